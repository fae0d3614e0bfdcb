/** Writes phrases for a terminal: colours as a palette, long lines broken between words. */
import type { Phrase, Severity } from '../core/model/finding.ts';
import { legible, spansOf } from './phrase.ts';

type Paint = (text: string) => string;

/** How each part of the text is painted. Colour adds to the words and never replaces them. */
export interface Palette extends Readonly<Record<Severity, Paint>> {
  readonly heading: Paint;
  readonly code: Paint;
  readonly faint: Paint;
}

/** What the terminal can do. Without a width, lines are as long as they are. */
export interface Terminal {
  readonly palette: Palette;
  readonly width: number | undefined;
}

const bare: Paint = (text) => text;
const ansi =
  (code: number, end: number): Paint =>
  (text) =>
    text === '' ? '' : `\x1b[${code}m${text}\x1b[${end}m`;

/** No colours. */
export const barePalette: Palette = {
  heading: bare,
  code: bare,
  faint: bare,
  error: bare,
  warning: bare,
  information: bare,
  hint: bare,
};

/** The eight ANSI colours that every terminal theme defines. */
export const ansiPalette: Palette = {
  heading: ansi(1, 22),
  code: ansi(36, 39),
  faint: ansi(2, 22),
  error: ansi(31, 39),
  warning: ansi(33, 39),
  information: ansi(34, 39),
  hint: ansi(2, 22),
};

/** A word as it is painted, and how many columns it takes. */
interface Word {
  readonly painted: string;
  readonly length: number;
}

/**
 * The phrase behind `label`, further lines indented to `indent` columns. A word or a code span longer than
 * the line stays whole.
 */
export function phraseLines(
  phrase: Phrase,
  label: string,
  indent: number,
  terminal: Terminal,
): readonly string[] {
  const room = Math.max((terminal.width ?? Infinity) - indent, 20);
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const word of wordsOf(phrase, terminal.palette)) {
    if (length > 0 && length + 1 + word.length > room) {
      lines.push(line);
      line = '';
      length = 0;
    }
    line += (length > 0 ? ' ' : '') + word.painted;
    length += (length > 0 ? 1 : 0) + word.length;
  }
  return [...lines, line].map((text, index) =>
    index === 0 ? terminal.palette.faint(label.padEnd(indent)) + text : ' '.repeat(indent) + text,
  );
}

/** The words of a phrase, blanks between them dropped; a code span belongs whole to one word. */
function wordsOf(phrase: Phrase, palette: Palette): readonly Word[] {
  const words: Word[] = [{ painted: '', length: 0 }];
  const append = (painted: string, length: number): void => {
    const last = words.pop() ?? { painted: '', length: 0 };
    words.push({ painted: last.painted + painted, length: last.length + length });
  };
  for (const span of spansOf(phrase)) {
    const text = legible(span.text);
    if (span.kind === 'code') {
      append(palette.code(`\`${text}\``), text.length + 2);
      continue;
    }
    for (const [index, part] of text.split(/ +/).entries()) {
      if (index > 0) words.push({ painted: '', length: 0 });
      append(part, part.length);
    }
  }
  return words.filter((word) => word.length > 0);
}
