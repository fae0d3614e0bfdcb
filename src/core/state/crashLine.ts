/** Says where a failed run stopped: the line of its own text that the exception passed through. */
import type { Traceback } from '../model/crash.ts';
import type { Run } from '../model/execution.ts';
import type { CellFacts } from '../python/cellFacts.ts';
import type { Ending } from './followRun.ts';
import { locateFrames } from './locateFrames.ts';

const SYNTAX_ERRORS = new Set(['SyntaxError', 'IndentationError', 'TabError']);

/** How the run ended, as its traceback says. */
export function endingOfFailure(run: Run, traceback: Traceback, facts: CellFacts): Ending {
  const last = traceback.exceptions.length - 1;
  const uncaught = traceback.exceptions[last];
  if (!uncaught) return { kind: 'failed-somewhere' };
  const own = locateFrames(traceback, last, run, [run], () => facts);
  if (SYNTAX_ERRORS.has(uncaught.name)) {
    // A text that Python refuses has one frame, the place of the error; a deeper one comes from what ran.
    if (uncaught.frames.length <= 1) return { kind: 'refused' };
  }
  const line = own.find((located) => located.line !== undefined)?.line;
  return line === undefined ? { kind: 'failed-somewhere' } : { kind: 'failed-at', line };
}
