/** Follows statements: control flow, definitions, and what is sure to run. */
import type { ClassDefStmt, Expr, FunctionDefStmt, Stmt, TryStmt } from '../python/ast.ts';
import { bindTarget, evaluate, hasItems } from './evaluate.ts';
import { weaker, type Completion, type Flow, type Machine } from './machine.ts';
import { UNKNOWN, type Frame, type Value } from './names.ts';
import type { Namespace } from './namespace.ts';

/** Follows a body from top to bottom. Statements that are never reached are left out. */
export function executeBody(
  body: readonly Stmt[],
  frame: Frame,
  flow: Flow,
  machine: Machine,
): Completion {
  let current = flow;
  let result: Completion = 'normal';
  for (const stmt of body) {
    const completion = executeStmt(stmt, frame, current, machine);
    if (completion === 'leaves' || completion === 'raises') return completion;
    if (completion === 'may-leave') {
      result = 'may-leave';
      current = { ...current, reach: weaker(current.reach, 'likely') };
    }
  }
  return result;
}

export function executeStmt(stmt: Stmt, frame: Frame, flow: Flow, machine: Machine): Completion {
  const value = (expr: Expr | undefined): Value =>
    expr ? evaluate(expr, frame, flow, machine) : UNKNOWN;
  switch (stmt.kind) {
    case 'Expr':
      value(stmt.value);
      return isProcessExit(stmt.value) ? 'raises' : 'normal';
    case 'Assign': {
      const result = value(stmt.value);
      for (const target of stmt.targets)
        bindTarget(target, result, 'assignment', frame, flow, machine);
      return 'normal';
    }
    case 'AugAssign':
      value(stmt.target);
      value(stmt.value);
      bindTarget(stmt.target, UNKNOWN, 'assignment', frame, flow, machine);
      return 'normal';
    case 'AnnAssign': {
      const result = value(stmt.value);
      if (frame.scope.kind !== 'function' && !hasLazyAnnotations(frame)) value(stmt.annotation);
      if (stmt.value) bindTarget(stmt.target, result, 'assignment', frame, flow, machine);
      return 'normal';
    }
    case 'Delete':
      for (const target of stmt.targets) {
        if (target.kind === 'Name') machine.deleteName(target.id, target, 'del', frame, flow);
        else value(target);
      }
      return 'normal';
    case 'Import':
      for (const alias of stmt.names) {
        const module = alias.asName ? alias.name : alias.bound.name;
        const span = { start: alias.bound.start, end: alias.bound.end };
        machine.bindName(
          { name: alias.bound.name, kind: 'import', span },
          { kind: 'module', name: module },
          frame,
          flow,
        );
      }
      return 'normal';
    case 'ImportFrom':
      if (stmt.isStar) machine.admitMore(flow);
      for (const alias of stmt.names) {
        const span = { start: alias.bound.start, end: alias.bound.end };
        machine.bindName({ name: alias.bound.name, kind: 'import', span }, UNKNOWN, frame, flow);
      }
      return 'normal';
    case 'FunctionDef':
      defineFunction(stmt, frame, flow, machine);
      return 'normal';
    case 'ClassDef':
      defineClass(stmt, frame, flow, machine);
      return 'normal';
    case 'Return':
      value(stmt.value);
      return 'leaves';
    case 'Raise':
      value(stmt.exc);
      value(stmt.cause);
      return 'raises';
    case 'Break':
    case 'Continue':
      return 'leaves';
    case 'Global':
    case 'Nonlocal':
    case 'Pass':
      return 'normal';
    case 'If':
      return executeIf(stmt, frame, flow, machine);
    case 'For': {
      value(stmt.iter);
      return executeLoop(
        stmt,
        hasItems(stmt.iter) ? 'at-least-once' : 'perhaps',
        (inner) => {
          bindTarget(stmt.target, UNKNOWN, 'loop', frame, inner, machine);
        },
        frame,
        flow,
        machine,
      );
    }
    case 'While':
      value(stmt.test);
      return executeLoop(
        stmt,
        truthOf(stmt.test) === true ? 'at-least-once' : 'perhaps',
        () => undefined,
        frame,
        flow,
        machine,
      );
    case 'Try':
      return executeTry(stmt, frame, flow, machine);
    case 'With': {
      let inner = flow;
      for (const item of stmt.items) {
        const context = evaluate(item.context, frame, inner, machine);
        if (item.target) bindTarget(item.target, context, 'with', frame, inner, machine);
        if (suppressesErrors(item.context))
          inner = { ...inner, reach: weaker(inner.reach, 'possible') };
      }
      return executeBody(stmt.body, frame, inner, machine);
    }
    case 'Match':
      return executeMatch(stmt, frame, flow, machine);
    case 'Assert':
      value(stmt.test);
      // The message is evaluated only when the assertion fails.
      if (stmt.msg) evaluate(stmt.msg, frame, tryOut(flow), machine);
      return 'normal';
    case 'TypeAlias': {
      // The value is evaluated lazily.
      const { name, start, end } = stmt.name;
      machine.bindName({ name, kind: 'assignment', span: { start, end } }, UNKNOWN, frame, flow);
      return 'normal';
    }
    case 'Python2':
      for (const part of stmt.parts) value(part);
      return 'normal';
    case 'Broken':
      return executeBody(stmt.parts, frame, flow, machine);
  }
}

