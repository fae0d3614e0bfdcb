/** Looks ahead with live values at each cell that the user turns to, where they have switched that on. */
import { Disposable, window } from 'vscode';
import { settingsFor } from '../configuration.ts';
import type { Log } from '../log.ts';
import { Delayed } from '../watch/delayed.ts';
import { viewOf } from '../watch/notebookView.ts';
import type { NotebookWatcher } from '../watch/notebookWatcher.ts';
import type { LiveValues } from './liveValues.ts';

/** Milliseconds on one cell: who only passes by wants nothing. */
const pause = 500;

/** Follows the selection until it is disposed of. */
export function foreseeOnFocus(
  watcher: NotebookWatcher,
  liveValues: LiveValues,
  log: Log,
): Disposable {
  const turned = new Delayed(() => {
    void log.watchOver('Looking ahead at a cell', lookAhead(watcher, liveValues));
  });
  return Disposable.from(
    window.onDidChangeNotebookEditorSelection(() => turned.after(pause)),
    window.onDidChangeActiveNotebookEditor(() => turned.after(pause)),
    new Disposable(() => turned.cancel()),
  );
}

async function lookAhead(watcher: NotebookWatcher, liveValues: LiveValues): Promise<void> {
  const watched = watcher.active();
  const selected = window.activeNotebookEditor?.selections[0]?.start;
  if (watched === undefined || selected === undefined) return;
  const { uri, notebookType } = watched.document;
  // In an Interactive Window the cells are a record of what ran.
  if (!settingsFor(uri).foreseesOnFocus || notebookType === 'interactive') return;
  const cell = viewOf(watched.document).cells[selected];
  if (cell?.kind !== 'code' || cell.language !== 'python' || cell.source.trim() === '') return;
  const analysis = await watched.analysis();
  // Nothing has run since the last look: the answer would be the same.
  if (analysis.isForeseen(cell)) return;
  const reading = await liveValues.read(watched, cell.key, 'turned-to');
  if (reading.kind === 'read') await watched.foresee(cell.key);
}
