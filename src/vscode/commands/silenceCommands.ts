/** *Silence Cellscope for This Notebook* and its undoing, and the key by which menus show the right one. */
import { commands, Disposable, window } from 'vscode';
import type { Log } from '../log.ts';
import type { Silence } from '../silence.ts';
import type { NotebookWatcher } from '../watch/notebookWatcher.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';
import { notebookName } from './notebookName.ts';

const contextKey = 'cellscope.isSilenced';
const undoButton = 'Undo';

/** Takes everything of ours off the notebook; the message can take it back. */
export async function silenceNotebook(
  { document }: WatchedNotebook,
  silence: Silence,
): Promise<void> {
  await silence.silence(document.uri);
  const message = `Cellscope is silent in ${notebookName(document)}.`;
  void window.showInformationMessage(message, undoButton).then((choice) => {
    if (choice === undoButton) void silence.endSilence(document.uri);
  });
}

/** Lets us speak in the notebook again. */
export async function endSilence({ document }: WatchedNotebook, silence: Silence): Promise<void> {
  await silence.endSilence(document.uri);
}

/** Keeps the menus' key at the state of the active notebook. */
export function followSilence(watcher: NotebookWatcher, silence: Silence, log: Log): Disposable {
  const update = (): void => {
    const active = watcher.active();
    const isSilenced = active !== undefined && silence.isSilenced(active.document.uri);
    const setting = commands.executeCommand('setContext', contextKey, isSilenced);
    void log.watchOver('Telling the menus', setting);
  };
  update();
  const subscriptions = [
    silence.onDidChange(update),
    window.onDidChangeActiveNotebookEditor(update),
  ];
  return Disposable.from(...subscriptions);
}
