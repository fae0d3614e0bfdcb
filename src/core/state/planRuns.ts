/** Finds the cells that have to run, and their order, so that one cell finds all its names. */
import type { Cell } from '../model/notebook.ts';
import { followRun } from './followRun.ts';
import { Namespace } from './namespace.ts';
import type { NotebookFacts } from './notebookFacts.ts';

/** A sequence of runs that ends with the wanted cell. */
export interface RunPlan {
  /** Keys of cells in the order to run them; the wanted cell is last. */
  readonly cellKeys: readonly string[];
  /** Names that would still be missing. The plan works if there are none. */
  readonly unresolved: readonly string[];
}

const MAX_CELLS = 200;

/** A plan for the cell as its text is now, checked by following it from the present names. */
export function planRuns(notebook: NotebookFacts, cellKey: string): RunPlan {
  const order: string[] = [];
  const visited = new Set<string>();
  const unresolved = new Set<string>();

  const require = (cell: Cell): void => {
    if (visited.has(cell.key) || visited.size >= MAX_CELLS) return;
    visited.add(cell.key);
    // The cell's names as they would be after the cells planned so far; each missing one brings its definer.
    const asked = new Set<string>();
    for (;;) {
      const name = missingAfter(notebook, order, cell).find((candidate) => !asked.has(candidate));
      if (name === undefined) break;
      asked.add(name);
      const definer = definerOf(notebook, name, cell);
      if (definer) require(definer);
      else unresolved.add(name);
    }
    order.push(cell.key);
  };

  const wanted = notebook.cellOf(cellKey);
  if (!wanted) return { cellKeys: [cellKey], unresolved: [] };
  require(wanted);
  for (const name of missingAfter(notebook, order.slice(0, -1), wanted)) unresolved.add(name);
  return { cellKeys: order, unresolved: [...unresolved] };
}

/** Names that `cell` would miss if it ran after those cells. */
function missingAfter(
  notebook: NotebookFacts,
  cellKeys: readonly string[],
  cell: Cell,
): readonly string[] {
  const nextId = notebook.history.runs.length;
  const names = new Namespace(notebook.replay.namesBefore(nextId));
  const follow = (next: Cell, runId: number) =>
    followRun({ facts: notebook.factsOf(next), runId, cellKey: next.key }, names, {
      kind: 'predicted',
    });
  for (const [index, key] of cellKeys.entries()) {
    const planned = notebook.cellOf(key);
    if (planned) names.absorb(follow(planned, nextId + index).changes);
  }
  return follow(cell, nextId + cellKeys.length)
    .missing.filter((use) => use.reach !== 'possible')
    .map((use) => use.name);
}

/** The cell to run for a name: the nearest one above that is sure to define it, else the first one below. */
function definerOf(notebook: NotebookFacts, name: string, user: Cell): Cell | undefined {
  const others = notebook.definitionsOf(name).filter(({ cell }) => cell.key !== user.key);
  const sure = others.filter(({ definition }) => !definition.isConditional);
  const pick = (candidates: typeof others): Cell | undefined =>
    (candidates.findLast(({ cell }) => cell.index < user.index) ?? candidates[0])?.cell;
  return pick(sure) ?? pick(others);
}
