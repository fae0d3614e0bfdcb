/** Walks statements in the order in which they are executed, as long as that is sure. */
import type { ClassDefStmt, Expr, ForStmt, Span, Stmt, WithStmt } from '../python/ast.ts';
import { indicesOf } from './indices.ts';
import type { Completion, Frame } from './machine.ts';
import { binaryOf } from './operators.ts';
import { Halted, Raised } from './raised.ts';
import { deleteItem } from './subscripts.ts';
import { bindTarget } from './targets.ts';
import { leaveExpressionOpen, leaveOpen, mayLeave } from './unfollowed.ts';
import { itemsOf } from './unpack.ts';
import { forget, NONE, truthOf, UNKNOWN, type Value } from './value.ts';
import { spanOf } from '../python/expressions.ts';

const NORMAL: Completion = { kind: 'normal' };
const UNSURE: Completion = { kind: 'unsure' };

/** The statements one after the other, up to the first that may not be the end of it. */
export function executeBody(body: readonly Stmt[], frame: Frame): Completion {
  for (const [index, stmt] of body.entries()) {
    frame.walk.step();
    const completion = executeMarked(stmt, frame);
    if (completion.kind === 'normal') {
      frame.walk.executed(stmt, frame);
      continue;
    }
    if (completion.kind === 'unsure') leaveOpen(body.slice(index + 1), frame.scope);
    return completion;
  }
  return NORMAL;
}

function executeMarked(stmt: Stmt, frame: Frame): Completion {
  try {
    return execute(stmt, frame);
  } catch (error) {
    // What a statement itself refuses (to unpack, to iterate, to store) is marked by what it is about.
    if (error instanceof Raised) error.passThrough({ ...frame.code, span: headOf(stmt) });
    throw error;
  }
}

function headOf(stmt: Stmt): Span {
  switch (stmt.kind) {
    case 'Assign': {
      const target = stmt.targets.find(({ kind }) => kind === 'Subscript');
      return spanOf(target ?? stmt);
    }
    case 'For':
      return spanOf(stmt.iter);
    default:
      return spanOf(stmt);
  }
}

function execute(stmt: Stmt, frame: Frame): Completion {
  const { scope, walk } = frame;
  const read = (expr: Expr): Value => walk.evaluate(expr, frame);
  switch (stmt.kind) {
    case 'Expr':
      read(stmt.value);
      return NORMAL;
    case 'Assign': {
      const value = read(stmt.value);
      for (const target of stmt.targets) bindTarget(target, value, frame);
      return NORMAL;
    }
    case 'AnnAssign':
      if (stmt.value) bindTarget(stmt.target, read(stmt.value), frame);
      return NORMAL;
    case 'AugAssign':
      augment(stmt.target, stmt.op, stmt.value, frame);
      return NORMAL;
    case 'Delete':
      for (const target of stmt.targets) remove(target, frame);
      return NORMAL;
    case 'Import':
      for (const { name, asName, bound } of stmt.names) {
        const path = asName ? name : (name.split('.')[0] ?? name);
        scope.set(bound.name, { kind: 'library', path });
      }
      return NORMAL;
    case 'ImportFrom':
      if (stmt.isStar) scope.open();
      for (const { name, bound } of stmt.names) {
        const isOwn = stmt.module.startsWith('.');
        scope.set(
          bound.name,
          isOwn ? UNKNOWN : { kind: 'library', path: `${stmt.module}.${name}` },
        );
      }
      return NORMAL;
    case 'FunctionDef': {
      const { name, params, body, decorators, isAsync } = stmt;
      const isPlain = decorators.length === 0 && !isAsync;
      scope.set(
        name.name,
        isPlain
          ? { kind: 'function', name: name.name, params, body, def: stmt, code: frame.code, scope }
          : UNKNOWN,
      );
      return NORMAL;
    }
    case 'ClassDef':
      defineClass(stmt, frame);
      return NORMAL;
    case 'Return':
      return { kind: 'returned', value: stmt.value ? read(stmt.value) : NONE };
    case 'Global':
      for (const { name } of stmt.names) if (scope !== scope.root) scope.globals.add(name);
      return NORMAL;
    case 'Nonlocal':
      return UNSURE;
    case 'Pass':
      return NORMAL;
    case 'Break':
      return { kind: 'break' };
    case 'Continue':
      return { kind: 'continue' };
    case 'If': {
      const truth = truthOf(read(stmt.test));
      if (truth !== undefined) return walk.execute(truth ? stmt.body : stmt.orelse, frame);
      return pass([...stmt.body, ...stmt.orelse], frame);
    }
    case 'For':
      return stmt.isAsync ? pass([stmt], frame) : loop(stmt, frame);
    case 'While': {
      const truth = truthOf(read(stmt.test));
      if (truth === false) return walk.execute(stmt.orelse, frame);
      leaveExpressionOpen(stmt.test, scope);
      return pass([...stmt.body, ...stmt.orelse], frame);
    }
    case 'With':
      return enter(stmt, frame);
    case 'Try':
      return pass([stmt], frame);
    case 'Assert': {
      if (truthOf(read(stmt.test)) === false) throw new Halted();
      return NORMAL;
    }
    case 'Raise':
      throw new Halted();
    default:
      return pass([stmt], frame);
  }
}

