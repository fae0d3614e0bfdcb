/** The exception that the walked code must raise, on its way out of the walk. */
import type { Span } from '../python/ast.ts';
import type { CodeText } from './code.ts';

/** One place that the exception passes through. */
export interface Step extends CodeText {
  readonly span: Span;
}

/** Thrown by rules, caught where the walk was begun; never leaves this folder. */
export class Raised extends Error {
  readonly exception: string;
  /** The library's function that raises it: `pandas.DataFrame.drop`; `undefined` for Python itself. */
  readonly raisedIn: string | undefined;
  private readonly steps: Step[] = [];
  private isLeavingFunction = true;

  constructor(exception: string, message: string, raisedIn?: string) {
    super(message);
    this.exception = exception;
    this.raisedIn = raisedIn;
  }

  /** The places that it passes through, outermost first: one in each text or function. */
  get route(): readonly Step[] {
    return this.steps;
  }

  /** The innermost expression counts; further out, the call that led there. */
  passThrough(step: Step): void {
    if (!this.isLeavingFunction) return;
    this.steps.unshift(step);
    this.isLeavingFunction = false;
  }

  /** It has left the function: the call of it is the next place. */
  leaveFunction(): void {
    this.isLeavingFunction = true;
  }
}

/** The walk ends: nothing can be said of what comes next. */
export class Halted extends Error {}

/** Ends the walk with an exception, worded as the library does. */
export function raise(exception: string, message: string, raisedIn?: string): never {
  throw new Raised(exception, message, raisedIn);
}

/** A text as Python's `repr` prints it; keys as messages show them. */
export function repr(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
  const inside = value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  return quote === "'" ? `'${inside.replaceAll("'", "\\'")}'` : `"${inside}"`;
}
