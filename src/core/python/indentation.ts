/** Measures how far the lines of a cell are indented, as Python does. */

/** Python counts a tab up to the next multiple of eight, and again as one blank, and wants both counts to agree. */
const TAB_WIDTH = 8;
const ALTERNATIVE = 100_000;
const [TAB, NEWLINE, FORM_FEED, BLANK] = [9, 10, 12, 32] as const;

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
      const character = this.text.charCodeAt(start - 1);
      if (character === NEWLINE) break;
      if (character !== this.source.charCodeAt(start - 1)) return undefined;
      if (character === BLANK) continue;
      if (character !== TAB && character !== FORM_FEED) return undefined;
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
      column = character === '\t' ? (Math.floor(column / TAB_WIDTH) + 1) * TAB_WIDTH : column + 1;
      blanks += 1;
      if (character === '\f') column = blanks = 0;
    }
    return column * ALTERNATIVE + blanks;
  }
}