/** A layer whose outcome is thrown away. */
function tryOut(flow: Flow): Flow {
  return { names: flow.names.fork(), reach: weaker(flow.reach, 'possible') };
}

function isProcessExit(expr: Expr): boolean {
  if (expr.kind !== 'Call') return false;
  const { func } = expr;
  if (func.kind === 'Name') return func.id === 'exit' || func.id === 'quit';
  return (
    func.kind === 'Attribute' &&
    func.attr.name === 'exit' &&
    func.value.kind === 'Name' &&
    func.value.id === 'sys'
  );
}

function suppressesErrors(context: Expr): boolean {
  if (context.kind !== 'Call') return false;
  const name =
    context.func.kind === 'Attribute'
      ? context.func.attr.name
      : context.func.kind === 'Name'
        ? context.func.id
        : '';
  return /^(suppress|raises|assertRaises|ignore\w*)$/.test(name);
}

function hasLazyAnnotations(frame: Frame): boolean {
  return frame.home.facts.module.body.some(
    (stmt) =>
      stmt.kind === 'ImportFrom' &&
      stmt.module === '__future__' &&
      stmt.names.some((alias) => alias.name === 'annotations'),
  );
}

/** The truth of a test that has only one, `__name__ == '__main__'` included: notebooks are main. */
function truthOf(test: Expr): boolean | undefined {
  if (test.kind === 'Constant') {
    if (test.type === 'bool') return test.text === 'True';
    if (test.type === 'int') return !/^0+$/.test(test.text);
    return undefined;
  }
  if (test.kind === 'UnaryOp' && test.op === 'not') {
    const inner = truthOf(test.operand);
    return inner === undefined ? undefined : !inner;
  }
  if (test.kind === 'Name' || test.kind === 'Attribute') {
    const name = test.kind === 'Name' ? test.id : test.attr.name;
    return name === 'TYPE_CHECKING' ? false : undefined;
  }
  const [left, right] = test.kind === 'Compare' ? test.operands : [];
  if (test.kind !== 'Compare' || test.ops.length !== 1 || test.ops[0] !== '==') return undefined;
  const isMainTest =
    left?.kind === 'Name' &&
    left.id === '__name__' &&
    right?.kind === 'Constant' &&
    right.text === '__main__';
  return isMainTest ? true : undefined;
}

