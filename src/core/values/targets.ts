/** Gives values to targets: names, attributes, items, and lists of them. */
import type { Expr } from '../python/ast.ts';
import { indicesOf } from './indices.ts';
import type { Frame } from './machine.ts';
import { raise } from './raised.ts';
import { storeItem } from './subscripts.ts';
import { partsOf } from './unpack.ts';
import { columnOf, forget, keysIn, UNKNOWN, type Value } from './value.ts';

/** `target = value`. */
export function bindTarget(target: Expr, value: Value, frame: Frame): void {
  switch (target.kind) {
    case 'Name':
      frame.scope.set(target.id, value);
      return;
    case 'Tuple':
    case 'List': {
      const star = target.elts.findIndex(({ kind }) => kind === 'Starred');
      const parts = partsOf(value, target.elts.length, star < 0 ? undefined : star);
      for (const [index, each] of target.elts.entries()) {
        bindTarget(each.kind === 'Starred' ? each.value : each, parts[index] ?? UNKNOWN, frame);
      }
      return;
    }
    case 'Subscript': {
      const owner = frame.walk.evaluate(target.value, frame);
      const indices = indicesOf(target.indices, frame);
      storeItem(owner, indices, value);
      return;
    }
    case 'Attribute':
      storeAttribute(frame.walk.evaluate(target.value, frame), target.attr.name, value);
      return;
    default:
  }
}

function storeAttribute(owner: Value, name: string, value: Value): void {
  switch (owner.kind) {
    case 'instance':
      owner.attributes.set(name, value);
      return;
    case 'layer':
      // A flag or number changes no layer.
      if (value.kind !== 'constant') forget(owner);
      return;
    case 'table': {
      const names = name === 'columns' ? keysIn(value) : undefined;
      if (name !== 'columns' || !names) {
        if (name === 'columns') forget(owner);
        return;
      }
      if (owner.isComplete && owner.columns.length !== names.length) {
        raise(
          'ValueError',
          `Length mismatch: Expected axis has ${String(owner.columns.length)} elements, new values have ${String(names.length)} elements`,
          'pandas.DataFrame.__setattr__',
        );
      }
      owner.columns = names.map((each) => columnOf(each));
      owner.isComplete = true;
      return;
    }
    case 'constant':
      if (owner.type === 'NoneType') {
        raise('AttributeError', `'NoneType' object has no attribute '${name}'`);
      }
      return;
    default:
      forget(owner);
  }
}
