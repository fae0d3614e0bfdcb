/** Shows over a name what its live value is, once the user has had it read. */
import {
  type Disposable,
  Hover,
  languages,
  MarkdownString,
  type Position,
  type TextDocument,
} from 'vscode';
import type { Place } from '../../core/index.ts';
import { renderLiveValue } from '../../render/liveValue.ts';
import type { Log } from '../log.ts';
import { cellSelector, type NotebookWatcher } from '../watch/notebookWatcher.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';
import { commandAddress, linkCommands } from './links.ts';

/** Registers the hover for the cells of all watched notebooks. */
export function showLiveValues(watcher: NotebookWatcher, log: Log): Disposable {
  return languages.registerHoverProvider([...cellSelector], {
    provideHover: (document, position) =>
      log.guard('Showing a live value', () => hoverAt(watcher, document, position), undefined),
  });
}

function hoverAt(
  watcher: NotebookWatcher,
  document: TextDocument,
  position: Position,
): Hover | undefined {
  const watched = watcher.withCell(document.uri.toString());
  const facts = watched?.facts;
  const range = document.getWordRangeAtPosition(position, /[\p{L}_][\p{L}\p{N}_]*/u);
  if (watched === undefined || facts === undefined || range === undefined) return undefined;
  const name = document.getText(range);
  const value = facts.names.get(name);
  // After a dot stands an attribute, whatever variable has the same name.
  const isMember = document.lineAt(range.start.line).text.charAt(range.start.character - 1) === '.';
  if (value === undefined || isMember) return undefined;
  const links = {
    reveal: ({ cellKey, range: at }: Place) => commandAddress('reveal', { cellKey, range: at }),
  };
  const text = new MarkdownString(renderLiveValue(name, value, boundAt(watched, name), links));
  text.isTrusted = { enabledCommands: [linkCommands.reveal] };
  return new Hover(text, range);
}

/** Where the name was bound, in a cell that still reads as it ran. */
function boundAt(watched: WatchedNotebook, name: string): Place | undefined {
  const bound = watched.liveNames().find((live) => live.name === name);
  const cell = watched.view().cells.find(({ key }) => key === bound?.cellKey);
  if (bound === undefined || cell === undefined) return undefined;
  if (watched.tracker.lastRun(cell.key)?.source !== cell.source) return undefined;
  return { cellKey: cell.key, cell: cell.index, range: bound.range };
}
