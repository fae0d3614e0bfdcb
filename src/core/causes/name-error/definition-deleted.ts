/** The name was defined by a cell that no longer exists. */
import type { LostText } from '../../model/finding.ts';
import { defineCause, type Match } from '../cause.ts';
import { compareFix } from '../lostText.ts';
import { firstLineOf } from '../placing.ts';
import { code, runName } from '../wording.ts';
import { lastDeletedText } from './deletedText.ts';
import { aboutName, readMissingName, type MissingName } from './missingName.ts';
import { restoringFixes } from './restoringFix.ts';

interface DeletedDefinition extends Match {
  readonly missing: MissingName;
  readonly lost: LostText;
  readonly statement: string;
  readonly wasRestarted: boolean;
  readonly hasRun: boolean;
  readonly neverRan: boolean;
}

export const definitionDeleted = defineCause<DeletedDefinition>({
  id: 'definition-deleted',
  exceptions: ['NameError'],
  rootCause: 'notebook-specific',
  docs: {
    title: 'Defined only by a deleted cell',
    what: 'The only code that ever defined the name stood in a cell that has been deleted.',
    why: 'Deleting a cell leaves its names in the kernel, so everything goes on working until the kernel restarts. Then nothing can bring the name back.',
    todo: 'Restore the deleted cell and run it, or define the name anew.',
    limits:
      'Knows the cells that were deleted while the notebook was open; a saved file does not tell.',
  },
  detect(crash, notebook) {
    const missing = readMissingName(crash, notebook);
    if (!missing || missing.above.length + missing.within.length + missing.below.length > 0) {
      return undefined;
    }
    const deleted = lastDeletedText(missing.name, missing.runId, notebook);
    if (!deleted) return undefined;
    const { lost, facts, definition, session } = deleted;
    const runSession = notebook.history.runs[missing.runId]?.session ?? notebook.history.session;
    // In a clean run nobody asks whether a deleted cell ever ran.
    const neverRan = session === undefined && notebook.history.basis !== 'assumed';
    const wasRestarted = session !== undefined && session !== runSession;
    const statement = firstLineOf(facts, definition.statement);
    return {
      ...aboutName(missing),
      lost,
      statement,
      wasRestarted,
      hasRun: session !== undefined,
      neverRan,
      evidence: [
        missing.absence,
        {
          basis: 'observed',
          fact: `a deleted cell ${session === undefined ? 'contained' : `ran as ${runName(lost)} and executed`} ${code(statement)}`,
        },
        { basis: 'observed', fact: `no cell of the notebook defines ${code(missing.name)} now` },
        ...(wasRestarted
          ? [{ basis: 'observed' as const, fact: 'the kernel has been restarted since that run' }]
          : []),
      ],
    };
  },
  explain({ missing, lost, statement, wasRestarted, hasRun, neverRan }) {
    const name = code(missing.name);
    return {
      line: wasRestarted
        ? `${name} came from a cell that was deleted; it is gone since the kernel restarted.`
        : `${name} was defined only in a cell that was deleted.`,
      what: `${name} was defined by a cell that no longer exists.`,
      why: hasRun
        ? `Run ${runName(lost)} executed ${code(statement)}; that cell was deleted later${wasRestarted ? ', and the restart emptied the kernel' : ''}.`
        : `The deleted cell contained ${code(statement)}${neverRan ? ' and had not run' : ''}.`,
      todo: 'Restore the deleted cell and run it, then this cell.',
    };
  },
  fixes: ({ lost }, crash, notebook) => [
    ...restoringFixes(lost, crash, notebook),
    compareFix(lost, 'Show what it contained'),
  ],
});
