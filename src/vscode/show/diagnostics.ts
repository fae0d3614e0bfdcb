/** Underlines what crashed, and what would, in the cells. */
import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Disposable,
  languages,
  Location,
  Uri,
} from 'vscode';
import { groupBy, type Range, type Severity } from '../../core/index.ts';
import type { Log } from '../log.ts';
import type { NotebookWatcher } from '../watch/notebookWatcher.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';
import { commandAddress } from './links.ts';
import { editorRange } from './ranges.ts';
import { type Squiggle, squigglesOf } from './squiggles.ts';

const source = 'Cellscope';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const satisfies Record<Severity, DiagnosticSeverity>;

/** What one notebook has underlined: by cell, the squiggles as text to compare. */
type Published = ReadonlyMap<string, string>;

/** Keeps the squiggles of all notebooks as they should be. */
export function showDiagnostics(watcher: NotebookWatcher, log: Log): Disposable {
  const collection = languages.createDiagnosticCollection('cellscope');
  const published = new WeakMap<WatchedNotebook, Published>();
  const publish = (watched: WatchedNotebook): void => {
    const before: Published = published.get(watched) ?? new Map();
    published.set(watched, update(collection, before, squigglesByCell(watched)));
  };
  const subscriptions = [
    watcher.onDidChange((watched) =>
      log.guard('Showing squiggles', () => publish(watched), undefined),
    ),
    // What others mark decides where we keep silent.
    languages.onDidChangeDiagnostics(({ uris }) => {
      const keys = uris.filter(isCell).map((uri) => uri.toString());
      for (const watched of new Set(keys.flatMap((key) => watcher.withCell(key) ?? []))) {
        log.guard('Showing squiggles', () => publish(watched), undefined);
      }
    }),
    collection,
  ];
  for (const watched of watcher.notebooks) publish(watched);
  return Disposable.from(...subscriptions);
}

function squigglesByCell(watched: WatchedNotebook): ReadonlyMap<string, readonly Squiggle[]> {
  const squiggles = squigglesOf(watched.shown(), watched.settings(), markedByOthers);
  return groupBy(squiggles, ({ cellKey }) => cellKey);
}

/** Where others say that something is wrong in the cell; their hints mark what is merely unused. */
function markedByOthers(cellKey: string): readonly Range[] {
  return languages
    .getDiagnostics(Uri.parse(cellKey))
    .filter((found) => found.source !== source && found.severity !== DiagnosticSeverity.Hint)
    .map(({ range }) => range);
}

/** Sets what differs, and returns what is set now: setting the same again would make the editor flicker. */
function update(
  collection: { set: (uri: Uri, diagnostics: readonly Diagnostic[]) => void },
  before: Published,
  squiggles: ReadonlyMap<string, readonly Squiggle[]>,
): Published {
  const after = new Map([...squiggles].map(([key, own]) => [key, JSON.stringify(own)]));
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    if (before.get(key) === after.get(key)) continue;
    collection.set(Uri.parse(key), (squiggles.get(key) ?? []).map(diagnosticOf));
  }
  return after;
}

function diagnosticOf(squiggle: Squiggle): Diagnostic {
  const { range, message, severity, cause, origin } = squiggle;
  const diagnostic = new Diagnostic(editorRange(range), message, severities[severity]);
  diagnostic.source = source;
  // A command stays in the window; an address of ours would leave it, and not find back to it in a browser.
  diagnostic.code = { value: cause, target: Uri.parse(commandAddress('showCause', cause)) };
  if (origin !== undefined) {
    const place = new Location(Uri.parse(origin.cellKey), editorRange(origin.range));
    diagnostic.relatedInformation = [new DiagnosticRelatedInformation(place, origin.message)];
  }
  return diagnostic;
}

function isCell(uri: Uri): boolean {
  return uri.scheme === 'vscode-notebook-cell';
}
