/** Follows calls of things the notebook does not define, as far as they run code of the notebook. */
import type { CallExpr } from '../python/ast.ts';
import { bindsUnknownNames, foreignUseOf } from './foreignCalls.ts';
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
  const { callsBack, iterates, defersTo, givesFirst } = foreignUseOf(call);
  if (givesFirst) return args.positional[0] ?? UNKNOWN;
  const given = [...args.positional, ...args.named.values()];
  if (defersTo) {
    const jobs = given.flatMap((value) => jobsOf(value, defersTo, call, frame));
    return jobs.length > 0
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

function isCallable(value: Value): boolean {
  return value.kind === 'function' || value.kind === 'class';
}

/** What is left to do with an argument of a call that puts its work off. */
function jobsOf(
  value: Value,
  until: 'iteration' | 'await',
  call: CallExpr,
  frame: Frame,
): readonly Job[] {
  if (value.kind === 'deferred') return value.until === until ? value.jobs : [];
  if (value.kind === 'items')
    return value.items.flatMap((item) => jobsOf(item, until, call, frame));
  if (!isCallable(value) || until === 'await') return [];
  const place = { home: frame.home, span: { start: call.start, end: call.end } };
  return [{ kind: 'call', callee: value, args: NO_ARGUMENTS, place }];
}
