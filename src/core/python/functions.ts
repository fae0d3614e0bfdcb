/** Finds functions by place, and what they bind. */
import type { ClassDefStmt, FunctionDefStmt, Module, Span, Stmt } from './ast.ts';
import { findDefinitions } from './definitions.ts';
import { isLocalTo, type Scope, type ScopeTree } from './scopes.ts';

/** The functions that the offset stands in, innermost first; methods and nested functions included. */
export function functionsAround(module: Module, offset: number): readonly FunctionDefStmt[] {
  return around(module.body, offset).toReversed();
}

function around(body: readonly Stmt[], offset: number): readonly FunctionDefStmt[] {
  const stmt = body.find(({ start, end }) => start <= offset && offset <= end);
  if (!stmt) return [];
  if (stmt.kind === 'FunctionDef') return [stmt, ...around(stmt.body, offset)];
  return around(bodiesOf(stmt), offset);
}

/** The method of that name that the class's own body defines last. */
export function methodOf({ body }: ClassDefStmt, name: string): FunctionDefStmt | undefined {
  return body.findLast(
    (stmt): stmt is FunctionDefStmt => stmt.kind === 'FunctionDef' && stmt.name.name === name,
  );
}

/** Every statement directly inside a compound statement. */
export function bodiesOf(stmt: Stmt): readonly Stmt[] {
  switch (stmt.kind) {
    case 'If':
    case 'For':
    case 'While':
      return [...stmt.body, ...stmt.orelse];
    case 'With':
    case 'ClassDef':
      return stmt.body;
    case 'Try':
      return [
        ...stmt.body,
        ...stmt.handlers.flatMap((handler) => handler.body),
        ...stmt.orelse,
        ...stmt.finalbody,
      ];
    case 'Match':
      return stmt.cases.flatMap((each) => each.body);
    case 'Broken':
      return stmt.parts;
    default:
      return [];
  }
}

/** A function and the place where it first binds a local variable. */
export interface LocalVariable {
  readonly def: FunctionDefStmt;
  readonly span: Span;
  readonly isParameter: boolean;
}

/** The functions of the text that have a local variable or parameter of that name, in source order. */
export function functionsWithLocal(name: string, scopes: ScopeTree): readonly LocalVariable[] {
  const found: LocalVariable[] = [];
  const visit = (scope: Scope): void => {
    const def = scope.node;
    if (scope.kind === 'function' && 'kind' in def && def.kind === 'FunctionDef') {
      const param = def.params.find((each) => each.name === name);
      const span = isLocalTo(scope, name)
        ? (param ?? bindingsInFunction(def, name, scopes)[0])
        : undefined;
      if (span) {
        const { start, end } = span;
        found.push({ def, span: { start, end }, isParameter: param !== undefined });
      }
    }
    for (const child of scope.children) visit(child);
  };
  visit(scopes.root);
  return found;
}

/** Where the function's own statements bind the name, `x += 1` included, in source order. */
export function bindingsInFunction(
  def: FunctionDefStmt,
  name: string,
  scopes: ScopeTree,
): readonly Span[] {
  const definitions = findDefinitions(def.body, scopes).filter(
    (definition) => definition.name === name,
  );
  return definitions.length > 0
    ? definitions.map(({ span }) => span)
    : augmentations(def.body, name);
}

function augmentations(body: readonly Stmt[], name: string): readonly Span[] {
  return body.flatMap((stmt) =>
    stmt.kind === 'AugAssign' && stmt.target.kind === 'Name' && stmt.target.id === name
      ? [{ start: stmt.target.start, end: stmt.target.end }]
      : augmentations(bodiesOf(stmt), name),
  );
}
