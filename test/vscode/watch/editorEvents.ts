// Tells executions as VS Code's notebooks report them, event by event, for tests of the ledger.
import type { RaisedError, Run } from '../../../src/core/index.ts';
import {
  type CellIdentity,
  type ExecutionSummary,
  type NotebookEvent,
  RunTracker,
} from '../../../src/vscode/watch/runTracker.ts';

type Events = readonly NotebookEvent[];

const nothing: ExecutionSummary = { order: undefined, success: undefined, endTime: undefined };

/** What a crash with that name leaves in a cell's outputs. */
export function raised(name: string): RaisedError {
  return { name, message: `${name} happened`, traceback: `${name}: it happened` };
}

/** A report without any summary: queued, started, cleared, or left out of an aborted run. */
export function blankReport(cellKey: string, source: string): Events {
  return [{ kind: 'summary', cellKey, source, summary: nothing, error: undefined }];
}

/** Queued, then started with the same text. */
export function begun(cellKey: string, source: string): Events {
  return [...blankReport(cellKey, source), ...blankReport(cellKey, source)];
}

/** The kernel's number, which is reported `times` times. `source` is what the cell holds at that moment. */
export function numbered(cellKey: string, order: number, source = '', times = 1): Events {
  const summary = { ...nothing, order };
  return Array.from({ length: times }, () => ({
    kind: 'summary',
    cellKey,
    source,
    summary,
    error: undefined,
  }));
}

/** How an execution ended. The end time, in milliseconds, tells ends apart. */
export interface End {
  readonly order?: number;
  readonly success?: boolean;
  readonly endTime?: number;
  readonly error?: RaisedError;
}

/** The report of an end, as often as `times` says. */
export function ended(cellKey: string, end: End, source = '', times = 1): Events {
  const { order, success, endTime, error } = end;
  return Array.from({ length: times }, () => ({
    kind: 'summary',
    cellKey,
    source,
    summary: { order, success, endTime },
    error,
  }));
}

/** A whole execution that succeeds, with the usual repetitions. */
export function succeeded(
  cellKey: string,
  source: string,
  order: number,
  endTime = 1000 + order,
): Events {
  return [
    ...begun(cellKey, source),
    ...numbered(cellKey, order, source, 3),
    ...ended(cellKey, { order, success: true, endTime }, source, 2),
  ];
}

/** A whole execution that crashes. */
export function failed(cellKey: string, source: string, order: number, name: string): Events {
  const end = { order, success: false, endTime: 1000 + order, error: raised(name) };
  return [
    ...begun(cellKey, source),
    ...numbered(cellKey, order, source, 2),
    ...ended(cellKey, end, source, 2),
  ];
}

/** A code cell by its key and text. */
export function codeCell(key: string, source: string, id?: string): CellIdentity {
  return { key, id, kind: 'code', source };
}

/** Cells that left their places, and cells that came. */
export function cellsChanged(
  removed: readonly (CellIdentity & { readonly index: number })[],
  added: readonly CellIdentity[] = [],
): Events {
  return [{ kind: 'cells', removed, added }];
}

/** A cell that is deleted, with the place where it stood. */
export function deleted(cell: CellIdentity, index: number): Events {
  return cellsChanged([{ ...cell, index }]);
}

/** The ledger after those events. */
export function tracked(events: Events): RunTracker {
  const tracker = new RunTracker();
  for (const event of events) tracker.take(event);
  return tracker;
}

/** The runs after those events, each as `a[3] x = 1: succeeded`; a later session and unseen runs are said in front. */
export function ledger(events: Events): readonly string[] {
  return tracked(events).history([]).runs.map(spoken);
}

function spoken(run: Run): string {
  const { session, afterUnseenRuns, cellKey, executionCount, source, outcome } = run;
  const error = outcome.kind === 'failed' ? ` ${outcome.error?.name ?? 'without error'}` : '';
  return [
    session > 0 ? `session ${session}: ` : '',
    afterUnseenRuns ? '… ' : '',
    `${cellKey}[${executionCount ?? ' '}] ${source}: ${outcome.kind}${error}`,
  ].join('');
}
