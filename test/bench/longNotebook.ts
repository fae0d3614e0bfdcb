// A long notebook that has run, with its user at work: typing, running, crashing. Measures what the editor asks then, in ms.
import {
  historyFromCounts,
  readNotebook,
  type Analyst,
  type Cell,
  type History,
  type Run,
  type Steps,
} from '../../src/core/index.ts';
import { cpuTime } from '../cpuTime.ts';
import { notebookOf, syntheticCells, syntheticNotebook } from './syntheticNotebook.ts';

const LENGTH = 200;

/** Milliseconds of processor time that each of `count` rounds took. */
export type Durations = readonly number[];

/** A notebook that the editor saw running from top to bottom. */
function seenRunning(file: string): History {
  const snapshot = readNotebook(file, 'long.ipynb');
  return { ...historyFromCounts(snapshot), basis: 'observed' };
}

/** The history with another text in one cell; `from` counts around. */
function withText(history: History, index: number, source: string): History {
  const cells = history.cells.map((cell) => (cell.index === index ? { ...cell, source } : cell));
  return { ...history, cells };
}

/** The history with one more run. */
function withRun(history: History, cell: Cell, outcome: Run['outcome']): History {
  const run: Run = {
    id: history.runs.length,
    session: history.session,
    cellKey: cell.key,
    source: cell.source,
    executionCount: history.runs.length + 1,
    outcome,
    afterUnseenRuns: false,
  };
  return { ...history, runs: [...history.runs, run] };
}

function timeOf(work: () => void): number {
  const start = cpuTime();
  work();
  return cpuTime() - start;
}

/** `count` of the notebook's cells, all over it. */
function cellsOf({ cells }: History, count: number): readonly Cell[] {
  return Array.from({ length: count }, (_, round) => cells[(round * 37) % cells.length]).filter(
    (cell) => cell !== undefined,
  );
}

/** A few ways to type; every edit leaves a text that was not there before. */
function edited({ source }: Cell, count: number): string {
  switch (count % 3) {
    case 0:
      return `${source}\nadded_${count} = ${count}`;
    case 1:
      return source.replace(/=/, `= ${count} +`);
    default:
      return `${source}\nprint(unknown_${count})`;
  }
}

/** Everything that is asked after an edit. */
export function editsOf(analyst: Analyst, count: number): Durations {
  const ran = seenRunning(syntheticNotebook(LENGTH, 0));
  analyst.states(ran);
  return cellsOf(ran, count).map((cell, round) => {
    const now = withText(ran, cell.index, edited(cell, round));
    return timeOf(() => {
      analyst.forecastNext(now, cell.key);
      analyst.explain(now);
      analyst.states(now);
    });
  });
}

/** A look ahead at a cell whose text has changed. */
export function checksOf(analyst: Analyst, count: number): Durations {
  const ran = seenRunning(notebookOf(syntheticCells(LENGTH)));
  analyst.states(ran);
  return cellsOf(ran, count).map((cell, round) => {
    const now = withText(ran, cell.index, `${cell.source}\nprint(unknown_${round})`);
    return timeOf(() => {
      analyst.forecastNext(now, cell.key);
    });
  });
}

/** A crash in a notebook whose other runs are known; its traceback has at least `length` characters. */
export function crashesOf(analyst: Analyst, count: number, length = 0): Durations {
  const ran = seenRunning(notebookOf(syntheticCells(LENGTH)));
  analyst.states(ran);
  return cellsOf(ran, count).map((cell, round) => {
    const source = `${cell.source}\nprint(seed_0, custmers_${round})`;
    const line = source.split('\n').length;
    const message = `name 'custmers_${round}' is not defined`;
    const error = {
      name: 'NameError',
      message,
      traceback: [
        'NameError                                 Traceback (most recent call last)',
        `Cell In[${ran.runs.length + 1}], line ${line}\n----> ${line} print(seed_0, custmers_${round})`,
        ...libraryFrames(length),
        `NameError: ${message}`,
      ].join('\n'),
    };
    const edit = withText(ran, cell.index, source);
    const cells = edit.cells.map((other) =>
      other.key === cell.key
        ? {
            ...other,
            executionCount: ran.runs.length + 1,
            outputs: [{ kind: 'error', error } as const],
          }
        : other,
    );
    const crashing = cells[cell.index] ?? cell;
    const now = withRun({ ...edit, cells }, crashing, { kind: 'failed', error });
    return timeOf(() => {
      analyst.explain(now);
    });
  });
}

/** Frames of a library, as IPython prints them, with at least so many characters together. */
function libraryFrames(length: number): readonly string[] {
  const frame = (line: number): string =>
    [
      `File /usr/lib/python3/dist-packages/library/core.py:${line}, in work(self, *args)`,
      `    ${line - 1} def work(self, *args):`,
      `--> ${line}     return self.step(${'args, '.repeat(20)}*args)`,
      `    ${line + 1} # ${'-'.repeat(60)}`,
    ].join('\n');
  const count = Math.ceil(length / frame(1000).length);
  return Array.from({ length: count }, (_, index) => frame(1000 + index));
}

/** How the cells of a notebook can hang together, all of which are stale at once. */
const STALE: Readonly<Record<string, (index: number) => string>> = {
  'each from the one before': (index) => `x${index} = x${Math.max(0, index - 1)} + 1`,
  'each from the first': (index) => `x${index} = x0 + 1`,
  'each from all before': (index) =>
    `x${index} = [${Array.from({ length: index }, (_, before) => `x${before}`).join(', ')}]`,
};

/** The look back, in its longest piece, at notebooks all of whose cells are stale, once the first ran again with another text. */
export function looksBackOf(analyst: Analyst, count: number): Readonly<Record<string, Durations>> {
  return Object.fromEntries([
    ...Object.entries(STALE).map(([title, source]) => {
      const sources = Array.from({ length: LENGTH }, (_, index) =>
        index === 0 ? 'x0 = 0' : source(index),
      );
      return [title, looksBackAt(analyst, seenRunning(notebookOf(sources)), count)] as const;
    }),
    ['all edited', looksBackAtEdited(analyst, count)] as const,
  ]);
}

function looksBackAt(analyst: Analyst, ran: History, count: number): Durations {
  analyst.explain(ran);
  return Array.from({ length: count }, (_, round) => {
    const edit = withText(ran, 0, `x0 = ${round + 1}`);
    const [first] = edit.cells;
    if (!first) return NaN;
    const now = withRun(edit, first, { kind: 'succeeded' });
    // The editor has the crash explained, and so the run followed, before.
    analyst.explain(now);
    return timeOf(() => {
      analyst.states(now);
    });
  });
}

function looksBackAtEdited(analyst: Analyst, count: number): Durations {
  const ran = seenRunning(notebookOf(syntheticCells(LENGTH)));
  analyst.explain(ran);
  return Array.from({ length: count }, (_, round) => {
    const cells = ran.cells.map((cell) => ({ ...cell, source: edited(cell, round) }));
    return Math.max(...stepsOf(analyst.inSteps.states({ ...ran, cells })));
  });
}

/** What each step of the work took. */
export function stepsOf(steps: Steps<unknown>): Durations {
  const durations: number[] = [];
  for (;;) {
    const start = cpuTime();
    const isDone = steps.next().done === true;
    durations.push(cpuTime() - start);
    if (isDone) return durations;
  }
}
