/** Finds the call on the crash line that an error came out of. */
import { isBuiltin } from '../knowledge/builtins.ts';
import type { Crash } from '../model/crash.ts';
import type { CallExpr, Expr } from '../python/ast.ts';
import { uncaughtException } from '../traceback/reading.ts';
import { expressionsAt, type CrashSite } from './crashSite.ts';
import { lastName } from '../python/dottedName.ts';

export interface FailedCall {
  readonly call: CallExpr;
  /** The last part of what is called: `fit` of `model.fit(…)`. */
  readonly callee: string;
  /** The traceback names it, or nothing else is called on the line. */
  readonly isSure: boolean;
}

/** `undefined` if nothing is called on the line. */
export function failedCall(crash: Crash, site: CrashSite): FailedCall | undefined {
  const calls = expressionsAt(site).flatMap((expr): readonly FailedCall[] => {
    const callee = expr.kind === 'Call' ? lastName(expr.func) : undefined;
    return expr.kind === 'Call' && callee !== undefined
      ? [{ call: expr, callee, isSure: false }]
      : [];
  });
  const entered = functionsEntered(crash).find((name) =>
    calls.some(({ callee }) => callee === name),
  );
  const named = calls.filter(({ callee }) => callee === entered);
  // What is called last is the outermost; the builtins around it show what came out.
  const outer = calls.filter(({ call }) => call.func.kind !== 'Name' || !isBuiltin(call.func.id));
  const [found] = named.length > 0 ? named : outer.length > 0 ? outer : calls;
  const isSure = named.length === 1 || calls.length === 1 || outer.length === 1;
  return found && { ...found, isSure };
}

/** What the call is given, `*args` and `**kwargs` left out, in the order written. */
export function valuesGiven({ args, keywords }: CallExpr): readonly Expr[] {
  return [
    ...args.filter(({ kind }) => kind !== 'Starred'),
    ...keywords.flatMap(({ arg, value }) => (arg ? [value] : [])),
  ];
}

/** The functions that the innermost notebook line led into, outermost first, without their classes. */
function functionsEntered({ traceback }: Crash): readonly string[] {
  const frames = traceback ? uncaughtException(traceback).frames : [];
  const last = frames.findLastIndex((frame) => frame.cell !== undefined);
  return frames
    .slice(last + 1)
    .flatMap(({ functionName }) => functionName?.split('.').slice(-1) ?? []);
}
