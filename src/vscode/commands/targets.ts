/** Finds the notebook and the cell that a command is about: from its argument, or from where the user is. */
import { type NotebookCell, Uri, window } from 'vscode';
import type { Cell, NotebookSnapshot } from '../../core/index.ts';
import type { LastNotebook } from '../show/lastNotebook.ts';
import { keyOf } from '../watch/notebookView.ts';
import type { NotebookWatcher } from '../watch/notebookWatcher.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';

/** A cell of a watched notebook. */
export interface Target {
  readonly watched: WatchedNotebook;
  readonly cellKey: string;
}

/** Who knows the notebooks, and the one that the user works in: a page about it may be in front meanwhile. */
export interface Notebooks {
  readonly watcher: NotebookWatcher;
  readonly lastNotebook: LastNotebook;
}

/**
 * The cell that the argument names (by its key, or as the editor's menus pass it), else the selected one; `undefined` where
 * none can be seen.
 */
export function targetCell(
  { watcher, lastNotebook }: Notebooks,
  argument: unknown,
): Target | undefined {
  const cellKey = cellKeyIn(argument);
  if (cellKey === undefined) return selectedCell(lastNotebook.get());
  const watched = watcher.withCell(cellKey);
  return watched && { watched, cellKey };
}

/** The cell whose crash is meant; of a notebook that is out of sight, none in particular. Says so if there is no notebook. */
export function targetCrash(notebooks: Notebooks, argument: unknown): Target | undefined {
  const target = targetCell(notebooks, argument);
  if (target !== undefined) return target;
  const watched = targetNotebook(notebooks);
  return watched && { watched, cellKey: '' };
}

/** The notebook that the user works in; says so if there is none of ours. */
export function targetNotebook({ lastNotebook }: Notebooks): WatchedNotebook | undefined {
  const watched = lastNotebook.get();
  if (watched === undefined) sayThereIsNoNotebook();
  return watched;
}

/** Says that a command needs a notebook. */
export function sayThereIsNoNotebook(): void {
  void window.showInformationMessage('Open a Jupyter notebook first, and put the cursor in it.');
}

/** The cell meant, in the notebook as it is in `view`; says so if it holds no Python code. */
export function pythonCell({ cellKey }: Target, view: NotebookSnapshot): Cell | undefined {
  const cell = view.cells.find(({ key }) => key === cellKey);
  if (cell?.kind === 'code' && cell.language === 'python') return cell;
  void window.showInformationMessage('Select a cell with Python code first.');
  return undefined;
}

function selectedCell(watched: WatchedNotebook | undefined): Target | undefined {
  if (watched === undefined) return undefined;
  const editors = [window.activeNotebookEditor, ...window.visibleNotebookEditors];
  const editor = editors.find((each) => each?.notebook === watched.document);
  if (editor === undefined) return undefined;
  // In an Interactive Window with the focus in its input, no cell is selected: the last is what was just sent off.
  const cell = watched.document.getCells().at(editor.selections[0]?.start ?? -1);
  return cell && { watched, cellKey: keyOf(cell) };
}

/** The toolbar of a cell passes the cell itself. */
function cellKeyIn(argument: unknown): string | undefined {
  if (typeof argument === 'string') return argument;
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { document } = argument as Partial<NotebookCell>;
  return document?.uri instanceof Uri ? document.uri.toString() : undefined;
}
