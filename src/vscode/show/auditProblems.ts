/** Lists what an audit of the workspace found in the Problems panel. */
import {
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  languages,
  Range,
  Uri,
  workspace,
} from 'vscode';
import { type Finding, groupBy, type Problem } from '../../core/index.ts';
import { listedFindings } from '../../render/auditProgress.ts';
import { plain } from '../../render/phrase.ts';
import { capitalised, spokenPlace } from '../../render/place.ts';
import type { Log } from '../log.ts';
import { keyOf } from '../watch/notebookView.ts';
import type { NotebookWatcher } from '../watch/notebookWatcher.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';
import {
  type AuditedNotebook,
  type AuditedNotebooks,
  foundBesidesMarks,
} from './auditedNotebooks.ts';
import { commandAddress } from './links.ts';
import { editorRange } from './ranges.ts';

/** An address, and what is listed there; nothing any more if it is `undefined`. */
type Listing = [at: Uri, listed: readonly Diagnostic[] | undefined];

/** Keeps the panel as the audit says: by the file of a notebook that is closed, by the cells of one that is open. */
export function listAuditProblems(
  audited: AuditedNotebooks,
  watcher: NotebookWatcher,
  log: Log,
): Disposable {
  const collection = languages.createDiagnosticCollection('cellscope-audit');
  /** By notebook, the cells that have something listed. */
  const cellsOf = new Map<string, readonly Uri[]>();
  const listingsAt = (uri: Uri): readonly Listing[] => {
    const address = uri.toString();
    const before = cellsOf.get(address) ?? [];
    const notebook = audited.of(uri);
    const watched = watcher.withUri(address);
    const ofCells = notebook && watched ? cellListingsOf(watched, notebook) : [];
    cellsOf.set(
      address,
      ofCells.map(([cell]) => cell),
    );
    const ofFile = notebook === undefined || isOpen(uri) ? undefined : listingOf(notebook);
    return [[uri, ofFile], ...before.map((cell): Listing => [cell, undefined]), ...ofCells];
  };
  // Together: the editor hears of each call by itself.
  const listAll = (uris: readonly Uri[]): void =>
    log.guard('Listing the audit', () => collection.set(uris.flatMap(listingsAt)), undefined);
  // What a file says now may be something else than what was read.
  const files = workspace.createFileSystemWatcher('**/*.ipynb', true);
  return Disposable.from(
    collection,
    files,
    files.onDidChange((uri) => audited.delete(uri)),
    files.onDidDelete((uri) => audited.delete(uri)),
    audited.onDidChange(listAll),
    watcher.onDidChange(({ document: { uri } }) => {
      if (audited.of(uri) !== undefined) listAll([uri]);
    }),
    workspace.onDidOpenNotebookDocument(({ uri }) => listAll([uri])),
    workspace.onDidCloseNotebookDocument(({ uri }) => listAll([uri])),
    workspace.onDidSaveNotebookDocument(({ uri }) => audited.delete(uri)),
  );
}

function isOpen(uri: Uri): boolean {
  const address = uri.toString();
  return workspace.notebookDocuments.some(
    (document) => !document.isClosed && document.uri.toString() === address,
  );
}

function listingOf({ problems, findings }: AuditedNotebook): readonly Diagnostic[] {
  const first = atCell(0);
  return [
    ...problems.map(({ message, code }: Problem) =>
      diagnosticOf(first, message, DiagnosticSeverity.Warning, code),
    ),
    ...listedFindings(findings).map((finding) => {
      const { site, message } = finding;
      return findingDiagnostic(
        finding,
        atCell(site.cell),
        `${capitalised(spokenPlace(site))}: ${message}`,
      );
    }),
  ];
}

/** What is listed by the cells of an open notebook, as long as it is what the audit read. */
function cellListingsOf(watched: WatchedNotebook, notebook: AuditedNotebook): readonly Listing[] {
  const { document } = watched;
  const found = listedFindings(foundBesidesMarks(watched, notebook));
  const here = found.filter(({ site }) => site.cell < document.cellCount);
  return [...groupBy(here, ({ site }) => keyOf(document.cellAt(site.cell)))].map(
    ([cellKey, own]) => [
      Uri.parse(cellKey),
      own.map((finding) =>
        findingDiagnostic(finding, editorRange(finding.site.range), finding.message),
      ),
    ],
  );
}

function findingDiagnostic({ severity, id }: Finding, range: Range, message: string): Diagnostic {
  const level = severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
  const target = Uri.parse(commandAddress('showCause', id));
  return diagnosticOf(range, message, level, { value: id, target });
}

function diagnosticOf(
  range: Range,
  message: string,
  severity: DiagnosticSeverity,
  code: NonNullable<Diagnostic['code']>,
): Diagnostic {
  const diagnostic = new Diagnostic(range, plain(message), severity);
  diagnostic.source = 'Cellscope';
  diagnostic.code = code;
  return diagnostic;
}

/** A cell of a file that is not open has no lines of its own: the panel's line is the cell's number. */
function atCell(cell: number): Range {
  return new Range(cell, 0, cell, 0);
}
