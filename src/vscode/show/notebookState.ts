/** The *Notebook State* view: the names that live in the kernel of the notebook, and which of them are a past. */
import { type Command, commands, Disposable, window } from 'vscode';
import { finish, type NameState, type Steps } from '../../core/index.ts';
import { lostNameKind, nameRows } from '../../render/nameTree.ts';
import type { TreeRow } from '../../render/treeRow.ts';
import { notebookName } from '../commands/notebookName.ts';
import type { Log } from '../log.ts';
import { Delayed } from '../watch/delayed.ts';
import type { NotebookWatcher } from '../watch/notebookWatcher.ts';
import { Turns } from '../watch/turns.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';
import type { LastNotebook } from './lastNotebook.ts';
import { linkCommands } from './links.ts';
import { RowTree } from './rowTree.ts';

const viewId = 'cellscope.notebookState';

/** Tells the view which of its empty states it is in; the manifest has the words of each. */
const emptyKey = 'cellscope.emptyState';
type Emptiness = 'no-notebook' | 'other-language' | 'not-run' | 'no-names' | 'names';

/** Milliseconds of quiet before the names are worked out; while cells run one after the other, longer. */
const pause = { idle: 300, running: 600 };

/** Registers the view and keeps it at the state of the notebook that the user works in. */
export function showNotebookState(
  watcher: NotebookWatcher,
  lastNotebook: LastNotebook,
  log: Log,
): Disposable {
  const tree = new RowTree(clickOf);
  const view = window.createTreeView(viewId, { treeDataProvider: tree });
  let told: Emptiness | undefined;
  const turns = new Turns();
  const update = async (): Promise<void> => {
    // Nobody looks at it: the names are worked out when somebody does.
    if (!view.visible) return;
    const start = performance.now();
    const watched = lastNotebook.get();
    const states = await turns.do(namesOf(watched));
    if (states === undefined) return;
    const rows = nameRows(states, watched?.facts);
    log.duration('Listing the names', performance.now() - start);
    const emptiness = rows.length > 0 ? 'names' : emptinessOf(watched);
    if (told !== emptiness) {
      told = emptiness;
      const telling = commands.executeCommand('setContext', emptyKey, emptiness);
      void log.watchOver('Telling the view', telling);
    }
    view.description = watched === undefined ? '' : notebookName(watched.document);
    finish(tree.show(rows));
  };
  const delayed = new Delayed(() => void log.watchOver('Showing the names', update()));
  const soon = (): void => {
    const isRunning = lastNotebook.get()?.tracker.isRunning === true;
    delayed.after(isRunning ? pause.running : pause.idle);
  };
  return Disposable.from(
    view,
    tree,
    watcher.onDidChange(soon),
    window.onDidChangeActiveNotebookEditor(soon),
    window.tabGroups.onDidChangeTabs(soon),
    view.onDidChangeVisibility(() => delayed.after(0)),
    new Disposable(() => delayed.cancel()),
  );
}

function* namesOf(watched: WatchedNotebook | undefined): Steps<readonly NameState[]> {
  return watched === undefined ? [] : yield* watched.nameStates();
}

function emptinessOf(watched: WatchedNotebook | undefined): Emptiness {
  if (watched === undefined) return 'no-notebook';
  if (watched.view().language !== 'python') return 'other-language';
  return watched.tracker.hasRuns ? 'no-names' : 'not-run';
}

function clickOf({ kind, place }: TreeRow): Command | undefined {
  if (place !== undefined) {
    return { command: linkCommands.reveal, title: 'Go to the cell', arguments: [place] };
  }
  return kind === lostNameKind
    ? { command: 'cellscope.showLedger', title: 'Show what ran' }
    : undefined;
}
