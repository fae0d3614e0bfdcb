/** Shapes of arrays as messages print them. */
import type { Shape } from './dataMessageFacts.ts';

/** `(3, 4)`, `(3,)`, `[64, 3]`, `64x3`, `torch.Size([3, 4])`; `None` and `?` are open lengths. */
export function readShape(printed: string): Shape {
  const lengths = printed.match(/\d+|None|\?/g) ?? [];
  return lengths.map((length) => (/^\d/.test(length) ? Number(length) : undefined));
}

/** Every pair of brackets with lengths in them, in order. */
export function readShapes(printed: string): readonly Shape[] {
  const shapes = printed.match(/[([](?:(?:\d+|None|\?)[\s,]*)*[)\]]/g) ?? [];
  return shapes.map(readShape);
}

/** Lengths as shapes of one axis; those that are not printed are left out. */
export function readLengths(...printed: readonly (string | undefined)[]): readonly Shape[] {
  return printed.flatMap((each) => (each === undefined ? [] : [[Number(each)]]));
}
