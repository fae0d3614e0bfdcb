// Reads the text notebooks of the cause tests: cells, what ran of them, and marks for what must be found.
//
//   # %% [3]             a cell, run as [3]; without a number it has not run
//   # %% [3] deleted     it ran and was deleted afterwards; `# %% deleted` was deleted before it ran
//   # %% [old 3]         it ran as [3] before the kernel was restarted, and not since
//   # %% [1, 4]          it ran twice; `[old 3, 1]`: before the restart and after it
//   # %% [markdown]      a text cell
//   # ran: rate = 1      the text that ran, where it differs from the text now (one line each, in the cell)
//   # ran [1]: rate = 1  the same for one of several runs
//   # !! NameError: …    the run (the last of several) stopped at the line above with this error
//   # !! [1] NameError: …               the same for one of its earlier runs
//   # !! NameError in [1] line 3: …     the same, in a function that the line above called
//   # !! KeyError via pandas/core/frame.py __getitem__: …   a library that the line called raised it
//                        (both: `in [1] line 3 via …`); `\\n` in a message is a line break
//   #    ^^^^ some-cause certain           under a line: the best answer to the crash marks this range
//   #    ^^^^ forecast some-cause likely   the same for a forecast of a clean run
//   #    ^^^^ next some-cause certain      the same for a forecast of the cell's next run
//   #    ^^^^ state some-state likely      the same for what is odd although nothing crashed
//   #^^^^ …              without a blank, the mark begins at the line's first column, under the `#`
//   # => 42              the cell shows this result, one line after the other
//   # >> 42              the cell prints this, one line after the other
//   # facts: {"names":   what the kernel tells after the last run, as JSON in the shape of the command line's facts,
//   # facts: {…}}        in one line or several, anywhere in the text
//
// A text that begins with `# saved` is a file that nobody watched: only its numbers tell what ran.
import {
  historyFromCounts,
  parseFacts,
  type Cell,
  type History,
  type Output,
  type RaisedError,
  type RemovedCell,
  type Run,
} from '../../src/core/index.ts';

export interface Mark {
  readonly kind: 'crash' | 'forecast' | 'next' | 'state';
  readonly cell: number;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly cause: string;
  readonly confidence: string;
}

export interface TextNotebook {
  readonly history: History;
  readonly marks: readonly Mark[];
}

interface TextError {
  readonly line: number;
  readonly name: string;
  readonly message: string;
  /** Run and line, counted from 1, of the function's frame. */
  readonly inner: { readonly count: string; readonly line: number } | undefined;
  /** File below the installed packages, and function, of the library's frame. */
  readonly library: { readonly file: string; readonly function: string } | undefined;
}

/** One of a cell's runs, as its header says. */
interface TextRun {
  /** `3` or `old 3`. */
  readonly label: string;
  readonly session: number;
  readonly count: number;
}

interface TextCell {
  readonly header: string;
  readonly runs: readonly TextRun[];
  readonly lines: string[];
  /** Lines of texts that ran, by the label of the run; `''` for all runs. */
  readonly ran: Map<string, string[]>;
  readonly marks: Omit<Mark, 'cell'>[];
  readonly results: string[];
  readonly printed: string[];
  /** Why runs stopped, by the label of the run; `''` for the last. */
  readonly errors: Map<string, TextError>;
}

