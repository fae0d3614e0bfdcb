/** Says once that a run, or a day of runs, was out of the ordinary, and lets the user call that expected. */
import {
  Disposable,
  EventEmitter,
  type Memento,
  NotebookCellStatusBarAlignment,
  NotebookCellStatusBarItem,
  notebooks,
  StatusBarAlignment,
  type StatusBarItem,
  window,
} from 'vscode';
import type { Anomaly } from '../../core/index.ts';
import { shortAnomaly, spokenAnomaly } from '../../render/anomaly.ts';
import type { Log } from '../log.ts';
import { Delayed } from '../watch/delayed.ts';
import { keyOf } from '../watch/notebookView.ts';
import { notebookTypes, type NotebookWatcher } from '../watch/notebookWatcher.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';
import type { ExecutionLog } from './executionLog.ts';

/** Lists what is out of the ordinary in the notebook, or in one cell of it. */
export const showOddRunsCommand = 'cellscope.showOddRuns';

/** Keys of the anomalies that were shown already: each is shown in one window only. */
const memory = 'cellscope.shownAnomalies';
const mostRemembered = 500;

/** Left of the notebook's state. */
const priority = 101.5;

/** Milliseconds without an end of a run before the log is read: nobody waits for it. */
const pause = 1500;

interface Sources {
  readonly watcher: NotebookWatcher;
  readonly executionLog: ExecutionLog;
  readonly memento: Memento;
  readonly log: Log;
}

/** What was out of the ordinary in the runs since this window was opened. */
export class OddRuns implements Disposable {
  readonly #sources: Sources;
  readonly #shown = new Map<WatchedNotebook, readonly Anomaly[]>();
  /** Keys that were shown in windows before this one. */
  readonly #old: ReadonlySet<string>;
  readonly #ran = new Set<WatchedNotebook>();
  readonly #changed = new EventEmitter<void>();
  /** What is odd about the notebook as a whole stands under no cell. */
  readonly #notebookItem: StatusBarItem;
  readonly #looking: Delayed;
  readonly #subscriptions: Disposable;

  constructor(sources: Sources) {
    this.#sources = sources;
    const { watcher, log, memento } = sources;
    this.#old = new Set(memento.get<readonly string[]>(memory, []));
    this.#notebookItem = window.createStatusBarItem(
      'cellscope.oddRuns',
      StatusBarAlignment.Right,
      priority,
    );
    this.#notebookItem.name = 'Cellscope: Out of the Ordinary';
    this.#looking = new Delayed(() => void log.watchOver('Reading the log', this.#look()));
    this.#subscriptions = Disposable.from(
      watcher.onDidExecute(({ watched, signal }) => {
        if (signal.kind !== 'ended') return;
        this.#ran.add(watched);
        this.#looking.after(pause);
      }),
      ...notebookTypes.map((type) =>
        notebooks.registerNotebookCellStatusBarItemProvider(type, {
          onDidChangeCellStatusBarItems: this.#changed.event,
          provideCellStatusBarItems: (cell) => this.#itemFor(keyOf(cell)),
        }),
      ),
      this.#changed.event(() => this.#showNotebook()),
      window.onDidChangeActiveNotebookEditor(() => this.#showNotebook()),
      this.#notebookItem,
      this.#changed,
    );
  }

  /** Lets the user choose what is expected; that is not told again. */
  async choose(watched: WatchedNotebook, cellKey: unknown): Promise<void> {
    const { executionLog } = this.#sources;
    const view = watched.view();
    const health = await executionLog.healthOf(watched, view);
    const isMeant = (anomaly: Anomaly): boolean =>
      typeof cellKey !== 'string' || ('cellKey' in anomaly && anomaly.cellKey === cellKey);
    const found = (health?.anomalies ?? []).filter(isMeant);
    if (found.length === 0) {
      void window.showInformationMessage('No run of this notebook was out of the ordinary.');
      return;
    }
    const chosen = await window.showQuickPick(
      found.map((anomaly) => ({ label: spokenAnomaly(anomaly, view.cells), anomaly })),
      {
        title: 'Out of the ordinary',
        placeHolder: 'Choose what is expected: it is not told again',
      },
    );
    if (chosen === undefined) return;
    await executionLog.expect(watched, chosen.anomaly);
    this.#ran.add(watched);
    await this.#look();
  }

  dispose(): void {
    this.#looking.cancel();
    this.#subscriptions.dispose();
  }

  async #look(): Promise<void> {
    const { executionLog, watcher } = this.#sources;
    const ran = [...this.#ran];
    this.#ran.clear();
    for (const watched of ran) {
      const health = await executionLog.healthOf(watched, watched.view());
      const fresh = (health?.anomalies ?? []).filter(({ key }) => !this.#old.has(key));
      this.#shown.set(watched, fresh);
    }
    const open = new Set(watcher.notebooks);
    for (const watched of [...this.#shown.keys()])
      if (!open.has(watched)) this.#shown.delete(watched);
    this.#changed.fire();
    await this.#remember([...this.#shown.values()].flat());
  }

  async #remember(anomalies: readonly Anomaly[]): Promise<void> {
    const { memento } = this.#sources;
    const known = memento.get<readonly string[]>(memory, []);
    const added = anomalies.map(({ key }) => key).filter((key) => !known.includes(key));
    if (added.length > 0) await memento.update(memory, [...known, ...added].slice(-mostRemembered));
  }

  #showNotebook(): void {
    const item = this.#notebookItem;
    const watched = this.#sources.watcher.active();
    const anomaly = (watched && this.#shown.get(watched))?.find((found) => !('cellKey' in found));
    if (watched === undefined || anomaly === undefined) {
      item.hide();
      return;
    }
    const full = spokenAnomaly(anomaly, watched.view().cells);
    item.text = `$(pulse) ${shortAnomaly(anomaly)}`;
    item.tooltip = `Cellscope: ${full}\nClick if that is expected.`;
    item.accessibilityInformation = { label: `Cellscope: ${full}`, role: 'button' };
    item.command = showOddRunsCommand;
    item.show();
  }

  #itemFor(cellKey: string): NotebookCellStatusBarItem | undefined {
    const watched = this.#sources.watcher.withCell(cellKey);
    const anomaly = (watched && this.#shown.get(watched))?.find(
      (found) => 'cellKey' in found && found.cellKey === cellKey,
    );
    if (watched === undefined || anomaly === undefined) return undefined;
    const text = `$(pulse) ${shortAnomaly(anomaly)}`;
    const item = new NotebookCellStatusBarItem(text, NotebookCellStatusBarAlignment.Left);
    const full = spokenAnomaly(anomaly, watched.view().cells);
    item.tooltip = `${full} Click if that is expected.`;
    item.accessibilityInformation = { label: `Cellscope: ${full}`, role: 'button' };
    item.command = { command: showOddRunsCommand, title: 'Choose', arguments: [cellKey] };
    // After the reason for a crash, if there is one.
    item.priority = -1;
    return item;
  }
}
