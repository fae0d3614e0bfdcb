/** The places in a cell that can bind names of the notebook's namespace, without regard to what runs. */
import type { ClassDefStmt, Expr, FunctionDefStmt, Identifier, Span, Stmt } from './ast.ts';
import type { Scope, ScopeTree } from './scopes.ts';
import { childExprs, forEachTarget, ownExprs } from './walk.ts';

export type BindingKind =
  'assignment' | 'loop' | 'with' | 'except' | 'match' | 'import' | 'function' | 'class' | 'magic';

/** One place that binds a notebook name. */
export interface Definition {
  readonly name: string;
  readonly kind: BindingKind;
  /** The name as it is written there. */
  readonly span: Span;
  /** The statement that binds it. */
  readonly statement: Span;
  /** In a branch, a loop, a handler or a function: it may not run although the cell does. */
  readonly isConditional: boolean;
}

/** In source order; a name bound twice is listed twice. */
export function findDefinitions(body: readonly Stmt[], scopes: ScopeTree): readonly Definition[] {
  const found: Definition[] = [];
  new DefinitionCollector(found, scopes, undefined).statements(body, 'always');
  return found.sort((a, b) => a.span.start - b.span.start);
}

type Reach = 'always' | 'sometimes';

class DefinitionCollector {
  private readonly found: Definition[];
  private readonly scopes: ScopeTree;
  /** The function or class whose body is read; of that only what is declared global counts. */
  private readonly inside: Scope | undefined;

  constructor(found: Definition[], scopes: ScopeTree, inside: Scope | undefined) {
    this.found = found;
    this.scopes = scopes;
    this.inside = inside;
  }

  statements(body: readonly Stmt[], reach: Reach): void {
    for (const stmt of body) this.statement(stmt, reach);
  }

  private add(name: Identifier, kind: BindingKind, statement: Span, reach: Reach): void {
    if (this.inside && !this.inside.symbols.get(name.name)?.isDeclaredGlobal) return;
    this.found.push({
      name: name.name,
      kind,
      span: { start: name.start, end: name.end },
      statement: { start: statement.start, end: statement.end },
      isConditional: reach === 'sometimes',
    });
  }

  private target(target: Expr, kind: BindingKind, statement: Span, reach: Reach): void {
    forEachTarget(target, (leaf) => {
      if (leaf.kind === 'Name')
        this.add({ name: leaf.id, start: leaf.start, end: leaf.end }, kind, statement, reach);
    });
  }

  /** `:=` anywhere in an expression; comprehensions bind theirs outside themselves. */
  private walruses(expr: Expr, statement: Span, reach: Reach): void {
    if (expr.kind === 'NamedExpr') {
      const { id, start, end } = expr.target;
      this.add({ name: id, start, end }, 'assignment', statement, reach);
    }
    const [first, ...rest] = childExprs(expr);
    // Of these, only the first part is sure to be evaluated.
    const isShortcut = expr.kind === 'BoolOp' || expr.kind === 'IfExp' || expr.kind === 'Compare';
    if (first) this.walruses(first, statement, reach);
    for (const child of rest) this.walruses(child, statement, isShortcut ? 'sometimes' : reach);
    if (!('generators' in expr)) return;
    const inner = expr.generators.flatMap(({ iter, ifs }, index) =>
      index === 0 ? ifs : [iter, ...ifs],
    );
    for (const part of [...inner, ...expr.elements]) this.walruses(part, statement, 'sometimes');
  }

  private statement(stmt: Stmt, reach: Reach): void {
    if (this.scopes.bindsInExpressions)
      for (const expr of ownExprs(stmt)) this.walruses(expr, stmt, reach);
    switch (stmt.kind) {
      case 'Assign':
        for (const target of stmt.targets) this.target(target, 'assignment', stmt, reach);
        return;
      // `x += 1` needs `x` first: it defines nothing.
      case 'AnnAssign':
        if (stmt.value) this.target(stmt.target, 'assignment', stmt, reach);
        return;
      case 'Import':
      case 'ImportFrom':
        for (const alias of stmt.names) this.add(alias.bound, 'import', stmt, reach);
        return;
      case 'FunctionDef':
        this.add(stmt.name, 'function', stmt, reach);
        this.globalsOf(stmt, 'sometimes');
        return;
      case 'ClassDef':
        this.add(stmt.name, 'class', stmt, reach);
        this.globalsOf(stmt, reach);
        return;
      case 'TypeAlias':
        this.add(stmt.name, 'assignment', stmt, reach);
        return;
      case 'For':
        this.target(stmt.target, 'loop', stmt, 'sometimes');
        this.statements(stmt.body, 'sometimes');
        this.statements(stmt.orelse, 'sometimes');
        return;
      case 'If':
      case 'While':
        this.statements(stmt.body, 'sometimes');
        this.statements(stmt.orelse, 'sometimes');
        return;
      case 'Try':
        this.statements(stmt.body, stmt.handlers.length > 0 ? 'sometimes' : reach);
        for (const handler of stmt.handlers) this.statements(handler.body, 'sometimes');
        this.statements(stmt.orelse, 'sometimes');
        this.statements(stmt.finalbody, reach);
        return;
      case 'With':
        for (const { target } of stmt.items) if (target) this.target(target, 'with', stmt, reach);
        this.statements(stmt.body, reach);
        return;
      case 'Match':
        for (const { pattern, body } of stmt.cases) {
          for (const capture of pattern.captures) this.add(capture, 'match', stmt, 'sometimes');
          this.statements(body, 'sometimes');
        }
        return;
      case 'Broken':
        this.statements(stmt.parts, 'sometimes');
        return;
      default:
        return;
    }
  }

  /** What functions and classes bind for the notebook: a function's names exist once it has been called. */
  private globalsOf(stmt: FunctionDefStmt | ClassDefStmt, reach: Reach): void {
    const scope = this.scopes.declaresGlobals ? this.scopes.scopeOf(stmt) : undefined;
    if (scope) new DefinitionCollector(this.found, this.scopes, scope).statements(stmt.body, reach);
  }
}
