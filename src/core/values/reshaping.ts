/** Gives arrays and tensors another shape, and refuses one that does not hold all elements. */
import { raise } from './raised.ts';
import { printedShape, sizeOf } from './shapes.ts';
import { arrayOf, integerOf, type Axis, type Value } from './value.ts';

/** The lengths in one tuple or in several numbers; `-1` stays. */
export function shapeFrom(values: readonly Value[]): readonly Axis[] | undefined {
  const [first] = values;
  if (values.length === 1 && first?.kind === 'sequence') {
    return first.items && /^(?:list|tuple)$/.test(first.type)
      ? first.items.map((item) => integerOf(item))
      : undefined;
  }
  // One that is not known may be a tuple; of several, each is a length.
  if (values.length === 0 || (values.length === 1 && first?.kind === 'unknown')) return undefined;
  return values.every(({ kind }) => kind === 'constant' || kind === 'unknown')
    ? values.map((value) => integerOf(value))
    : undefined;
}

/** `value.reshape(*wanted)`; an impossible shape is refused as the value's library does. */
export function reshapedAs(value: Value | undefined, wanted: readonly Value[]): Value | undefined {
  if (value?.kind !== 'array') return undefined;
  const asked = shapeFrom(wanted);
  if (!asked) return arrayOf(undefined, { library: value.library, content: value.content });
  const { library, content } = value;
  const size = value.shape && sizeOf(value.shape);
  const open = asked.filter((length) => length === -1).length;
  const known = sizeOf(asked.filter((length) => length !== -1));
  if (size !== undefined && known !== undefined && open < 2) {
    const fits = open === 0 ? known === size : known > 0 && size % known === 0;
    if (!fits && library === 'numpy') {
      return raise(
        'ValueError',
        `cannot reshape array of size ${String(size)} into shape ${printedShape(asked)}`,
      );
    }
    if (!fits && library === 'torch') {
      return raise(
        'RuntimeError',
        `shape '[${asked.join(', ')}]' is invalid for input of size ${String(size)}`,
        'torch',
      );
    }
  }
  const rest = size !== undefined && known !== undefined && known > 0 ? size / known : undefined;
  return arrayOf(
    asked.map((length) => (length === -1 ? rest : length)),
    { library, content },
  );
}
