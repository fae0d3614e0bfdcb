/** Follows expressions in Python's evaluation order: which names they read, bind and call. */
import type { CallExpr, ComprehensionExpr, Expr } from '../python/ast.ts';
import { childExprs, forEachTarget } from '../python/walk.ts';
import { weaker, type Flow, type Machine, type Reach } from './machine.ts';
import { UNKNOWN, type Frame, type Value } from './names.ts';
import type { BindingKind } from '../python/definitions.ts';

/** The value of the expression, as far as following calls needs it. */
export function evaluate(expr: Expr, frame: Frame, flow: Flow, machine: Machine): Value {
  switch (expr.kind) {
    case 'Name':
      return machine.readName(expr.id, expr, frame, flow);
    case 'Constant':
      machine.noteMagicAt(expr.start, frame, flow);
      return UNKNOWN;
    case 'Attribute':
      return memberOf(evaluate(expr.value, frame, flow, machine), expr.attr.name);
    case 'Call':
      return evaluateCall(expr, frame, flow, machine);
    case 'BoolOp':
      // Only the first operand is sure to be evaluated.
      return evaluateFirstThenPerhaps(expr.values, frame, flow, machine);
    case 'Compare': {
      const [left, right, ...rest] = expr.operands;
      noteNamespaceGuard(expr, flow);
      if (left) evaluate(left, frame, flow, machine);
      if (right) evaluate(right, frame, flow, machine);
      if (rest.length > 0) evaluateFirstThenPerhaps(rest, frame, flow, machine);
      return UNKNOWN;
    }
    case 'IfExp': {
      evaluate(expr.test, frame, flow, machine);
      const arms = [expr.body, expr.orelse].map((arm) => {
        const layer = { ...flow, names: flow.names.fork(), reach: weaker(flow.reach, 'possible') };
        return { value: evaluate(arm, frame, layer, machine), names: layer.names };
      });
      flow.names.joinOneOf(arms.map((arm) => arm.names));
      return UNKNOWN;
    }
    case 'Lambda':
      for (const param of expr.params)
        if (param.default) evaluate(param.default, frame, flow, machine);
      return { kind: 'function', def: expr, frame };
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      return evaluateComprehension(expr, frame, flow, machine);
    case 'NamedExpr': {
      const value = evaluate(expr.value, frame, flow, machine);
      bindTarget(expr.target, value, 'assignment', frame, flow, machine);
      return value;
    }
    default:
      for (const child of childExprs(expr)) evaluate(child, frame, flow, machine);
      return UNKNOWN;
  }
}

function evaluateFirstThenPerhaps(
  exprs: readonly Expr[],
  frame: Frame,
  flow: Flow,
  machine: Machine,
): Value {
  const [first, ...rest] = exprs;
  if (first) evaluate(first, frame, flow, machine);
  if (rest.length === 0) return UNKNOWN;
  const layer = { ...flow, names: flow.names.fork(), reach: weaker(flow.reach, 'possible') };
  for (const expr of rest) evaluate(expr, frame, layer, machine);
  flow.names.joinOneOf([flow.names.fork(), layer.names]);
  return UNKNOWN;
}

/** A method of a class of the notebook, bound to its instance. */
function memberOf(owner: Value, name: string): Value {
  if (owner.kind === 'instance') {
    const method = findMethod(owner.of, name);
    return method ? { ...method, self: owner } : UNKNOWN;
  }
  if (owner.kind === 'class') return findMethod(owner, name) ?? UNKNOWN;
  return UNKNOWN;
}

/** The method's own definition, looked up through the bases that the notebook defines. */
export function findMethod(
  owner: Value,
  name: string,
  depth = 0,
): Extract<Value, { kind: 'function' }> | undefined {
  if (owner.kind !== 'class' || depth > 20) return undefined;
  const def = owner.def.body.findLast(
    (stmt) => stmt.kind === 'FunctionDef' && stmt.name.name === name,
  );
  if (def?.kind === 'FunctionDef') return { kind: 'function', def, frame: owner.frame };
  for (const base of owner.bases) {
    const inherited = findMethod(base, name, depth + 1);
    if (inherited) return inherited;
  }
  return undefined;
}

