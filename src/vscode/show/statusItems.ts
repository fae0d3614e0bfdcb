/** Puts a short reason under every cell that crashed, which opens the explanation. */
import {
  Disposable,
  EventEmitter,
  NotebookCellStatusBarAlignment,
  NotebookCellStatusBarItem,
  notebooks,
} from 'vscode';
import type { Log } from '../log.ts';
import { keyOf } from '../watch/notebookView.ts';
import { notebookTypes, type NotebookWatcher } from '../watch/notebookWatcher.ts';
import { linkCommands } from './links.ts';
import { reasonOf } from './reason.ts';

/** Registers the status items for the cells of all watched notebooks. */
export function showStatusItems(watcher: NotebookWatcher, log: Log): Disposable {
  const changed = new EventEmitter<void>();
  const provider = {
    onDidChangeCellStatusBarItems: changed.event,
    provideCellStatusBarItems: (cell: Parameters<typeof keyOf>[0]) =>
      log.guard('Showing a reason', () => itemFor(watcher, keyOf(cell)), undefined),
  };
  const subscriptions = [
    watcher.onDidChange(() => changed.fire()),
    changed,
    ...notebookTypes.map((type) =>
      notebooks.registerNotebookCellStatusBarItemProvider(type, provider),
    ),
  ];
  return Disposable.from(...subscriptions);
}

function itemFor(watcher: NotebookWatcher, cellKey: string): NotebookCellStatusBarItem | undefined {
  const reason = reasonOf(watcher.withCell(cellKey)?.shown() ?? [], cellKey);
  if (reason === undefined) return undefined;
  const item = new NotebookCellStatusBarItem(reason.short, NotebookCellStatusBarAlignment.Left);
  item.command = {
    command: linkCommands.explain,
    title: 'Explain this crash',
    arguments: [cellKey],
  };
  item.tooltip = `${reason.full} Click to see why.`;
  item.accessibilityInformation = { label: `Cellscope: ${reason.full}`, role: 'button' };
  return item;
}
