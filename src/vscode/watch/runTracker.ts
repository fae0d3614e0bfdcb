/** Follows every execution of one notebook, told as plain events, and keeps the ledger of what ran. */
import type {
  Cell,
  CellKind,
  History,
  RaisedError,
  RemovedCell,
  Run,
  RunOutcome,
} from '../../core/index.ts';
import { KernelCounter } from './kernelCounter.ts';

/** What the editor says of a cell's last execution. Nothing at all: queued, started, cleared or aborted. */
export interface ExecutionSummary {
  readonly order: number | undefined;
  readonly success: boolean | undefined;
  /** Milliseconds since the epoch. */
  readonly endTime: number | undefined;
}

/** A cell as far as its identity goes. */
export interface CellIdentity {
  readonly key: string;
  /** nbformat's cell id, where there is one. */
  readonly id: string | undefined;
  readonly kind: CellKind;
  readonly source: string;
}

/** One change of the notebook, in the order in which the editor reports them. */
export type NotebookEvent =
  | {
      readonly kind: 'summary';
      readonly cellKey: string;
      /** The cell's text at that moment. */
      readonly source: string;
      readonly summary: ExecutionSummary;
      /** The error among the cell's outputs at that moment. */
      readonly error: RaisedError | undefined;
    }
  /** Cells came and went; a moved cell did both. `index` is where the removed cell stood. */
  | {
      readonly kind: 'cells';
      readonly removed: readonly (CellIdentity & { readonly index: number })[];
      readonly added: readonly CellIdentity[];
    };

/** What an event said about an execution. `ended` without `succeeded` or `failed`: the kernel was taken away. */
export interface ExecutionSignal {
  readonly kind: 'queued' | 'accepted' | 'ended';
  readonly cellKey: string;
  readonly outcome?: RunOutcome['kind'];
}

/** What is known of one cell's executions. */
interface Track {
  /** The text when the cell was last reported without any summary, and how often since a kernel last took it. */
  queued: { readonly source: string; readonly reports: number } | undefined;
  /** The execution that the kernel has taken and not ended; a blank text is in no ledger. */
  open: { readonly runId: number | undefined; readonly order: number } | undefined;
  ended: ExecutionSummary | undefined;
  /** Whether the outputs are those of the last run in the ledger. */
  showsLastRun: boolean;
}

/** Whose outputs a cell shows: of its last run, of nobody we know, or what was there when the notebook was opened. */
export type OutputsOwner = 'last-run' | 'nobody' | 'earlier';

/** The ledger of one open notebook. Every method is total: an event that makes no sense changes nothing. */
export class RunTracker {
  readonly #tracks = new Map<string, Track>();
  readonly #runs: Run[] = [];
  /** In the order they were removed. */
  readonly #removed = new Map<string, CellIdentity & { readonly index: number }>();
  readonly #counter = new KernelCounter();

  /** Whether anything has run since the notebook was opened. */
  get hasRuns(): boolean {
    return this.#runs.length > 0;
  }

  /** The id that the next run will get. */
  get nextRunId(): number {
    return this.#runs.length;
  }

  /** Whether the kernel has taken a cell and not said how it ended. */
  get isRunning(): boolean {
    const last = this.#runs.at(-1);
    return last !== undefined && this.#tracks.get(last.cellKey)?.open?.runId === last.id;
  }

  /** Takes the next event; returns what it says about an execution, or `undefined` if it is only an echo. */
  take(event: NotebookEvent): ExecutionSignal | undefined {
    switch (event.kind) {
      case 'summary':
        return this.#takeSummary(event);
      case 'cells':
        this.#takeCells(event);
        return undefined;
    }
  }

  /** The last run of the cell; `undefined` if it has not run since the notebook was opened. */
  lastRun(cellKey: string): Run | undefined {
    return this.#runs.findLast((run) => run.cellKey === cellKey);
  }

  /** Whose outputs the cell shows. Those of a cell that waits or runs, or was left out of a run, are nobody's. */
  ownerOfOutputs(cellKey: string): OutputsOwner {
    const track = this.#tracks.get(cellKey);
    if (track === undefined) return 'earlier';
    return track.showsLastRun ? 'last-run' : 'nobody';
  }

