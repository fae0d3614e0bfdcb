/** Lists what an audit of the workspace found in the Problems panel, for notebooks that are not open. */
import {
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  languages,
  Range,
  Uri,
  workspace,
} from 'vscode';
import type { Finding, Problem } from '../../core/index.ts';
import { listedFindings } from '../../render/auditProgress.ts';
import { plain } from '../../render/phrase.ts';
import { capitalised, spokenPlace } from '../../render/place.ts';
import type { Log } from '../log.ts';
import type { AuditedNotebooks } from './auditedNotebooks.ts';
import { commandAddress } from './links.ts';

/** Keeps the panel as the audit says. An open notebook speaks for itself. */
export function listAuditProblems(audited: AuditedNotebooks, log: Log): Disposable {
  const collection = languages.createDiagnosticCollection('cellscope-audit');
  const list = (uri: Uri): void => {
    const notebook = isOpen(uri) ? undefined : audited.of(uri);
    const problems = notebook?.problems.map(problemDiagnostic) ?? [];
    const findings = listedFindings(notebook?.findings ?? []).map(findingDiagnostic);
    collection.set(uri, [...problems, ...findings]);
  };
  const listAll = (uris: readonly Uri[]): void =>
    log.guard('Listing the audit', () => uris.forEach(list), undefined);
  // What a file says now may be something else than what was read.
  const files = workspace.createFileSystemWatcher('**/*.ipynb', true);
  return Disposable.from(
    collection,
    files,
    files.onDidChange((uri) => audited.delete(uri)),
    files.onDidDelete((uri) => audited.delete(uri)),
    audited.onDidChange(listAll),
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

function findingDiagnostic(finding: Finding): Diagnostic {
  const { site, message, severity, id } = finding;
  const where = capitalised(spokenPlace(site));
  const level = severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
  const diagnostic = new Diagnostic(atCell(site.cell), `${where}: ${plain(message)}`, level);
  diagnostic.source = 'Cellscope';
  diagnostic.code = { value: id, target: Uri.parse(commandAddress('showCause', id)) };
  return diagnostic;
}

function problemDiagnostic({ message, code }: Problem): Diagnostic {
  const diagnostic = new Diagnostic(atCell(0), plain(message), DiagnosticSeverity.Warning);
  diagnostic.source = 'Cellscope';
  diagnostic.code = code;
  return diagnostic;
}

/** A cell of a file that is not open has no lines of its own: the panel's line is the cell's number. */
function atCell(cell: number): Range {
  return new Range(cell, 0, cell, 0);
}
