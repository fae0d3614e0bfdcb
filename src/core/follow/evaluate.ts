/** Follows expressions in Python's evaluation order: which names they read, bind and call. */
import type {
  AttributeExpr,
  CallExpr,
  ComprehensionExpr,
  ConstantExpr,
  Expr,
  Keyword,
  NameExpr,
} from '../python/ast.ts';
import { childExprs } from '../python/walk.ts';
import { comparisonOf, constantOf, truthOfValue, unaryOf } from './constants.ts';
import { forkByTest, truthOf } from './guards.ts';
import { iterate } from './iterate.ts';
import type { Machine } from './machine.ts';
import { callMethod, memberOf, parentIn } from './members.ts';
import { COMPARISON, CONTAINMENT, methodsOfBinary, TEXT, UNARY } from './operators.ts';
import type { Path, Reach } from './path.ts';
import { bindTarget } from './targets.ts';
import {
  elementOf,
  isSameValue,
  itemsValue,
  NO_ARGUMENTS,
  UNKNOWN,
  type Frame,
  type Value,
} from './values.ts';

/** The value of the expression, as far as following calls needs it. */
export function evaluate(expr: Expr, frame: Frame, path: Path, machine: Machine): Value {
  if (path.isOver) return UNKNOWN;
  switch (expr.kind) {
    case 'Name':
      return machine.readName(expr.id, expr, frame, path);
    case 'Constant':
      machine.noteMagicAt(expr.start, frame, path);
      return constantOf(expr);
    case 'Attribute': {
      const owner = evaluate(expr.value, frame, path, machine);
      return memberOf(owner, expr.attr.name, expr, frame, path, machine);
    }
    case 'Call':
      return evaluateCall(expr, frame, path, machine);
    default:
      return evaluateWhole(expr, frame, path, machine);
  }
}

/** The value of any other expression. Those above are nine of ten, and are spared what this needs. */
function evaluateWhole(
  expr: Exclude<Expr, NameExpr | ConstantExpr | AttributeExpr | CallExpr>,
  frame: Frame,
  path: Path,
  machine: Machine,
): Value {
  const value = (part: Expr): Value => evaluate(part, frame, path, machine);
  const method = (
    owner: Value,
    names: readonly string[],
    ...positional: readonly Value[]
  ): Value | undefined => {
    if (owner.kind !== 'instance') return undefined;
    const args = { ...NO_ARGUMENTS, positional };
    return callMethod(owner, names, expr, args, frame, path, machine);
  };
  switch (expr.kind) {
    case 'JoinedStr':
      for (const part of expr.parts) method(value(part), ['__format__', ...TEXT]);
      return UNKNOWN;
    case 'Subscript': {
      const owner = value(expr.value);
      const indices = expr.indices.map(value);
      return method(owner, ['__getitem__'], ...indices) ?? UNKNOWN;
    }
    case 'BinOp': {
      const left = value(expr.left);
      const right = value(expr.right);
      const methods = methodsOfBinary(expr.op);
      return method(left, methods.left, right) ?? method(right, methods.right, left) ?? UNKNOWN;
    }
    case 'UnaryOp': {
      const operand = value(expr.operand);
      return method(operand, UNARY[expr.op] ?? []) ?? unaryOf(expr.op, operand);
    }
    case 'BoolOp': {
      // Only the first operand is sure to be evaluated.
      const [first, ...rest] = expr.values;
      const left = first ? value(first) : UNKNOWN;
      const truth = truthOfValue(left);
      const goesOn = truth === (expr.op === 'and');
      evaluatePerhaps(rest, goesOn ? 'likely' : 'possible', frame, path, machine);
      return truth === undefined || goesOn ? UNKNOWN : left;
    }
    case 'Compare': {
      const [left, right, ...rest] = expr.operands;
      const first = left ? value(left) : UNKNOWN;
      const second = right ? value(right) : UNKNOWN;
      const op = expr.ops[0] ?? '';
      if (op === 'in' || op === 'not in') method(second, CONTAINMENT, first);
      else method(first, COMPARISON[op] ?? [], second);
      evaluatePerhaps(rest, 'possible', frame, path, machine);
      return rest.length === 0 ? comparisonOf(first, op, second) : UNKNOWN;
    }
    case 'IfExp': {
      const test = value(expr.test);
      const truth = truthOf(expr.test);
      if (truth !== undefined) return value(truth ? expr.body : expr.orelse);
      const [then, otherwise] = forkByTest(path, test);
      const left = evaluate(expr.body, frame, then, machine);
      const right = evaluate(expr.orelse, frame, otherwise, machine);
      path.takeOneOf([then, otherwise]);
      return isSameValue(left, right) ? left : UNKNOWN;
    }
    case 'Lambda':
      for (const param of expr.params) if (param.default) value(param.default);
      return { kind: 'function', def: expr, frame };
    case 'List':
    case 'Tuple':
    case 'Set':
      return evaluateItems(expr.elts, frame, path, machine);
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      return evaluateComprehension(expr, frame, path, machine);
    case 'NamedExpr': {
      const result = value(expr.value);
      bindTarget(expr.target, result, 'assignment', frame, path, machine);
      return result;
    }
    case 'Await': {
      const awaited = expr.value ? value(expr.value) : UNKNOWN;
      return machine.resume(awaited, 'all', frame, path);
    }
    case 'Yield':
      if (expr.value) value(expr.value);
      suspend(frame, path);
      return UNKNOWN;
    case 'YieldFrom': {
      const source = expr.value ? value(expr.value) : UNKNOWN;
      iterate(source, frame.stopsAtYield ? 'first' : 'all', expr, frame, path, machine);
      suspend(frame, path);
      return UNKNOWN;
    }
    case 'Starred':
      return iterate(value(expr.value), 'all', expr, frame, path, machine);
    default:
      for (const child of childExprs(expr)) value(child);
      return UNKNOWN;
  }
}

