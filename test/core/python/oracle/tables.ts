// Our scopes in the words of CPython's `symtable`, as cpython.py prints its own.
import {
  isLocalTo,
  resolveName,
  type Scope,
  type SymbolUse,
} from '../../../../src/core/python/scopes.ts';

/** What CPython keeps of a name in one table: a letter for each thing that is true of it. */
type Entry = ReadonlySet<string>;

interface Table {
  readonly kind: string;
  readonly name: string;
  readonly entries: Map<string, Entry>;
  /** Names that are in the table for the sake of inner ones alone. */
  readonly passedOn: Set<string>;
  children: Table[];
  /** A comprehension that newer Pythons put into the table around it. */
  readonly isInlined: boolean;
}

/** The table as one line of text; with `inlined`, as Python 3.12 and later see comprehensions. */
export function renderTables(root: Scope, comprehensions: 'inlined' | 'apart'): string {
  const tables = tableOf(root);
  declareGlobals(tables, tables);
  if (comprehensions === 'inlined') inline(tables, root);
  return render(tables);
}

function render({ kind, name, entries, children }: Table): string {
  const names = [...entries].map(([id, flags]) => `${id}:${[...flags].sort().join('')}`);
  return `${kind} ${name}(${names.sort().join(', ')})[${children.map(render).sort().join(' ')}]`;
}

const COMPREHENSIONS: Readonly<Record<string, string>> = {
  ListComp: 'listcomp',
  SetComp: 'setcomp',
  DictComp: 'dictcomp',
  GeneratorExp: 'genexpr',
};
const FUNCTION_LIKE: readonly string[] = ['function', 'lambda', 'comprehension'];

function titleOf({ kind, node, parent }: Scope): { readonly kind: string; readonly name: string } {
  const as = FUNCTION_LIKE.includes(kind) ? 'function' : kind;
  if (!('kind' in node)) return { kind: as, name: 'name' in node ? node.name : 'top' };
  if (node.kind === 'Lambda') return { kind: as, name: 'lambda' };
  if (node.kind === 'FunctionDef' || node.kind === 'ClassDef' || node.kind === 'TypeAlias')
    return { kind: as, name: nameOf(node.name.name, parent) };
  return { kind: as, name: COMPREHENSIONS[node.kind] ?? '' };
}

/** A name as it is written, in a class or not. */
function nameOf(name: string, scope: Scope | undefined): string {
  if (!scope) return name;
  if (scope.kind !== 'class') return nameOf(name, scope.parent);
  const prefix = `_${titleOf(scope).name.replace(/^_+/, '')}`;
  return name.startsWith(`${prefix}__`) ? name.slice(prefix.length) : name;
}

function tableOf(scope: Scope): Table {
  const entries = new Map<string, Entry>();
  for (const [name, symbol] of scope.symbols) entries.set(name, entryOf(scope, name, symbol));
  const children = scope.children.map(tableOf);
  const passedOn = new Set(
    [...freeInside(scope)].filter(
      (name) => !entries.has(name) && resolveName(scope, name) !== scope,
    ),
  );
  for (const name of passedOn) entries.set(name, new Set('f'));
  const isInlined =
    scope.kind === 'comprehension' && 'kind' in scope.node && scope.node.kind !== 'GeneratorExp';
  return { ...titleOf(scope), entries, passedOn, children, isInlined };
}

/** The variables of enclosing functions that the scope's inner functions use from further out than the scope. */
function freeInside(scope: Scope): ReadonlySet<string> {
  const free = new Set<string>();
  const visit = (inner: Scope): void => {
    for (const name of inner.symbols.keys()) {
      const owner = resolveName(inner, name);
      if (owner !== inner && !isOutside(owner, name) && encloses(owner, scope)) free.add(name);
    }
    inner.children.forEach(visit);
  };
  scope.children.forEach(visit);
  return free;
}

function encloses(outer: Scope, inner: Scope): boolean {
  for (let at = inner.parent; at; at = at.parent) if (at === outer) return true;
  return false;
}

function entryOf(scope: Scope, name: string, symbol: SymbolUse): Entry {
  const owner = resolveName(scope, name);
  const isModule = scope.kind === 'module';
  const isBound = symbol.isBound || symbol.isAnnotated;
  const isDeclaredGlobal = symbol.isDeclaredGlobal;
  const isLocal = isModule ? isBound : isLocalTo(scope, name);
  // A class gives its names to the types beside it by way of the global namespace.
  const isGlobal =
    isDeclaredGlobal || (isModule ? isBound : owner !== scope && isOutside(owner, name));
  const flags = [
    ['b', isBound],
    ['r', symbol.isRead],
    ['p', symbol.isParameter],
    ['i', symbol.isImported],
    ['G', isDeclaredGlobal],
    ['N', symbol.isDeclaredNonlocal],
    ['a', symbol.isAnnotated],
    ['l', isLocal],
    ['g', isGlobal || (isModule && !isBound)],
    ['f', owner !== scope && !isOutside(owner, name)],
  ] as const;
  return new Set(flags.flatMap(([flag, is]) => (is ? [flag] : [])));
}

/** A `global` statement anywhere marks the module's name as well; so does `:=` in a comprehension of the module. */
function declareGlobals(module: Table, table: Table): void {
  for (const [name, flags] of table.entries) {
    if (flags.has('G'))
      module.entries.set(name, new Set([...(module.entries.get(name) ?? []), 'G', 'g']));
  }
  for (const child of table.children) declareGlobals(module, child);
}

function isOutside(owner: Scope, name: string): boolean {
  return owner.kind === 'module' || (owner.kind === 'class' && name !== '__class__');
}

/** What CPython's `inline_comprehension` does to the tables. */
function inline(table: Table, scope: Scope): void {
  const children: Table[] = [];
  for (const [index, child] of table.children.entries()) {
    const inner = scope.children[index];
    if (!inner) continue;
    inline(child, inner);
    if (!child.isInlined || isBesideClass(scope)) {
      children.push(child);
      continue;
    }
    for (const [name, entry] of child.entries) {
      if (child.passedOn.has(name) || (table.entries.has(name) && !table.passedOn.has(name)))
        continue;
      table.entries.set(name, inlinedEntry(entry, scope));
      table.passedOn.delete(name);
    }
    children.push(...child.children);
  }
  table.children = children;
}

/** In a module, whatever is bound is global as well. */
function inlinedEntry(flags: Entry, scope: Scope): Entry {
  return scope.kind === 'module' && flags.has('l') ? new Set([...flags, 'g']) : flags;
}

function isBesideClass(scope: Scope): boolean {
  const isForTypes = /^type-/.test(scope.kind);
  return (
    isForTypes &&
    (scope.parent?.kind === 'class' || (scope.parent ? isBesideClass(scope.parent) : false))
  );
}
