/** Code that may or may not run: what it can bind becomes unknown, and what it can change is forgotten. */
import type { Expr, Stmt } from '../python/ast.ts';
import { everyExpression } from '../python/expressions.ts';
import { bodiesOf } from '../python/functions.ts';
import { forEachTarget, ownExprs } from '../python/walk.ts';
import { keepsLayers } from './layers/modules.ts';
import { forget, UNKNOWN, type NameScope, type Value } from './value.ts';

/** Calls that only look at what they are given. */
const LOOKING = new Set(
  'print display len range str int float type list dict set tuple sorted sum min max abs round enumerate zip isinstance repr bool any all'.split(
    ' ',
  ),
);
const READING_METHODS = new Set(
  'head tail info describe groupby copy isnull isna notnull sum mean median std min max count value_counts unique nunique corr plot hist astype items keys values get index format join split strip lower upper startswith endswith replace reset_index sort_values query merge dropna fillna drop rename apply map transform predict predict_proba score shape reshape flatten ravel sample'.split(
    ' ',
  ),
);

function isReading(method: string): boolean {
  return READING_METHODS.has(method) || keepsLayers(method);
}

/** The statements may run once, often or not at all. */
export function leaveOpen(body: readonly Stmt[], scope: NameScope): void {
  for (const stmt of body) {
    for (const expr of ownExprs(stmt)) leaveExpressionOpen(expr, scope);
    bindUnknown(stmt, scope);
    leaveOpen(bodiesOf(stmt), scope);
  }
}

/** The expression may be evaluated or not. */
export function leaveExpressionOpen(expr: Expr, scope: NameScope): void {
  for (const each of everyExpression(expr)) {
    if (each.kind === 'NamedExpr') scope.set(each.target.id, UNKNOWN);
    if (each.kind !== 'Call') continue;
    const { func, args, keywords } = each;
    const isLooking = func.kind === 'Name' && LOOKING.has(func.id);
    if (isLooking) continue;
    const isInPlace = keywords.some(({ arg }) => arg === undefined || arg.name === 'inplace');
    if (func.kind === 'Attribute' && (isInPlace || !isReading(func.attr.name))) {
      forgetRoot(func.value, scope);
    }
    for (const given of [...args, ...keywords.map(({ value }) => value)]) forgetRoot(given, scope);
    if (func.kind === 'Name') leaveFunctionOpen(scope.get(func.id), scope);
  }
}

/** A function of the notebook that may be called from here. */
export function leaveFunctionOpen(value: Value | undefined, from: NameScope): void {
  if (value?.kind !== 'function' || !Array.isArray(value.body) || value.scope === from) return;
  const globals = new Set(globalsIn(value.body as readonly Stmt[]));
  for (const name of globals) value.scope.root.set(name, UNKNOWN);
}

function globalsIn(body: readonly Stmt[]): readonly string[] {
  return body.flatMap((stmt) => [
    ...(stmt.kind === 'Global' || stmt.kind === 'Nonlocal'
      ? stmt.names.map(({ name }) => name)
      : []),
    ...globalsIn(bodiesOf(stmt)),
  ]);
}

/** Names that the statement itself binds. */
function bindUnknown(stmt: Stmt, scope: NameScope): void {
  const bind = (target: Expr): void => {
    forEachTarget(target, (leaf) => {
      if (leaf.kind === 'Name') scope.set(leaf.id, UNKNOWN);
      else forgetRoot(leaf, scope);
    });
  };
  switch (stmt.kind) {
    case 'Assign':
    case 'Delete':
      stmt.targets.forEach(bind);
      return;
    case 'AugAssign':
      forgetRoot(stmt.target, scope);
      bind(stmt.target);
      return;
    case 'AnnAssign':
    case 'For':
      bind(stmt.target);
      return;
    case 'With':
      for (const { target } of stmt.items) if (target) bind(target);
      return;
    case 'Import':
    case 'ImportFrom':
      for (const { bound } of stmt.names) scope.set(bound.name, UNKNOWN);
      if (stmt.kind === 'ImportFrom' && stmt.isStar) scope.open();
      return;
    case 'FunctionDef':
    case 'ClassDef':
      scope.set(stmt.name.name, UNKNOWN);
      return;
    case 'Try':
      for (const { name } of stmt.handlers) if (name) scope.set(name.name, UNKNOWN);
      return;
    case 'Match':
      for (const { pattern } of stmt.cases)
        for (const { name } of pattern.captures) scope.set(name, UNKNOWN);
      return;
    default:
  }
}

function forgetRoot(expr: Expr, scope: NameScope): void {
  switch (expr.kind) {
    case 'Name': {
      const value = scope.get(expr.id);
      if (value) forget(value);
      return;
    }
    case 'Attribute':
    case 'Subscript':
    case 'Starred':
      forgetRoot(expr.value, scope);
      return;
    case 'Call':
      // The parameters of a module are not its layers.
      if (expr.func.kind === 'Attribute' && !keepsLayers(expr.func.attr.name)) {
        forgetRoot(expr.func.value, scope);
      }
      return;
    case 'List':
    case 'Tuple':
      for (const item of expr.elts) forgetRoot(item, scope);
      return;
    default:
  }
}

/** Whether the code can leave the loop, function or cell around it by itself. */
export function mayLeave(body: readonly Stmt[]): boolean {
  return body.some(
    (stmt) =>
      /^(?:Return|Raise|Break|Continue)$/.test(stmt.kind) ||
      (stmt.kind !== 'FunctionDef' && stmt.kind !== 'ClassDef' && mayLeave(bodiesOf(stmt))) ||
      ownExprs(stmt).some((expr) => everyExpression(expr).some(isExit)),
  );
}

function isExit(expr: Expr): boolean {
  if (expr.kind !== 'Call') return false;
  const { func } = expr;
  const name = func.kind === 'Name' ? func.id : func.kind === 'Attribute' ? func.attr.name : '';
  return /^_?(?:exit|quit|abort)$/.test(name);
}
