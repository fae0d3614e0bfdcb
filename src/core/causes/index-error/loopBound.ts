/** Compares an index with the loop that counts it: how far the loop goes, and what the index is in the last round. */
import type { CallExpr, Expr, ForStmt, WhileStmt } from '../../python/ast.ts';
import type { CellFacts } from '../../python/cellFacts.ts';
import { statementsAt } from '../../python/expressions.ts';

/** `name + offset`. */
interface CountedIndex {
  readonly name: string;
  readonly offset: number;
}

/** A number that may depend on a length: `len(of) + plus`, or `plus` alone. */
interface Bound {
  readonly of: string | undefined;
  readonly plus: number;
  /** The expression that says it. */
  readonly expr: Expr;
}

export interface LoopBound {
  readonly index: CountedIndex;
  /** The text whose length bounds the loop; `undefined`: a fixed number. */
  readonly of: string | undefined;
  /** In the last round the index is `len(of) + last`, or `last`. */
  readonly last: number;
  /** The expression that bounds the loop, and its value without `len(of)`. */
  readonly bound: Expr;
  readonly plus: number;
  /** `<=` in a `while`. */
  readonly isInclusive: boolean;
}

/** `i`, `i + 1`, `i - 1`. */
function countedIndex(index: Expr): CountedIndex | undefined {
  if (index.kind === 'Name') return { name: index.id, offset: 0 };
  if (index.kind !== 'BinOp' || (index.op !== '+' && index.op !== '-')) return undefined;
  const number = wholeNumber(index.right);
  if (index.left.kind !== 'Name' || number === undefined) return undefined;
  return { name: index.left.id, offset: index.op === '+' ? number : -number };
}

/** The number that an expression spells; `undefined` if it is none. */
export function wholeNumber(expr: Expr): number | undefined {
  if (expr.kind === 'UnaryOp' && expr.op === '-') {
    const inner = wholeNumber(expr.operand);
    return inner === undefined ? undefined : -inner;
  }
  const isNumber = expr.kind === 'Constant' && expr.type === 'int';
  const value = isNumber ? Number(expr.text.replaceAll('_', '')) : NaN;
  return Number.isSafeInteger(value) ? value : undefined;
}

/** The loop around the index that counts its variable; `undefined` if none does, or not in ones. */
export function loopBound(expr: Expr, facts: CellFacts): LoopBound | undefined {
  const index = countedIndex(expr);
  if (!index) return undefined;
  for (const stmt of statementsAt(facts.module, expr).toReversed()) {
    const found =
      stmt.kind === 'For'
        ? ofFor(stmt, index, facts)
        : stmt.kind === 'While'
          ? ofWhile(stmt, index, facts)
          : undefined;
    if (found) return found;
  }
  return undefined;
}

function ofFor(
  { target, iter }: ForStmt,
  index: CountedIndex,
  facts: CellFacts,
): LoopBound | undefined {
  if (target.kind !== 'Name' || target.id !== index.name || !isRange(iter)) return undefined;
  const [first, second, ...step] = iter.args;
  const end = second ?? first;
  const bound = end && step.length === 0 ? boundOf(end, facts) : undefined;
  if (!bound) return undefined;
  return {
    index,
    of: bound.of,
    last: bound.plus - 1 + index.offset,
    bound: bound.expr,
    plus: bound.plus,
    isInclusive: false,
  };
}

/** `while i < len(xs):`. */
function ofWhile(
  { test }: WhileStmt,
  index: CountedIndex,
  facts: CellFacts,
): LoopBound | undefined {
  if (test.kind !== 'Compare') return undefined;
  const [left, right] = test.operands;
  const [op] = test.ops;
  if (left?.kind !== 'Name' || left.id !== index.name || !right) return undefined;
  if (op !== '<' && op !== '<=') return undefined;
  const bound = boundOf(right, facts);
  const isInclusive = op === '<=';
  return (
    bound && {
      index,
      of: bound.of,
      last: bound.plus - (isInclusive ? 0 : 1) + index.offset,
      bound: bound.expr,
      plus: bound.plus,
      isInclusive,
    }
  );
}

function isRange(expr: Expr): expr is CallExpr {
  return expr.kind === 'Call' && expr.func.kind === 'Name' && expr.func.id === 'range';
}

/** `len(xs)`, `len(xs) + 1`, `10`. */
function boundOf(expr: Expr, facts: CellFacts): Bound | undefined {
  const number = wholeNumber(expr);
  if (number !== undefined) return { of: undefined, plus: number, expr };
  if (expr.kind === 'Call' && expr.func.kind === 'Name' && expr.func.id === 'len') {
    const [of] = expr.args;
    return of && { of: facts.textOf(of), plus: 0, expr };
  }
  if (expr.kind !== 'BinOp' || (expr.op !== '+' && expr.op !== '-')) return undefined;
  const base = boundOf(expr.left, facts);
  const plus = wholeNumber(expr.right);
  if (!base || plus === undefined) return undefined;
  return { ...base, plus: base.plus + (expr.op === '+' ? plus : -plus), expr };
}
