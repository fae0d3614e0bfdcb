/** Errors that a message quotes: of worker processes, compiled models, Spark, other notebooks. */
import type { Frame } from '../model/crash.ts';
import { stripAnsi } from './ansi.ts';
import { isTracebackHeader, nameInHeader, readMessageStart, shortName } from './exceptionName.ts';

/** What a message passes on. */
export interface QuotedError {
  /** Dotted if it is printed so; `undefined`: the same as the exception that quotes it. */
  readonly qualifiedName: string | undefined;
  readonly message: string;
  readonly frames: readonly Frame[];
}

/** A traceback that stands in a message, taken apart: its last exception. */
export type ReadTracebackText = (text: string, name: string) => QuotedError;

/** Longer messages are read up to here: what is quoted at the very end of a megabyte is lost. */
const LONGEST_MESSAGE = 200_000;

/**
 * The error that the message quotes; `undefined` if it speaks for itself. One layer: what is quoted may quote again.
 *
 * | quoted by | layout |
 * |---|---|
 * | PyTorch (`DataLoader`, `DataParallel`) | `Caught KeyError in DataLoader worker process 0.`, `Original Traceback …` |
 * | TensorFlow's autograph | `in user code:`, frames and message indented by four |
 * | Keras layers | `Exception encountered when calling layer "dense" (type Dense).`, message, `Call arguments received …` |
 * | TensorFlow's graphs | `Graph execution error:`, stack, `Node: '…'`, message, `[[{{node …}}]]` |
 * | Spark through py4j | `An error occurred while calling o12.collect.`, `: org.apache.spark.SparkException: …` |
 * | multiprocessing, joblib, Dask, Ray, Papermill | a whole traceback inside the message |
 */
export function readQuotedError(
  message: string,
  readTraceback: ReadTracebackText,
): QuotedError | undefined {
  const isWhole = message.length <= LONGEST_MESSAGE;
  const text = isWhole ? message : message.slice(0, message.lastIndexOf('\n', LONGEST_MESSAGE));
  return (
    fromLayer(text) ??
    fromUserCode(text) ??
    fromGraph(text) ??
    fromTraceback(text, readTraceback) ??
    fromJava(text)
  );
}

function fromLayer(text: string): QuotedError | undefined {
  if (!/^\s*Exception encountered when calling /.test(text)) return undefined;
  const [, rest] = splitOnce(text, '\n');
  const end = rest.search(/\n\s*(?:Call a|A)rguments received/);
  return plain(end === -1 ? rest : rest.slice(0, end));
}

function fromUserCode(text: string): QuotedError | undefined {
  if (!/^\s*in user code:/.test(text)) return undefined;
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    const start = line.startsWith('    ') ? readMessageStart(line.slice(4)) : undefined;
    if (start === undefined) continue;
    const rest = lines.slice(at + 1).map((each) => each.replace(/^ {1,4}/, ''));
    return {
      qualifiedName: start.qualifiedName,
      message: [start.text, ...rest].join('\n').trim(),
      frames: [],
    };
  }
  return undefined;
}

function fromGraph(text: string): QuotedError | undefined {
  if (!/^\s*Graph execution error:/.test(text)) return undefined;
  const lines = text.split('\n').slice(1);
  const isAbove = (line: string): boolean =>
    /^(?:Detected at node|Node: |<stack traces unavailable>|\d+ root error)|^ {2}\s*\S.*|^\s*$/.test(
      line,
    ) && !ROOT_ERROR.test(line);
  const first = lines.findIndex((line) => !isAbove(line));
  if (first === -1) return undefined;
  const told = lines.slice(first).join('\n');
  return plain(withoutNodes(told).replace(ROOT_ERROR, ''));
}

/** The text up to the first graph node that TensorFlow lists after a message: `[[{{node dense/Relu}}]]`. */
function withoutNodes(text: string): string {
  const at = text.indexOf('[[{{node');
  return at === -1 ? text : text.slice(0, at).trimEnd();
}

/** `  (0) INVALID_ARGUMENT:  `, in front of the first of several errors. */
const ROOT_ERROR = /^\s*\(0\) (?:[A-Z_]+|[A-Z][a-z]+(?: [a-z]+)*): */;

function fromTraceback(text: string, readTraceback: ReadTracebackText): QuotedError | undefined {
  const lines = text.split('\n');
  const start = lines.findLastIndex((line) => isTracebackHeader(line));
  const header = lines[start];
  if (header === undefined) return undefined;
  const rest = lines.slice(start + 1);
  // Spark's own stack follows; a quotation mark closes what multiprocessing quotes.
  const end = rest.findIndex((line) => /^\s*at [\w.$]+\(|^(?:"""|''')$/.test(line));
  const quoted = (end === -1 ? rest : rest.slice(0, end)).join('\n').trimEnd();
  const caught = /Caught (\w+) in /.exec(text)?.[1];
  // PyTorch writes a word in front of what would be the exception's name.
  const own = header.replace(/^Original (?=Traceback)/, '');
  const read = readTraceback(`${own}\n${quoted}`, nameInHeader(own) ?? caught ?? '');
  if (read.message === '' && read.qualifiedName === '') return undefined;
  return { ...read, message: withoutNodes(read.message) };
}

function fromJava(text: string): QuotedError | undefined {
  if (!/^\s*An error occurred while calling /.test(text)) return undefined;
  const java = /\n: ((?:[\w$]+\.)+[\w$]+)(?:: (.*))?/.exec(text);
  if (java?.[1] === undefined) return undefined;
  return { qualifiedName: java[1], message: java[2] ?? '', frames: [] };
}

function plain(text: string): QuotedError | undefined {
  const message = stripAnsi(text).trim();
  return message === '' ? undefined : { qualifiedName: undefined, message, frames: [] };
}

function splitOnce(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** The quoted error's name, not dotted. */
export function quotedName({ qualifiedName }: QuotedError, quotedBy: string): string {
  return qualifiedName === undefined || qualifiedName === '' ? quotedBy : shortName(qualifiedName);
}
