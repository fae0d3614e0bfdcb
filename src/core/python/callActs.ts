/** Says what calls, subscripts and iterations do to the objects of the names in them. */
import { isBuiltin } from '../knowledge/builtins.ts';
import {
  itemEffect,
  passesOn,
  streamEffect,
  tableMethod,
  takenBy,
  type Taken,
} from '../knowledge/objectMethods.ts';
import { actOn, type Access, type NamedAct } from './acts.ts';
import type { CallExpr, Expr, Span } from './ast.ts';
import { dottedName } from './dottedName.ts';
import { changesOfMethod, type KeyChange, type RemovalKind } from './keyChanges.ts';
import { argumentOf, hasKeyword, keysOfDict, readKeys, type KeyTerms } from './keys.ts';

/** What the call itself does, its arguments evaluated. */
export function actsOfCall(call: CallExpr): readonly NamedAct[] {
  const { func, args } = call;
  const callee = dottedName(func);
  const taken = callee === undefined ? undefined : takenBy(callee);
  const isFeeding = func.kind === 'Attribute' && /^(?:join|extend|update)$/.test(func.attr.name);
  return [
    ...(func.kind === 'Attribute' && func.value.kind === 'Name'
      ? actsOfMethod(func.value.id, func.attr.name, call)
      : []),
    ...(callee !== undefined && /^(?:pd\.)?get_dummies$/.test(callee) ? needsOfDummies(call) : []),
    ...(taken ? args.flatMap((arg) => actsOfIteration(arg, taken)) : []),
    ...(isFeeding ? args.flatMap((arg) => actsOfIteration(arg, 'all')) : []),
    ...(isUnknownCode(call) ? escapes(call) : []),
  ];
}

function need(name: string, keys: KeyTerms, access: Access, span: Span): readonly NamedAct[] {
  return keys.terms.length > 0 ? [actOn(name, { kind: 'needs', keys, access }, span)] : [];
}

function change(name: string, changes: readonly KeyChange[], span: Span): NamedAct {
  return actOn(name, { kind: 'changes', changes, isFromItself: false }, span);
}

function needsOfDummies(call: CallExpr): readonly NamedAct[] {
  const data = argumentOf(call, { position: 0, keyword: 'data' });
  const columns = argumentOf(call, { position: undefined, keyword: 'columns' });
  return data?.kind === 'Name' && columns ? need(data.id, readKeys(columns), 'argument', call) : [];
}

/**
 * Whether the call runs code that might do anything with its arguments. Builtins do not; nor do the functions and
 * methods of libraries: `np.mean(x)`, `df.merge(other)`.
 */
function isUnknownCode({ func }: CallExpr): boolean {
  return func.kind === 'Name' && !isBuiltin(func.id);
}

function escapes(call: CallExpr): readonly NamedAct[] {
  const values = [...call.args, ...call.keywords.map(({ value }) => value)];
  return values.flatMap((value) =>
    value.kind === 'Name' ? [actOn(value.id, { kind: 'escapes' }, value)] : [],
  );
}

function actsOfMethod(name: string, method: string, call: CallExpr): readonly NamedAct[] {
  const row = tableMethod(method);
  if (!row) return [...actsOfItemMethod(name, method, call), ...actsOfStream(name, method, call)];
  const changes = changesOfMethod(method, call);
  const isLenient = hasKeyword(call, 'errors', 'ignore');
  const dropped = changes.flatMap((each) =>
    each.kind === 'removes' && each.how === 'drop' && !isLenient ? [each.keys] : [],
  );
  return [
    ...row.needs.flatMap((place) => {
      const arg = argumentOf(call, place);
      return arg ? need(name, readKeys(arg), 'argument', call) : [];
    }),
    ...dropped.flatMap((keys) => need(name, keys, 'removal', call)),
    ...(hasKeyword(call, 'inplace', 'True') ? [change(name, changes, call)] : []),
  ];
}

function actsOfStream(name: string, method: string, call: CallExpr): readonly NamedAct[] {
  const effect = streamEffect(method);
  if (effect === undefined) return [];
  const isPlain = effect === 'closes' || effect === 'rewinds';
  return [actOn(name, isPlain ? { kind: effect } : { kind: 'takes', taken: effect }, call)];
}