export function readTextNotebook(text: string): TextNotebook {
  const parts: TextCell[] = [];
  const lines = text.split('\n');
  const told = lines.flatMap((line) => /^# facts: (.*)$/.exec(line)?.[1] ?? []).join('\n');
  for (const line of lines) if (!line.startsWith('# facts:')) readLine(line, parts);
  const cells: Cell[] = [];
  const removed: RemovedCell[] = [];
  const runs: Omit<Run, 'id'>[] = [];
  const marks: Mark[] = [];
  for (const [position, part] of parts.entries()) {
    const key = `#${String(position)}`;
    const source = part.lines.join('\n').trimEnd();
    const last = part.runs.at(-1);
    const textOf = (label: string): string =>
      (part.ran.get(label) ?? part.ran.get(''))?.join('\n') ?? source;
    const errorOf = (label: string, count = NaN): RaisedError | undefined => {
      const error = part.errors.get(label);
      // What ran is what a traceback prints.
      return error && raisedError(error, textOf(label === '' ? (last?.label ?? '') : label), count);
    };
    const error = errorOf('', last?.count);
    const result = part.results.join('\n');
    const outputs: Output[] = [];
    if (part.printed.length > 0)
      outputs.push({ kind: 'stream', text: `${part.printed.join('\n')}\n` });
    if (part.results.length > 0) outputs.push({ kind: 'result', text: result });
    if (error) outputs.push({ kind: 'error', error });
    const isText = part.header.includes('[markdown]');
    if (part.header.includes('deleted')) removed.push({ key, index: cells.length, source });
    else {
      for (const mark of part.marks) marks.push({ ...mark, cell: cells.length });
      cells.push({
        key,
        index: cells.length,
        id: undefined,
        kind: isText ? 'markdown' : 'code',
        language: isText ? 'markdown' : 'python',
        source,
        executionCount: last?.count,
        outputs,
        tags: [],
      });
    }
    for (const run of part.runs) {
      const stop = run === last ? error : errorOf(run.label, run.count);
      runs.push({
        session: run.session,
        cellKey: key,
        source: textOf(run.label),
        executionCount: run.count,
        outcome: stop ? { kind: 'failed', error: stop } : { kind: 'succeeded' },
        afterUnseenRuns: false,
      });
    }
  }
  const ordered = runs
    .toSorted((a, b) => a.session - b.session || (a.executionCount ?? 0) - (b.executionCount ?? 0))
    .map((run, id): Run => ({ ...run, id }));
  const history: History = text.startsWith('# saved')
    ? historyFromCounts({ language: 'python', nbformat: '4.5', cells, problems: [] })
    : { basis: 'observed', cells, removed, runs: ordered, session: 1 };
  const facts = parseFacts(told);
  return { history: facts ? { ...history, facts } : history, marks };
}

function readLine(line: string, parts: TextCell[]): void {
  if (line.startsWith('# %%')) {
    const header = line.slice(4);
    const runs = readRuns(header);
    parts.push({
      header,
      runs,
      lines: [],
      ran: new Map(),
      marks: [],
      results: [],
      printed: [],
      errors: new Map(),
    });
    return;
  }
  const cell = parts.at(-1);
  if (!cell) return;
  const ran = /^# ran(?: \[((?:old )?\d+)\])?: ?(.*)$/.exec(line);
  const error =
    /^# !! (?:\[(\d+)\] )?(\w+)(?: in \[(\d+)\] line (\d+))?(?: via (\S+) (\w+))?(?:: (.*))?$/.exec(
      line,
    );
  const result = /^# => (.*)$/.exec(line);
  const printed = /^# >> ?(.*)$/.exec(line);
  const mark = /^#(\s*)(\^+) (?:(forecast|next|state) )?([\w-]+) (\w+)$/.exec(line);
  const last = cell.lines.length - 1;
  if (ran) {
    const [, label = '', text = ''] = ran;
    cell.ran.set(label, [...(cell.ran.get(label) ?? []), text]);
  } else if (error) {
    const [, label = '', name = '', count, innerLine, file, of = '', text = ''] = error;
    const message = text.replaceAll('\\n', '\n');
    const inner = count === undefined ? undefined : { count, line: Number(innerLine) };
    const library = file === undefined ? undefined : { file, function: of };
    cell.errors.set(label, { line: last, name, message, inner, library });
  } else if (result) cell.results.push(result[1] ?? '');
  else if (printed) cell.printed.push(printed[1] ?? '');
  else if (mark) {
    const [, blanks = '', carets = '', kind, cause = '', confidence = ''] = mark;
    const start = blanks === '' ? 0 : blanks.length + 1;
    cell.marks.push({
      kind: kind === 'forecast' || kind === 'next' || kind === 'state' ? kind : 'crash',
      line: last,
      start,
      end: blanks.length + 1 + carets.length,
      cause,
      confidence,
    });
  } else cell.lines.push(line);
}

function readRuns(header: string): readonly TextRun[] {
  const [, list = ''] = /\[([^\]]*)\]/.exec(header) ?? [];
  return [...list.matchAll(/(old )?(\d+)/g)].map(([label, old, count]) => ({
    label,
    session: old === undefined ? 1 : 0,
    count: Number(count),
  }));
}

/** The error as IPython 8 prints it. */
function raisedError(found: TextError, source: string, count: number): RaisedError {
  const lines = source.split('\n');
  const error = { ...found, line: Math.min(found.line, lines.length - 1) };
  if (/(?:Syntax|Indentation|Tab|IncompleteInput)Error$/.test(error.name)) {
    const number = String(error.line + 1);
    const message = `${error.message} (1562150175.py, line ${number})`;
    const traceback = [
      `  Cell In[${String(count)}], line ${number}`,
      `    ${(lines[error.line] ?? '').trim()}`,
      '    ^',
      `${error.name}: ${error.message}`,
    ].join('\n');
    return { name: error.name, message, traceback };
  }
  const printed = lines.map((text, index) => {
    const number = String(index + 1);
    return index === error.line ? `----> ${number} ${text}` : `      ${number} ${text}`;
  });
  const traceback = [
    '-'.repeat(75),
    `${error.name.padEnd(42)}Traceback (most recent call last)`,
    `Cell In[${String(count)}], line ${String(error.line + 1)}`,
    ...printed,
    '',
    ...(error.inner
      ? [`Cell In[${error.inner.count}], line ${String(error.inner.line)}, in f()`, '']
      : []),
    ...(error.library
      ? [
          `File /usr/lib/python3/dist-packages/${error.library.file}:7, in ${error.library.function}()`,
          '',
        ]
      : []),
    `${error.name}: ${error.message}`,
  ].join('\n');
  return { name: error.name, message: error.message, traceback };
}
