/** The name is defined in a cell above that has not run since the kernel started. */
import { defineCause, type Match } from '../cause.ts';
import { CellName, cellName, code } from '../wording.ts';
import type { DefinitionInCell } from '../../state/notebookFacts.ts';
import { earlierRunsOf, aboutName, readMissingName, type MissingName } from './missingName.ts';
import { firstLineOf, originOf } from '../placing.ts';
import { runFixes } from './runFix.ts';

interface UnrunDefinition extends Match {
  readonly missing: MissingName;
  readonly definition: DefinitionInCell;
  readonly definers: number;
}

export const definedInUnrunCell = defineCause<UnrunDefinition>({
  id: 'defined-in-unrun-cell',
  exceptions: ['NameError'],
  rootCause: 'notebook-specific',
  docs: {
    title: 'Defined in a cell that has not run',
    what: 'The name is defined in a cell above, and that cell has not run since the kernel started.',
    why: 'A notebook shows every cell at once, but the kernel knows only what has run. After opening a notebook or restarting the kernel it knows nothing, whatever the page shows.',
    todo: 'Run the defining cell first, then the cell that crashed.',
    limits:
      'Silent if the cell ran and its text defined the name, or if names may exist that no cell shows (`from x import *`, `exec`).',
  },
  detect(crash, notebook) {
    const missing = readMissingName(crash, notebook);
    if (!missing) return undefined;
    const unrun = missing.above.filter(
      ({ cell }) => earlierRunsOf(missing, cell, notebook).length === 0,
    );
    // A cell that ran before the restart is another story.
    const fresh = unrun.filter(
      ({ cell }) => !missing.inEarlierRuns.some(({ run }) => run.cellKey === cell.key),
    );
    const definition =
      fresh.findLast((candidate) => !candidate.definition.isConditional) ?? fresh.at(-1);
    if (!definition) return undefined;
    const definers = new Set(fresh.map(({ cell }) => cell.key)).size;
    const { cell, facts } = definition;
    const origin = originOf(definition);
    return {
      ...aboutName(missing),
      definition,
      definers,
      origin,
      evidence: [
        missing.absence,
        {
          basis: 'observed',
          fact: `${code(firstLineOf(facts, definition.definition.statement))} defines it`,
          place: origin,
        },
        { basis: 'observed', fact: `${cellName(cell)} has not run since the kernel started` },
      ],
    };
  },
  explain({ missing, definition, definers }) {
    const name = code(missing.name);
    const where = cellName(definition.cell);
    const statement = code(firstLineOf(definition.facts, definition.definition.statement));
    const others = definers > 1 ? ` ${String(definers - 1)} more above define it too.` : '';
    return {
      line: `${name} does not exist yet: ${where} defines it and has not run.`,
      what: `${name} does not exist yet.`,
      why: `${CellName(definition.cell)} defines it (${statement}), and that cell has not run since the kernel started.${others}`,
      todo: `Run ${where}, then this cell.`,
    };
  },
  fixes: ({ missing }, _crash, notebook) => runFixes(missing, notebook),
});