/** A generator that has given a value goes on when it is asked for the next one. */
function suspend(frame: Frame, path: Path): void {
  if (path.isOver) return;
  if (frame.stopsAtYield) path.leave('return');
  else path.weaken('likely');
}

function evaluatePerhaps(
  exprs: readonly Expr[],
  reach: Reach,
  frame: Frame,
  path: Path,
  machine: Machine,
): void {
  if (exprs.length === 0 || path.isOver) return;
  const fork = path.fork(reach);
  for (const expr of exprs) evaluate(expr, frame, fork, machine);
  path.mayTake(fork);
}

function evaluateItems(exprs: readonly Expr[], frame: Frame, path: Path, machine: Machine): Value {
  const items: Value[] = [];
  let isExact = true;
  for (const expr of exprs) {
    const value = evaluate(expr, frame, path, machine);
    if (expr.kind !== 'Starred') items.push(value);
    else if (value.kind === 'items') {
      items.push(...value.items);
      isExact &&= value.isExact;
    } else isExact = false;
  }
  return itemsValue(items, isExact ? 'exact' : 'some');
}

/** The arguments in their places: those after `*rest`, where that is not known, have none. */
function evaluatePositional(
  exprs: readonly Expr[],
  frame: Frame,
  path: Path,
  machine: Machine,
): readonly Value[] {
  if (exprs.length === 0) return NO_ARGUMENTS.positional;
  const placed: Value[] = [];
  let isPlaced = true;
  for (const expr of exprs) {
    const value = evaluate(expr, frame, path, machine);
    if (expr.kind === 'Starred') {
      if (isPlaced && value.kind === 'items') placed.push(...value.items);
      isPlaced &&= value.kind === 'items' && value.isExact;
    } else if (isPlaced) placed.push(value);
  }
  return placed;
}

function evaluateNamed(
  keywords: readonly Keyword[],
  frame: Frame,
  path: Path,
  machine: Machine,
): ReadonlyMap<string, Value> {
  if (keywords.length === 0) return NO_ARGUMENTS.named;
  const named = new Map<string, Value>();
  for (const { arg, value } of keywords) {
    const result = evaluate(value, frame, path, machine);
    if (arg) named.set(arg.name, result);
  }
  return named;
}

