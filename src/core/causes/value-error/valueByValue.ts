/** Writes a condition so that it answers for each value of an array: `&`, `|`, `~` in the place of `and`, `or`, `not`. */
import type { Expr } from '../../python/ast.ts';
import type { CellFacts } from '../../python/cellFacts.ts';

/** `undefined` if a part has no such form. */
export function joinedValueByValue(expr: Expr, facts: CellFacts): string | undefined {
  switch (expr.kind) {
    case 'BoolOp': {
      const parts = expr.values.map((value) => partOf(value, facts));
      if (parts.some((part) => part === undefined)) return undefined;
      return parts.join(expr.op === 'and' ? ' & ' : ' | ');
    }
    case 'UnaryOp': {
      const part = expr.op === 'not' ? partOf(expr.operand, facts) : undefined;
      return part === undefined ? undefined : `~${part}`;
    }
    case 'Compare':
      return expr.operands.length > 2 ? comparedInPairs(expr, facts) : undefined;
    default:
      return undefined;
  }
}

/** An operand of `&`, which binds more tightly than comparisons. */
function partOf(expr: Expr, facts: CellFacts): string | undefined {
  switch (expr.kind) {
    case 'Compare':
      // What `in` and `is` ask has no form value by value.
      if (expr.ops.some((op) => /in|is/.test(op))) return undefined;
      return expr.operands.length > 2 ? comparedInPairs(expr, facts) : `(${facts.textOf(expr)})`;
    case 'BoolOp': {
      const inner = joinedValueByValue(expr, facts);
      return inner === undefined ? undefined : `(${inner})`;
    }
    case 'UnaryOp':
      return expr.op === 'not' ? joinedValueByValue(expr, facts) : facts.textOf(expr);
    case 'Name':
    case 'Attribute':
    case 'Subscript':
    case 'Call':
      return facts.textOf(expr);
    default:
      return undefined;
  }
}

/** Whether `&` or `|` stands between comparisons without brackets, and so joins their ends instead. */
export function lacksBrackets(expr: Expr): boolean {
  return (
    expr.kind === 'Compare' &&
    expr.operands.length > 2 &&
    expr.operands.slice(1, -1).every((operand) => jointOf(operand) !== undefined)
  );
}

function jointOf(operand: Expr): Extract<Expr, { kind: 'BinOp' }> | undefined {
  return operand.kind === 'BinOp' && (operand.op === '&' || operand.op === '|')
    ? operand
    : undefined;
}

/** `(a < b) & (b < c)` of `a < b < c`. */
function comparedInPairs(
  { operands, ops }: Extract<Expr, { kind: 'Compare' }>,
  facts: CellFacts,
): string {
  const texts = operands.map((operand) => facts.textOf(operand));
  const joints = operands.slice(1, -1).map(jointOf);
  if (joints.every((joint) => joint !== undefined)) {
    // `a > 1 & b == 2` compares `1 & b` with both: each comparison lacks its brackets.
    const starts = [texts[0], ...joints.map(({ right }) => facts.textOf(right))];
    const ends = [...joints.map(({ left }) => facts.textOf(left)), texts.at(-1)];
    return ops
      .map((op, index) => `(${starts[index] ?? ''} ${op} ${ends[index] ?? ''})`)
      .reduce((joined, part, index) => `${joined} ${joints[index - 1]?.op ?? '&'} ${part}`);
  }
  return ops
    .map((op, index) => `(${texts[index] ?? ''} ${op} ${texts[index + 1] ?? ''})`)
    .join(' & ');
}
