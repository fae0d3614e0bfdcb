/** The places in a cell that can bind names of the notebook's namespace, without regard to what runs. */
import type { Expr, Identifier, Span, Stmt } from './ast.ts';
import { isLocalTo, type ScopeTree } from './scopes.ts';
import { childExprs, forEachTarget } from './walk.ts';

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
  const collector = new DefinitionCollector(found, scopes);
  collector.statements(body, 'always');
  return found.sort((a, b) => a.span.start - b.span.start);
}

type Reach = 'always' | 'sometimes';

class DefinitionCollector {
  private readonly found: Definition[];
  private readonly scopes: ScopeTree;

  constructor(found: Definition[], scopes: ScopeTree) {
    this.found = found;
    this.scopes = scopes;
  }

  statements(body: readonly Stmt[], reach: Reach): void {
    for (const stmt of body) this.statement(stmt, reach);
  }

  private add(name: Identifier, kind: BindingKind, statement: Span, reach: Reach): void {
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
      else this.walruses(leaf, statement, reach);
    });
  }

  /** `:=` anywhere in an expression; comprehensions bind theirs outside themselves. */
  private walruses(expr: Expr, statement: Span, reach: Reach): void {
    if (!this.scopes.bindsInExpressions) return;
    if (expr.kind === 'NamedExpr') {
      const { id, start, end } = expr.target;
      this.add({ name: id, start, end }, 'assignment', statement, reach);
    }
    for (const child of childExprs(expr)) this.walruses(child, statement, reach);
    if (expr.kind === 'ListComp' || expr.kind === 'SetComp' || expr.kind === 'DictComp') {
      for (const element of expr.elements) this.walruses(element, statement, 'sometimes');
      for (const generator of expr.generators) {
        for (const test of generator.ifs) this.walruses(test, statement, 'sometimes');
      }
    }
  }

  private statement(stmt: Stmt, reach: Reach): void {
    switch (stmt.kind) {
      case 'Expr':
        this.walruses(stmt.value, stmt, reach);
        return;
      case 'Assign':
        this.walruses(stmt.value, stmt, reach);
        for (const target of stmt.targets) this.target(target, 'assignment', stmt, reach);
        return;
      case 'AugAssign':
        // `x += 1` needs `x` first: it defines nothing.
        this.walruses(stmt.value, stmt, reach);
        return;
      case 'AnnAssign':
        if (stmt.value) {
          this.walruses(stmt.value, stmt, reach);
          this.target(stmt.target, 'assignment', stmt, reach);
        }
        return;
      case 'Import':
      case 'ImportFrom':
        for (const alias of stmt.names) this.add(alias.bound, 'import', stmt, reach);
        return;
      case 'FunctionDef':
        this.add(stmt.name, 'function', stmt, reach);
        this.globalsOf(stmt);
        return;
      case 'ClassDef':
        this.add(stmt.name, 'class', stmt, reach);
        for (const inner of stmt.body) if (inner.kind === 'FunctionDef') this.globalsOf(inner);
        return;
      case 'TypeAlias':
        this.add(stmt.name, 'assignment', stmt, reach);
        return;
      case 'If':
        this.walruses(stmt.test, stmt, reach);
        this.statements(stmt.body, 'sometimes');
        this.statements(stmt.orelse, 'sometimes');
        return;
      case 'While':
        this.walruses(stmt.test, stmt, reach);
        this.statements(stmt.body, 'sometimes');
        this.statements(stmt.orelse, 'sometimes');
        return;
      case 'For':
        this.walruses(stmt.iter, stmt, reach);
        this.target(stmt.target, 'loop', stmt, 'sometimes');
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
        for (const item of stmt.items) {
          this.walruses(item.context, stmt, reach);
          if (item.target) this.target(item.target, 'with', stmt, reach);
        }
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

  /** Names that a function declares `global` and binds: they exist once it has been called. */
  private globalsOf(stmt: Extract<Stmt, { kind: 'FunctionDef' }>): void {
    const scope = this.scopes.scopeOf(stmt);
    if (!scope) return;
    const declared = [...scope.symbols].filter(
      ([, symbol]) => symbol.isDeclaredGlobal && symbol.isBound,
    );
    if (declared.length === 0) return;
    const names = new Set(declared.map(([name]) => name));
    const inner: Definition[] = [];
    const collector = new DefinitionCollector(inner, this.scopes);
    collector.statements(stmt.body, 'sometimes');
    this.found.push(...inner.filter(({ name }) => names.has(name) && !isLocalTo(scope, name)));
  }
}