  /** Everything that ran, and the cells as they are now. Errors that are not those of a cell's last run are left out. */
  history(cells: readonly Cell[]): History {
    return {
      basis: 'observed',
      cells: cells.map((cell) =>
        this.ownerOfOutputs(cell.key) === 'last-run' ? cell : withoutErrors(cell),
      ),
      removed: [...this.#removed.values()].map(({ key, index, source }): RemovedCell => ({
        key,
        index,
        source,
      })),
      runs: [...this.#runs],
      session: this.#counter.session,
    };
  }

  #takeSummary(event: Extract<NotebookEvent, { kind: 'summary' }>): ExecutionSignal | undefined {
    const { order, success, endTime } = event.summary;
    if (order === undefined && success === undefined && endTime === undefined) {
      return this.#queue(event.cellKey, event.source);
    }
    if (success === undefined && endTime === undefined) return this.#accept(event);
    return this.#end(event);
  }

  /**
   * The cell was queued or started; or its outputs were cleared, or it was left out of an aborted run, which look the
   * same. The text of the last such report before the kernel takes the cell is the one that runs.
   */
  #queue(cellKey: string, source: string): ExecutionSignal {
    const track = this.#trackOf(cellKey);
    track.queued = { source, reports: (track.queued?.reports ?? 0) + 1 };
    track.showsLastRun = false;
    return { kind: 'queued', cellKey };
  }

  /** The kernel has given the cell a number. */
  #accept({
    cellKey,
    summary: { order },
  }: Extract<NotebookEvent, { kind: 'summary' }>): ExecutionSignal | undefined {
    const track = this.#tracks.get(cellKey);
    // Without having been queued it is a repetition, or a number out of the file.
    if (track?.queued === undefined || order === undefined) return undefined;
    // An execution is reported twice before it has a number; once may be a cell cleared while it runs.
    if (track.open?.order === order && track.queued.reports < 2) return undefined;
    const { source } = track.queued;
    track.queued = undefined;
    track.open = { runId: this.#record(cellKey, source, order), order };
    return { kind: 'accepted', cellKey };
  }

  /** Adds a run to the ledger and returns its id; a blank text runs nothing and stays out. */
  #record(cellKey: string, source: string, order: number): number | undefined {
    const isBlank = source.trim() === '';
    const { session, afterUnseenRuns } = this.#counter.count(order, isBlank ? 'blank' : 'code');
    if (isBlank) return undefined;
    const id = this.#runs.length;
    this.#runs.push({
      id,
      session,
      cellKey,
      source,
      executionCount: order,
      outcome: { kind: 'unfinished' },
      afterUnseenRuns,
    });
    return id;
  }

  #end(event: Extract<NotebookEvent, { kind: 'summary' }>): ExecutionSignal | undefined {
    const { cellKey, summary, error } = event;
    const track = this.#tracks.get(cellKey);
    if (track === undefined || isSameEnd(track.ended, summary)) return undefined;
    if (summary.order !== undefined && track.open?.order !== summary.order) this.#accept(event);
    if (track.open === undefined && track.queued === undefined) return undefined;
    const outcome = outcomeOf(summary, error);
    // Without a number the kernel never got it: the kernel could not start, or the execution was cancelled.
    const runId = track.open?.runId;
    const run = runId === undefined ? undefined : this.#runs[runId];
    if (run !== undefined) this.#runs[run.id] = { ...run, outcome };
    track.showsLastRun = run !== undefined && outcome.kind !== 'unfinished';
    track.ended = summary;
    track.open = undefined;
    track.queued = undefined;
    return { kind: 'ended', cellKey, outcome: outcome.kind };
  }

  #takeCells({ removed, added }: Extract<NotebookEvent, { kind: 'cells' }>): void {
    const addedKeys = new Set(added.map((cell) => cell.key));
    const removedKeys = new Set(removed.map((cell) => cell.key));
    const gone = removed.filter((cell) => cell.kind === 'code' && !addedKeys.has(cell.key));
    for (const cell of gone) this.#removed.set(cell.key, cell);
    for (const cell of added) {
      const hasMoved = removedKeys.has(cell.key);
      // A deletion that is undone brings the same key back.
      const isBack = this.#removed.delete(cell.key) || this.#tracks.has(cell.key);
      if (hasMoved || isBack) continue;
      const former = this.#formerSelfOf(cell, gone);
      if (former !== undefined) this.#rename(former, cell.key);
    }
    // A cell that never held anything leaves nothing to bring back.
    for (const cell of gone) if (cell.source.trim() === '') this.#removed.delete(cell.key);
  }

  /** The removed cell that has come back under another key: the file was read again, or the cell was cut and pasted. */
  #formerSelfOf(cell: CellIdentity, justRemoved: readonly CellIdentity[]): string | undefined {
    if (cell.kind !== 'code') return undefined;
    const earlier = [...this.#removed.values()].toReversed();
    const candidates = [...justRemoved, ...earlier].filter(({ key }) => this.#removed.has(key));
    const sameId = candidates.find(({ id }) => id !== undefined && id === cell.id);
    const sameText = candidates.find(
      ({ source }) => source.trim() !== '' && source === cell.source,
    );
    return (sameId ?? sameText)?.key;
  }

  #rename(oldKey: string, newKey: string): void {
    this.#removed.delete(oldKey);
    const track = this.#tracks.get(oldKey);
    if (track !== undefined) {
      this.#tracks.delete(oldKey);
      this.#tracks.set(newKey, track);
    }
    for (const run of this.#runs) {
      if (run.cellKey === oldKey) this.#runs[run.id] = { ...run, cellKey: newKey };
    }
  }

  #trackOf(cellKey: string): Track {
    const known = this.#tracks.get(cellKey);
    if (known !== undefined) return known;
    const track: Track = {
      queued: undefined,
      open: undefined,
      ended: undefined,
      showsLastRun: false,
    };
    this.#tracks.set(cellKey, track);
    return track;
  }
}

function outcomeOf({ success }: ExecutionSummary, error: RaisedError | undefined): RunOutcome {
  if (success === undefined) return { kind: 'unfinished' };
  return success ? { kind: 'succeeded' } : { kind: 'failed', error };
}

/** The editor repeats an end when it draws the cell again, after a move, and after a deletion was undone. */
function isSameEnd(known: ExecutionSummary | undefined, summary: ExecutionSummary): boolean {
  return (
    known?.endTime !== undefined &&
    known.endTime === summary.endTime &&
    known.order === summary.order
  );
}

/** The cell with its errors blanked; the other outputs keep their places. */
function withoutErrors(cell: Cell): Cell {
  if (cell.outputs.every((output) => output.kind !== 'error')) return cell;
  return {
    ...cell,
    outputs: cell.outputs.map((output) =>
      output.kind === 'error' ? { kind: 'display', text: '' } : output,
    ),
  };
}
