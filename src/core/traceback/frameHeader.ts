/** The line that opens a frame in a printed traceback, in every layout that notebooks hold. */
import type { CellReference } from '../model/crash.ts';

/** What the opening line of a frame says. */
export interface FrameHeader {
  readonly cell: CellReference | undefined;
  readonly file: string | undefined;
  readonly functionName: string | undefined;
  /** 0-based line that was running. */
  readonly line: number | undefined;
  /** 0-based first line of the statement that was running; IPython 8.0 to 8.4 and Colab print it. */
  readonly statementLine: number | undefined;
  /** How the code lines under it look: numbered (IPython's frames), or bare (CPython, syntax errors). */
  readonly codeLines: 'numbered' | 'bare';
}

/** Longer lines are code or messages; this also bounds the work on hostile input. */
const LONGEST_HEADER = 4096;

/**
 * Reads one line, escape codes and links already removed. `undefined` if it opens no frame.
 *
 * | layout | printed by |
 * |---|---|
 * | `<ipython-input-15-276c8eb5e55f> in f(x)`, `/path/x.py in f(x)` | IPython to 7, Colab |
 * | `/tmp/ipykernel_16200/1936935585.py in <module>` | ipykernel 6 with IPython 7 |
 * | `Input In [23], in <cell line: 2>()`, `Input In [5]` (syntax) | IPython 8.0 to 8.4 |
 * | `Cell In [42], line 8`, `Cell In[18], line 2, in f(x)`, `Cell In[18], line 2 in f` (syntax) | IPython 8.5 on |
 * | `File path:12, in f(x)`, `File <timed exec>:2`, `File path:12 in f` (syntax) | IPython 8 on |
 * | `/path/a.ipynb Cell 11 in <cell line: 7>()`, `Cell 9' in f(x)`, `a.ipynb Cell 36 line 1` | VS Code to 2023 |
 * | `  File "path", line 5, in f` | CPython; all, for syntax errors |
 */
export function parseFrameHeader(line: string): FrameHeader | undefined {
  if (line.length > LONGEST_HEADER) return undefined;
  // Engines of ipyparallel print the title of a traceback and its first frame as one line.
  if (line.includes('Traceback (most recent call last)')) return undefined;
  const text = line.trim();
  const header = text.startsWith('File ')
    ? (quotedFile(text) ?? ipythonFile(text))
    : (numberedCell(text) ?? vscodeCell(text) ?? locationInFunction(text));
  if (header === undefined) return undefined;
  const isBare = text.startsWith('File "') || line.startsWith('  ');
  const { cell, file, functionName, line: running, statementLine } = header;
  const codeLines = isBare ? 'bare' : 'numbered';
  return { cell, file, functionName, line: running, statementLine, codeLines };
}

type HeaderFacts = Omit<FrameHeader, 'codeLines'>;

/** Written out field by field: a deep traceback has thousands of frames, and spreading objects into each takes longer. */
function headerOf(
  { cell, file }: Pick<FrameHeader, 'cell' | 'file'>,
  scope: string | undefined,
  line: number | undefined,
): HeaderFacts {
  const { functionName, statementLine } = readScope(scope);
  return { cell, file, functionName, statementLine, line };
}

/** `File "path", line 5, in f`. Keras marks generated code with stars after the function. */
function quotedFile(text: string): HeaderFacts | undefined {
  const match = /^File "([^"]*)", line (\d+)(?:, in (.+))?$/.exec(text);
  if (match === null) return undefined;
  const [, path = '', line, scope] = match;
  return headerOf(locate(path), scope, zeroBased(line));
}

/** `File path:12, in f(x)`; syntax errors leave the comma out; without a line where there is no source. */
function ipythonFile(text: string): HeaderFacts | undefined {
  // Paths may hold colons: the first that the end of the line can follow. Going from colon to colon is quickest.
  const end = /:(\d+)(?:,? in (\S.*))?$/.exec(text);
  if (end !== null) {
    const [, line, scope] = end;
    const path = text.slice('File '.length, end.index);
    return headerOf(locate(path), scope, zeroBased(line));
  }
  const nowhere = /^File (<[^<>]+>)(?:,? in (\S.*))?$/.exec(text);
  if (nowhere === null) return undefined;
  const [, path = '', scope] = nowhere;
  return headerOf(locate(path), scope, undefined);
}

