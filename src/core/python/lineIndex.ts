/** Turns offsets into lines and columns, and back. */
import type { Position, Range } from '../model/position.ts';
import type { Span } from './ast.ts';

/** The lines of one text, which `\n` separates. They are counted when somebody first asks. */
export class LineIndex {
  private readonly text: string;
  private counted: readonly number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Where each line starts. */
  private get starts(): readonly number[] {
    this.counted ??= startsOfLines(this.text);
    return this.counted;
  }

  /** 0-based line and UTF-16 column; offsets outside the text are clamped. */
  positionAt(offset: number): Position {
    const { starts } = this;
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: clamped - (starts[low] ?? 0) };
  }

  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  /** Offset of the first character of a 0-based line, clamped to the text. */
  offsetOfLine(line: number): number {
    return this.starts[Math.max(0, line)] ?? this.text.length;
  }

  /** The line's text without its indentation and trailing blanks, as a range. `undefined` past the end. */
  contentOfLine(line: number): Range | undefined {
    const start = this.starts[line];
    if (start === undefined) return undefined;
    const next = this.starts[line + 1];
    const content = this.text.slice(start, next === undefined ? this.text.length : next - 1);
    const indent = content.length - content.trimStart().length;
    const end = content.trimEnd().length;
    return { start: { line, character: Math.min(indent, end) }, end: { line, character: end } };
  }

  get lineCount(): number {
    return this.starts.length;
  }
}

function startsOfLines(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
