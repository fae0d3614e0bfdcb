/** Syntax errors: their place is printed without a call, and once more at the end of their message. */
import type { Frame } from '../model/crash.ts';
import { type FrameHeader, locate } from './frameHeader.ts';

const SYNTAX_ERRORS = /(?:SyntaxError|IndentationError|TabError|TokenError|IncompleteInputError)$/;

/** Whether the exception comes from reading a text, not from running it. */
export function isSyntaxError(name: string): boolean {
  return SYNTAX_ERRORS.test(name);
}

/** `invalid syntax (1562150175.py, line 2)` in two parts. */
export interface SyntaxMessage {
  readonly message: string;
  readonly at: SyntaxPlace | undefined;
}

/** Where the text could not be read. */
export type SyntaxPlace = Pick<FrameHeader, 'cell' | 'file' | 'line'>;

/** Splits off the place that Python puts after the message. */
export function splitPlace(message: string): SyntaxMessage {
  const match = /^ \((.*), line (\d+)\)$/.exec(
    message.slice(Math.max(0, message.lastIndexOf(' ('))),
  );
  if (match === null) return { message, at: undefined };
  const [suffix, file = '', line] = match;
  // Only the last part of the path is left, so ipykernel's folder is missing.
  const location = /^\d+\.py$/.test(file) ? `/ipykernel_0/${file}` : file;
  const at = { ...locate(location), line: Number(line) > 0 ? Number(line) - 1 : undefined };
  return { message: message.slice(0, -suffix.length), at };
}

/** Names for a text that is no file. With a call above it is the text of an `eval`; alone it is the cell. */
const NAMELESS = /^<(?:string|unknown|fstring|ipython console)>$|^$/;

/** The frames of a syntax error, its place filled in from the message where the layout leaves something out. */
export function withSyntaxPlace(
  frames: readonly Frame[],
  at: SyntaxPlace | undefined,
): readonly Frame[] {
  const last = frames.at(-1);
  if (last === undefined) {
    if (at === undefined) return frames;
    const { cell, file, line } = at;
    return [asRunningCell({ cell, file, functionName: undefined, line, printed: [] })];
  }
  const placed = last.line === undefined && at?.line !== undefined ? atLine(last, at.line) : last;
  return [...frames.slice(0, -1), frames.length === 1 ? asRunningCell(placed) : placed];
}

function atLine(frame: Frame, line: number): Frame {
  return {
    ...frame,
    line,
    printed: frame.printed.map((code) => ({ ...code, line: code.line + line })),
  };
}

function asRunningCell(frame: Frame): Frame {
  if (frame.file === undefined || !NAMELESS.test(frame.file)) return frame;
  const cell = { kind: 'running-cell' } as const;
  // The lines of an f-string's expression are counted within it.
  const line = frame.file === '<fstring>' ? undefined : frame.line;
  return { ...frame, cell, file: undefined, line };
}
