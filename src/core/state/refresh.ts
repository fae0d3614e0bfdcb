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
  const known = new Map<StaleCell, ReadonlySet<Cell>>();
  // What is behind a stale cell is found before the cell itself: they cannot need each other without end.
  const neededBy = (stale: StaleCell): ReadonlySet<Cell> => {
    const hit = known.get(stale);
    if (hit) return hit;
    const needed = new Set<Cell>();
    // From the bottom: what the nearest cell needs mostly holds what the farther ones need.
    for (const change of changesUnder(stale).toReversed()) {
      const isNew = !needed.has(change.cell);
      needed.add(change.cell);
      if (!isNew || change.kind !== 'upstream') continue;
      for (const cell of neededBy(change.stale)) needed.add(cell);
    }
    known.set(stale, needed);
    return needed;
  };
  return (stale) => {
    const before = [...neededBy(stale)].filter((cell) => cell !== stale.cell);
    return [...inOrderOfNeed(before, providersOf), stale.cell];
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

/** The cells that a cell's last run took names from. */
interface Providers {
  /** Their keys, each once. */
  readonly keys: readonly string[];
  readonly areAbove: boolean;
}

function providersIn(notebook: NotebookFacts): (cell: Cell) => Providers {
  const { replay, history } = notebook;
  const lastRuns = lastRunsOf(history);
  const known = new Map<string, Providers>();
  return ({ key, index }) => {
    const hit = known.get(key);
    if (hit) return hit;
    const run = lastRuns.get(key);
    const uses = (run && replay.followed[run.id]?.inherited) ?? [];
    const taken = uses.flatMap(({ binding }) =>
      binding ? (history.runs[binding.runId]?.cellKey ?? []) : [],
    );
    const keys = [...new Set(taken)];
    const areAbove = keys.every((provider) => (notebook.cellOf(provider)?.index ?? -1) < index);
    const providers = { keys, areAbove };
    known.set(key, providers);
    return providers;
  };
}

/** Each cell behind those of the list that its last run took names from; else in the order of the page. */
function inOrderOfNeed(
  cells: readonly Cell[],
  providersOf: (cell: Cell) => Providers,
): readonly Cell[] {
  const fromTheTop = cells.toSorted((a, b) => a.index - b.index);
  if (fromTheTop.every((cell) => providersOf(cell).areAbove)) return fromTheTop;
  const listed = new Map(cells.map((cell) => [cell.key, cell]));
  const ordered: Cell[] = [];
  const visit = (cell: Cell): void => {
    // Taken off the list first, so that cells that need each other come once.
    if (!listed.delete(cell.key)) return;
    for (const key of providersOf(cell).keys) {
      const provider = listed.get(key);
      if (provider) visit(provider);
    }
    ordered.push(cell);
  };
  for (const cell of fromTheTop) visit(cell);
  return ordered;
}
