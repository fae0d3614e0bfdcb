/** Turns offsets into lines and columns, and back. */
import type { Position, Range } from '../model/position.ts';
import type { Span } from './ast.ts';

/** The line starts of one text. Lines are separated by `\n`. */
export interface LineIndex {
  /** 0-based line and UTF-16 column; offsets outside the text are clamped. */
  positionAt(offset: number): Position;
  rangeOf(span: Span): Range;
  /** Offset of the first character of a 0-based line, clamped to the text. */
  offsetOfLine(line: number): number;
  /** The line's text without its indentation and trailing blanks, as a range. `undefined` past the end. */
  contentOfLine(line: number): Range | undefined;
  readonly lineCount: number;
}

export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);

  const positionAt = (offset: number): Position => {
    const clamped = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: clamped - (starts[low] ?? 0) };
  };

  return {
    positionAt,
    rangeOf: (span) => ({ start: positionAt(span.start), end: positionAt(span.end) }),
    offsetOfLine: (line) => starts[Math.max(0, line)] ?? text.length,
    contentOfLine(line) {
      const start = starts[line];
      if (start === undefined) return undefined;
      const next = starts[line + 1];
      const content = text.slice(start, next === undefined ? text.length : next - 1);
      const indent = content.length - content.trimStart().length;
      const end = content.trimEnd().length;
      return {
        start: { line, character: Math.min(indent, end) },
        end: { line, character: end },
      };
    },
    lineCount: starts.length,
  };
}
