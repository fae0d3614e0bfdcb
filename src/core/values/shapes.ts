/** How NumPy, PyTorch and TensorFlow put shapes together. */
import type { Axis } from './value.ts';

/** A shape as NumPy prints it: `(3,4)`, `(3,)`; an unknown length as `?`. */
export function printedShape(shape: readonly Axis[]): string {
  const lengths = shape.map((axis) => String(axis ?? '?'));
  return shape.length === 1 ? `(${lengths.join('')},)` : `(${lengths.join(',')})`;
}

/** Lengths as PyTorch prints them: `2, 3`; an unknown one as `?`. */
export function listedLengths(shape: readonly Axis[]): string {
  return shape.map((length) => String(length ?? '?')).join(', ');
}

/** Whether the two lengths are sure to differ. */
export function differ(a: Axis, b: Axis): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** Whether the two shapes are sure to differ. */
export function shapesDiffer(a: readonly Axis[], b: readonly Axis[]): boolean {
  return a.length !== b.length || a.some((length, at) => differ(length, b[at]));
}

/** The common shape of both; `undefined` if they cannot go together. */
export function broadcast(a: readonly Axis[], b: readonly Axis[]): readonly Axis[] | undefined {
  const rank = Math.max(a.length, b.length);
  const result: Axis[] = [];
  for (let back = 1; back <= rank; back += 1) {
    const [left, right] = [a.at(-back), b.at(-back)];
    const [isLeft, isRight] = [a.length >= back, b.length >= back];
    if (!isLeft || !isRight) result.unshift(isLeft ? left : right);
    else if (left === 1) result.unshift(right);
    else if (right === 1) result.unshift(left);
    else if (left === undefined || right === undefined) result.unshift(left ?? right);
    else if (left === right) result.unshift(left);
    else return undefined;
  }
  return result;
}

/** How many elements the shape holds; `undefined` if a length is not known. */
export function sizeOf(shape: readonly Axis[]): Axis {
  let size = 1;
  for (const axis of shape) {
    if (axis === undefined) return undefined;
    size *= axis;
  }
  return size;
}

/** The length that `a[start:stop:step]` takes of an axis; unknown bounds make it unknown. */
export function sliceLength(
  length: Axis,
  start: number | undefined,
  stop: number | undefined,
  step: number | undefined,
): Axis {
  if (length === undefined || (step ?? 1) < 1) return undefined;
  const place = (at: number | undefined, otherwise: number): number =>
    at === undefined ? otherwise : Math.min(length, Math.max(0, at < 0 ? at + length : at));
  const count = place(stop, length) - place(start, 0);
  return Math.max(0, Math.ceil(count / (step ?? 1)));
}