function evaluateCall(expr: CallExpr, frame: Frame, flow: Flow, machine: Machine): Value {
  const callee = evaluate(expr.func, frame, flow, machine);
  const positional = expr.args.map((arg) => evaluate(arg, frame, flow, machine));
  const named = new Map<string, Value>();
  for (const { arg, value } of expr.keywords) {
    const result = evaluate(value, frame, flow, machine);
    if (arg) named.set(arg.name, result);
  }
  const args = { positional, named };
  if (callee.kind === 'unknown' || callee.kind === 'module') {
    machine.noteForeignCall(expr, args, frame, flow);
    return UNKNOWN;
  }
  return machine.call(callee, expr, args, frame, flow);
}

/** `'x' in globals()`: whoever asks has thought of `x` being missing. */
function noteNamespaceGuard(expr: Extract<Expr, { kind: 'Compare' }>, flow: Flow): void {
  const [left, right] = expr.operands;
  if (left?.kind !== 'Constant' || left.type !== 'str' || right?.kind !== 'Call') return;
  if (right.func.kind !== 'Name' || !/^(globals|locals|dir|vars)$/.test(right.func.id)) return;
  if (flow.names.get(left.text).presence === 'absent') flow.names.prove(left.text);
}

function evaluateComprehension(
  expr: ComprehensionExpr,
  frame: Frame,
  flow: Flow,
  machine: Machine,
): Value {
  const [first] = expr.generators;
  if (first) evaluate(first.iter, frame, flow, machine);
  const scope = frame.home.facts.scopes.scopeOf(expr);
  if (!scope) return UNKNOWN;
  const inner: Frame = { home: frame.home, scope, locals: new Map(), enclosing: frame };
  const isSureOfItems = first !== undefined && hasItems(first.iter) && expr.kind !== 'GeneratorExp';
  const names = flow.names.fork();
  let reach: Reach = isSureOfItems ? flow.reach : weaker(flow.reach, 'likely');
  for (const [index, generator] of expr.generators.entries()) {
    if (index > 0) {
      evaluate(generator.iter, inner, { names, reach }, machine);
      reach = weaker(reach, 'likely');
    }
    bindTarget(generator.target, UNKNOWN, 'loop', inner, { names, reach }, machine);
    for (const test of generator.ifs) {
      evaluate(test, inner, { names, reach }, machine);
      reach = weaker(reach, 'possible');
    }
  }
  for (const element of expr.elements) evaluate(element, inner, { names, reach }, machine);
  flow.names.joinOneOf([flow.names.fork(), names]);
  return UNKNOWN;
}

/** Whether iterating over it is sure to give at least one item. */
export function hasItems(iter: Expr): boolean {
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
      if (iter.func.id === 'enumerate' || iter.func.id === 'reversed') return hasItems(first);
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

/** Assigns to a target: binds its names, evaluates the objects of its subscripts and attributes. */
export function bindTarget(
  target: Expr,
  value: Value,
  kind: BindingKind,
  frame: Frame,
  flow: Flow,
  machine: Machine,
): void {
  forEachTarget(target, (leaf) => {
    if (leaf.kind === 'Name') {
      const span = { start: leaf.start, end: leaf.end };
      machine.bindName(
        { name: leaf.id, kind, span },
        leaf === target ? value : UNKNOWN,
        frame,
        flow,
      );
      return;
    }
    bindThroughNamespaceCall(leaf, frame, flow, machine);
    evaluate(leaf, frame, flow, machine);
  });
}

/** `globals()['x'] = …` binds `x`; with a computed key, nobody knows what. */
function bindThroughNamespaceCall(leaf: Expr, frame: Frame, flow: Flow, machine: Machine): void {
  if (leaf.kind !== 'Subscript' || leaf.value.kind !== 'Call' || leaf.value.func.kind !== 'Name')
    return;
  if (leaf.value.func.id !== 'globals' && leaf.value.func.id !== 'locals') return;
  const [key] = leaf.indices;
  if (key?.kind === 'Constant' && key.type === 'str') {
    const span = { start: key.start, end: key.end };
    if (frame.scope.kind === 'module' || leaf.value.func.id === 'globals') {
      machine.bindName(
        { name: key.text, kind: 'assignment', span },
        UNKNOWN,
        moduleFrame(frame),
        flow,
      );
    }
  } else machine.admitMore(flow);
}

/** The outermost frame of the code's own text. */
export function moduleFrame(frame: Frame): Frame {
  const root = frame.home.facts.scopes.root;
  return { home: frame.home, scope: root, locals: new Map(), enclosing: undefined };
}
