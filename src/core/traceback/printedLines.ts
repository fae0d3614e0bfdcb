/** Printed lines of a frame, found again in the text that ran. */
import type { Frame, PrintedLine } from '../model/crash.ts';

/** A frame prints a statement and a few lines around it; more of them decide nothing. */
const MOST_LINES = 50;

/**
 * How many lines below its printed place the frame's code stands in `source`: 0 where the numbers are right; more
 * where IPython took blank lines off the top of the cell, or ran only what is below a `%%capture`; less where lines
 * were deleted since. Of several places the nearest. `undefined` if the frame prints no code, or `source` has not all
 * of it in the same order.
 */
export function shiftOfPrintedLines(frame: Frame, source: string): number | undefined {
  const printed = frame.printed.filter(({ text }) => text.trim() !== '').slice(0, MOST_LINES);
  const [first] = printed;
  if (first === undefined) return undefined;
  const lines = source.split('\n').map((line) => line.trim());
  const shifts = lines.flatMap((line, at) => (line === first.text.trim() ? [at - first.line] : []));
  const fitting = shifts.filter((shift) =>
    printed.every(({ line, text }) => lines[line + shift] === text.trim()),
  );
  return fitting.sort((a, b) => Math.abs(a) - Math.abs(b) || b - a)[0];
}

/**
 * The line of `source` that the frame's arrow points at, where `expected` is the one that its number gives (0-based).
 * A cell may have been edited since: then it is the only line that still reads as printed, or `undefined` if there is
 * none. Without a printed line the number counts, and also for magics, which IPython prints as the calls it makes.
 */
export function markedLineIn(frame: Frame, source: string, expected: number): number | undefined {
  const marked = frame.printed.find(({ isMarked }) => isMarked)?.text.trim() ?? '';
  const lines = source.split('\n').map((line) => line.trim());
  if (marked === '' || marked.includes('get_ipython()')) return expected;
  if (readsAlike(lines[expected] ?? '', marked)) return expected;
  const same = lines.flatMap((line, at) => (line === marked ? [at] : []));
  return same.length === 1 ? same[0] : undefined;
}

/** The same code but for blanks and comments, or for a small change. */
function readsAlike(text: string, printed: string): boolean {
  const [a, b] = [codeOf(text), codeOf(printed)];
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  // Two thirds tell a corrected name or argument from another statement.
  return shorter > 0 && 3 * (start + end) >= 2 * longer;
}

/** Without blanks, and without a comment where a sign for one can hardly be part of a text. */
function codeOf(line: string): string {
  return line.replace(/(?:^|\s)#[^'"]*$/, '').replace(/\s+/g, '');
}

/**
 * Where the highlighted part of a printed line is in the line of the cell, in UTF-16 columns of `sourceLine`: the
 * layout may have taken indentation off. `undefined` without a highlight, or if the lines are not the same code.
 */
export function highlightIn(
  printed: PrintedLine,
  sourceLine: string,
): { readonly start: number; readonly end: number } | undefined {
  const { highlight, text } = printed;
  if (highlight === undefined || text.trim() !== sourceLine.trim()) return undefined;
  const by = indentOf(sourceLine) - indentOf(text);
  return { start: Math.max(0, highlight.start + by), end: Math.max(0, highlight.end + by) };
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
