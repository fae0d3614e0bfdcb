/** Watches every open notebook that is ours to explain. */
import {
  type Disposable,
  EventEmitter,
  type NotebookDocument,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { concernsSettings } from '../configuration.ts';
import type { ExecutionSignal } from './runTracker.ts';
import { type Surroundings, WatchedNotebook } from './watchedNotebook.ts';

/** Notebook types that hold IPython cells; those of other extensions are theirs. */
export const notebookTypes = ['jupyter-notebook', 'interactive'] as const;

/** The cells that are ours to say something about. */
export const cellSelector = notebookTypes.map((notebookType) => ({
  notebookType,
  language: 'python',
}));

/** A step of an execution, and the notebook it happened in. */
export interface Execution {
  readonly watched: WatchedNotebook;
  readonly signal: ExecutionSignal;
}

/** All watched notebooks. */
export class NotebookWatcher {
  readonly #around: Surroundings;
  readonly #notebooks = new Map<NotebookDocument, WatchedNotebook>();
  readonly #changed = new EventEmitter<WatchedNotebook>();
  readonly #executed = new EventEmitter<Execution>();
  readonly #subscriptions: readonly Disposable[];

  /** Fires when what is shown of a notebook may have changed; last when it closes. */
  readonly onDidChange = this.#changed.event;
  /** Fires for every step of every execution. */
  readonly onDidExecute = this.#executed.event;

  constructor(around: Surroundings) {
    this.#around = around;
    const { log } = around;
    const guarded =
      <T>(what: string, work: (event: T) => void) =>
      (event: T): void =>
        log.guard(what, () => work(event), undefined);
    this.#subscriptions = [
      workspace.onDidOpenNotebookDocument(
        guarded('Opening a notebook', (document) => this.#watch(document)),
      ),
      workspace.onDidCloseNotebookDocument(
        guarded('Closing a notebook', (document) => this.#leave(document)),
      ),
      workspace.onDidChangeNotebookDocument(
        guarded('Following a notebook', (change) =>
          this.#notebooks.get(change.notebook)?.take(change),
        ),
      ),
      workspace.onDidChangeTextDocument(
        guarded('Following a text', ({ document, contentChanges }) => {
          if (contentChanges.length > 0) this.#ofDocument(document)?.takeText(document);
        }),
      ),
      workspace.onDidChangeConfiguration(
        guarded('Taking new settings', (change) => {
          if (concernsSettings(change)) this.#reconsiderAll();
        }),
      ),
      around.silence.onDidChange(() => this.#reconsiderAll()),
      around.wishes.onDidChange(() => this.#reconsiderAll()),
      window.onDidChangeNotebookEditorSelection(({ notebookEditor }) => {
        this.#notebooks.get(notebookEditor.notebook)?.showAgain();
      }),
      window.onDidChangeActiveNotebookEditor(() => {
        for (const watched of this.notebooks) watched.showAgain();
      }),
    ];
    for (const document of workspace.notebookDocuments) this.#watch(document);
  }

  get notebooks(): readonly WatchedNotebook[] {
    return [...this.#notebooks.values()];
  }

  /** The watched notebook with that URI. */
  withUri(uri: string): WatchedNotebook | undefined {
    return this.notebooks.find(({ document }) => document.uri.toString() === uri);
  }

  /** The watched notebook that holds a cell, by the cell's key. */
  withCell(cellKey: string): WatchedNotebook | undefined {
    return this.notebooks.find(({ document }) =>
      document.getCells().some((cell) => cell.document.uri.toString() === cellKey),
    );
  }

  /** The watched notebook in the active editor. */
  active(): WatchedNotebook | undefined {
    const document = window.activeNotebookEditor?.notebook;
    return document === undefined ? undefined : this.#notebooks.get(document);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    for (const watched of this.notebooks) watched.dispose();
    this.#notebooks.clear();
    this.#changed.dispose();
    this.#executed.dispose();
  }

  #watch(document: NotebookDocument): void {
    const isOurs = notebookTypes.some((type) => type === document.notebookType);
    if (!isOurs || this.#notebooks.has(document)) return;
    const watched = new WatchedNotebook(document, this.#around);
    this.#notebooks.set(document, watched);
    watched.onDidChange(() => this.#changed.fire(watched));
    watched.onDidExecute((signal) => this.#executed.fire({ watched, signal }));
  }

  #leave(document: NotebookDocument): void {
    this.#notebooks.get(document)?.dispose();
    this.#notebooks.delete(document);
  }

  #ofDocument({ uri }: TextDocument): WatchedNotebook | undefined {
    return isCellUri(uri) ? this.withCell(uri.toString()) : undefined;
  }

  #reconsiderAll(): void {
    for (const watched of this.notebooks) watched.reconsider();
  }
}

function isCellUri(uri: Uri): boolean {
  return uri.scheme === 'vscode-notebook-cell';
}