function evaluateCall(expr: CallExpr, frame: Frame, path: Path, machine: Machine): Value {
  const callee = evaluate(expr.func, frame, path, machine);
  const positional = evaluatePositional(expr.args, frame, path, machine);
  const named = evaluateNamed(expr.keywords, frame, path, machine);
  if (path.isOver) return UNKNOWN;
  const isComplete =
    expr.args.every((arg) => arg.kind !== 'Starred') && expr.keywords.every(({ arg }) => arg);
  const args = { positional, named, isComplete };
  if (callee.kind !== 'unknown' && callee.kind !== 'module') {
    return machine.call(callee, expr, args, frame, path);
  }
  if (expr.func.kind === 'Name' && expr.func.id === 'super') return parentIn(frame);
  return machine.callForeign(expr, args, frame, path);
}

function evaluateComprehension(
  expr: ComprehensionExpr,
  frame: Frame,
  path: Path,
  machine: Machine,
): Value {
  const [first] = expr.generators;
  const source = first ? evaluate(first.iter, frame, path, machine) : UNKNOWN;
  if (expr.kind === 'GeneratorExp') {
    const job = { kind: 'elements', expr, frame, source } as const;
    return { kind: 'deferred', until: 'iteration', jobs: [job], isIndirect: false };
  }
  const items = iterate(source, 'all', expr, frame, path, machine);
  const element = evaluateElements(expr, items, frame, path, machine);
  return expr.kind === 'DictComp' ? UNKNOWN : itemsValue([element], 'some');
}

/** Follows what a comprehension does for each item of its first iterable, whose items `source` is. */
export function evaluateElements(
  expr: ComprehensionExpr,
  source: Value,
  frame: Frame,
  path: Path,
  machine: Machine,
): Value {
  const scope = frame.home.facts.scopes.scopeOf(expr);
  if (!scope || path.isOver) return UNKNOWN;
  const inner: Frame = { home: frame.home, scope, locals: new Map(), enclosing: frame };
  const [first, ...more] = expr.generators;
  const isSureOfItems = first !== undefined && hasItems(first.iter, source);
  const fork = path.fork(isSureOfItems ? 'certain' : 'likely');
  for (const [index, { target, iter, ifs }] of expr.generators.entries()) {
    let items = source;
    if (index > 0) {
      const value = evaluate(iter, inner, fork, machine);
      items = iterate(value, 'all', iter, inner, fork, machine);
      fork.weaken('likely');
    }
    bindTarget(target, elementOf(items), 'loop', inner, fork, machine);
    for (const test of ifs) {
      evaluate(test, inner, fork, machine);
      fork.weaken('possible');
    }
  }
  const values = expr.elements.map((element) => evaluate(element, inner, fork, machine));
  if (isSureOfItems && more.length === 0 && first.ifs.length === 0) path.takeOneOf([fork]);
  else path.mayTake(fork);
  return values[0] ?? UNKNOWN;
}

/** Whether iterating over it is sure to give at least one item. */
export function hasItems(iter: Expr, value: Value): boolean {
  if (value.kind === 'items') return value.isExact;
  switch (iter.kind) {
    case 'List':
    case 'Tuple':
    case 'Set':
      return iter.elts.some((element) => element.kind !== 'Starred');
    case 'Dict':
      return iter.items.some((item) => item.key !== undefined);
    case 'Constant':
      return iter.type === 'str' && iter.text.length > 0;
    case 'Call': {
      if (iter.func.kind !== 'Name') return false;
      const [first, second] = iter.args;
      if (first === undefined) return false;
      if (iter.func.id === 'enumerate' || iter.func.id === 'reversed') {
        return hasItems(first, UNKNOWN);
      }
      if (iter.func.id !== 'range') return false;
      const from = second === undefined ? 0 : wholeNumber(first);
      const to = wholeNumber(second ?? first);
      return iter.args.length < 3 && from !== undefined && to !== undefined && to > from;
    }
    default:
      return false;
  }
}

function wholeNumber(expr: Expr): number | undefined {
  return expr.kind === 'Constant' && expr.type === 'int' && /^\d+$/.test(expr.text)
    ? Number(expr.text)
    : undefined;
}
