/** The frames of one printed exception: everything between its first line and its message. */
import type { CellReference, Frame, PrintedLine } from '../model/crash.ts';
import {
  isCaretLine,
  readBareLine,
  readElision,
  readNumberedLine,
  withCarets,
} from './codeLines.ts';
import { type FrameHeader, parseFrameHeader } from './frameHeader.ts';
import type { TextLine } from './textLines.ts';

/** Gathers frames line by line. */
export class FrameReader {
  readonly #frames: Frame[] = [];
  #open: OpenFrame | undefined;

  /** How many frames have begun. */
  get count(): number {
    return this.#frames.length + (this.#open === undefined ? 0 : 1);
  }

  /** Takes the line if it is part of a frame; says whether it was. */
  take(line: TextLine): boolean {
    if (this.#open !== undefined && takeCode(this.#open, line)) return true;
    const repeated = readRepetition(line.text);
    if (repeated !== undefined) {
      if (this.#open !== undefined) this.#open.repeated += repeated;
      return true;
    }
    const header = parseFrameHeader(line.text);
    if (header === undefined) return false;
    this.#close();
    this.#open = {
      header,
      printed: [],
      nextLine: header.line ?? 0,
      code: undefined,
      fragment: undefined,
      repeated: 0,
    };
    return true;
  }

  /** All frames, outermost first. The reader is spent. */
  finish(): readonly Frame[] {
    this.#close();
    return this.#frames;
  }

  #close(): void {
    if (this.#open !== undefined) this.#frames.push(frameOf(this.#open));
    this.#open = undefined;
  }
}

interface OpenFrame {
  readonly header: FrameHeader;
  readonly printed: PrintedLine[];
  /** 0-based line of the next bare code line. */
  nextLine: number;
  /** The line as it stood that gave the last of `printed`. */
  code: TextLine | undefined;
  /** Fragment of VS Code's first link. */
  fragment: string | undefined;
  repeated: number;
}

function takeCode(frame: OpenFrame, line: TextLine): boolean {
  return frame.header.codeLines === 'numbered'
    ? takeNumberedLine(frame, line)
    : takeBareLine(frame, line);
}

function takeNumberedLine(frame: OpenFrame, line: TextLine): boolean {
  const read = readNumberedLine(line);
  if (read === undefined) return false;
  frame.fragment ??= line.link?.fragment;
  if (read !== 'no-source') frame.printed.push(read);
  return true;
}

function takeBareLine(frame: OpenFrame, line: TextLine): boolean {
  const last = frame.printed.at(-1);
  if (isCaretLine(line)) {
    // Carets under a blank line of code point at nothing that can be shown.
    if (last !== undefined && frame.code !== undefined) {
      frame.printed[frame.printed.length - 1] = withCarets(last, frame.code, line);
    }
    return true;
  }
  const left = readElision(line);
  if (left !== undefined) {
    frame.nextLine += left;
    return true;
  }
  const read = readBareLine(line, frame.nextLine);
  if (read === undefined) return false;
  // Where a statement takes several lines, the first one printed is the one the header names.
  frame.printed.push(last === undefined ? read : { ...read, isMarked: false });
  frame.nextLine += 1;
  frame.code = line;
  return true;
}

/** `[... skipping similar frames: f at line 2 (2970 times)]`, `[Previous line repeated 993 more times]`, … */
function readRepetition(text: string): number | undefined {
  if (!/^\s*(?:\[\.\.\. skipping|\[Previous line|\.\.\. last )/.test(text)) return undefined;
  let count = 0;
  for (const [, times] of text.matchAll(
    /(?:\(|repeated |last )(\d+) (?:times|more times|frames)/g,
  )) {
    count += Number(times);
  }
  return count;
}

function frameOf(open: OpenFrame): Frame {
  const { header, printed, repeated } = open;
  const marked =
    header.codeLines === 'numbered' ? printed.find((line) => line.isMarked) : undefined;
  const frame = {
    cell: cellOf(header.cell, open.fragment),
    file: header.file,
    functionName: header.functionName,
    // The arrow is right where they differ: it has VS Code's own line, and the statement may begin earlier.
    line: marked?.line ?? header.line ?? header.statementLine,
    printed,
  };
  return repeated > 0 ? { ...frame, repeated } : frame;
}

function cellOf(
  cell: CellReference | undefined,
  fragment: string | undefined,
): CellReference | undefined {
  return cell?.kind === 'position' && fragment !== undefined ? { ...cell, fragment } : cell;
}
