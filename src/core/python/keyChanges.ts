/** Says what becomes of a table's columns, or a dict's keys, by a call or a chain of calls. */
import { tableMethod } from '../knowledge/objectMethods.ts';
import type { CallExpr, Expr } from './ast.ts';
import {
  argumentOf,
  hasKeyword,
  joinKeys,
  keyOfConstant,
  keysOfDict,
  NO_KEYS,
  readKeys,
  type Key,
  type KeyTerms,
} from './keys.ts';

/** How a key went away. */
export type RemovalKind =
  'drop' | 'delete' | 'pop' | 'remove' | 'rename' | 'index' | 'encode' | 'select' | 'melt';

/** One thing that happens to the keys of an object. */
export type KeyChange =
  | { readonly kind: 'adds'; readonly keys: KeyTerms }
  | {
      readonly kind: 'removes';
      readonly keys: KeyTerms;
      readonly how: RemovalKind;
      readonly axis: 'columns' | 'rows';
    }
  /** These are there afterwards, and no others. */
  | { readonly kind: 'keeps'; readonly keys: KeyTerms; readonly how: RemovalKind }
  /** Every key is put through a method of texts: `df.columns = df.columns.str.lower()`. */
  | { readonly kind: 'rewrites'; readonly rewriting: Rewriting }
  /** What it does is not known: any key may have come or gone. */
  | { readonly kind: 'obscures' };

/** A method of texts with its literal arguments. */
export interface Rewriting {
  readonly method: 'lower' | 'upper' | 'strip' | 'replace';
  readonly args: readonly string[];
}

const OBSCURED: readonly KeyChange[] = [{ kind: 'obscures' }];

/** The key as the method leaves it. */
export function rewriteKey(key: string, { method, args }: Rewriting): string {
  const [from = '', to = ''] = args;
  switch (method) {
    case 'lower':
      return key.toLowerCase();
    case 'upper':
      return key.toUpperCase();
    case 'strip':
      return key.trim();
    case 'replace':
      return key.replaceAll(from, to);
  }
}

/**
 * What happens to the keys of `name`'s object on the way to the expression's value: none for `df` itself and for what
 * filters its rows. `undefined` if the value is not made from it.
 */
export function changesFrom(expr: Expr, name: string): readonly KeyChange[] | undefined {
  switch (expr.kind) {
    case 'Name':
      return expr.id === name ? [] : undefined;
    case 'Call':
      return changesByCall(expr, name);
    case 'Attribute': {
      const before = changesFrom(expr.value, name);
      return before && [...before, ...OBSCURED];
    }
    case 'Subscript':
      return changesBySubscript(expr, name);
    case 'BinOp':
      return (changesFrom(expr.left, name) ?? changesFrom(expr.right, name)) ? OBSCURED : undefined;
    case 'List':
    case 'Tuple':
      return expr.elts.some((part) => changesFrom(part, name)) ? OBSCURED : undefined;
    case 'Starred':
    case 'NamedExpr':
      return changesFrom(expr.value, name) ? OBSCURED : undefined;
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      return expr.generators.some(({ iter }) => changesFrom(iter, name)) ? OBSCURED : undefined;
    case 'IfExp':
      return (changesFrom(expr.body, name) ?? changesFrom(expr.orelse, name))
        ? OBSCURED
        : undefined;
    default:
      return undefined;
  }
}

function changesByCall(call: CallExpr, name: string): readonly KeyChange[] | undefined {
  const { func } = call;
  if (func.kind === 'Attribute') {
    const before = changesFrom(func.value, name);
    if (before) return [...before, ...changesOfMethod(func.attr.name, call)];
  }
  const values = [...call.args, ...call.keywords.map(({ value }) => value)];
  if (!values.some((value) => changesFrom(value, name))) return undefined;
  return isNamed(func, 'get_dummies') ? changesByDummies(call) : OBSCURED;
}

