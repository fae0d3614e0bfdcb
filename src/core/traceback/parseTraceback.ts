/** Tracebacks as data: the door to this folder's readers. */
import type { PrintedException, Traceback } from '../model/crash.ts';
import type { RaisedError } from '../model/notebook.ts';
import { stripAnsi } from './ansi.ts';
import { type ReadException, readExceptions } from './exceptionChain.ts';
import { readMessageStart, shortName } from './exceptionName.ts';
import { type Block, readBlocks } from './groupBlocks.ts';
import { type QuotedError, quotedName, readQuotedError } from './quotedErrors.ts';
import { isSyntaxError, splitPlace, type SyntaxPlace, withSyntaxPlace } from './syntaxErrors.ts';
import { readTextLines } from './textLines.ts';

/**
 * Takes a stored error apart. Total and linear: text that is no Python traceback (a kernel's death, R, Java) gives
 * one exception with the error's own name and message and without frames.
 */
export function parseTraceback(error: RaisedError): Traceback {
  const block = readBlocks(readTextLines(error.traceback));
  const read = readExceptions(block, {
    name: shortName(error.name),
    messageAt: lineOfMessage(block, error),
  });
  return {
    exceptions: read.map((exception, at) =>
      at === read.length - 1 ? uncaught(exception, error) : asPrinted(exception, undefined),
    ),
  };
}

/** The line at which the known message begins, if the text ends with it. */
function lineOfMessage(block: Block, error: RaisedError): number | undefined {
  const message = knownMessage(error);
  if (message === '') return undefined;
  const expected = message.split('\n');
  const { lines } = block;
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.text.trim() === '') end -= 1;
  const from = end - expected.length;
  const start = readMessageStart(lines[from]?.text ?? '');
  if (start === undefined || shortName(start.qualifiedName) !== shortName(error.name))
    return undefined;
  const isSame = expected.every(
    (text, at) => (at === 0 ? start.text : lines[from + at]?.text)?.trimEnd() === text.trimEnd(),
  );
  return isSame ? from : undefined;
}

/** The error's message as the traceback prints it. */
function knownMessage(error: RaisedError): string {
  const message = stripAnsi(error.message).replaceAll('\r\n', '\n').trimEnd();
  return isSyntaxError(error.name) ? splitPlace(message).message : message;
}

/** The exception that ended the run: what is printed, or what the kernel reported where they contradict. */
function uncaught(read: ReadException, error: RaisedError): PrintedException {
  const reported = shortName(error.name);
  const shown = shortName(read.qualifiedName ?? '');
  const isSame = reported === '' || shown.toLowerCase() === reported.toLowerCase();
  const qualifiedName = isSame && shown !== '' ? read.qualifiedName : error.name;
  const printed = isSame && read.message !== undefined ? read.message : '';
  const message = printed === '' ? stripAnsi(error.message).trim() : printed;
  // Failures of the kernel itself are stored as a text alone.
  const isTextAlone = qualifiedName === '' && message === '';
  return asPrinted(
    { ...read, qualifiedName, message: isTextAlone ? stripAnsi(error.traceback).trim() : message },
    splitPlace(error.message).at,
  );
}

/** `placeIfSyntax`: what the kernel's message says about the place of a syntax error. */
function asPrinted(
  read: ReadException,
  placeIfSyntax: SyntaxPlace | undefined,
  depth = 0,
): PrintedException {
  const qualifiedName = read.qualifiedName ?? '';
  const name = shortName(qualifiedName);
  const full = withoutAdvice(read.message ?? '');
  const syntax = isSyntaxError(name) ? splitPlace(full) : undefined;
  const exception = {
    link: read.link,
    name,
    qualifiedName,
    message: syntax?.message ?? full,
    frames:
      syntax === undefined ? read.frames : withSyntaxPlace(read.frames, syntax.at ?? placeIfSyntax),
  };
  const quoted = quotedBy(exception, depth);
  return {
    ...exception,
    ...(read.members.length === 0 ? {} : { members: read.members.map(memberOf) }),
    ...(quoted ? { quoted } : {}),
  };
}

/** A worker's error, passed on by a pool, passed on by a notebook runner: more layers are not met. */
const MOST_LAYERS = 4;

function quotedBy(
  { name, qualifiedName, message }: PrintedException,
  depth: number,
): PrintedException | undefined {
  const quoted = depth < MOST_LAYERS ? readQuotedError(message, readQuotedText) : undefined;
  if (!quoted) return undefined;
  const isSame = quotedName(quoted, name) === name;
  const exception: ReadException = {
    link: 'first',
    qualifiedName: isSame ? qualifiedName : quoted.qualifiedName,
    message: quoted.message,
    frames: quoted.frames,
    members: [],
  };
  return asPrinted(exception, undefined, depth + 1);
}

function readQuotedText(text: string, name: string): QuotedError {
  const block = readBlocks(readTextLines(text));
  const last = readExceptions(block, { name: shortName(name), messageAt: undefined }).at(-1);
  return {
    qualifiedName: last?.qualifiedName ?? name,
    message: last?.message ?? '',
    frames: last?.frames ?? [],
  };
}

function memberOf(block: Block): Traceback {
  const read = readExceptions(block, { name: '', messageAt: undefined });
  return { exceptions: read.map((exception) => asPrinted(exception, undefined)) };
}

/** A message without the help that Colab prints under a failed import. */
function withoutAdvice(message: string): string {
  const note = message.indexOf('\nNOTE: If your import is failing due to a missing package');
  return note === -1 ? message : message.slice(0, note).replace(/[-\s]+$/, '');
}
