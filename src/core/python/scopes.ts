/**
 * Scopes as CPython's symbol table has them (`Python/symtable.c`, and the language reference, "Naming and
 * binding"): which names each block binds, reads, declares global or nonlocal.
 */
import type {
  ClassDefStmt,
  ComprehensionExpr,
  Expr,
  FunctionDefStmt,
  Identifier,
  LambdaExpr,
  Module,
  NameExpr,
  Param,
  Span,
  Stmt,
  TypeAliasStmt,
  TypeParam,
} from './ast.ts';
import { childExprs, forEachTarget } from './walk.ts';

export type ScopeNode =
  Module | FunctionDefStmt | LambdaExpr | ClassDefStmt | ComprehensionExpr | TypeAliasStmt;

export type ScopeKind =
  | 'module'
  | 'function'
  | 'lambda'
  | 'class'
  | 'comprehension'
  /** Holds the type parameters of a generic `def`, `class` or `type`, around it. */
  | 'type-parameters';

export interface SymbolUse {
  isBound: boolean;
  isRead: boolean;
  isParameter: boolean;
  isImported: boolean;
  isDeclaredGlobal: boolean;
  isDeclaredNonlocal: boolean;
  /** Annotated without a value somewhere: local, but not bound there. */
  isAnnotated: boolean;
  /** Where it is read, in the order of the walk. */
  readonly reads: Span[];
}

export interface Scope {
  readonly kind: ScopeKind;
  readonly node: ScopeNode;
  readonly parent: Scope | undefined;
  readonly children: readonly Scope[];
  readonly symbols: ReadonlyMap<string, Readonly<SymbolUse>>;
  /** Holds a `yield`: calling it runs nothing. */
  readonly isGenerator: boolean;
}

interface OpenScope extends Scope {
  readonly children: OpenScope[];
  readonly symbols: Map<string, SymbolUse>;
  readonly parent: OpenScope | undefined;
  isGenerator: boolean;
}

/** The scopes of one cell: the tree's root, and the scope that each node opens. */
export interface ScopeTree {
  readonly root: Scope;
  /** The scope of the node's body (of a generic definition, the inner one). */
  scopeOf(node: ScopeNode): Scope | undefined;
}

export function buildScopes(module: Module): ScopeTree {
  const builder = new ScopeBuilder(module);
  return builder.build(module);
}

/** Whether `name` is a local of `scope` itself. */
export function isLocalTo(scope: Scope, name: string): boolean {
  const symbol = scope.symbols.get(name);
  if (!symbol || symbol.isDeclaredGlobal || symbol.isDeclaredNonlocal) return false;
  return symbol.isBound || symbol.isAnnotated;
}

/**
 * The scope whose variable a read or write of `name` in `scope` means: the scope itself, an enclosing function,
 * or the module (then the name may also be a builtin).
 */
export function resolveName(scope: Scope, name: string): Scope {
  if (scope.kind === 'module' || isLocalTo(scope, name)) return scope;
  const isGlobal = scope.symbols.get(name)?.isDeclaredGlobal === true;
  let outer = scope.parent;
  while (outer && outer.kind !== 'module') {
    // Names of a class body are invisible to the functions inside it.
    if (!isGlobal && outer.kind !== 'class' && isLocalTo(outer, name)) return outer;
    if (outer.symbols.get(name)?.isDeclaredGlobal === true && outer.kind !== 'class') break;
    outer = outer.parent;
  }
  let root: Scope = scope;
  while (root.parent) root = root.parent;
  return root;
}

/** Where the text reads the notebook's variable of that name, in source order. */
export function notebookReads(scopes: ScopeTree, name: string): readonly Span[] {
  return readsOf(scopes, name, (owner) => owner.kind === 'module');
}

/** Where the text reads a variable of that name that belongs to a function or class, in source order. */
export function localReads(scopes: ScopeTree, name: string): readonly Span[] {
  return readsOf(scopes, name, (owner) => owner.kind !== 'module');
}

function readsOf(
  scopes: ScopeTree,
  name: string,
  isWanted: (owner: Scope) => boolean,
): readonly Span[] {
  const found: Span[] = [];
  const visit = (scope: Scope): void => {
    const symbol = scope.symbols.get(name);
    if (symbol?.isRead && isWanted(resolveName(scope, name))) found.push(...symbol.reads);
    for (const child of scope.children) visit(child);
  };
  visit(scopes.root);
  return found.sort((a, b) => a.start - b.start);
}

class ScopeBuilder {
  private readonly byNode = new Map<ScopeNode, OpenScope>();
  private hasFutureAnnotations = false;