function isNamed(func: Expr, name: string): boolean {
  return (
    (func.kind === 'Name' && func.id === name) ||
    (func.kind === 'Attribute' && func.attr.name === name)
  );
}

/** `get_dummies(df, columns=['a'])` puts columns `a_x`, `a_y` in the place of `a`. */
function changesByDummies(call: CallExpr): readonly KeyChange[] {
  const columns = argumentOf(call, { position: undefined, keyword: 'columns' });
  if (!columns) return OBSCURED;
  return [
    ...OBSCURED,
    { kind: 'removes', keys: readKeys(columns), how: 'encode', axis: 'columns' },
  ];
}

/** What the method of a table does to its columns; of other methods nothing is known. */
export function changesOfMethod(method: string, call: CallExpr): readonly KeyChange[] {
  const row = tableMethod(method);
  switch (row?.result) {
    case undefined:
    case 'unknown':
      return OBSCURED;
    case 'same':
      return method === 'dropna' && isAlongColumns(call) ? OBSCURED : [];
    case 'drops':
      return dropped(call);
    case 'indexes': {
      const keys = argumentOf(call, { position: 0, keyword: 'keys' });
      if (!keys || hasKeyword(call, 'drop', 'False')) return [];
      return [{ kind: 'removes', keys: readKeys(keys), how: 'index', axis: 'columns' }];
    }
    case 'selects': {
      const items = argumentOf(call, { position: 0, keyword: 'items' });
      return items ? keeping(readKeys(items), 'select') : OBSCURED;
    }
    case 'renames':
      return renamed(call);
    case 'assigns':
      return call.keywords.map(({ arg }): KeyChange =>
        arg
          ? {
              kind: 'adds',
              keys: {
                terms: [{ kind: 'literal', key: arg.name, start: arg.start, end: arg.end }],
                isComplete: true,
              },
            }
          : { kind: 'obscures' },
      );
    case 'melts':
      return melted(call);
  }
}

/** Whether labels mean columns: `axis=1`, `axis='columns'`, or a second argument `1`. */
function isAlongColumns(call: CallExpr): boolean {
  const axis = argumentOf(call, { position: 1, keyword: 'axis' });
  return axis?.kind === 'Constant' && (axis.text === '1' || axis.text === 'columns');
}

function dropped(call: CallExpr): readonly KeyChange[] {
  const columns = argumentOf(call, { position: undefined, keyword: 'columns' });
  const rows = argumentOf(call, { position: undefined, keyword: 'index' });
  const labels = argumentOf(call, { position: 0, keyword: 'labels' });
  return [
    ...(columns ? [dropOf(columns, 'columns')] : []),
    ...(rows ? [dropOf(rows, 'rows')] : []),
    ...(labels ? [dropOf(labels, isAlongColumns(call) ? 'columns' : 'rows')] : []),
  ];
}

function dropOf(keys: Expr, axis: 'columns' | 'rows'): KeyChange {
  return { kind: 'removes', keys: readKeys(keys), how: 'drop', axis };
}

function keeping(keys: KeyTerms, how: RemovalKind): readonly KeyChange[] {
  return keys.isComplete ? [{ kind: 'keeps', keys, how }] : OBSCURED;
}

function renamed(call: CallExpr): readonly KeyChange[] {
  const mapping =
    argumentOf(call, { position: undefined, keyword: 'columns' }) ??
    (isAlongColumns(call) ? argumentOf(call, { position: 0, keyword: 'mapper' }) : undefined);
  // Without it the index is renamed.
  if (!mapping) return call.args.length > 0 ? OBSCURED : [];
  if (mapping.kind === 'Attribute' && mapping.value.kind === 'Name' && mapping.value.id === 'str') {
    return rewriting(mapping.attr.name, []);
  }
  if (mapping.kind !== 'Dict') return OBSCURED;
  const from = keysOfDict(mapping);
  const to = joinKeys(mapping.items.map(({ value }) => readKeys(value)));
  return [
    { kind: 'removes', keys: from, how: 'rename', axis: 'columns' },
    { kind: 'adds', keys: to },
  ];
}

