/** Follows definitions of functions and classes: what runs when they are made, not when they are called. */
import type { ClassDefStmt, Expr, FunctionDefStmt } from '../python/ast.ts';
import type { Machine } from './machine.ts';
import { findMethod } from './members.ts';
import type { Path } from './path.ts';
import { NO_ARGUMENTS, UNKNOWN, type ClassValue, type Frame, type Value } from './values.ts';

export function defineFunction(
  stmt: FunctionDefStmt,
  frame: Frame,
  path: Path,
  machine: Machine,
): void {
  const decorators = stmt.decorators.map((each) => machine.evaluate(each, frame, path));
  for (const param of stmt.params) if (param.default) machine.evaluate(param.default, frame, path);
  // Annotations of a generic function are evaluated in its type parameters' scope: not followed.
  if (!hasLazyAnnotations(frame) && stmt.typeParams.length === 0) {
    const annotations = [...stmt.params.map((param) => param.annotation), stmt.returns];
    for (const each of annotations) if (each) evaluateAnnotation(each, frame, path, machine);
  }
  const plain: Value = { kind: 'function', def: stmt, frame };
  const value = decorate(plain, decorators, stmt, frame, path, machine);
  bindDefinition(stmt, value, frame, path, machine);
}

export function defineClass(stmt: ClassDefStmt, frame: Frame, path: Path, machine: Machine): void {
  const decorators = stmt.decorators.map((each) => machine.evaluate(each, frame, path));
  // Bases of a generic class are evaluated in its type parameters' scope: not followed.
  const isGeneric = stmt.typeParams.length > 0;
  const bases = isGeneric ? [] : stmt.bases.map((base) => machine.evaluate(base, frame, path));
  let metaclass = bases.flatMap((base) => (base.kind === 'class' ? [base.metaclass] : []))[0];
  for (const { arg, value } of isGeneric ? [] : stmt.keywords) {
    const given = machine.evaluate(value, frame, path);
    if (arg?.name === 'metaclass') metaclass = given;
  }
  const members = new Map<string, Value>();
  const scope = frame.home.facts.scopes.scopeOf(stmt);
  if (scope) {
    const inner: Frame = { home: frame.home, scope, locals: members, enclosing: frame };
    machine.execute(stmt.body, inner, path);
  }
  const plain: ClassValue = {
    kind: 'class',
    def: stmt,
    bases,
    members,
    metaclass: metaclass ?? UNKNOWN,
  };
  announce(plain, frame, path, machine);
  const value = decorate(plain, decorators, stmt, frame, path, machine);
  bindDefinition(stmt, value.kind === 'unknown' ? plain : value, frame, path, machine);
}

/** Calls what hears of a new class: its metaclass, and its bases. */
function announce(made: ClassValue, frame: Frame, path: Path, machine: Machine): void {
  machine.call(made.metaclass, made.def, NO_ARGUMENTS, frame, path);
  for (const base of made.bases) {
    const method = base.kind === 'class' ? findMethod(base, '__init_subclass__') : undefined;
    if (method) machine.call({ ...method, self: made }, made.def, NO_ARGUMENTS, frame, path);
  }
}

/** What the decorators make of it, the last one first. Those that the notebook does not define give it back. */
function decorate(
  plain: Value,
  decorators: readonly Value[],
  stmt: FunctionDefStmt | ClassDefStmt,
  frame: Frame,
  path: Path,
  machine: Machine,
): Value {
  return decorators.reduceRight<Value>((value, decorator) => {
    if (decorator.kind === 'unknown' || decorator.kind === 'module') return value;
    const args = { ...NO_ARGUMENTS, positional: [value] };
    return machine.call(decorator, stmt, args, frame, path);
  }, plain);
}

function bindDefinition(
  stmt: FunctionDefStmt | ClassDefStmt,
  value: Value,
  frame: Frame,
  path: Path,
  machine: Machine,
): void {
  if (path.isOver) return;
  const { name, start, end } = stmt.name;
  const kind = stmt.kind === 'FunctionDef' ? 'function' : 'class';
  machine.bindName({ name, kind, span: { start, end } }, value, frame, path);
}

/** Python 3.14 evaluates annotations only when somebody asks for them: before it, always. */
export function evaluateAnnotation(
  annotation: Expr,
  frame: Frame,
  path: Path,
  machine: Machine,
): void {
  machine.evaluate(annotation, frame, path.at('likely'));
}

/** Whether the text begins with `from __future__ import annotations`. */
export function hasLazyAnnotations(frame: Frame): boolean {
  for (const stmt of frame.home.facts.module.body) {
    if (stmt.kind === 'Expr') continue;
    if (stmt.kind !== 'ImportFrom' || stmt.module !== '__future__') return false;
    if (stmt.names.some((alias) => alias.name === 'annotations')) return true;
  }
  return false;
}
