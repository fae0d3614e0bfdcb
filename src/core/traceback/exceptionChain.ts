/** The exceptions of a printed traceback: where each begins and ends, how they are linked, what each says. */
import type { ExceptionLink, Frame } from '../model/crash.ts';
import { isTracebackHeader, nameInHeader, readMessageStart, shortName } from './exceptionName.ts';
import { parseFrameHeader } from './frameHeader.ts';
import { FrameReader } from './frames.ts';
import type { Block } from './groupBlocks.ts';
import type { TextLine } from './textLines.ts';

/** One exception as far as its own lines say. */
export interface ReadException {
  readonly link: ExceptionLink;
  /** From the message's line, or else from the header's; `undefined` if neither was printed. */
  readonly qualifiedName: string | undefined;
  /** `undefined` if no message line was printed. */
  readonly message: string | undefined;
  readonly frames: readonly Frame[];
  readonly members: readonly Block[];
}

/** What is known beforehand about the last exception of a block. */
export interface LastException {
  /** Its name, not dotted; empty if unknown. */
  readonly name: string;
  /** Index of the line at which its message begins; `undefined` if that has to be found. */
  readonly messageAt: number | undefined;
}

/** Exceptions in printed order; never empty. Lines that fit nowhere are left out. */
export function readExceptions(block: Block, last: LastException): readonly ReadException[] {
  const { lines, membersAt } = block;
  const exceptions: ReadException[] = [];
  let lastLink: number | undefined;
  const bounds: Bounds = {
    ...last,
    lastLink: () => (lastLink ??= lastLinkBefore(lines, last.messageAt)),
  };
  let start: ChainLink | undefined = { link: 'first', next: 0 };
  while (start !== undefined) {
    const head = readHead(lines, start.next, bounds);
    const body = readMessage(block, head.next, last.messageAt);
    exceptions.push({
      link: start.link,
      qualifiedName: body.qualifiedName ?? head.name,
      message: body.message,
      frames: head.frames,
      members: membersAt.get(body.next) ?? [],
    });
    start = findLink(lines, body.next);
  }
  return exceptions;
}

interface Bounds extends LastException {
  /** No message but the last one begins below this line. It is looked for when first asked: that goes through all lines. */
  readonly lastLink: () => number;
}

interface Head {
  /** The name in front of `Traceback (most recent call last)`. */
  readonly name: string | undefined;
  readonly frames: readonly Frame[];
  /** Index of the message's line, of a line that links to the next exception, or after the last line. */
  readonly next: number;
}

function readHead(lines: readonly TextLine[], from: number, bounds: Bounds): Head {
  const frames = new FrameReader();
  let name: string | undefined;
  let next = from;
  for (; next < lines.length && next !== bounds.messageAt; next++) {
    const line = lines[next];
    if (line === undefined || !/\S/.test(line.text) || frames.take(line)) continue;
    if (isTracebackHeader(line.text)) name ??= nameInHeader(line.text);
    else if (linkAt(lines, next) !== undefined) break;
    else if (isMessageOf(line.text, name, frames.count, bounds.name) && next < bounds.lastLink()) {
      break;
    }
  }
  return { name, frames: frames.finish(), next };
}

/** Whether the line begins the message of the exception that the header named, or else of any. */
function isMessageOf(
  text: string,
  name: string | undefined,
  frameCount: number,
  lastName: string,
): boolean {
  const start = readMessageStart(text);
  if (start === undefined) return false;
  const printed = shortName(start.qualifiedName);
  if (name !== undefined) return printed === shortName(name);
  // A word and a colon may be anything; after frames, or with the name that the kernel gave, it is the message.
  return frameCount > 0 || lastName === '' || printed === shortName(lastName);
}

interface Message {
  readonly qualifiedName: string | undefined;
  readonly message: string | undefined;
  /** Index of the first line after it. */
  readonly next: number;
}

function readMessage(block: Block, from: number, lastMessageAt: number | undefined): Message {
  const { lines, membersAt } = block;
  const start = readMessageStart(lines[from]?.text ?? '');
  if (start === undefined || linkAt(lines, from) !== undefined) {
    return { qualifiedName: undefined, message: undefined, next: from };
  }
  const parts = [start.text];
  let next = from + 1;
  if (start.text === '') {
    // A worker's traceback, quoted whole: the links in it are not ours.
    for (const end = endOfQuote(lines, next); next < end; next++)
      parts.push(lines[next]?.text ?? '');
  }
  const isLast = from === lastMessageAt;
  for (; next < lines.length && !membersAt.has(next); next++) {
    if (!isLast && linkAt(lines, next) !== undefined) break;
    parts.push(lines[next]?.text ?? '');
  }
  return { qualifiedName: start.qualifiedName, message: parts.join('\n').trimEnd(), next };
}

/** Index after the line that closes a quote opened by a line of three quotation marks at `from`; `from` if none does. */
function endOfQuote(lines: readonly TextLine[], from: number): number {
  const quote = lines[from]?.text;
  if (quote !== '"""' && quote !== "'''") return from;
  for (let at = from + 1; at < lines.length; at++) {
    if (lines[at]?.text === quote) return at + 1;
  }
  return from;
}

interface ChainLink {
  readonly link: ExceptionLink;
  /** Index of the line after it. */
  readonly next: number;
}

const LINKS: ReadonlyMap<string, ExceptionLink> = new Map([
  ['The above exception was the direct cause of the following exception:', 'direct'],
  ['During handling of the above exception, another exception occurred:', 'implicit'],
]);

const IN_EVERY_LINK = 'above exception';

/** How far below the link the next exception begins at most: blank lines, then a row of dashes. */
const REACH = 4;

/** The link to another exception that stands at this line; the sentence alone, inside a message, is none. */
function linkAt(lines: readonly TextLine[], at: number): ChainLink | undefined {
  const line = lines[at]?.text ?? '';
  // Every line is asked: most are told apart without taking the text out of it.
  const link = line.includes(IN_EVERY_LINK) ? LINKS.get(line.trim()) : undefined;
  if (link === undefined) return undefined;
  const following = lines.slice(at + 1, at + 1 + REACH);
  const begins = following.some(
    ({ text }) => isTracebackHeader(text) || parseFrameHeader(text) !== undefined,
  );
  return begins ? { link, next: at + 1 } : undefined;
}

function findLink(lines: readonly TextLine[], from: number): ChainLink | undefined {
  for (let at = from; at < lines.length; at++) {
    const link = linkAt(lines, at);
    if (link !== undefined) return link;
  }
  return undefined;
}

/** Index of the last link above the last message; -1 if there is none, and the number of lines where no message is known. */
function lastLinkBefore(lines: readonly TextLine[], end: number | undefined): number {
  if (end === undefined) return lines.length;
  for (let at = end - 1; at >= 0; at--) {
    if (linkAt(lines, at) !== undefined) return at;
  }
  return -1;
}
