/** Runs cells of a notebook with their progress shown, and says in words why it stopped, if it did. */
import {
  type CancellationToken,
  commands,
  Disposable,
  type NotebookCell,
  ProgressLocation,
  window,
  workspace,
} from 'vscode';
import { spokenCell } from '../../render/place.ts';
import type { Log } from '../log.ts';
import { keyOf, sourceOf } from '../watch/notebookView.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';
import { revealCell } from './reveal.ts';
import { type CellPort, type RunResult, runInOrder } from './runInOrder.ts';
import { stopMessage } from './stopMessage.ts';

/** Said when something has to wait for cells that we are running. */
export const stillRunning = 'Cellscope is still running cells of this notebook.';

/** The cells that are still to run, in order, given those that have begun. Asked again before each. */
export type CellsLeft = (begun: ReadonlySet<string>) => readonly string[];

/** The notebooks whose cells we are running, so that nobody starts twice. */
export class CellRunner {
  readonly #log: Log;
  readonly #busy = new Set<WatchedNotebook>();

  constructor(log: Log) {
    this.#log = log;
  }

  /** Whether we are running cells of the notebook. */
  isRunning(watched: WatchedNotebook): boolean {
    return this.#busy.has(watched);
  }

  /** Runs the cells in that order, each to its end; stops at the first that fails, or when the user cancels. */
  async run(watched: WatchedNotebook, cellKeys: readonly string[]): Promise<void> {
    await this.runWhileLeft(watched, (begun) => cellKeys.filter((key) => !begun.has(key)));
  }

  /** Runs cells one after the other, the first of those that are left, until none is; each of them once. */
  async runWhileLeft(watched: WatchedNotebook, cellsLeft: CellsLeft): Promise<void> {
    if (!workspace.isTrusted) {
      void window.showInformationMessage('Cellscope runs cells only in a trusted workspace.');
      return;
    }
    if (this.isRunning(watched)) {
      void window.showInformationMessage(stillRunning);
      return;
    }
    this.#busy.add(watched);
    try {
      const begun = new Set<string>();
      const result = await runWithProgress(watched, cellsLeft, begun);
      const cells = 'cellKey' in result ? [result.cellKey, ...cellsLeft(begun)] : [];
      // A message may stay until the user gets to it.
      void this.#log.watchOver('Reporting a stop', report(watched, cells, result));
    } finally {
      this.#busy.delete(watched);
    }
  }
}

function runWithProgress(
  watched: WatchedNotebook,
  cellsLeft: CellsLeft,
  begun: Set<string>,
): Thenable<RunResult> {
  const options = {
    location: ProgressLocation.Notification,
    title: 'Cellscope',
    cancellable: true,
  };
  return window.withProgress(options, async (progress, token) => {
    const cancelled = cancellation(watched, token);
    try {
      const cellKeys = oneByOne(cellsLeft, begun);
      return await runInOrder(cellKeys, portTo(watched), cancelled.promise, (key) => {
        const cell = spokenCell(cellWith(watched, key)?.index ?? 0);
        const count = begun.size + cellsLeft(begun).length;
        progress.report({ message: `Running ${cell} (${begun.size} of ${count})` });
      });
    } finally {
      cancelled.dispose();
    }
  });
}

function* oneByOne(cellsLeft: CellsLeft, begun: Set<string>): Generator<string, void> {
  for (let [next] = cellsLeft(begun); next !== undefined; [next] = cellsLeft(begun)) {
    begun.add(next);
    yield next;
  }
}

/** Settles when the user cancels or the notebook is closed. */
function cancellation(
  { document }: WatchedNotebook,
  token: CancellationToken,
): { readonly promise: Promise<void>; readonly dispose: () => void } {
  const subscriptions: Disposable[] = [];
  const promise = new Promise<void>((resolve) => {
    subscriptions.push(
      token.onCancellationRequested(() => resolve()),
      workspace.onDidCloseNotebookDocument((closed) => {
        if (closed === document) resolve();
      }),
    );
  });
  return { promise, dispose: () => void Disposable.from(...subscriptions).dispose() };
}

function portTo(watched: WatchedNotebook): CellPort {
  return {
    stateOf(cellKey) {
      const cell = cellWith(watched, cellKey);
      if (cell === undefined) return 'gone';
      return sourceOf(cell).trim() === '' ? 'blank' : 'ready';
    },
    execute: (cellKey) => onCell('notebook.cell.execute', watched, cellKey),
    interrupt: (cellKey) => void onCell('notebook.cell.cancelExecution', watched, cellKey),
    listen(listener) {
      const subscription = watched.onDidExecute(listener);
      return () => void subscription.dispose();
    },
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}

async function onCell(command: string, watched: WatchedNotebook, cellKey: string): Promise<void> {
  const cell = cellWith(watched, cellKey);
  if (cell === undefined) return;
  await commands.executeCommand(command, {
    ranges: [{ start: cell.index, end: cell.index + 1 }],
    document: watched.document.uri,
  });
}

async function report(
  watched: WatchedNotebook,
  cellKeys: readonly string[],
  result: RunResult,
): Promise<void> {
  const cells = cellKeys.map((key) => ({ key, index: cellWith(watched, key)?.index }));
  const outcome =
    'cellKey' in result ? watched.tracker.lastRun(result.cellKey)?.outcome : undefined;
  const error = outcome?.kind === 'failed' ? outcome.error?.name : undefined;
  const message = stopMessage(result, cells, error);
  if (message === undefined) return;
  const isKernelMissing = result.kind === 'no-kernel';
  const button = isKernelMissing ? 'Select Kernel' : 'Show Cell';
  const choice = await window.showWarningMessage(message, button);
  if (choice === undefined) return;
  if (isKernelMissing) {
    await window.showNotebookDocument(watched.document);
    await commands.executeCommand('notebook.selectKernel');
  } else if ('cellKey' in result) {
    await revealCell(watched.document, result.cellKey);
  }
}

function cellWith({ document }: WatchedNotebook, cellKey: string): NotebookCell | undefined {
  return document.getCells().find((cell) => keyOf(cell) === cellKey);
}
