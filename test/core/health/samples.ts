// Logs and cells made by hand for the tests of health.
import { loggedCell } from '../../../src/core/health/cellRuns.ts';
import type { ExecutionRecord } from '../../../src/core/model/health.ts';
import type { Cell } from '../../../src/core/model/notebook.ts';

/** The day of all tests: the records are of this day or days before it. */
export const TODAY = 20_000;

/** A code cell whose id and text are its name. */
export function cell(name: string, more: Partial<Cell> = {}): Cell {
  return {
    key: name,
    index: 0,
    id: name,
    kind: 'code',
    language: 'python',
    source: name,
    executionCount: undefined,
    outputs: [],
    tags: [],
    ...more,
  };
}

/** One code cell for each letter. */
export function cells(names: string): readonly Cell[] {
  return Array.from(names, (name) => cell(name));
}

/** A successful run of a cell with `name` as its text. */
export function run(name: string, more: Partial<ExecutionRecord> = {}): ExecutionRecord {
  return {
    notebook: 'n',
    ...loggedCell({ id: name, index: 0, source: name }),
    day: TODAY,
    duration: 100,
    succeeded: true,
    session: 's',
    user: 'me',
    ...more,
  };
}

/** Runs one after another: `A` is a success of cell A, `A!` a failure. */
export function runs(story: string, more: Partial<ExecutionRecord> = {}): ExecutionRecord[] {
  return story
    .split(' ')
    .map((word) => run(word.replace('!', ''), { succeeded: !word.endsWith('!'), ...more }));
}