function executeIf(
  stmt: Extract<Stmt, { kind: 'If' }>,
  frame: Frame,
  flow: Flow,
  machine: Machine,
): Completion {
  evaluate(stmt.test, frame, flow, machine);
  const truth = truthOf(stmt.test);
  if (truth !== undefined) {
    return executeBody(truth ? stmt.body : stmt.orelse, frame, flow, machine);
  }
  return executeOneOf(
    [stmt.body, stmt.orelse].map(
      (body) => (inner: Flow) => executeBody(body, frame, inner, machine),
    ),
    flow,
  );
}

/** Exactly one of the arms is executed, nobody knows which. */
function executeOneOf(arms: readonly ((flow: Flow) => Completion)[], flow: Flow): Completion {
  const reach = weaker(flow.reach, 'possible');
  const ends = arms.map((arm) => {
    const names = flow.names.fork();
    return { names, completion: arm({ ...flow, names, reach }) };
  });
  return joinEnds(ends, flow);
}

interface PathEnd {
  readonly names: Namespace;
  readonly completion: Completion;
}

/** Takes over what one of the paths did. A path that raised contributes nothing: nobody sees its names. */
function joinEnds(ends: readonly PathEnd[], flow: Flow): Completion {
  const survivors = ends.filter((end) => end.completion !== 'raises');
  if (survivors.length === 0) return 'raises';
  flow.names.joinOneOf(survivors.map((end) => end.names));
  if (survivors.every((end) => end.completion === 'leaves')) return 'leaves';
  return ends.every((end) => end.completion === 'normal') ? 'normal' : 'may-leave';
}

function executeLoop(
  { body, orelse, start, end }: Extract<Stmt, { kind: 'For' | 'While' }>,
  times: 'at-least-once' | 'perhaps',
  bind: (flow: Flow) => void,
  frame: Frame,
  flow: Flow,
  machine: Machine,
): Completion {
  const names = flow.names.fork();
  const inner = {
    names,
    reach: times === 'perhaps' ? weaker(flow.reach, 'likely') : flow.reach,
    loop: flow.loop ?? { start, end },
  };
  bind(inner);
  // `break` and `continue` leave the body, not the loop; `return` and `raise` may leave more, on some round.
  const completion = executeBody(body, frame, inner, machine);
  flow.names.joinOneOf(times === 'at-least-once' ? [names] : [flow.names.fork(), names]);
  executeBody(orelse, frame, { ...flow, reach: weaker(flow.reach, 'likely') }, machine);
  return completion === 'normal' ? 'normal' : 'may-leave';
}

function executeTry(stmt: TryStmt, frame: Frame, flow: Flow, machine: Machine): Completion {
  const catchesNameErrors = stmt.handlers.some(
    (handler) => handler.type === undefined || catches(handler.type),
  );
  const bodyNames = flow.names.fork();
  const bodyReach = catchesNameErrors ? weaker(flow.reach, 'possible') : flow.reach;
  const body = executeBody(
    stmt.body,
    frame,
    { ...flow, names: bodyNames, reach: bodyReach },
    machine,
  );
  // Whether the handlers' cases come up is unknown; what the body bound by then as well.
  const atError = flow.names.fork();
  atError.joinOneOf([atError.fork(), forkWith(atError, bodyNames)]);
  const ends: PathEnd[] = [];
  const bodyFlow = { ...flow, names: bodyNames, reach: bodyReach };
  const isBodyOver = body === 'leaves' || body === 'raises';
  ends.push({
    names: bodyNames,
    completion: isBodyOver ? body : worse(body, executeBody(stmt.orelse, frame, bodyFlow, machine)),
  });
  for (const handler of stmt.handlers) {
    const names = flow.names.fork();
    names.absorb(atError);
    const inner = { ...flow, names, reach: weaker(flow.reach, 'possible') };
    if (handler.type) evaluate(handler.type, frame, inner, machine);
    if (handler.name) {
      const { name, start, end } = handler.name;
      const binding = { name, kind: 'except', span: { start, end } } as const;
      machine.bindName(binding, UNKNOWN, frame, inner);
    }
    const completion = executeBody(handler.body, frame, inner, machine);
    if (handler.name)
      machine.deleteName(handler.name.name, handler.name, 'except-end', frame, inner);
    ends.push({ names, completion });
  }
  const completion = joinEnds(ends, flow);
  return worse(completion, executeBody(stmt.finalbody, frame, flow, machine));
}

