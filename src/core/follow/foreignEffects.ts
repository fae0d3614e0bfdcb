/** Follows calls of things the notebook does not define, as far as they run code of the notebook. */
import type { CallExpr } from '../python/ast.ts';
import { bindsUnknownNames, foreignUseOf, givesFirst } from './foreignCalls.ts';
import { iterate } from './iterate.ts';
import type { Machine } from './machine.ts';
import { callMethod } from './members.ts';
import { BUILTINS } from './operators.ts';
import type { Path } from './path.ts';
import {
  NO_ARGUMENTS,
  UNKNOWN,
  type Arguments,
  type Frame,
  type Job,
  type Value,
} from './values.ts';

/** Gives what the call gives, as far as that is one of the arguments or runs them later. */
export function followForeignCall(
  call: CallExpr,
  args: Arguments,
  frame: Frame,
  path: Path,
  machine: Machine,
): Value {
  if (bindsUnknownNames(call)) machine.admitMore(path);
  const [first = UNKNOWN] = args.positional;
  const given = [...args.positional, ...args.named.values()];
  const isGivenCode = given.some(holdsCode);
  if (!isGivenCode && first.kind === 'unknown') return UNKNOWN;
  if (givesFirst(call)) return first;
  if (!isGivenCode) return UNKNOWN;
  const { callsBack, iterates, defersTo } = foreignUseOf(call);
  if (defersTo) {
    const jobs = given.flatMap((value) => jobsOf(value, defersTo, call, frame));
    return jobs.length > 0 && jobs.length <= MAX_JOBS
      ? { kind: 'deferred', until: defersTo, jobs, isIndirect: true }
      : UNKNOWN;
  }
  const methods = (call.func.kind === 'Name' && BUILTINS.get(call.func.id)) || [];
  for (const value of given) {
    if (isCallable(value)) {
      if (!callsBack) continue;
      const fork = path.fork(callsBack);
      machine.call(value, call, NO_ARGUMENTS, frame, fork);
      path.mayTake(fork);
    } else if (value.kind === 'deferred' && value.until === 'iteration') {
      // A generator expression that is written as an argument is there to be used up.
      const isInline = value.jobs.every((job) => job.kind === 'elements');
      if (iterates) iterate(value, iterates, call, frame, path, machine);
      else if (isInline) iterate(value, 'all', call, frame, path.at('likely'), machine);
    } else {
      callMethod(value, methods, call, NO_ARGUMENTS, frame, path, machine);
      if (iterates) iterate(value, iterates, call, frame, path, machine);
    }
  }
  return UNKNOWN;
}

/** Whether there is code of the notebook that the call could run. */
function holdsCode({ kind }: Value): boolean {
  return kind !== 'unknown' && kind !== 'constant' && kind !== 'module';
}

function isCallable(value: Value): boolean {
  return value.kind === 'function' || value.kind === 'class';
}

/** More is not followed: lists can be built that stand for any number of calls. */
const MAX_JOBS = 50;

/** What is left to do with an argument of a call that puts its work off. */
function jobsOf(
  value: Value,
  until: 'iteration' | 'await',
  call: CallExpr,
  frame: Frame,
): readonly Job[] {
  const place = { home: frame.home, span: { start: call.start, end: call.end } };
  const parts = value.kind === 'items' ? value.items : [value];
  return parts.flatMap((part): readonly Job[] => {
    if (part.kind === 'deferred') return part.until === until ? part.jobs : [];
    if (!isCallable(part) || until === 'await') return [];
    return [{ kind: 'call', callee: part, args: NO_ARGUMENTS, place }];
  });
}
