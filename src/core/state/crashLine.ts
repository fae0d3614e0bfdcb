/** Says where a failed run stopped: the line of its own text that the exception passed through. */
import type { PrintedException, Traceback } from '../model/crash.ts';
import type { Run } from '../model/execution.ts';
import type { CellFacts } from '../python/cellFacts.ts';
import type { Ending } from '../follow/followRun.ts';
import { locateFrames } from './locateFrames.ts';

const SYNTAX_ERRORS = new Set(['SyntaxError', 'IndentationError', 'TabError']);

/**
 * What CPython's symbol table and compiler say, after the parser has taken the text (`Python/symtable.c`,
 * `Python/compile.c`). IPython compiles a cell statement by statement, so the ones before have run.
 */
const REFUSED_LATE =
  /^(no binding for nonlocal|nonlocal declaration not allowed|name '\w+' is (parameter|assigned to|used prior|nonlocal|annotated)|annotated name '\w+' can't be|duplicate (argument|parameter)|'(return|yield|yield from|await|async \w+)' (outside|with value)|'(break|continue)' (outside|not properly)|asynchronous comprehension|import \* only allowed|from __future__ imports must|future feature|type parameter|assignment expression|default 'except:' must be last|duplicate type parameter)/;

/** How the run ended, as its traceback says. */
export function endingOfFailure(run: Run, traceback: Traceback, facts: CellFacts): Ending {
  const uncaught = traceback.exceptions.at(-1);
  if (!uncaught) return { kind: 'failed-somewhere' };
  const own = locateFrames(traceback, run, [run], () => facts);
  // The outermost frame is the cell's own text; deeper ones are functions that it defines.
  const line = own[0]?.line;
  // A text that Python refuses has one frame, the place of the error; a deeper one comes from what ran.
  if (SYNTAX_ERRORS.has(uncaught.name) && uncaught.frames.length <= 1) {
    const isLate = line !== undefined && REFUSED_LATE.test(uncaught.message);
    return isLate ? { kind: 'refused', line } : { kind: 'refused' };
  }
  if (line === undefined) {
    return { kind: uncaught.name === 'SystemExit' ? 'exited' : 'failed-somewhere' };
  }
  const missingName = missingNameOf(uncaught);
  return { kind: 'failed-at', line, ...(missingName === undefined ? {} : { missingName }) };
}

/** The notebook's name that a NameError is about; a library has names of its own. */
function missingNameOf({ name, message, frames }: PrintedException): string | undefined {
  const isOwn = name === 'NameError' && frames.at(-1)?.cell !== undefined;
  return isOwn ? /^name '(\w+)' is not defined/.exec(message)?.[1] : undefined;
}
