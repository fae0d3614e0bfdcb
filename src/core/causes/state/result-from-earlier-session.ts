/** The cell shows a result of a kernel that is gone. */
import type { Run } from '../../model/execution.ts';
import type { Evidence } from '../../model/finding.ts';
import type { Cell } from '../../model/notebook.ts';
import { lastRunsOf } from '../../state/lastRuns.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { findSharedNumbers } from '../../state/sharedNumbers.ts';
import { startOfCode } from '../placing.ts';
import { defineState, type StateMatch } from '../state.ts';
import { CellName, cellName, runName } from '../wording.ts';

interface EarlierResult extends StateMatch {
  /** The cell with the same number, where that is the proof. */
  readonly twin: Cell | undefined;
  readonly label: string;
}

export const resultFromEarlierSession = defineState<EarlierResult>({
  id: 'result-from-earlier-session',
  kind: 'state',
  docs: {
    title: 'A result from before the restart',
    what: 'The cell shows a result, and has not run since the kernel started.',
    why: 'A restart empties the kernel and leaves the page as it was. The result looks as if it belonged to what runs now, and the names that the cell set do not exist.',
    todo: 'Run the cell again.',
    limits:
      'While the notebook is open, a restart shows itself by the next run. A saved file tells only where two cells show the same number.',
  },
  detect(notebook) {
    switch (notebook.history.basis) {
      case 'observed':
        return seenRestart(notebook);
      case 'counted':
        return sharedNumbers(notebook);
      case 'assumed':
        return [];
    }
  },
  explain({ cell, twin, label }) {
    if (twin) {
      return {
        line: `${CellName(twin)} and ${cellName(cell)} both show ${label}; one kernel never gives a number twice.`,
        what: `${CellName(twin)} and ${cellName(cell)} both show ${label}.`,
        why: 'One kernel never gives a number twice, so one of the results is older than a restart, or came with a copied cell.',
        todo: 'Restart the kernel and run all cells, so that the results belong together.',
      };
    }
    return {
      line: `What ${cellName(cell)} shows (${label}) is older than the kernel that runs now.`,
      what: `What ${cellName(cell)} shows is older than the kernel that runs now.`,
      why: `It comes from run ${label}, before the kernel started; the cell has not run since.`,
      todo: `Run ${cellName(cell)} again.`,
    };
  },
  fixes: () => [],
});

/** Cells with results and numbers that the present kernel did not give, once its first run has been seen. */
function seenRestart(notebook: NotebookFacts): readonly EarlierResult[] {
  const { history, codeCells } = notebook;
  const first = history.runs.find(({ session }) => session === history.session);
  // A kernel that was running before anybody watched may have given any number.
  if (!first || first.afterUnseenRuns) return [];
  const lastRuns = lastRunsOf(history);
  return codeCells.flatMap((cell) => {
    if (cell.executionCount === undefined || lastRuns.has(cell.key) || !showsResult(cell)) {
      return [];
    }
    const earlier = history.runs.findLast(({ cellKey }) => cellKey === cell.key);
    const label = runName(cell);
    return [
      {
        ...aboutCell(cell, earlier, notebook),
        twin: undefined,
        label,
        evidence: [
          { basis: 'observed', fact: `the cell shows ${label}` },
          {
            basis: 'observed',
            fact: `the present kernel began with run ${runName(first)} and has not run the cell`,
          },
        ],
      },
    ];
  });
}

/** The first two cells with one number. Which of them is older, nobody can tell. */
function sharedNumbers(notebook: NotebookFacts): readonly EarlierResult[] {
  const [first] = findSharedNumbers(notebook);
  if (!first) return [];
  const [twin, cell] = first;
  const label = runName(cell);
  const shows = (which: Cell): Evidence => ({
    basis: 'observed',
    fact: `${cellName(which)} shows ${label}`,
    place: startOfCode(which, notebook),
  });
  return [
    {
      ...aboutCell(cell, undefined, notebook),
      twin,
      label,
      isOnlyConsistent: true,
      evidence: [shows(twin), shows(cell)],
    },
  ];
}

function showsResult({ outputs }: Cell): boolean {
  return outputs.some(({ kind }) => kind !== 'error');
}

function aboutCell(cell: Cell, run: Run | undefined, notebook: NotebookFacts) {
  return { cell, run, site: startOfCode(cell, notebook), names: [] };
}
