// Walks a cell after its runs as if nothing had ever been walked: what every walk must agree with.
import type { Run } from '../../../src/core/index.ts';
import type { Raised } from '../../../src/core/values/raised.ts';
import { Scope } from '../../../src/core/values/scope.ts';
import { followRuns, walkCell, type Before } from '../../../src/core/values/walkCell.ts';

/** The exception that `run` must raise; `undefined` if none is known. */
export function walkFromStart(run: Run, before: Before): Raised | undefined {
  const scope = new Scope();
  followRuns(before.runs, scope, before);
  return walkCell(scope, run, before);
}