function rewriting(method: string, args: readonly string[]): readonly KeyChange[] {
  if (method !== 'lower' && method !== 'upper' && method !== 'strip' && method !== 'replace') {
    return OBSCURED;
  }
  return [{ kind: 'rewrites', rewriting: { method, args } }];
}

function melted(call: CallExpr): readonly KeyChange[] {
  const ids = argumentOf(call, { position: 0, keyword: 'id_vars' });
  const names = [
    argumentOf(call, { position: 2, keyword: 'var_name' }),
    argumentOf(call, { position: 3, keyword: 'value_name' }),
  ];
  const defaults: readonly Key[] = ['variable', 'value'];
  const added = names.map((expr, index): KeyTerms => {
    const standard = defaults[index];
    if (expr) return readKeys(expr);
    if (standard === undefined) return NO_KEYS;
    const { start, end } = call;
    return { terms: [{ kind: 'literal', key: standard, start, end }], isComplete: true };
  });
  return keeping(joinKeys([ids ? readKeys(ids) : NO_KEYS, ...added]), 'melt');
}

/** `df[['a', 'b']]` keeps these columns, `df[df.a > 0]` all of them. */
function changesBySubscript(
  expr: Extract<Expr, { kind: 'Subscript' }>,
  name: string,
): readonly KeyChange[] | undefined {
  const { value } = expr;
  const isByLabel = value.kind === 'Attribute' && /^i?loc$/.test(value.attr.name);
  const before = changesFrom(isByLabel ? value.value : value, name);
  if (!before) return undefined;
  const [first, second] = expr.indices;
  const columns = isByLabel ? second : first;
  if (isByLabel && first && !second) return [...before, ...(isRowFilter(first) ? [] : OBSCURED)];
  if (columns?.kind === 'List') {
    const isByPosition = isByLabel && value.attr.name === 'iloc';
    return [...before, ...(isByPosition ? OBSCURED : keeping(readKeys(columns), 'select'))];
  }
  const isFilter = !isByLabel && expr.indices.length === 1 && first !== undefined;
  return [...before, ...(isFilter && isRowFilter(first) ? [] : OBSCURED)];
}

/** Whether the index picks rows whatever the columns are called: a condition, a slice. */
function isRowFilter(index: Expr): boolean {
  switch (index.kind) {
    case 'Compare':
    case 'Slice':
      return true;
    case 'UnaryOp':
      return index.op === '~';
    case 'BinOp':
      return index.op === '&' || index.op === '|';
    case 'Call':
      return index.func.kind === 'Attribute' && FILTERS.test(index.func.attr.name);
    default:
      return false;
  }
}

const FILTERS =
  /^(?:isin|notna|notnull|isna|isnull|between|contains|startswith|endswith|duplicated)$/;

/** What `df.columns = value` does. */
export function changesByColumns(value: Expr, name: string): readonly KeyChange[] {
  if (value.kind === 'List') return keeping(readKeys(value), 'rename');
  if (value.kind !== 'Call' || value.func.kind !== 'Attribute') return OBSCURED;
  const { attr, value: owner } = value.func;
  const isOfOwnColumns =
    owner.kind === 'Attribute' &&
    owner.attr.name === 'str' &&
    owner.value.kind === 'Attribute' &&
    owner.value.attr.name === 'columns' &&
    owner.value.value.kind === 'Name' &&
    owner.value.value.id === name;
  const args = value.args.flatMap((arg) => {
    const key = arg.kind === 'Constant' ? keyOfConstant(arg) : undefined;
    return typeof key === 'string' ? [key] : [];
  });
  return isOfOwnColumns ? rewriting(attr.name, args) : OBSCURED;
}
