/** Finds the cells that have to run, and their order, so that one cell finds all its names. */
import type { Cell } from '../model/notebook.ts';
import { followRun, type FollowedRun } from '../follow/followRun.ts';
import { Namespace } from '../follow/namespace.ts';
import type { NotebookFacts } from './notebookFacts.ts';
import { judgeRetry } from './retry.ts';

/** A sequence of runs that ends with the wanted cell. */
export interface RunPlan {
  /** Keys of cells in the order to run them; the wanted cell is last. */
  readonly cellKeys: readonly string[];
  /** Names that the wanted cell would still miss. */
  readonly unresolved: readonly string[];
  /** Names that cells before it would miss, and those of cells that would only fail as they did: the plan stops there. */
  readonly obstacles: readonly string[];
}

const MAX_CELLS = 200;

/**
 * A plan for the cell as its text is now, checked by following it from the present names. `first` are keys of cells
 * that run before it whether or not it needs their names.
 */
export function planRuns(
  notebook: NotebookFacts,
  cellKey: string,
  first: readonly string[] = [],
): RunPlan {
  const wanted = notebook.cellOf(cellKey);
  if (!wanted) return { cellKeys: [cellKey], unresolved: [], obstacles: [] };
  const rehearsal = rehearse(notebook);
  const visited = new Set([cellKey]);
  const unresolved = new Set<string>();
  const obstacles = new Set<string>();

  const requireOnce = (cell: Cell): boolean => {
    if (visited.has(cell.key) || visited.size >= MAX_CELLS) return false;
    visited.add(cell.key);
    for (const mended of judgeRetry(notebook, cell).mended) requireOnce(mended);
    require(cell);
    return true;
  };
  const require = (cell: Cell): void => {
    const asked = new Set<string>();
    let next = rehearsal.follow(cell);
    for (;;) {
      const name = missingIn(next).find((candidate) => !asked.has(candidate));
      if (name === undefined) break;
      asked.add(name);
      const definer = definerOf(notebook, name, cell);
      if (!definer) continue;
      if (judgeRetry(notebook, definer).isFutile) obstacles.add(name);
      // The cells planned meanwhile may bring several of the names.
      if (requireOnce(definer)) next = rehearsal.follow(cell);
    }
    for (const name of missingIn(next)) (cell === wanted ? unresolved : obstacles).add(name);
    rehearsal.take(next);
  };

  for (const key of first) {
    const cell = notebook.cellOf(key);
    if (cell) requireOnce(cell);
  }
  require(wanted);
  return {
    cellKeys: rehearsal.cellKeys,
    unresolved: [...unresolved],
    obstacles: [...obstacles],
  };
}

/** Names that would be missing somewhere if these cells ran one after the other as their texts are now. */
export function missingInOrder(
  notebook: NotebookFacts,
  cellKeys: readonly string[],
): readonly string[] {
  const rehearsal = rehearse(notebook);
  return cellKeys.flatMap((key) => {
    const cell = notebook.cellOf(key);
    if (!cell) return [];
    const followed = rehearsal.follow(cell);
    rehearsal.take(followed);
    return missingIn(followed);
  });
}

function missingIn(followed: FollowedRun): readonly string[] {
  return followed.missing.filter((use) => use.reach !== 'possible').map((use) => use.name);
}

/** Runs that are only followed: one after the other, from the names that exist now. */
interface Rehearsal {
  /** Cells taken so far. */
  readonly cellKeys: readonly string[];
  /** Follows the cell as if it ran after those taken. */
  follow(cell: Cell): FollowedRun;
  take(followed: FollowedRun): void;
}

function rehearse(notebook: NotebookFacts): Rehearsal {
  const firstId = notebook.history.runs.length;
  const names = new Namespace(notebook.replay.namesBefore(firstId));
  const cellKeys: string[] = [];
  return {
    cellKeys,
    follow(cell) {
      const runId = firstId + cellKeys.length;
      const home = { facts: notebook.factsOf(cell), runId, cellKey: cell.key };
      return followRun(home, names, { kind: 'predicted' });
    },
    take(followed) {
      names.absorb(followed.changes);
      cellKeys.push(followed.home.cellKey);
    },
  };
}

/** The cell to run for a name: the nearest one above that is sure to define it, else the first one below. */
function definerOf(notebook: NotebookFacts, name: string, user: Cell): Cell | undefined {
  const others = notebook.definitionsOf(name).filter(({ cell }) => cell.key !== user.key);
  const sure = others.filter(({ definition }) => !definition.isConditional);
  const pick = (candidates: typeof others): Cell | undefined =>
    (candidates.findLast(({ cell }) => cell.index < user.index) ?? candidates[0])?.cell;
  return pick(sure) ?? pick(others);
}
