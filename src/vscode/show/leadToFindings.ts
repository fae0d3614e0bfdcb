/** Leads to what an audit of the workspace found when the notebook is opened, as by a click in the Problems panel. */
import {
  Disposable,
  type NotebookEditor,
  NotebookRange,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { Finding } from '../../core/index.ts';
import { listedFindings } from '../../render/auditProgress.ts';
import type { Log } from '../log.ts';
import type { AuditedNotebooks } from './auditedNotebooks.ts';

/**
 * Shows the first cell that is listed, once: the panel knows the file alone, since a cell of a closed notebook has no
 * address. From then on, the panel leads to each of the cells.
 */
export function leadToFindings(audited: AuditedNotebooks, log: Log): Disposable {
  const firstIn = (uri: Uri): Finding | undefined =>
    listedFindings(audited.of(uri)?.findings ?? [])[0];
  const opened = new Set<string>();
  const lead = (editor: NotebookEditor | undefined): void => {
    if (editor === undefined || !opened.delete(editor.notebook.uri.toString())) return;
    const cell = firstIn(editor.notebook.uri)?.site.cell;
    // Who was led to another cell already is left there.
    const isAtStart = (editor.selections[0]?.start ?? 0) === 0;
    if (cell === undefined || !isAtStart || cell >= editor.notebook.cellCount) return;
    // An editor that is still opening would put a selection back that is set on it.
    const showing = window.showNotebookDocument(editor.notebook, {
      selections: [new NotebookRange(cell, cell + 1)],
      preserveFocus: true,
      preview: window.tabGroups.activeTabGroup.activeTab?.isPreview ?? false,
      ...(editor.viewColumn === undefined ? {} : { viewColumn: editor.viewColumn }),
    });
    void log.watchOver('Leading to a finding', showing);
  };
  return Disposable.from(
    workspace.onDidOpenNotebookDocument(({ uri }) => {
      if (firstIn(uri) !== undefined) opened.add(uri.toString());
    }),
    workspace.onDidCloseNotebookDocument(({ uri }) => opened.delete(uri.toString())),
    window.onDidChangeActiveNotebookEditor(lead),
  );
}
