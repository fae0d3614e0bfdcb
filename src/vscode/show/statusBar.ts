/** Puts the state of the notebook into the status bar: one icon, the words when the mouse rests on it. */
import { Disposable, StatusBarAlignment, window } from 'vscode';
import { settingsFor } from '../configuration.ts';
import type { Log } from '../log.ts';
import type { Silence } from '../silence.ts';
import { Delayed } from '../watch/delayed.ts';
import type { NotebookWatcher } from '../watch/notebookWatcher.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';
import { glanceOf } from './glance.ts';

/** Milliseconds of quiet before the icon changes: it would flicker while cells run one after the other. */
const pause = 400;

/** Left of what the editor says of the file. */
const priority = 101;

/** Registers the item and keeps it at the state of the notebook in the active editor. */
export function showStatusBar(watcher: NotebookWatcher, silence: Silence, log: Log): Disposable {
  const item = window.createStatusBarItem('cellscope.state', StatusBarAlignment.Right, priority);
  item.name = 'Cellscope: State of the Notebook';
  const isSpokenOf = ({ document }: WatchedNotebook): boolean =>
    document.notebookType !== 'interactive' &&
    settingsFor(document.uri).isEnabled &&
    !silence.isSilenced(document.uri);
  const update = async (): Promise<void> => {
    const watched = watcher.active();
    if (watched === undefined || !isSpokenOf(watched) || watched.view().language !== 'python') {
      item.hide();
      return;
    }
    // What is marked while cells run is about to change.
    if (watched.tracker.isRunning) return;
    const analysis = await watched.analysis();
    if (watched !== watcher.active()) return;
    const glance = glanceOf({
      findings: watched.shown(),
      states: watched.shownStates(),
      history: analysis.historyOf(watched.view()),
    });
    item.text = `$(${glance.icon})`;
    item.tooltip = `Cellscope: ${glance.tooltip}`;
    item.accessibilityInformation = { label: `Cellscope: ${glance.tooltip}`, role: 'button' };
    item.command = {
      command: glance.command,
      title: 'Cellscope',
      arguments: [...glance.arguments],
    };
    item.show();
  };
  const delayed = new Delayed(() => void log.watchOver('Showing the state', update()));
  return Disposable.from(
    item,
    watcher.onDidChange(() => delayed.after(pause)),
    window.onDidChangeActiveNotebookEditor(() => delayed.after(pause)),
    new Disposable(() => delayed.cancel()),
  );
}
