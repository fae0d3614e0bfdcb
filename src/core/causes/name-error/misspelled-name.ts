/** The name is close to one that exists. */
import { defineCause, type Match } from '../cause.ts';
import { editFix } from '../editFix.ts';
import { cellName, code } from '../wording.ts';
import { isBoundNowhere, readMissingName, type MissingName } from './missingName.ts';
import { notebookReads } from '../../python/scopes.ts';
import { originOf } from '../placing.ts';
import { similarName, type SimilarName } from './similarNames.ts';
import type { Fix } from '../../model/finding.ts';
import type { Crash } from '../../model/crash.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';

interface MisspelledName extends Match {
  readonly missing: MissingName;
  readonly similar: SimilarName;
}

export const misspelledName = defineCause<MisspelledName>({
  id: 'misspelled-name',
  exceptions: ['NameError'],
  rootCause: 'implementation-error',
  docs: {
    title: 'Misspelt name',
    what: 'No cell defines the name, and a name that exists differs from it only by a letter or two, by upper and lower case, or by an ending.',
    why: 'Python takes every spelling for another name.',
    todo: 'Correct the spelling where it is used.',
    limits: 'Silent for very short names, and if the name is defined anywhere in the notebook.',
  },
  detect(crash, notebook) {
    const missing = readMissingName(crash, notebook);
    if (!missing || !isBoundNowhere(missing)) return undefined;
    const similar = similarName(missing, notebook);
    if (!similar) return undefined;
    return {
      missing,
      similar,
      names: [missing.name, similar.name],
      crashType: missing.crashType,
      origin: similar.definition && originOf(similar.definition),
      evidence: [
        missing.absence,
        { basis: 'observed', fact: `nothing in the notebook defines ${code(missing.name)}` },
        { basis: 'inferred', fact: `${code(similar.name)} exists and is spelt almost the same` },
      ],
    };
  },
  explain({ missing, similar }) {
    const name = code(missing.name);
    const near = code(similar.name);
    const where = similar.definition ? ` (${cellName(similar.definition.cell)})` : '';
    return {
      line: `No ${name}; did you mean ${near}${where}?`,
      what: `${name} does not exist; ${near}${where} does.`,
      why: `Nothing in the notebook defines ${name}. ${near} is spelt almost the same${similar.isLive ? ' and exists now' : ''}.`,
      todo: `Change ${name} to ${near}.`,
    };
  },
  fixes: ({ missing, similar }, crash, notebook) =>
    renameFix(missing.name, similar.name, crash, notebook),
});

/** Renames every read of the name in the cell that crashed, so that the next read does not crash in turn. */
function renameFix(
  from: string,
  to: string,
  crash: Crash,
  notebook: NotebookFacts,
): readonly Fix[] {
  const cell = notebook.cellOf(crash.site.cellKey);
  if (!cell) return [];
  const facts = notebook.factsOf(cell);
  const edits = notebookReads(facts.scopes, from).map((span) => ({
    cellKey: cell.key,
    cell: cell.index,
    range: facts.rangeOf(span),
    newText: to,
  }));
  if (edits.length === 0) return [];
  const title = `Change to ${code(to)}`;
  return editFix({ title, safety: 'review', edits, newCells: [] }, crash, notebook);
}