/** Statements that may or may not run. */
function pass(body: readonly Stmt[], frame: Frame): Completion {
  leaveOpen(body, frame.scope);
  return mayLeave(body) ? UNSURE : NORMAL;
}

function augment(target: Expr, op: string, value: Expr, frame: Frame): void {
  const before = frame.walk.evaluate(target, frame);
  const by = frame.walk.evaluate(value, frame);
  const sign = op.replace(/=$/, '');
  // `+=` on a list changes the list itself, for every name that it has.
  if (before.kind === 'sequence' && before.type === 'list' && sign === '+') {
    forget(before);
    return;
  }
  const after =
    before.kind === 'constant' || before.kind === 'array' ? binaryOf(sign, before, by) : UNKNOWN;
  if (before.kind === 'table' || before.kind === 'instance') forget(before);
  bindTarget(target, after, frame);
}

function remove(target: Expr, frame: Frame): void {
  if (target.kind === 'Name') frame.scope.set(target.id, UNKNOWN);
  else if (target.kind === 'Subscript') {
    const owner = frame.walk.evaluate(target.value, frame);
    deleteItem(owner, indicesOf(target.indices, frame));
  } else if (target.kind === 'Attribute') forget(frame.walk.evaluate(target.value, frame));
}

function defineClass(stmt: ClassDefStmt, frame: Frame): void {
  const bases = stmt.bases.map((base) => frame.walk.evaluate(base, frame));
  const isPlain = stmt.decorators.length === 0 && stmt.keywords.length === 0;
  const { scope, code } = frame;
  scope.set(stmt.name.name, isPlain ? { kind: 'class', def: stmt, bases, scope, code } : UNKNOWN);
}

/** More rounds than these are not gone through one by one. */
const MOST_ROUNDS = 300;

function loop(stmt: ForStmt, frame: Frame): Completion {
  const over = itemsOf(frame.walk.evaluate(stmt.iter, frame));
  if (!over || over.length === undefined || over.first.length === 0) {
    if (over?.length === 0) return frame.walk.execute(stmt.orelse, frame);
    // Something may come: of a loader that has been described, the first item surely does.
    return over && over.first.length > 0
      ? firstRound(stmt, over.first, frame)
      : pass([stmt], frame);
  }
  const isWhole = over.first.length === over.length && over.length <= MOST_ROUNDS;
  if (!isWhole) return firstRound(stmt, over.first, frame);
  for (const item of over.first) {
    const completion = round(stmt, item, frame);
    if (completion.kind === 'break') return NORMAL;
    if (completion.kind === 'returned') return completion;
    if (completion.kind === 'unsure') return pass([stmt], frame);
  }
  return frame.walk.execute(stmt.orelse, frame);
}

/** The first round surely comes; those after it are left open. */
function firstRound(stmt: ForStmt, first: readonly Value[], frame: Frame): Completion {
  const completion = round(stmt, first[0] ?? UNKNOWN, frame);
  if (completion.kind === 'returned') return completion;
  if (completion.kind === 'break') return NORMAL;
  return pass([stmt], frame);
}

function round(stmt: ForStmt, item: Value, frame: Frame): Completion {
  bindTarget(stmt.target, item, frame);
  return frame.walk.execute(stmt.body, frame);
}

/** Context managers that let every exception out. */
const TRANSPARENT =
  /(?:^builtins\.open|no_grad|inference_mode|enable_grad|set_grad_enabled|autocast|GradientTape|catch_warnings|option_context|rc_context|style\.context|errstate|strategy|scope|device|Pool|ThreadPoolExecutor|tqdm)$/;

function enter(stmt: WithStmt, frame: Frame): Completion {
  for (const { context, target } of stmt.items) {
    const opened = context.kind === 'Call' ? context.func : context;
    const callee = frame.walk.evaluate(opened, frame);
    const path = callee.kind === 'library' ? callee.path : '';
    if (stmt.isAsync || !TRANSPARENT.test(path)) return pass([stmt], frame);
    frame.walk.evaluate(context, frame);
    if (target) bindTarget(target, UNKNOWN, frame);
  }
  return frame.walk.execute(stmt.body, frame);
}
