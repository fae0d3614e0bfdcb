/** Reads names off an expression. */
import type { Expr } from './ast.ts';

/** `a.b.c` as text; `undefined` for anything that is not a dotted name. */
export function dottedName(expr: Expr): string | undefined {
  if (expr.kind === 'Name') return expr.id;
  if (expr.kind !== 'Attribute') return undefined;
  const owner = dottedName(expr.value);
  return owner === undefined ? undefined : `${owner}.${expr.attr.name}`;
}

/** `c` of `a.b.c` and of `f().c`, `f` of `f`; `undefined` for what has no name at its end. */
export function lastName(expr: Expr): string | undefined {
  if (expr.kind === 'Name') return expr.id;
  return expr.kind === 'Attribute' ? expr.attr.name : undefined;
}