  constructor(module: Module) {
    this.hasFutureAnnotations = module.body.some(
      (stmt) =>
        stmt.kind === 'ImportFrom' &&
        stmt.module === '__future__' &&
        stmt.names.some((alias) => alias.name === 'annotations'),
    );
  }

  build(module: Module): ScopeTree {
    const root = this.open('module', module, undefined);
    this.statements(module.body, root);
    return { root, scopeOf: (node) => this.byNode.get(node) };
  }

  private open(kind: ScopeKind, node: ScopeNode, parent: OpenScope | undefined): OpenScope {
    const scope: OpenScope = {
      kind,
      node,
      parent,
      children: [],
      symbols: new Map(),
      isGenerator: false,
    };
    parent?.children.push(scope);
    this.byNode.set(node, scope);
    return scope;
  }

  private symbol(scope: OpenScope, name: string): SymbolUse {
    let symbol = scope.symbols.get(name);
    if (!symbol) {
      symbol = {
        isBound: false,
        isRead: false,
        isParameter: false,
        isImported: false,
        isDeclaredGlobal: false,
        isDeclaredNonlocal: false,
        isAnnotated: false,
        reads: [],
      };
      scope.symbols.set(name, symbol);
    }
    return symbol;
  }

  private read(scope: OpenScope, { id, start, end }: NameExpr): void {
    const symbol = this.symbol(scope, id);
    symbol.isRead = true;
    symbol.reads.push({ start, end });
  }

  private bind(scope: OpenScope, name: string): SymbolUse {
    const symbol = this.symbol(scope, name);
    symbol.isBound = true;
    return symbol;
  }

  private statements(body: readonly Stmt[], scope: OpenScope): void {
    for (const stmt of body) this.statement(stmt, scope);
  }

  private statement(stmt: Stmt, scope: OpenScope): void {
    switch (stmt.kind) {
      case 'Expr':
        this.expr(stmt.value, scope);
        return;
      case 'Assign':
        this.expr(stmt.value, scope);
        for (const target of stmt.targets) this.target(target, scope);
        return;
      case 'AugAssign':
        this.expr(stmt.value, scope);
        // CPython's table marks the target of `x += 1` as bound, and its load as a read.
        this.expr(stmt.target, scope);
        this.target(stmt.target, scope);
        return;
      case 'AnnAssign':
        if (stmt.target.kind === 'Name') {
          if (stmt.value) this.bind(scope, stmt.target.id);
          this.symbol(scope, stmt.target.id).isAnnotated = true;
        } else this.expr(stmt.target, scope);
        this.annotation(stmt.annotation, scope);
        if (stmt.value) this.expr(stmt.value, scope);
        return;
      case 'Delete':
        for (const target of stmt.targets) this.target(target, scope);
        return;
      case 'Import':
      case 'ImportFrom':
        for (const alias of stmt.names) this.bind(scope, alias.bound.name).isImported = true;
        return;
      case 'FunctionDef':
        this.functionDef(stmt, scope);
        return;
      case 'ClassDef':
        this.classDef(stmt, scope);
        return;
      case 'Return':
        if (stmt.value) this.expr(stmt.value, scope);
        return;
      case 'Raise':
        if (stmt.exc) this.expr(stmt.exc, scope);
        if (stmt.cause) this.expr(stmt.cause, scope);
        return;
      case 'Global':
      case 'Nonlocal':
        for (const { name } of stmt.names) {
          const symbol = this.symbol(scope, name);
          if (stmt.kind === 'Global') symbol.isDeclaredGlobal = true;
          else symbol.isDeclaredNonlocal = true;
        }
        return;
      case 'Pass':
      case 'Break':
      case 'Continue':
        return;
      case 'If':
      case 'While':
        this.expr(stmt.test, scope);
        this.statements(stmt.body, scope);
        this.statements(stmt.orelse, scope);
        return;
      case 'For':
        this.expr(stmt.iter, scope);
        this.target(stmt.target, scope);
        this.statements(stmt.body, scope);
        this.statements(stmt.orelse, scope);
        return;
      case 'Try':
        this.statements(stmt.body, scope);
        for (const handler of stmt.handlers) {
          if (handler.type) this.expr(handler.type, scope);
          if (handler.name) this.bind(scope, handler.name.name);
          this.statements(handler.body, scope);
        }
        this.statements(stmt.orelse, scope);
        this.statements(stmt.finalbody, scope);
        return;
      case 'With':
        for (const item of stmt.items) {
          this.expr(item.context, scope);
          if (item.target) this.target(item.target, scope);
        }
        this.statements(stmt.body, scope);
        return;
      case 'Match':
        this.expr(stmt.subject, scope);
        for (const { pattern, guard, body } of stmt.cases) {
          for (const value of pattern.values) this.expr(value, scope);
          for (const capture of pattern.captures) this.bind(scope, capture.name);
          if (guard) this.expr(guard, scope);
          this.statements(body, scope);
        }
        return;
      case 'Assert':
        this.expr(stmt.test, scope);
        if (stmt.msg) this.expr(stmt.msg, scope);
        return;
      case 'TypeAlias': {
        this.bind(scope, stmt.name.name);
        const inner = this.typeParams(stmt, stmt.typeParams, scope);
        const body = this.open('function', stmt, inner);
        this.expr(stmt.value, body);
        return;
      }
      case 'Python2':
        for (const part of stmt.parts) this.expr(part, scope);
        return;
      case 'Broken':
        this.statements(stmt.parts, scope);
    }
  }

