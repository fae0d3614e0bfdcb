/** Reads what a chat agent asks for: which notebook, and which of its cells. Agents guess; the answer says what there is. */
import type { LastNotebook } from '../show/lastNotebook.ts';
import type { NotebookWatcher } from '../watch/notebookWatcher.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';
import { choosePath } from './choosePath.ts';

/** The notebook meant, or a sentence that says why there is none: it has to be open. */
export function notebookIn(
  input: unknown,
  sources: { readonly watcher: NotebookWatcher; readonly lastNotebook: LastNotebook },
): WatchedNotebook | string {
  const { watcher, lastNotebook } = sources;
  const wanted = field(input, 'notebook');
  if (typeof wanted !== 'string' || wanted.trim() === '') {
    return lastNotebook.get() ?? 'No notebook is open in the editor. Open one first.';
  }
  const open = watcher.notebooks.map(({ document }) => document.uri);
  const chosen = choosePath(
    wanted.trim(),
    open.map((uri) => ({ uri: uri.toString(), path: uri.fsPath })),
  );
  return (chosen.uri === undefined ? undefined : watcher.withUri(chosen.uri)) ?? chosen.problem;
}

/** The cell meant, counted from 1; `undefined` if none is named. */
export function cellIn(input: unknown): number | undefined {
  const wanted = field(input, 'cell');
  return typeof wanted === 'number' && Number.isInteger(wanted) ? wanted : undefined;
}

function field(input: unknown, name: string): unknown {
  if (typeof input !== 'object' || input === null) return undefined;
  return (input as Readonly<Record<string, unknown>>)[name];
}
