/** What stands between brackets. */
import type { Expr, SliceExpr } from '../python/ast.ts';
import type { Frame } from './machine.ts';
import type { Value } from './value.ts';

/** One of the parts with commas between them. */
export type Index =
  | {
      readonly kind: 'value';
      readonly value: Value;
      /** It is `...`, which stands for all axes that the other parts leave over. */
      readonly isRest?: true;
    }
  | {
      readonly kind: 'slice';
      readonly start: Value | undefined;
      readonly stop: Value | undefined;
      readonly step: Value | undefined;
    };

/** What stands between the brackets; one tuple counts as its parts. */
export function indicesOf(indices: readonly Expr[], frame: Frame): readonly Index[] {
  return indices.map((index): Index => {
    if (index.kind === 'Slice') return sliceOf(index, frame);
    const value = frame.walk.evaluate(index, frame);
    const isRest = index.kind === 'Constant' && index.type === 'Ellipsis';
    return isRest ? { kind: 'value', value, isRest } : { kind: 'value', value };
  });
}

/** Which of start, stop and step are written is told by the colons between them. */
function sliceOf(slice: SliceExpr, frame: Frame): Index {
  const text = frame.code.facts.source;
  const found: (Value | undefined)[] = [undefined, undefined, undefined];
  let at = slice.start;
  let place = 0;
  for (const part of slice.parts) {
    place += text.slice(at, part.start).split(':').length - 1;
    if (place < found.length) found[place] = frame.walk.evaluate(part, frame);
    at = part.end;
  }
  const [start, stop, step] = found;
  return { kind: 'slice', start, stop, step };
}
