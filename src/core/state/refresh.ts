/** Says which cells to run, and in which order, so that nothing shows a past any more. */
import type { Cell } from '../model/notebook.ts';
import { lastRunsOf } from './lastRuns.ts';
import type { NotebookFacts } from './notebookFacts.ts';
import { findEditedCells, findStaleCells, type InputChange, type StaleCell } from './staleness.ts';

/** All edited and stale cells: each behind the cells that it takes names from, else from top to bottom. */
export function cellsToRefresh(notebook: NotebookFacts): readonly Cell[] {
  const outdated = [...findEditedCells(notebook), ...findStaleCells(notebook)];
  return inOrderOfNeed(
    outdated.map(({ cell }) => cell),
    providersIn(notebook),
  );
}

/** Gives for any stale cell of the notebook the cells to run so that it is up to date; it comes last. */
export function refreshPlanner(notebook: NotebookFacts): (stale: StaleCell) => readonly Cell[] {
  const providersOf = providersIn(notebook);
  const known = new Map<StaleCell, readonly InputChange[]>();
  const changesOf = (stale: StaleCell): readonly InputChange[] => {
    const changes = known.get(stale) ?? changesUnder(stale);
    known.set(stale, changes);
    return changes;
  };
  return (stale) => {
    const needed = new Set<Cell>();
    const collect = (from: StaleCell): void => {
      for (const change of changesOf(from)) {
        if (needed.has(change.cell)) continue;
        needed.add(change.cell);
        if (change.kind === 'upstream') collect(change.stale);
      }
    };
    collect(stale);
    needed.delete(stale.cell);
    return [...inOrderOfNeed([...needed], providersOf), stale.cell];
  };
}

/** What changed under the cell and has to run before it; of several changes of one cell the first. */
function changesUnder({ inputs }: StaleCell): readonly InputChange[] {
  const changes = new Map<Cell, InputChange>();
  for (const { change } of inputs) {
    const counts = change.kind === 'edited' || change.kind === 'upstream';
    if (counts && !changes.has(change.cell)) changes.set(change.cell, change);
  }
  return [...changes.values()];
}

/** The keys of the cells that a cell's last run took names from, each once. */
type Providers = (cell: Cell) => readonly string[];

function providersIn({ replay, history }: NotebookFacts): Providers {
  const lastRuns = lastRunsOf(history);
  const known = new Map<string, readonly string[]>();
  return ({ key }) => {
    const hit = known.get(key);
    if (hit) return hit;
    const run = lastRuns.get(key);
    const uses = (run && replay.followed[run.id]?.inherited) ?? [];
    const keys = uses.flatMap(({ binding }) =>
      binding ? (history.runs[binding.runId]?.cellKey ?? []) : [],
    );
    const providers = [...new Set(keys)];
    known.set(key, providers);
    return providers;
  };
}

/** Each cell behind those of the list that its last run took names from; else in the order of the page. */
function inOrderOfNeed(cells: readonly Cell[], providersOf: Providers): readonly Cell[] {
  const listed = new Map(cells.map((cell) => [cell.key, cell]));
  const ordered: Cell[] = [];
  const visit = (cell: Cell): void => {
    // Taken off the list first, so that cells that need each other come once.
    if (!listed.delete(cell.key)) return;
    for (const key of providersOf(cell)) {
      const provider = listed.get(key);
      if (provider) visit(provider);
    }
    ordered.push(cell);
  };
  for (const cell of cells.toSorted((a, b) => a.index - b.index)) visit(cell);
  return ordered;
}
