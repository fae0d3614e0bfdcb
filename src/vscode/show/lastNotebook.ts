/** Remembers which notebook the user worked in last: pages and files may have the focus meanwhile. */
import { type Disposable, window } from 'vscode';
import type { NotebookWatcher } from '../watch/notebookWatcher.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';
import { hasTab } from './openTabs.ts';

/** The notebook that views beside the editors are about. */
export class LastNotebook implements Disposable {
  readonly #watcher: NotebookWatcher;
  readonly #subscription: Disposable;
  #last: WatchedNotebook | undefined;

  constructor(watcher: NotebookWatcher) {
    this.#watcher = watcher;
    this.#subscription = window.onDidChangeActiveNotebookEditor(() => void this.get());
  }

  /** The notebook in the active editor, else the one that was there last and is still open. */
  get(): WatchedNotebook | undefined {
    this.#last = this.#watcher.active() ?? this.#last;
    const isOpen = this.#watcher.notebooks.some(
      (watched) => watched === this.#last && hasTab(watched.document),
    );
    if (!isOpen) this.#last = undefined;
    return this.#last;
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}