  private target(target: Expr, scope: OpenScope): void {
    forEachTarget(target, (leaf) => {
      if (leaf.kind === 'Name') this.bind(scope, leaf.id);
      else this.expr(leaf, scope);
    });
  }

  private annotation(annotation: Expr, scope: OpenScope): void {
    if (!this.hasFutureAnnotations) this.expr(annotation, scope);
  }

  private functionDef(stmt: FunctionDefStmt, scope: OpenScope): void {
    this.bind(scope, stmt.name.name);
    for (const decorator of stmt.decorators) this.expr(decorator, scope);
    this.defaults(stmt.params, scope);
    const outer = this.typeParams(stmt, stmt.typeParams, scope);
    for (const param of stmt.params) if (param.annotation) this.annotation(param.annotation, outer);
    if (stmt.returns) this.annotation(stmt.returns, outer);
    const inner = this.open('function', stmt, outer);
    this.params(stmt.params, inner);
    this.statements(stmt.body, inner);
  }

  private classDef(stmt: ClassDefStmt, scope: OpenScope): void {
    this.bind(scope, stmt.name.name);
    for (const decorator of stmt.decorators) this.expr(decorator, scope);
    const outer = this.typeParams(stmt, stmt.typeParams, scope);
    for (const base of stmt.bases) this.expr(base, outer);
    for (const keyword of stmt.keywords) this.expr(keyword.value, outer);
    const inner = this.open('class', stmt, outer);
    this.statements(stmt.body, inner);
  }

  private typeParams(node: ScopeNode, params: readonly TypeParam[], scope: OpenScope): OpenScope {
    if (params.length === 0) return scope;
    const inner = this.open('type-parameters', node, scope);
    for (const param of params) {
      this.bind(inner, param.name);
      if (param.bound) this.expr(param.bound, inner);
    }
    return inner;
  }

  private defaults(params: readonly Param[], scope: OpenScope): void {
    for (const param of params) if (param.default) this.expr(param.default, scope);
  }

  private params(params: readonly Identifier[], scope: OpenScope): void {
    for (const { name } of params) this.bind(scope, name).isParameter = true;
  }

  private expr(expr: Expr, scope: OpenScope): void {
    switch (expr.kind) {
      case 'Name':
        this.read(scope, expr);
        return;
      case 'Lambda': {
        this.defaults(expr.params, scope);
        const inner = this.open('lambda', expr, scope);
        this.params(expr.params, inner);
        this.expr(expr.body, inner);
        return;
      }
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
      case 'GeneratorExp':
        this.comprehension(expr, scope);
        return;
      case 'NamedExpr': {
        // A walrus binds outside the comprehension that it stands in.
        let owner: OpenScope = scope;
        while (owner.kind === 'comprehension' && owner.parent) owner = owner.parent;
        this.bind(owner, expr.target.id);
        this.expr(expr.value, scope);
        return;
      }
      case 'Yield':
      case 'YieldFrom':
        scope.isGenerator = true;
        if (expr.value) this.expr(expr.value, scope);
        return;
      default:
        for (const child of childExprs(expr)) this.expr(child, scope);
    }
  }

  private comprehension(expr: ComprehensionExpr, scope: OpenScope): void {
    const [first] = expr.generators;
    if (first) this.expr(first.iter, scope);
    const inner = this.open('comprehension', expr, scope);
    for (const [index, generator] of expr.generators.entries()) {
      if (index > 0) this.expr(generator.iter, inner);
      this.target(generator.target, inner);
      for (const test of generator.ifs) this.expr(test, inner);
    }
    for (const element of expr.elements) this.expr(element, inner);
  }
}