const COMPLETIONS: readonly Completion[] = ['normal', 'may-leave', 'leaves', 'raises'];

function worse(a: Completion, b: Completion): Completion {
  return COMPLETIONS.indexOf(a) < COMPLETIONS.indexOf(b) ? b : a;
}

function forkWith(base: Namespace, layer: Namespace): Namespace {
  const fork = base.fork();
  fork.absorb(layer);
  return fork;
}

function catches(type: Expr): boolean {
  if (type.kind === 'Tuple') return type.elts.some(catches);
  return type.kind === 'Name' && /^(NameError|Exception|BaseException)$/.test(type.id);
}

function executeMatch(
  stmt: Extract<Stmt, { kind: 'Match' }>,
  frame: Frame,
  flow: Flow,
  machine: Machine,
): Completion {
  evaluate(stmt.subject, frame, flow, machine);
  const arms = stmt.cases.map(({ pattern, guard, body }) => (inner: Flow): Completion => {
    for (const value of pattern.values) evaluate(value, frame, inner, machine);
    for (const { name, start, end } of pattern.captures) {
      machine.bindName({ name, kind: 'match', span: { start, end } }, UNKNOWN, frame, inner);
    }
    if (guard) evaluate(guard, frame, inner, machine);
    return executeBody(body, frame, inner, machine);
  });
  const isExhaustive = stmt.cases.some(({ pattern, guard }) => pattern.isIrrefutable && !guard);
  return executeOneOf(isExhaustive ? arms : [...arms, () => 'normal'], flow);
}

function defineFunction(stmt: FunctionDefStmt, frame: Frame, flow: Flow, machine: Machine): void {
  const decorators = stmt.decorators.map((decorator) => evaluate(decorator, frame, flow, machine));
  for (const param of stmt.params) if (param.default) evaluate(param.default, frame, flow, machine);
  // Annotations of a generic function are evaluated in its type parameters' scope: not followed.
  if (!hasLazyAnnotations(frame) && stmt.typeParams.length === 0) {
    for (const param of stmt.params)
      if (param.annotation) evaluate(param.annotation, frame, flow, machine);
    if (stmt.returns) evaluate(stmt.returns, frame, flow, machine);
  }
  const value: Value = { kind: 'function', def: stmt, frame };
  const args = { positional: [value], named: new Map<string, Value>() };
  for (const decorator of decorators) machine.call(decorator, stmt, args, frame, flow);
  const { name, start, end } = stmt.name;
  machine.bindName({ name, kind: 'function', span: { start, end } }, value, frame, flow);
}

function defineClass(stmt: ClassDefStmt, frame: Frame, flow: Flow, machine: Machine): void {
  for (const decorator of stmt.decorators) evaluate(decorator, frame, flow, machine);
  const isGeneric = stmt.typeParams.length > 0;
  const bases = isGeneric ? [] : stmt.bases.map((base) => evaluate(base, frame, flow, machine));
  if (!isGeneric)
    for (const keyword of stmt.keywords) evaluate(keyword.value, frame, flow, machine);
  const scope = frame.home.facts.scopes.scopeOf(stmt);
  if (scope) {
    const inner: Frame = { home: frame.home, scope, locals: new Map(), enclosing: frame };
    executeBody(stmt.body, inner, flow, machine);
  }
  const { name, start, end } = stmt.name;
  const value: Value = { kind: 'class', def: stmt, frame, bases };
  machine.bindName({ name, kind: 'class', span: { start, end } }, value, frame, flow);
}
