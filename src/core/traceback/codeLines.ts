/** The source lines under a frame's header: numbered by IPython, bare in CPython's layout. */
import type { PrintedLine } from '../model/crash.ts';
import { colouredBackground, type Span } from './ansi.ts';
import type { TextLine } from './textLines.ts';

/** IPython prints this where it has no source; it is not code of the user's. */
const NO_SOURCE = "'Could not get source, probably due dynamically evaluated source code.'";

/** `      5 x = 1` or `----> 7 y = 2`. `undefined` for other lines. */
export function readNumberedLine(line: TextLine): PrintedLine | 'no-source' | undefined {
  const match = /^\s*(?:(-*>)\s*)?(\d+)(?:\s|$)/.exec(line.text);
  if (match === null) return undefined;
  const [margin, arrow, number] = match;
  const text = line.text.slice(margin.length);
  if (text === NO_SOURCE) return 'no-source';
  // The link knows the line in the editor; the number misses blank lines that IPython takes off the cell's top.
  const at = line.link?.line ?? Number(number) - 1;
  if (at < 0) return undefined;
  const span = shifted(colouredBackground(line.raw), line.text.length - text.length);
  return printedLine(at, text, arrow === undefined ? 'context' : 'marked', span);
}

/** The code of CPython's `    x = 1`, without its indentation; `undefined` for other lines. */
export function readBareLine(line: TextLine, at: number): PrintedLine | undefined {
  const text = line.text.trimStart();
  if (text === '' || line.text.length - text.length < 4) return undefined;
  return printedLine(at, text, 'marked', undefined);
}

/** How many lines CPython left out here (`...<5 lines>...`); `undefined` for other lines. */
export function readElision(line: TextLine): number | undefined {
  const count = /^\s*\.\.\.<(\d+) lines?>\.\.\.$/.exec(line.text)?.[1];
  return count === undefined ? undefined : Number(count);
}

/** Whether a line only points at the one above it. */
export function isCaretLine(line: TextLine): boolean {
  return /^[ \t]*[~^][~^ \t]*$/.test(line.text);
}

/** The line above, with what the carets under it point at. `code` is the line as it was printed. */
export function withCarets(printed: PrintedLine, code: TextLine, carets: TextLine): PrintedLine {
  const indent = code.text.length - code.text.trimStart().length;
  const start = carets.text.search(/[~^]/) - indent;
  const end = carets.text.trimEnd().length - indent;
  if (end <= 0) return printed;
  // Carets count characters as people do; an emoji is one of them and two UTF-16 units.
  const highlight = {
    start: utf16Column(printed.text, Math.max(0, start)),
    end: utf16Column(printed.text, end),
  };
  return { ...printed, highlight };
}

function utf16Column(text: string, characters: number): number {
  let column = 0;
  let left = characters;
  for (const character of text) {
    if (left === 0) return column;
    left -= 1;
    column += character.length;
  }
  // Past the end: where a token is missing, the caret stands after the text.
  return column + left;
}

function shifted(span: Span | undefined, by: number): Span | undefined {
  if (span === undefined || span.end <= by) return undefined;
  return { start: Math.max(0, span.start - by), end: span.end - by };
}

function printedLine(
  line: number,
  text: string,
  mark: 'marked' | 'context',
  highlight: Span | undefined,
): PrintedLine {
  const printed = { line, text, isMarked: mark === 'marked' };
  return highlight === undefined ? printed : { ...printed, highlight };
}
