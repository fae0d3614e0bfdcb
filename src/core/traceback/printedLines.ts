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
