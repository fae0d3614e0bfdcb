/** Follows statements: which names they bind, and which of them are reached. */
import { namesOfStarImport } from '../knowledge/starImports.ts';
import type { Expr, IfStmt, MatchStmt, Stmt } from '../python/ast.ts';
import { executeTry, executeWith } from './attempts.ts';
import { defineClass, defineFunction, evaluateAnnotation, hasLazyAnnotations } from './define.ts';
import { applyGuard, forkByTest, guardOf, truthOf } from './guards.ts';
import { executeFor, executeWhile } from './loops.ts';
import type { Machine } from './machine.ts';
import { callMethod } from './members.ts';
import { methodsOfAugmented } from './operators.ts';
import type { Path } from './path.ts';
import { bindTarget } from './targets.ts';
import { NO_ARGUMENTS, UNKNOWN, type Frame, type Value } from './values.ts';

/** Follows one statement, if the path gets there. */
export function executeStmt(stmt: Stmt, frame: Frame, path: Path, machine: Machine): void {
  if (path.isOver) return;
  const value = (expr: Expr | undefined): Value =>
    expr ? machine.evaluate(expr, frame, path) : UNKNOWN;
  switch (stmt.kind) {
    case 'Expr':
      value(stmt.value);
      if (isProcessExit(stmt.value)) path.leave('raise');
      return;
    case 'Assign': {
      const result = value(stmt.value);
      for (const target of stmt.targets)
        bindTarget(target, result, 'assignment', frame, path, machine);
      return;
    }
    case 'AugAssign': {
      const before = value(stmt.target);
      const args = { ...NO_ARGUMENTS, positional: [value(stmt.value)] };
      const methods = methodsOfAugmented(stmt.op);
      const result = callMethod(before, methods, stmt, args, frame, path, machine) ?? UNKNOWN;
      if (stmt.target.kind === 'Name')
        bindTarget(stmt.target, result, 'assignment', frame, path, machine);
      return;
    }
    case 'AnnAssign': {
      const result = value(stmt.value);
      if (stmt.value) bindTarget(stmt.target, result, 'assignment', frame, path, machine);
      if (frame.scope.kind !== 'function' && !hasLazyAnnotations(frame))
        evaluateAnnotation(stmt.annotation, frame, path, machine);
      return;
    }
    case 'Delete':
      for (const target of stmt.targets) deleteTarget(target, frame, path, machine);
      return;
    case 'Import':
      for (const { name, asName, bound } of stmt.names) {
        const span = { start: bound.start, end: bound.end };
        const module: Value = { kind: 'module', name: asName ? name : bound.name };
        machine.bindName({ name: bound.name, kind: 'import', span }, module, frame, path);
      }
      return;
    case 'ImportFrom':
      if (stmt.isStar) importEverything(stmt.module, path, machine);
      for (const { bound } of stmt.names) {
        const span = { start: bound.start, end: bound.end };
        machine.bindName({ name: bound.name, kind: 'import', span }, UNKNOWN, frame, path);
      }
      return;
    case 'FunctionDef':
      defineFunction(stmt, frame, path, machine);
      return;
    case 'ClassDef':
      defineClass(stmt, frame, path, machine);
      return;
    case 'Return': {
      path.call.values.push(value(stmt.value));
      path.leave('return');
      return;
    }
    case 'Raise':
      value(stmt.exc);
      value(stmt.cause);
      path.leave('raise');
      return;
    case 'Break':
      path.leave('break');
      return;
    case 'Continue':
      path.leave('continue');
      return;
    case 'Global':
    case 'Nonlocal':
    case 'Pass':
      return;
    case 'If':
      executeIf(stmt, frame, path, machine);
      return;
    case 'For':
      executeFor(stmt, frame, path, machine);
      return;
    case 'While':
      executeWhile(stmt, frame, path, machine);
      return;
    case 'Try':
      executeTry(stmt, frame, path, machine);
      return;
    case 'With':
      executeWith(stmt, frame, path, machine);
      return;
    case 'Match':
      executeMatch(stmt, frame, path, machine);
      return;
    case 'Assert':
      value(stmt.test);
      // The message is evaluated only when the assertion fails.
      if (stmt.msg) machine.evaluate(stmt.msg, frame, path.fork('possible'));
      if (truthOf(stmt.test) === false) path.leave('raise');
      return;
    case 'TypeAlias': {
      // The value is evaluated lazily.
      const { name, start, end } = stmt.name;
      machine.bindName({ name, kind: 'assignment', span: { start, end } }, UNKNOWN, frame, path);
      return;
    }
    case 'Python2':
      for (const part of stmt.parts) value(part);
      return;
    case 'Broken':
      machine.execute(stmt.parts, frame, path);
  }
}

/** `from module import *`: any name may exist, unless the module's names are known. */
function importEverything(module: string, path: Path, machine: Machine): void {
  const names = namesOfStarImport(module);
  if (names) for (const name of names) machine.doubtName(name, path);
  else machine.admitMore(path);
}

/** `sys.exit()`. The kernel's own `exit()` stops nothing before the end of the cell. */
function isProcessExit(expr: Expr): boolean {
  if (expr.kind !== 'Call' || expr.func.kind !== 'Attribute') return false;
  const { value: owner, attr } = expr.func;
  return owner.kind === 'Name' && owner.id === 'sys' && attr.name === 'exit';
}

function deleteTarget(target: Expr, frame: Frame, path: Path, machine: Machine): void {
  switch (target.kind) {
    case 'Name':
      machine.deleteName(target.id, target, 'del', frame, path);
      return;
    case 'Tuple':
    case 'List':
      for (const part of target.elts) deleteTarget(part, frame, path, machine);
      return;
    default:
      machine.evaluate(target, frame, path);
  }
}

function executeIf(stmt: IfStmt, frame: Frame, path: Path, machine: Machine): void {
  const test = machine.evaluate(stmt.test, frame, path);
  const truth = truthOf(stmt.test);
  if (truth !== undefined) {
    machine.execute(truth ? stmt.body : stmt.orelse, frame, path);
    return;
  }
  if (path.isOver) return;
  const guard = guardOf(stmt.test);
  const [then, otherwise] = forkByTest(path, test);
  applyGuard(guard, 'true', then);
  machine.execute(stmt.body, frame, then);
  applyGuard(guard, 'false', otherwise);
  machine.execute(stmt.orelse, frame, otherwise);
  path.takeOneOf([then, otherwise]);
}

function executeMatch(stmt: MatchStmt, frame: Frame, path: Path, machine: Machine): void {
  machine.evaluate(stmt.subject, frame, path);
  if (path.isOver) return;
  const arms = stmt.cases.map(({ pattern, guard, body }) => {
    const arm = path.fork('possible');
    for (const value of pattern.values) machine.evaluate(value, frame, arm);
    const capture = (on: Path): void => {
      for (const { name, start, end } of pattern.captures) {
        machine.bindName({ name, kind: 'match', span: { start, end } }, UNKNOWN, frame, on);
      }
    };
    capture(arm);
    if (guard) {
      machine.evaluate(guard, frame, arm);
      // Where the guard refuses, the captures stay bound.
      const refused = path.fork('possible');
      capture(refused);
      path.mayTake(refused);
    }
    machine.execute(body, frame, arm);
    return arm;
  });
  const isExhaustive = stmt.cases.some(({ pattern, guard }) => pattern.isIrrefutable && !guard);
  path.takeOneOf(isExhaustive ? arms : [...arms, path.fork('possible')]);
}
