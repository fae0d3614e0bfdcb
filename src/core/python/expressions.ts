/** Finds statements and expressions by their place in a text. */
import type { Expr, Module, Span, Stmt } from './ast.ts';
import { bodiesOf } from './functions.ts';
import { childExprs, ownExprs } from './walk.ts';

/** The place of a node, without the node. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

export function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The statements that the place touches, from the outermost to the innermost; of several side by side the first. */
export function statementsAt(module: Module, place: Span): readonly Stmt[] {
  const path: Stmt[] = [];
  let body: readonly Stmt[] = module.body;
  for (;;) {
    const stmt = body.find((each) => touches(each, place));
    if (!stmt) return path;
    path.push(stmt);
    body = stmt.kind === 'FunctionDef' ? stmt.body : bodiesOf(stmt);
  }
}

/** The expression and all inside it, those of comprehensions and lambdas included, outer ones first. */
export function everyExpression(expr: Expr): readonly Expr[] {
  const inner: readonly Expr[] =
    expr.kind === 'Lambda'
      ? [expr.body]
      : 'generators' in expr
        ? [
            ...expr.generators.slice(1).map(({ iter }) => iter),
            ...expr.generators.flatMap(({ ifs }) => ifs),
            ...expr.elements,
          ]
        : [];
  return [expr, ...[...childExprs(expr), ...inner].flatMap(everyExpression)];
}

/** Every expression of the statements, those of functions and classes in them included, in source order of statements. */
export function expressionsIn(body: readonly Stmt[]): readonly Expr[] {
  return body.flatMap((stmt) => [
    ...ownExprs(stmt).flatMap(everyExpression),
    ...expressionsIn(stmt.kind === 'FunctionDef' ? stmt.body : bodiesOf(stmt)),
  ]);
}
