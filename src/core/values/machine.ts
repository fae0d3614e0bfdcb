/** What the parts of the walk ask of each other: to evaluate, to execute, to call. */
import type { Expr, Stmt } from '../python/ast.ts';
import type { CodeText } from './code.ts';
import type { NameScope, Value } from './value.ts';

/** How a body ended. */
export type Completion =
  | { readonly kind: 'normal' | 'break' | 'continue' }
  | { readonly kind: 'returned'; readonly value: Value }
  /** It may have been left before its end: what comes next is not sure to be reached. */
  | { readonly kind: 'unsure' };

/** Where code is walked. */
export interface Frame {
  readonly code: CodeText;
  readonly scope: NameScope;
  readonly walk: Walk;
  /** How many calls of the notebook's functions lead here. */
  readonly depth: number;
}

export interface Walk {
  evaluate(expr: Expr, frame: Frame): Value;
  execute(body: readonly Stmt[], frame: Frame): Completion;
  call(callee: Value, given: Arguments, frame: Frame): Value;
  /** The statement has been executed: what it has shown is learnt. */
  executed(stmt: Stmt, frame: Frame): void;
  /** Counts one step; ends a walk that takes too long. */
  step(): void;
  /** A value that is known by the text of the expression; `undefined` if there is none, or it is out of date. */
  live(text: string): Value | undefined;
}

/** What a call is given. */
export interface Arguments {
  readonly positional: readonly Value[];
  readonly keywords: ReadonlyMap<string, Value>;
  /** Nothing came through `*args` or `**kwargs` that is not listed. */
  readonly isComplete: boolean;
}

/** What a function of a library makes of its arguments; `undefined`: nothing is known of it. */
export type Rule = (given: Arguments, frame: Frame) => Value | undefined;

/** The argument at a position, or by its keyword. */
export function argument(
  { positional, keywords }: Arguments,
  position: number | undefined,
  keyword: string,
): Value | undefined {
  return keywords.get(keyword) ?? (position === undefined ? undefined : positional[position]);
}

/** Every argument. */
export function allOf({ positional, keywords }: Arguments): readonly Value[] {
  return [...positional, ...keywords.values()];
}