function actsOfItemMethod(name: string, method: string, call: CallExpr): readonly NamedAct[] {
  const [first, second] = call.args;
  const keys = first ? readKeys(first) : undefined;
  if (method === 'pop') {
    if (!keys) return [actOn(name, { kind: 'shrinks' }, call)];
    // With a second argument it gives that instead of failing.
    return second
      ? [change(name, [removal(keys, 'pop')], call)]
      : removing(name, keys, 'pop', call);
  }
  switch (itemEffect(method)) {
    case 'removes':
      return keys ? removing(name, keys, 'remove', call) : [];
    case 'discards':
      return keys ? [change(name, [removal(keys, 'remove')], call)] : [];
    case 'shrinks':
    case 'empties':
      return [actOn(name, { kind: 'shrinks' }, call)];
    case 'adds-keys': {
      const added = first?.kind === 'Dict' ? keysOfDict(first) : keys;
      const isSetdefault = method === 'setdefault';
      const isKnown = added !== undefined && (isSetdefault || first?.kind === 'Dict');
      return [change(name, [isKnown ? { kind: 'adds', keys: added } : { kind: 'obscures' }], call)];
    }
    case 'inserts':
      return inserting(name, call);
    case 'grows':
      return [actOn(name, { kind: 'grows' }, call)];
    case 'rearranges':
      return [actOn(name, { kind: 'alters' }, call)];
    case undefined:
      return [];
  }
}

function inserting(name: string, call: CallExpr): readonly NamedAct[] {
  const column = argumentOf(call, { position: 1, keyword: 'column' });
  const isColumn = call.args.length + call.keywords.length > 2;
  if (!isColumn || !column) return [actOn(name, { kind: 'grows' }, call)];
  const keys = readKeys(column);
  const mayRepeat = hasKeyword(call, 'allow_duplicates', 'True');
  return [
    ...(mayRepeat ? [] : [actOn(name, { kind: 'needs-absent', keys }, call)]),
    change(name, [{ kind: 'adds', keys }], call),
  ];
}

function removal(keys: KeyTerms, how: RemovalKind): KeyChange {
  return { kind: 'removes', keys, how, axis: 'columns' };
}

/** Takes the keys away from the object, and fails if they are not there: `del d[k]`, `d.pop(k)`, `s.remove(k)`. */
export function removing(
  name: string,
  keys: KeyTerms,
  how: 'delete' | 'pop' | 'remove',
  span: Span,
): readonly NamedAct[] {
  const isByPosition = keys.terms.some(
    (term) => term.kind === 'literal' && typeof term.key === 'number',
  );
  // `del items[0]`, `items.pop(i)`: of a list, whatever stands there goes.
  if (keys.terms.length === 0 || (isByPosition && how !== 'remove')) {
    return [actOn(name, { kind: 'shrinks' }, span)];
  }
  return [...need(name, keys, 'removal', span), change(name, [removal(keys, how)], span)];
}

/** Reading `df['c']`, `df[['a', 'b']]` or `df.loc[rows, 'c']` needs the columns. */
export function actsOfSubscript(expr: Extract<Expr, { kind: 'Subscript' }>): readonly NamedAct[] {
  const { value, indices } = expr;
  const isByLabel = value.kind === 'Attribute' && value.attr.name === 'loc';
  const object = isByLabel ? value.value : value;
  const index = isByLabel ? indices[1] : indices.length === 1 ? indices[0] : undefined;
  return object.kind === 'Name' && index ? need(object.id, readKeys(index), 'subscript', expr) : [];
}

/** Iterating over the value takes items of the names that it passes on. */
export function actsOfIteration(value: Expr, taken: Taken): readonly NamedAct[] {
  if (value.kind === 'Name') return [actOn(value.id, { kind: 'takes', taken }, value)];
  if (value.kind === 'GeneratorExp') {
    const [first] = value.generators;
    return first ? actsOfIteration(first.iter, taken) : [];
  }
  const callee = value.kind === 'Call' ? dottedName(value.func) : undefined;
  return value.kind === 'Call' && callee !== undefined && passesOn(callee)
    ? value.args.flatMap((arg) => actsOfIteration(arg, taken))
    : [];
}
