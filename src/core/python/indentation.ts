/** Measures how far the lines of a cell are indented, as Python does. */

/** Python counts a tab up to the next multiple of eight, and again as one blank, and wants both counts to agree. */
const TAB = 8;
const ALTERNATIVE = 100_000;

export class Indentation {
  private readonly text: string;
  /** What the user wrote where `text` has blanks: prompts and magics do not indent. */
  private readonly source: string;
  /** IPython takes the first line's indentation off every line that begins with it. */
  private readonly common: string;

  constructor(text: string, source: string) {
    this.text = text;
    this.source = source;
    this.common = /^(?:[^\S\n]*\n)*([ \t]*)/.exec(text)?.[1] ?? '';
  }

  /**
   * A number that is the same for two places if and only if their lines are indented alike; 0 at a line's start.
   * `undefined`: something else stands before it on its line, if only in the source.
   */
  at(offset: number): number | undefined {
    let start = offset;
    let isPlain = this.common === '';
    for (; start > 0; start--) {
      const character = this.text.charAt(start - 1);
      if (character === '\n') break;
      if (character !== this.source.charAt(start - 1)) return undefined;
      if (character === ' ') continue;
      if (character !== '\t' && character !== '\f') return undefined;
      isPlain = false;
    }
    if (this.text.charAt(start - 2) === '\\') return undefined;
    return isPlain ? (offset - start) * (ALTERNATIVE + 1) : this.measure(start, offset);
  }

  private measure(start: number, end: number): number {
    const isCommon = this.text.startsWith(this.common, start);
    let column = 0;
    let blanks = 0;
    for (const character of this.text.slice(isCommon ? start + this.common.length : start, end)) {
      column = character === '\t' ? (Math.floor(column / TAB) + 1) * TAB : column + 1;
      blanks += 1;
      if (character === '\f') column = blanks = 0;
    }
    return column * ALTERNATIVE + blanks;
  }
}
