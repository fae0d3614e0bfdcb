/** Walks cells after the same runs without walking these runs again: what they left is kept, and copied for each walk. */
import type { Run } from '../model/execution.ts';
import { Copier } from './copier.ts';
import type { Raised } from './raised.ts';
import { Scope } from './scope.ts';
import { followRuns, walkCell, type Before } from './walkCell.ts';

/** A few open notebooks. */
const REMEMBERED = 4;

/** The exception that a run must raise, if it runs next; `undefined` if none is known. */
export type Walker = (run: Run, before: Before) => Raised | undefined;

interface Known {
  readonly runs: readonly Run[];
  /** What the names hold after these runs; nobody else changes it. */
  readonly scope: Scope;
}

/** A walker whose answers do not depend on what it was asked before. */
export function createWalker(): Walker {
  const known: Known[] = [];
  return (run, before) => {
    const { runs } = before;
    const at = known.findIndex((each) => isBeginning(each.runs, runs));
    const [begun] = at >= 0 ? known.splice(at, 1) : [];
    const scope = begun?.scope ?? new Scope();
    followRuns(runs.slice(begun?.runs.length ?? 0), scope, before);
    known.unshift({ runs, scope });
    known.length = Math.min(known.length, REMEMBERED);
    return walkCell(new Copier().scope(scope), run, before);
  };
}

function isBeginning(earlier: readonly Run[], runs: readonly Run[]): boolean {
  return earlier.length <= runs.length && earlier.every((run, index) => isSame(run, runs[index]));
}

function isSame(a: Run, b: Run | undefined): boolean {
  return (
    a === b ||
    (b !== undefined &&
      a.id === b.id &&
      a.cellKey === b.cellKey &&
      a.session === b.session &&
      a.source === b.source &&
      a.afterUnseenRuns === b.afterUnseenRuns &&
      a.outcome.kind === b.outcome.kind)
  );
}
