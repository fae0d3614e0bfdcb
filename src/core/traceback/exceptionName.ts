/** Names of exceptions as tracebacks print them, and the two kinds of line that begin with one. */

const NAME = String.raw`[\p{L}_][\p{L}\p{N}_]*(?:\.(?:[\p{L}_][\p{L}\p{N}_]*|<locals>))*`;
/** `ValueError: text`, `pandas.errors.ParserError: text`, `KeyboardInterrupt`. */
const MESSAGE_LINE = new RegExp(`^(${NAME})(?:: ?(.*))?$`, 'u');
/** `ValueError                Traceback (most recent call last)`; no blank is left after a long name. */
const HEADER_LINE = new RegExp(
  String.raw`^-*\s*(?:(${NAME})\s*)?Traceback \(most recent call last\)`,
  'u',
);

/** The last part of a dotted name; Python's private name for unfinished input is a `SyntaxError`. */
export function shortName(qualifiedName: string): string {
  const name = qualifiedName.slice(qualifiedName.lastIndexOf('.') + 1);
  return name === '_IncompleteInputError' ? 'SyntaxError' : name;
}

/** A line that may begin a message. */
export interface MessageStart {
  readonly qualifiedName: string;
  /** The rest of the line. */
  readonly text: string;
}

/** Reads `Name: text`; `undefined` for other lines. Whether it is an exception's is for the caller to say. */
export function readMessageStart(line: string): MessageStart | undefined {
  const match = MESSAGE_LINE.exec(line);
  if (match?.[1] === undefined) return undefined;
  return { qualifiedName: match[1], text: match[2] ?? '' };
}

/** Whether the line says that a traceback follows. */
export function isTracebackHeader(line: string): boolean {
  return line.includes('Traceback (most recent call last)');
}

/** The name in front of `Traceback (most recent call last)`, as IPython prints it; `undefined` if there is none. */
export function nameInHeader(line: string): string | undefined {
  return isTracebackHeader(line) ? (HEADER_LINE.exec(line)?.[1] ?? undefined) : undefined;
}
