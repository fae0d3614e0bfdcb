/** Puts a short reason under every cell that crashed, shows a past or works only once; a click tells more. */
import {
  Disposable,
  EventEmitter,
  type NotebookCell,
  NotebookCellStatusBarAlignment,
  NotebookCellStatusBarItem,
  type NotebookCellStatusBarItemProvider,
  type NotebookDocument,
  notebooks,
} from 'vscode';
import type { Log } from '../log.ts';
import { keyOf } from '../watch/notebookView.ts';
import { notebookTypes, type NotebookWatcher } from '../watch/notebookWatcher.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';
import { linkCommands, stateCommand } from './links.ts';
import { type Reason, reasonsOf, stateReasonsOf } from './reason.ts';

/** The reasons under the cells of one notebook, by the key of the cell. */
type Reasons = ReadonlyMap<string, Reason>;

const clicks = {
  crash: { command: linkCommands.explain, title: 'Explain this crash', hint: 'Click to see why.' },
  state: {
    command: stateCommand,
    title: 'Show what can be done',
    hint: 'Click to see what to do.',
  },
} as const;

/** Registers the status items for the cells of all watched notebooks. */
export function showStatusItems(watcher: NotebookWatcher, log: Log): Disposable {
  const changed = new EventEmitter<void>();
  const shown = new WeakMap<NotebookDocument, Reasons>();
  const update = (watched: WatchedNotebook): void => {
    const before = shown.get(watched.document);
    const after = new Map([
      ...stateReasonsOf(watched.shownStates()),
      ...reasonsOf(watched.shown()),
    ]);
    shown.set(watched.document, after);
    // The editor asks for every cell again: not at each key, if nothing is different.
    if (!isSame(before, after)) changed.fire();
  };
  const provider: NotebookCellStatusBarItemProvider = {
    onDidChangeCellStatusBarItems: changed.event,
    provideCellStatusBarItems: (cell) =>
      log.guard('Showing a reason', () => itemFor(cell, shown.get(cell.notebook)), undefined),
  };
  return Disposable.from(
    watcher.onDidChange((watched) =>
      log.guard('Showing reasons', () => update(watched), undefined),
    ),
    changed,
    ...notebookTypes.map((type) =>
      notebooks.registerNotebookCellStatusBarItemProvider(type, provider),
    ),
  );
}

function isSame(a: Reasons | undefined, b: Reasons): boolean {
  if (a?.size !== b.size) return false;
  return [...b].every(([key, { short, full }]) => {
    const before = a.get(key);
    return before?.short === short && before.full === full;
  });
}

function itemFor(
  cell: NotebookCell,
  reasons: Reasons | undefined,
): NotebookCellStatusBarItem | undefined {
  const cellKey = keyOf(cell);
  const reason = reasons?.get(cellKey);
  if (reason === undefined) return undefined;
  const item = new NotebookCellStatusBarItem(reason.short, NotebookCellStatusBarAlignment.Left);
  const { command, title, hint } = clicks[reason.kind];
  item.command = { command, title, arguments: [cellKey] };
  item.tooltip = `${reason.full} ${hint}`;
  item.accessibilityInformation = { label: `Cellscope: ${reason.full}`, role: 'button' };
  return item;
}
