/** What brackets after an array or tensor give and store, and the positions and shapes that are refused. */
import { asArray } from './asArray.ts';
import type { Index } from './indices.ts';
import { raise } from './raised.ts';
import { differ, printedShape, sliceLength } from './shapes.ts';
import { arrayOf, integerOf, UNKNOWN, type ArrayValue, type Axis, type Value } from './value.ts';

/** An index out of an axis, as NumPy and PyTorch say it. */
export function outOfBounds(at: number, axis: number, size: number): string {
  return `index ${String(at)} is out of bounds for axis ${String(axis)} with size ${String(size)}`;
}

const ALL: Index = { kind: 'slice', start: undefined, stop: undefined, step: undefined };

/** `value[indices]`. */
export function itemOfArray(value: ArrayValue, indices: readonly Index[]): Value {
  const { shape, library } = value;
  if (!shape || library === 'tensorflow') return UNKNOWN;
  const rest = axesLeft(shape, indices, library);
  if (!rest) return arrayOf(undefined, { library, content: value.content });
  if (rest.length === 0 && value.element) return value.element;
  return { ...value, shape: rest };
}

/** The axes that plain positions and slices leave; `undefined` if others are among them. */
function axesLeft(
  shape: readonly Axis[],
  written: readonly Index[],
  library: ArrayValue['library'],
): readonly Axis[] | undefined {
  const dots = written.findIndex((index) => index.kind === 'value' && index.isRest);
  const open = Math.max(0, shape.length - written.length + 1);
  const indices =
    dots < 0 ? written : written.toSpliced(dots, 1, ...Array.from({ length: open }, () => ALL));
  const isPlain = (index: Index): boolean =>
    index.kind === 'slice' || integerOf(index.value) !== undefined;
  if (!indices.every(isPlain)) return undefined;
  if (indices.length > shape.length && library === 'numpy') {
    return raise(
      'IndexError',
      `too many indices for array: array is ${String(shape.length)}-dimensional, but ${String(indices.length)} were indexed`,
    );
  }
  const rest: Axis[] = [];
  for (const [axis, length] of shape.entries()) {
    const index = indices[axis];
    if (!index) {
      rest.push(length);
    } else if (index.kind === 'slice') {
      rest.push(lengthOfSlice(length, index));
    } else {
      const at = integerOf(index.value) ?? 0;
      if (length !== undefined && (at >= length || at < -length)) {
        const where = library === 'torch' ? 'dimension' : 'axis';
        raise('IndexError', outOfBounds(at, axis, length).replace('axis', where));
      }
    }
  }
  return rest;
}

function lengthOfSlice(length: Axis, slice: Extract<Index, { kind: 'slice' }>): Axis {
  const bounds = [slice.start, slice.stop, slice.step];
  // `:` takes the whole axis, however long that is.
  if (bounds.every((part) => !part)) return length;
  const isKnown = bounds.every((part) => !part || integerOf(part) !== undefined);
  const [start, stop, step] = bounds.map((part) => integerOf(part));
  return isKnown ? sliceLength(length, start, stop, step) : undefined;
}

/** `value[indices] = stored`: what is stored is spread over the part, and must fit it. */
export function storeInArray(value: ArrayValue, indices: readonly Index[], stored: Value): void {
  const { shape, library } = value;
  if (!shape || library !== 'numpy' || value.element) return;
  const part = axesLeft(shape, indices, library);
  const array = asArray(stored);
  if (!part || array?.kind !== 'array' || !array.shape || array.element) return;
  const given = array.shape;
  const isRefused = given.some((length, at) => {
    const back = at - given.length;
    const room = part.at(back);
    if (length === undefined || length === 1) return false;
    // Axes in front of those that the part has can only be of length 1.
    return -back > part.length || differ(length, room);
  });
  if (!isRefused) return;
  raise(
    'ValueError',
    `could not broadcast input array from shape ${printedShape(array.shape)} into shape ${printedShape(part)}`,
  );
}
