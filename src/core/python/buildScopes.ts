/** Builds the scopes of a cell from its syntax, in one walk. */
import type {
  ClassDefStmt,
  ComprehensionExpr,
  ComprehensionFor,
  Expr,
  FunctionDefStmt,
  Identifier,
  Module,
  NameExpr,
  Param,
  Span,
  Stmt,
  TypeParam,
} from './ast.ts';
import type { CompileError, CompileErrorKind } from './refusals.ts';
import {
  resolveName,
  type Scope,
  type ScopeKind,
  type ScopeNode,
  type ScopeTree,
  type SymbolUse,
} from './scopes.ts';
import { childExprs, forEachTarget } from './walk.ts';

/** The scopes of the cell. */
export function buildScopes(module: Module): ScopeTree {
  return new ScopeBuilder(module).build(module);
}

type OpenSymbol = { -readonly [Key in Exclude<keyof SymbolUse, 'reads'>]: SymbolUse[Key] } & {
  readonly reads: Span[];
};

interface OpenScope extends Scope {
  readonly children: OpenScope[];
  readonly symbols: Map<string, OpenSymbol>;
  readonly parent: OpenScope | undefined;
  isGenerator: boolean;
}

class ScopeBuilder {
  private readonly byNode = new Map<ScopeNode, OpenScope>();
  private readonly hasFutureAnnotations: boolean;
  private bindsInExpressions = false;
  private declaresGlobals = false;
  private readonly compileErrors: CompileError[] = [];
  private readonly nonlocals: { readonly scope: Scope; readonly name: Identifier }[] = [];

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
    for (const { scope, name } of this.nonlocals) {
      if (resolveName(scope, name.name).kind === 'module')
        this.refuse('nonlocal-without-binding', name);
    }
    return {
      root,
      compileErrors: this.compileErrors.sort((a, b) => a.start - b.start),
      scopeOf: (node) => this.byNode.get(node),
      bindsInExpressions: this.bindsInExpressions,
      declaresGlobals: this.declaresGlobals,
    };
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

  private symbol(scope: OpenScope, name: string): OpenSymbol {
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

  private read(scope: OpenScope, name: NameExpr): void {
    const symbol = this.symbol(scope, name.id);
    symbol.isRead = true;
    symbol.reads.push(name);
    // `super()` finds its class by a variable that Python adds.
    if (name.id === 'super' && scope.kind !== 'module' && scope.kind !== 'class')
      this.symbol(scope, '__class__').isRead = true;
  }

  private bind(scope: OpenScope, name: string): OpenSymbol {
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
        this.augmented(stmt.target, scope);
        return;
      case 'AnnAssign':
        if (stmt.target.kind === 'Name') {
          if (stmt.value) this.bind(scope, stmt.target.id);
          if (stmt.isSimple) this.annotate(stmt.target, scope);
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
        for (const name of stmt.names) this.declare(stmt.kind, name, scope);
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
        this.expr(stmt.value, this.open('type-alias', stmt, inner));
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

  private declare(kind: 'Global' | 'Nonlocal', name: Identifier, scope: OpenScope): void {
    const symbol = this.symbol(scope, name.name);
    const isUsed =
      symbol.isAnnotated || symbol.reads.length > 0 || (symbol.isBound && !symbol.isImported);
    if (kind === 'Nonlocal') symbol.isDeclaredNonlocal = true;
    else {
      symbol.isDeclaredGlobal = true;
      this.declaresGlobals = true;
    }
    // IPython compiles a cell's statements apart, so that at its top nothing was used before.
    const isBoth = symbol.isDeclaredGlobal && symbol.isDeclaredNonlocal;
    if (scope.kind !== 'module' && (isUsed || isBoth)) this.refuse('declaration', name);
    else if (kind === 'Nonlocal') this.nonlocals.push({ scope, name });
  }

  private annotate({ id, start, end }: NameExpr, scope: OpenScope): void {
    const symbol = this.symbol(scope, id);
    symbol.isAnnotated = true;
    const isDeclared = symbol.isDeclaredGlobal || symbol.isDeclaredNonlocal;
    if (scope.kind !== 'module' && isDeclared) this.refuse('declaration', { start, end });
  }

  private refuse(kind: CompileErrorKind, { start, end }: Span): void {
    this.compileErrors.push({ kind, start, end });
  }

  private augmented(target: Expr, scope: OpenScope): void {
    if (target.kind !== 'Name') this.expr(target, scope);
    else this.bind(scope, target.id).reads.push(target);
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
      if (param.bound) this.expr(param.bound, this.open('type-variable', param, inner));
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
      case 'Constant':
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
      case 'NamedExpr':
        this.namedExpr(expr.target.id, scope);
        this.expr(expr.value, scope);
        return;
      case 'Yield':
      case 'YieldFrom':
        scope.isGenerator = true;
        if (expr.value) this.expr(expr.value, scope);
        return;
      default:
        for (const child of childExprs(expr)) this.expr(child, scope);
    }
  }

  /** `:=` in a comprehension binds in the scope around all comprehensions, as a declaration would make it. */
  private namedExpr(name: string, scope: OpenScope): void {
    this.bindsInExpressions = true;
    const symbol = this.bind(scope, name);
    let owner = scope;
    while (owner.kind === 'comprehension' && owner.parent) owner = owner.parent;
    if (owner === scope) return;
    const outside = this.bind(owner, name);
    if (owner.kind === 'module' || outside.isDeclaredGlobal) symbol.isDeclaredGlobal = true;
    else symbol.isDeclaredNonlocal = true;
  }

  private comprehension(expr: ComprehensionExpr, scope: OpenScope): void {
    const [first, ...rest] = expr.generators;
    // The first iterable is evaluated outside.
    if (first) this.expr(first.iter, scope);
    const inner = this.open('comprehension', expr, scope);
    if (first) this.clause(first, inner);
    for (const generator of rest) {
      this.expr(generator.iter, inner);
      this.clause(generator, inner);
    }
    for (const element of expr.elements) this.expr(element, inner);
  }

  private clause({ target, ifs }: ComprehensionFor, scope: OpenScope): void {
    this.target(target, scope);
    for (const test of ifs) this.expr(test, scope);
  }
}
