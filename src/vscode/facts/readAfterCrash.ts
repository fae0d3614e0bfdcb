/** Reads live values after every crash, where the user has switched that on. */
import type { Disposable } from 'vscode';
import type { Log } from '../log.ts';
import type { NotebookWatcher } from '../watch/notebookWatcher.ts';
import type { LiveValues } from './liveValues.ts';

/** Follows all watched notebooks until it is disposed of. */
export function readAfterCrashes(
  watcher: NotebookWatcher,
  liveValues: LiveValues,
  log: Log,
): Disposable {
  return watcher.onDidExecute(({ watched, signal }) => {
    if (signal.kind !== 'ended' || signal.outcome !== 'failed') return;
    const reading = liveValues.read(watched, signal.cellKey, 'crashed');
    void log.watchOver('Reading live values', reading);
  });
}
