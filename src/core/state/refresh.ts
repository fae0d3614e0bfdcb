/** Says which cells to run, and in which order, so that nothing shows a past any more. */
import type { Cell } from '../model/notebook.ts';
import { lastRunsOf } from './lastRuns.ts';
import type { NotebookFacts } from './notebookFacts.ts';
import { findEditedCells, findStaleCells, type StaleCell } from './staleness.ts';

/** All edited and stale cells: each behind the cells that it takes names from, else from top to bottom. */
export function cellsToRefresh(notebook: NotebookFacts): readonly Cell[] {
  const outdated = [...findEditedCells(notebook), ...findStaleCells(notebook)];
  return inOrderOfNeed(
    outdated.map(({ cell }) => cell),
    notebook,
  );
}

/** The cells to run so that this one is up to date; it comes last. */
export function cellsToRefreshFor(stale: StaleCell, notebook: NotebookFacts): readonly Cell[] {
  const needed = new Set<Cell>();
  const collect = ({ inputs }: StaleCell): void => {
    for (const { change } of inputs) {
      if (needed.has(change.cell)) continue;
      if (change.kind === 'edited' || change.kind === 'upstream') needed.add(change.cell);
      if (change.kind === 'upstream') collect(change.stale);
    }
  };
  collect(stale);
  needed.delete(stale.cell);
  return [...inOrderOfNeed([...needed], notebook), stale.cell];
}

/** Each cell behind those of the list that its last run took names from; else in the order of the page. */
function inOrderOfNeed(cells: readonly Cell[], notebook: NotebookFacts): readonly Cell[] {
  const { replay, history } = notebook;
  const lastRuns = lastRunsOf(history);
  const listed = new Map(cells.map((cell) => [cell.key, cell]));
  const ordered: Cell[] = [];
  const visit = (cell: Cell): void => {
    // Taken off the list first, so that cells that need each other come once.
    if (!listed.delete(cell.key)) return;
    const run = lastRuns.get(cell.key);
    const uses = (run && replay.followed[run.id]?.inherited) ?? [];
    for (const { binding } of uses) {
      const key = binding && history.runs[binding.runId]?.cellKey;
      const provider = key === undefined ? undefined : listed.get(key);
      if (provider) visit(provider);
    }
    ordered.push(cell);
  };
  for (const cell of cells.toSorted((a, b) => a.index - b.index)) visit(cell);
  return ordered;
}