/** `Cell In[18], line 2, in f(x)` and its relatives. */
function numberedCell(text: string): HeaderFacts | undefined {
  const match = /^(?:Cell|Input) In ?\[(\d+)\](?:, line (\d+))?(?:,? in (\S.*))?$/.exec(text);
  if (match === null) return undefined;
  const [, count, line, scope] = match;
  const cell: CellReference = { kind: 'execution-count', count: Number(count) };
  return headerOf({ cell, file: undefined }, scope, zeroBased(line));
}

/** `/path/a.ipynb Cell 11 in <cell line: 7>()`: the position is the cell's in VS Code, from 1. */
function vscodeCell(text: string): HeaderFacts | undefined {
  if (!text.includes(' Cell ')) return undefined;
  const match = /^\S.* Cell (\d+)'?(?: line (\d+))?(?:,? in (\S.*))?$/.exec(text);
  if (match === null) return undefined;
  const [, position, line, scope] = match;
  if (line === undefined && scope === undefined) return undefined;
  const cell: CellReference = { kind: 'position', position: Number(position) };
  return headerOf({ cell, file: undefined }, scope, zeroBased(line));
}

/** `<ipython-input-15-276c8eb5e55f> in f(x)`, `/path/x.py in f(x)`: the path may itself hold ` in `. */
function locationInFunction(text: string): HeaderFacts | undefined {
  for (let at = text.indexOf(' in '); at > 0; at = text.indexOf(' in ', at + 1)) {
    const scope = text.slice(at + 4).trimStart();
    if (!/(?:\.\w{1,12}|>)$/.test(text.slice(Math.max(0, at - 14), at))) continue;
    if (!/^(?:<[^<>]+>|\S.*\)|\?)$/.test(scope)) continue;
    return headerOf(locate(text.slice(0, at)), scope, undefined);
  }
  return undefined;
}

/** 0-based line of a printed one; `undefined` for none and for Colab's line 0, which says nothing. */
function zeroBased(printed: string | undefined): number | undefined {
  const line = Number(printed ?? 0);
  return line > 0 ? line - 1 : undefined;
}

/** What the layouts print for the top level of a cell, for the body of a `%timeit`, and for an unknown function. */
const TOP_LEVEL = /^(?:<module>|<cell line: \d+>|async-def-wrapper\b|inner\(_it\b|\?)/;

const NO_SCOPE = { functionName: undefined, statementLine: undefined };

/** `f(x, y)`, `<cell line: 8>()`, `pandas.index.get_loc (pandas/index.c:3824)()`. */
function readScope(scope: string | undefined): Pick<HeaderFacts, 'functionName' | 'statementLine'> {
  if (scope === undefined) return NO_SCOPE;
  if (TOP_LEVEL.test(scope)) {
    return { ...NO_SCOPE, statementLine: zeroBased(/^<cell line: (\d+)>/.exec(scope)?.[1]) };
  }
  const bracket = scope.indexOf('(');
  const name = (bracket === -1 ? scope : scope.slice(0, bracket)).replace(/[* ]+$/, '');
  return { functionName: name === '' ? undefined : name, statementLine: undefined };
}

/** Whether a printed location is a cell, and which; otherwise it is a file. */
export function locate(location: string): Pick<FrameHeader, 'cell' | 'file'> {
  const cell = cellAt(location);
  return { cell, file: cell === undefined ? location : undefined };
}

function cellAt(location: string): CellReference | undefined {
  const count = /ipython-input-(\d+)(?:-[0-9a-f]+(?:\.py)?)?>?$/.exec(location);
  // Colab names the file after a hash alone: `/tmp/ipython-input-1434777336.py`.
  const hash = /(?:[/\\]ipykernel_\d+[/\\]|[/\\]ipython-input-)(\d+)\.py$/.exec(location)?.[1];
  if (hash !== undefined) return { kind: 'text-hash', hash };
  if (count?.[1] !== undefined) return { kind: 'execution-count', count: Number(count[1]) };
  if (/^<(?:timed (?:exec|eval)|magic-timeit)>$/.test(location)) return { kind: 'magic-body' };
  // The tokenizer only ever reads the cell that is about to run.
  if (location === '<tokenize>') return { kind: 'running-cell' };
  return undefined;
}
