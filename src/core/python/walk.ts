/** Reaches the direct parts of an expression, or statement, for readers that only care about a few kinds. */
import type { Expr, Stmt } from './ast.ts';

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

/**
 * The expressions directly in a statement; of a compound one, those that are evaluated on the way in. Annotations are
 * left out, and so are the guards of `case`.
 */
export function ownExprs(stmt: Stmt): readonly Expr[] {
  switch (stmt.kind) {
    case 'Expr':
      return [stmt.value];
    case 'Assign':
      return [stmt.value, ...stmt.targets];
    case 'AugAssign':
      return [stmt.target, stmt.value];
    case 'AnnAssign':
      return stmt.value ? [stmt.value, stmt.target] : [stmt.target];
    case 'Delete':
      return stmt.targets;
    case 'Return':
      return stmt.value ? [stmt.value] : [];
    case 'Raise':
      return [stmt.exc, stmt.cause].filter((expr) => expr !== undefined);
    case 'Assert':
      return stmt.msg ? [stmt.test, stmt.msg] : [stmt.test];
    case 'FunctionDef':
      return [
        ...stmt.decorators,
        ...stmt.params.flatMap((param) => (param.default ? [param.default] : [])),
      ];
    case 'ClassDef':
      return [...stmt.decorators, ...stmt.bases, ...stmt.keywords.map(({ value }) => value)];
    case 'If':
    case 'While':
      return [stmt.test];
    case 'For':
      return [stmt.iter, stmt.target];
    case 'With':
      return stmt.items.flatMap(({ context, target }) => (target ? [context, target] : [context]));
    case 'Match':
      return [stmt.subject];
    case 'Python2':
      return stmt.parts;
    default:
      return [];
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
