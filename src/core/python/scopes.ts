/**
 * Scopes as CPython's symbol table has them (`Python/symtable.c`, and the language reference, "Naming and
 * binding"): which names each block binds, reads, declares global or nonlocal.
 */
import type {
  ClassDefStmt,
  ComprehensionExpr,
  FunctionDefStmt,
  LambdaExpr,
  Module,
  Span,
  TypeAliasStmt,
  TypeParam,
} from './ast.ts';
import type { CompileError } from './refusals.ts';

export type ScopeNode =
  | Module
  | FunctionDefStmt
  | LambdaExpr
  | ClassDefStmt
  | ComprehensionExpr
  | TypeAliasStmt
  | TypeParam;

export type ScopeKind =
  | 'module'
  | 'function'
  | 'lambda'
  | 'class'
  | 'comprehension'
  /** Holds the type parameters of a generic `def`, `class` or `type`, around it. */
  | 'type-parameters'
  /** The bound of a type parameter, and the value of a `type` statement: evaluated when somebody asks. */
  | 'type-variable'
  | 'type-alias';

/** What one scope's own text does with a name. */
export interface SymbolUse {
  readonly isBound: boolean;
  /** Read as such; `x += 1` alone does not count, though its place is among `reads`. */
  readonly isRead: boolean;
  readonly isParameter: boolean;
  readonly isImported: boolean;
  /** By a statement, or because `:=` in a comprehension binds outside of it; so is `isDeclaredNonlocal`. */
  readonly isDeclaredGlobal: boolean;
  readonly isDeclaredNonlocal: boolean;
  /** Annotated somewhere: local, even where nothing binds it. */
  readonly isAnnotated: boolean;
  /** Where it is read, in the order of the walk. */
  readonly reads: readonly Span[];
}

export interface Scope {
  readonly kind: ScopeKind;
  readonly node: ScopeNode;
  readonly parent: Scope | undefined;
  readonly children: readonly Scope[];
  readonly symbols: ReadonlyMap<string, SymbolUse>;
  /** Holds a `yield`: calling it runs nothing. */
  readonly isGenerator: boolean;
}

/** The scopes of one cell: the tree's root, and the scope that each node opens. */
export interface ScopeTree {
  readonly root: Scope;
  /** The scope of the node's body (of a generic definition, the inner one). */
  scopeOf(node: ScopeNode): Scope | undefined;
  /** Declarations that cannot be, in source order. */
  readonly compileErrors: readonly CompileError[];
  /** Whether `:=` binds anything anywhere. */
  readonly bindsInExpressions: boolean;
  /** Whether any function or class declares a name global. */
  readonly declaresGlobals: boolean;
}

/** Whether `name` is a local of `scope` itself. */
export function isLocalTo(scope: Scope, name: string): boolean {
  const symbol = scope.symbols.get(name);
  if (!symbol || symbol.isDeclaredGlobal || symbol.isDeclaredNonlocal) return false;
  return symbol.isBound || symbol.isAnnotated;
}

/**
 * The scope whose variable a read or write of `name` in `scope` means: the scope itself, an enclosing one, or the
 * module (then the name may also be a builtin).
 */
export function resolveName(scope: Scope, name: string): Scope {
  if (!scope.parent || isLocalTo(scope, name)) return scope;
  if (scope.symbols.get(name)?.isDeclaredGlobal) return moduleOf(scope);
  let isAsideOfClass = isForTypes(scope);
  for (let outer: Scope = scope.parent; outer.parent; outer = outer.parent) {
    if (outer.kind === 'class') {
      // Functions inside do not see the names of a class body, except the one that Python adds.
      if (isAsideOfClass ? isLocalTo(outer, name) : name === '__class__') return outer;
    } else {
      if (isLocalTo(outer, name)) return outer;
      if (outer.symbols.get(name)?.isDeclaredGlobal) break;
    }
    isAsideOfClass &&= isForTypes(outer);
  }
  return moduleOf(scope);
}

function isForTypes({ kind }: Scope): boolean {
  return kind === 'type-parameters' || kind === 'type-variable' || kind === 'type-alias';
}

function moduleOf(scope: Scope): Scope {
  let root = scope;
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
    if (symbol && symbol.reads.length > 0 && isWanted(resolveName(scope, name)))
      found.push(...symbol.reads);
    for (const child of scope.children) visit(child);
  };
  visit(scopes.root);
  return found.sort((a, b) => a.start - b.start);
}
