/** Reaches the direct parts of an expression, for readers that only care about a few kinds. */
import type { Expr } from './ast.ts';

/**
 * The expressions directly inside `expr`, in evaluation order. A lambda gives its defaults but not its body, a
 * comprehension only its first iterable: the rest belongs to a scope of its own.
 */
export function childExprs(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'Name':
    case 'Constant':
      return [];
    case 'JoinedStr':
    case 'Slice':
    case 'Broken':
      return expr.parts;
    case 'Attribute':
    case 'Starred':
      return [expr.value];
    case 'Subscript':
      return [expr.value, ...expr.indices];
    case 'Call':
      return [expr.func, ...expr.args, ...expr.keywords.map((keyword) => keyword.value)];
    case 'BinOp':
      return [expr.left, expr.right];
    case 'UnaryOp':
      return [expr.operand];
    case 'BoolOp':
      return expr.values;
    case 'Compare':
      return expr.operands;
    case 'IfExp':
      return [expr.test, expr.body, expr.orelse];
    case 'Lambda':
      return expr.params.flatMap((param) => (param.default ? [param.default] : []));
    case 'List':
    case 'Tuple':
    case 'Set':
      return expr.elts;
    case 'Dict':
      return expr.items.flatMap((item) => (item.key ? [item.key, item.value] : [item.value]));
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      return expr.generators[0] ? [expr.generators[0].iter] : [];
    case 'NamedExpr':
      return [expr.value];
    case 'Await':
    case 'Yield':
    case 'YieldFrom':
      return expr.value ? [expr.value] : [];
  }
}

/** Calls `visit` for the names that assigning to `target` binds; subscripts and attributes bind none. */
export function forEachTarget(target: Expr, visit: (target: Expr) => void): void {
  switch (target.kind) {
    case 'List':
    case 'Tuple':
      for (const element of target.elts) forEachTarget(element, visit);
      return;
    case 'Starred':
      forEachTarget(target.value, visit);
      return;
    default:
      visit(target);
  }
}
