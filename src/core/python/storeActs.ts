/** Says what assigning to, augmenting and deleting parts of objects does to them. */
import { actOn, type NamedAct } from './acts.ts';
import type { Expr, Span } from './ast.ts';
import { removing } from './callActs.ts';
import { changesByColumns } from './keyChanges.ts';
import { readKeys } from './keys.ts';
import { childExprs } from './walk.ts';

/** `df['c'] = …`, `df.loc[rows, 'c'] = …`, `df.columns = …`, `model.threshold = …`. */
export function actsOfStore(
  target: Expr,
  value: Expr | undefined,
  textOf: (span: Span) => string,
): readonly NamedAct[] {
  if (target.kind === 'Attribute' && target.value.kind === 'Name') {
    const { id } = target.value;
    const attribute = target.attr.name;
    if (attribute !== 'columns' || !value) {
      return [actOn(id, { kind: 'sets-attribute', attribute }, target)];
    }
    const changes = changesByColumns(value, id);
    return [actOn(id, { kind: 'changes', changes, isFromItself: false }, target)];
  }
  if (target.kind !== 'Subscript') return [];
  const { value: owner, indices } = target;
  const object = owner.kind === 'Attribute' ? owner.value : owner;
  if (object.kind !== 'Name') return [];
  const isByLabel = owner.kind === 'Attribute' && /^(?:loc|at)$/.test(owner.attr.name);
  const key = isByLabel ? indices[1] : owner.kind === 'Attribute' ? undefined : indices[0];
  if (!key || key.kind === 'Slice') return [actOn(object.id, { kind: 'alters' }, target)];
  const isFromItself = value !== undefined && readsItem(value, object.id, key, textOf);
  const changes = [{ kind: 'adds', keys: readKeys(key) } as const];
  return [actOn(object.id, { kind: 'changes', changes, isFromItself }, target)];
}

/** `x += 1`, `df['c'] += 1`. */
export function actsOfAugmentation(target: Expr): readonly NamedAct[] {
  if (target.kind === 'Name') {
    const value = { kind: 'from-itself', changes: [{ kind: 'obscures' }] } as const;
    return [actOn(target.id, { kind: 'binds', value }, target)];
  }
  return target.kind === 'Subscript' && target.value.kind === 'Name'
    ? [actOn(target.value.id, { kind: 'alters' }, target)]
    : [];
}

/** `del x`, `del df['c']`. */
export function actsOfDeletion(target: Expr): readonly NamedAct[] {
  if (target.kind === 'Name') return [actOn(target.id, { kind: 'unbinds' }, target)];
  const key = target.kind === 'Subscript' ? target.indices[0] : undefined;
  return target.kind === 'Subscript' && target.value.kind === 'Name' && key
    ? removing(target.value.id, readKeys(key), 'delete', target)
    : [];
}

/** Whether `value` reads `object[key]`, in the words the target is written in, or as an attribute. */
function readsItem(
  value: Expr,
  object: string,
  key: Expr,
  textOf: (span: Span) => string,
): boolean {
  const isObject = (expr: Expr): boolean => expr.kind === 'Name' && expr.id === object;
  const text = textOf(key);
  const isItem = (expr: Expr): boolean =>
    expr.kind === 'Subscript'
      ? isObject(expr.value) && expr.indices.some((index) => textOf(index) === text)
      : expr.kind === 'Attribute' &&
        isObject(expr.value) &&
        key.kind === 'Constant' &&
        key.text === expr.attr.name;
  const visit = (expr: Expr): boolean => isItem(expr) || childExprs(expr).some(visit);
  return visit(value);
}
