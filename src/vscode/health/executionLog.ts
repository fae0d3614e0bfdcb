/** Writes down every finished execution in a log on this computer, for as long as the user lets us. */
import type { Disposable } from 'vscode';
import { env, type Uri, window } from 'vscode';
import {
  dayOf,
  dismissalOf,
  loggedCell,
  notebookHealth,
  type Anomaly,
  type ExecutionRecord,
  type NotebookHealth,
  type NotebookSnapshot,
} from '../../core/index.ts';
import {
  appendExpected,
  appendToLog,
  deleteLog,
  notebookLogId,
  readAllExpected,
  readLogs,
  sessionLogId,
  userLogId,
} from '../../platform/executionLog.ts';
import { keepsHealthLog, sharedLogFolder } from '../configuration.ts';
import type { Log } from '../log.ts';
import { identityOf, keyOf } from '../watch/notebookView.ts';
import type { NotebookWatcher } from '../watch/notebookWatcher.ts';
import type { ExecutionSignal } from '../watch/runTracker.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';

/**
 * The log of the user's own executions: in the extension's storage, or in a folder of the user's own inside one that a
 * team shares. What the others of the team have there is read along.
 */
export class ExecutionLog {
  readonly #storage: string;
  readonly #user = userLogId();
  readonly #log: Log;
  /** Writing, reading and deleting take turns. */
  #turn: Promise<unknown> = Promise.resolve();

  /** @param storage The extension's own folder; the log is in a folder of its own there. */
  constructor(storage: Uri, log: Log) {
    this.#storage = `${storage.fsPath}/executions`;
    this.#log = log;
  }

  /** Writes down what ends from now on. */
  follow(watcher: NotebookWatcher): Disposable {
    return watcher.onDidExecute(({ watched, signal }) => {
      if (!keepsHealthLog(watched.document.uri)) return;
      const record = recordOf(watched, signal, this.#user);
      if (record === undefined) return;
      const written = this.#inTurn(() => appendToLog(this.#own(), record));
      void this.#log.watchOver('Writing down an execution', written);
    });
  }

  /** What the log says of the notebook; `undefined` if nothing of it that counts has been written down. */
  async healthOf(
    { document }: WatchedNotebook,
    { cells }: NotebookSnapshot,
  ): Promise<NotebookHealth | undefined> {
    const folders = this.#folders();
    const log = await this.#inTurn(() => readLogs(...folders));
    const expected = await this.#inTurn(() => readAllExpected(...folders));
    const id = notebookLogId(document.uri.path);
    const [records, dismissed] = [log.get(id) ?? [], expected.get(id) ?? []];
    return notebookHealth(records, cells, dayAt(Date.now()), this.#user, dismissed);
  }

  /** Remembers that the user expects this in the notebook. */
  async expect({ document }: WatchedNotebook, anomaly: Anomaly): Promise<void> {
    const id = notebookLogId(document.uri.path);
    await this.#inTurn(() => appendExpected(this.#own(), id, dismissalOf(anomaly)));
  }

  /** Deletes everything that was written down. */
  async delete(): Promise<void> {
    let days = 0;
    // The user may have kept it in the one place first and in the other later.
    for (const folder of new Set([this.#storage, this.#own()])) {
      days += await this.#inTurn(() => deleteLog(folder));
    }
    const message =
      days === 0 ? 'There is no log to delete.' : 'Your log of executions is deleted.';
    void window.showInformationMessage(message);
  }

  /** Where the user's own executions are written down. */
  #own(): string {
    const shared = sharedLogFolder();
    return shared === undefined ? this.#storage : `${shared}/${this.#user}`;
  }

  /** Where executions may stand that count. */
  #folders(): readonly string[] {
    const shared = sharedLogFolder();
    return shared === undefined ? [this.#storage] : [this.#storage, shared];
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work, work);
    this.#turn = result;
    return result;
  }
}

/** The record of an execution that has just ended; `undefined` if it has not, or the kernel never took it. */
function recordOf(
  { document, tracker }: WatchedNotebook,
  { cellKey, outcome }: ExecutionSignal,
  user: string,
): ExecutionRecord | undefined {
  if (outcome !== 'succeeded' && outcome !== 'failed') return undefined;
  const cell = document.getCells().find((candidate) => keyOf(candidate) === cellKey);
  const run = tracker.lastRun(cellKey);
  const { timing, executionOrder } = cell?.executionSummary ?? {};
  if (cell === undefined || run === undefined || timing === undefined) return undefined;
  if (run.executionCount !== executionOrder) return undefined;
  return {
    notebook: notebookLogId(document.uri.path),
    ...loggedCell({ id: identityOf(cell).id, index: cell.index, source: run.source }),
    day: dayAt(timing.endTime),
    duration: Math.max(timing.endTime - timing.startTime, 0),
    succeeded: outcome === 'succeeded',
    session: sessionLogId(`${env.sessionId} ${document.uri.toString()} ${run.session}`),
    user,
  };
}

function dayAt(time: number): number {
  return dayOf(time, new Date(time).getTimezoneOffset());
}
