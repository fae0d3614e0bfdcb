/** Makes histories of notebooks that nobody watched: from their execution counts, or from top to bottom. */
import type { History, Run, RunOutcome } from '../model/execution.ts';
import type { Cell, NotebookSnapshot } from '../model/notebook.ts';

/**
 * What the execution counts of a saved notebook say: cells without a count have not run; a cell with an error
 * output ran and failed. Cells that share a count keep their order on the page.
 */
export function historyFromCounts(snapshot: NotebookSnapshot): History {
  const counted = pythonCells(snapshot)
    .filter((cell) => cell.executionCount !== undefined)
    .toSorted((a, b) => (a.executionCount ?? 0) - (b.executionCount ?? 0));
  return {
    basis: 'counted',
    cells: snapshot.cells,
    removed: [],
    runs: counted.map((cell, id) => runOf(cell, id, outcomeOf(cell))),
    session: 0,
  };
}

/** nbclient's and Jupyter's tag for cells that a run of the whole notebook leaves out. */
const SKIPPED = 'skip-execution';

/**
 * Every code cell once, from top to bottom, in a fresh kernel; only those above `beforeKey` if it is given. Cells with the
 * tag `skip-execution` do not run.
 */
export function historyTopToBottom(snapshot: NotebookSnapshot, beforeKey?: string): History {
  const cells = pythonCells(snapshot);
  const end = beforeKey === undefined ? -1 : cells.findIndex((cell) => cell.key === beforeKey);
  return {
    basis: 'assumed',
    cells: snapshot.cells,
    removed: [],
    runs: (end < 0 ? cells : cells.slice(0, end))
      .filter(({ tags }) => !tags.includes(SKIPPED))
      .map((cell, id) => runOf(cell, id, { kind: 'succeeded' })),
    session: 0,
  };
}

function pythonCells(snapshot: NotebookSnapshot): readonly Cell[] {
  return snapshot.cells.filter((cell) => cell.kind === 'code' && cell.language === 'python');
}

function runOf(cell: Cell, id: number, outcome: RunOutcome): Run {
  return {
    id,
    session: 0,
    cellKey: cell.key,
    source: cell.source,
    executionCount: cell.executionCount,
    outcome,
    afterUnseenRuns: false,
  };
}

function outcomeOf(cell: Cell): RunOutcome {
  const failure = cell.outputs.findLast((output) => output.kind === 'error');
  return failure ? { kind: 'failed', error: failure.error } : { kind: 'succeeded' };
}

/** Stands in for a run that left no number: of the cell as it is, after all others. */
export function unknownRun(cell: Cell, { runs, session }: Pick<History, 'runs' | 'session'>): Run {
  return {
    id: runs.length,
    session,
    cellKey: cell.key,
    source: cell.source,
    executionCount: undefined,
    outcome: { kind: 'unfinished' },
    afterUnseenRuns: false,
  };
}
