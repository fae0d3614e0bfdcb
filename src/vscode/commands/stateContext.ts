/** Tells the editor's menus and views that we are at work, which cells were edited since they ran, and whether the active notebook has stale cells. */
import { commands, Disposable, window } from 'vscode';
import type { Log } from '../log.ts';
import { editedId, staleReasonsOf } from '../show/reason.ts';
import type { NotebookWatcher } from '../watch/notebookWatcher.ts';

const keys = {
  isActive: 'cellscope.isActive',
  editedCells: 'cellscope.editedCells',
  hasStaleCells: 'cellscope.hasStaleCells',
};

/** Keeps the menus' keys at the state of the notebooks. */
export function followStates(watcher: NotebookWatcher, log: Log): Disposable {
  const told = new Map<string, string>();
  const tell = (key: string, value: unknown): void => {
    const text = JSON.stringify(value);
    if (told.get(key) === text) return;
    told.set(key, text);
    void log.watchOver('Telling the menus', commands.executeCommand('setContext', key, value));
  };
  const update = (): void => {
    const states = watcher.notebooks.flatMap((watched) => watched.shownStates());
    const edited = states.filter(({ id }) => id === editedId);
    tell(keys.editedCells, edited.map(({ cellKey }) => cellKey).sort());
    const active = watcher.active()?.shownStates() ?? [];
    tell(keys.hasStaleCells, staleReasonsOf(active).size > 0);
  };
  const guarded = (): void => log.guard('Telling the menus', update, undefined);
  guarded();
  tell(keys.isActive, true);
  return Disposable.from(
    watcher.onDidChange(guarded),
    window.onDidChangeActiveNotebookEditor(guarded),
  );
}
