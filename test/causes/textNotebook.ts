// Reads the text notebooks of the cause tests: cells, what ran of them, and marks for what must be found.
//
//   # %% [3]             a cell, run as [3]; without a number it has not run
//   # %% [3] deleted     it ran and was deleted afterwards; `# %% deleted` was deleted before it ran
//   # %% [old 3]         it ran as [3] before the kernel was restarted, and not since
//   # ran: rate = 1      the text that ran, where it differs from the text now (one line each, in the cell)
//   # !! NameError: …    the run stopped at the line above with this error
//   # !! NameError in [1] line 3: …     the same, in a function that the line above called
//   #    ^^^^ some-cause certain           under a line: the best answer to the crash marks this range
//   #    ^^^^ forecast some-cause likely   the same for a forecast of a clean run
//   #    ^^^^ next some-cause certain      the same for a forecast of the cell's next run
import type { Cell, History, Output, RaisedError, RemovedCell, Run } from '../../src/core/index.ts';

export interface Mark {
  readonly kind: 'crash' | 'forecast' | 'next';
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
}

interface TextCell {
  readonly header: string;
  readonly lines: string[];
  readonly ran: string[];
  readonly marks: Omit<Mark, 'cell'>[];
  error: TextError | undefined;
}

export function readTextNotebook(text: string): TextNotebook {
  const parts: TextCell[] = [];
  for (const line of text.split('\n')) readLine(line, parts);
  const cells: Cell[] = [];
  const removed: RemovedCell[] = [];
  const runs: Omit<Run, 'id'>[] = [];
  const marks: Mark[] = [];
  for (const [position, part] of parts.entries()) {
    const key = `#${String(position)}`;
    const source = part.lines.join('\n').trimEnd();
    const [, old, count] = /\[(old )?(\d+)\]/.exec(part.header) ?? [];
    const error = part.error && raisedError(part.error, source, Number(count));
    const outputs: Output[] = error ? [{ kind: 'error', error }] : [];
    if (part.header.includes('deleted')) removed.push({ key, index: cells.length, source });
    else {
      for (const mark of part.marks) marks.push({ ...mark, cell: cells.length });
      const executionCount = count === undefined ? undefined : Number(count);
      cells.push({
        key,
        index: cells.length,
        id: undefined,
        kind: 'code',
        language: 'python',
        source,
        executionCount,
        outputs,
        tags: [],
      });
    }
    if (count === undefined) continue;
    runs.push({
      session: old === undefined ? 1 : 0,
      cellKey: key,
      source: part.ran.length > 0 ? part.ran.join('\n') : source,
      executionCount: Number(count),
      outcome: error ? { kind: 'failed', error } : { kind: 'succeeded' },
      afterUnseenRuns: false,
    });
  }
  const ordered = runs
    .toSorted((a, b) => a.session - b.session || (a.executionCount ?? 0) - (b.executionCount ?? 0))
    .map((run, id): Run => ({ ...run, id }));
  return { history: { basis: 'observed', cells, removed, runs: ordered, session: 1 }, marks };
}

function readLine(line: string, parts: TextCell[]): void {
  if (line.startsWith('# %%')) {
    parts.push({ header: line.slice(4), lines: [], ran: [], marks: [], error: undefined });
    return;
  }
  const cell = parts.at(-1);
  if (!cell) return;
  const ran = /^# ran: ?(.*)$/.exec(line);
  const error = /^# !! (\w+)(?: in \[(\d+)\] line (\d+))?(?:: (.*))?$/.exec(line);
  const mark = /^#(\s*)(\^+) (?:(forecast|next) )?([\w-]+) (\w+)$/.exec(line);
  const last = cell.lines.length - 1;
  if (ran) cell.ran.push(ran[1] ?? '');
  else if (error) {
    const [, name = '', count, innerLine, message = ''] = error;
    const inner = count === undefined ? undefined : { count, line: Number(innerLine) };
    cell.error = { line: last, name, message, inner };
  } else if (mark) {
    const [, blanks = '', carets = '', kind, cause = '', confidence = ''] = mark;
    const start = blanks.length + 1;
    cell.marks.push({
      kind: kind === 'forecast' || kind === 'next' ? kind : 'crash',
      line: last,
      start,
      end: start + carets.length,
      cause,
      confidence,
    });
  } else cell.lines.push(line);
}

/** The error as IPython 8 prints it. */
function raisedError(error: TextError, source: string, count: number): RaisedError {
  const lines = source.split('\n');
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
    `${error.name}: ${error.message}`,
  ].join('\n');
  return { name: error.name, message: error.message, traceback };
}
