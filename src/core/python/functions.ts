/** Finds functions by place, and what they bind. */
import type { FunctionDefStmt, Module, Span, Stmt } from './ast.ts';
import { findDefinitions } from './definitions.ts';
import type { ScopeTree } from './scopes.ts';

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

/** Every statement directly inside a compound statement. */
function bodiesOf(stmt: Stmt): readonly Stmt[] {
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

/** Where the function's own statements bind the name, `x += 1` included, in source order. */
export function bindingsInFunction(
  def: FunctionDefStmt,
  name: string,
  scopes: ScopeTree,
): readonly Span[] {
  const definitions = findDefinitions({ body: def.body, error: undefined }, scopes).filter(
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
