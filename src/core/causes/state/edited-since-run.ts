/** The cell holds another code than it ran last. */
import type { Place } from '../../model/crash.ts';
import type { Run } from '../../model/execution.ts';
import type { LostText } from '../../model/finding.ts';
import type { Cell } from '../../model/notebook.ts';
import { isSameDefinition } from '../../state/nameSlice.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { findEditedCells } from '../../state/staleness.ts';
import { compareFix, lostTextOf, restoreFix } from '../lostText.ts';
import { startOfCode } from '../placing.ts';
import { defineState, type StateMatch } from '../state.ts';
import { CellName, cellName, code, list, runName } from '../wording.ts';

interface EditedSinceRun extends StateMatch {
  readonly run: Run;
  readonly lost: LostText;
}

export const editedSinceRun = defineState<EditedSinceRun>({
  id: 'edited-since-run',
  kind: 'state',
  docs: {
    title: 'Edited after it ran',
    what: 'The cell holds another code than it ran last in this kernel.',
    why: 'The kernel knows the text that ran. What the cell shows, and the names it set, come from that text until the cell runs again.',
    todo: 'Run the cell, or bring back the text that ran.',
    limits:
      'Works while the notebook is open: a saved file holds only the present text. Comments and blank lines do not count as edits.',
  },
  detect: (notebook) =>
    findEditedCells(notebook).map(({ cell, run }) => {
      const site = firstChange(run.source, cell, notebook);
      return {
        cell,
        run,
        lost: lostTextOf(run, notebook.history),
        site,
        names: changedNames(run, cell, notebook),
        evidence: [
          { basis: 'observed', fact: `run ${runName(run)} executed another text` },
          { basis: 'observed', fact: 'the first difference is here', place: site },
        ],
      };
    }),
  explain({ cell, run, names }) {
    const line = `${CellName(cell)} was edited after it ran as ${runName(run)}; its new text has not run.`;
    const kept = list(names.slice(0, 3).map(code));
    return {
      line,
      what: line,
      why:
        names.length === 0
          ? 'What it shows comes from the earlier text.'
          : `The kernel still has ${kept} as the earlier text ${names.length === 1 ? 'made it' : 'made them'}.`,
      todo: `Run ${cellName(cell)}, or bring back the text that ran.`,
    };
  },
  fixes({ cell, lost }, notebook) {
    const run = { kind: 'run', title: `Run ${cellName(cell)}`, safety: 'review' } as const;
    return [
      ...(cell.source.trim() === '' ? [] : [{ ...run, cellKeys: [cell.key] }]),
      compareFix(lost),
      restoreFix(lost, notebook),
    ];
  },
});

/** The first line that differs, in the present text. */
function firstChange(before: string, cell: Cell, notebook: NotebookFacts): Place {
  const then = before.split('\n');
  const now = cell.source.split('\n');
  const first = now.findIndex((line, index) => line !== then[index]);
  const range = notebook.factsOf(cell).lines.contentOfLine(first < 0 ? now.length - 1 : first);
  return range ? { cellKey: cell.key, cell: cell.index, range } : startOfCode(cell, notebook);
}

/** Names that the text that ran defined, and that the present text makes otherwise or not at all. */
function changedNames(run: Run, cell: Cell, notebook: NotebookFacts): readonly string[] {
  const [then, now] = [notebook.tools.reader.read(run.source), notebook.factsOf(cell)];
  const names = new Set(then.definitions.map(({ name }) => name));
  return [...names].filter((name) => !isSameDefinition(name, then, now));
}
