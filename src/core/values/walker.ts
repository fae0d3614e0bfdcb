/** Walks cells after the same runs without walking these runs again: what they left is kept, and copied for each walk. */
import type { Run } from '../model/execution.ts';
import type { Output } from '../model/notebook.ts';
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
  /** The outputs of each of these runs that were read. */
  readonly outputs: readonly (readonly Output[])[];
  /** What the names hold after these runs; nobody else changes it. */
  readonly scope: Scope;
}

/** A walker whose answers do not depend on what it was asked before. */
export function createWalker(): Walker {
  const known: Known[] = [];
  return (run, before) => {
    const { runs, shown } = before;
    const outputs = runs.map((each) => shown?.(each)?.outputs ?? NONE);
    const at = known.findIndex(
      (each) =>
        isBeginning(each.runs, runs) &&
        each.outputs.every((own, index) => isSamePage(own, outputs[index])),
    );
    const [begun] = at >= 0 ? known.splice(at, 1) : [];
    const scope = begun?.scope ?? new Scope();
    followRuns(runs.slice(begun?.runs.length ?? 0), scope, before);
    known.unshift({ runs, outputs, scope });
    known.length = Math.min(known.length, REMEMBERED);
    return walkCell(new Copier().scope(scope), run, before);
  };
}

const NONE: readonly Output[] = [];

function isSamePage(a: readonly Output[], b: readonly Output[] = NONE): boolean {
  return a === b || (a.length === b.length && a.every((each, at) => isSameOutput(each, b[at])));
}

function isSameOutput(a: Output, b: Output | undefined): boolean {
  if (a.kind === 'error' || b?.kind === 'error') return a.kind === b?.kind;
  return a.kind === b?.kind && a.text === b.text;
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
