/** Turns the edits of a fix into one change that the editor can apply and undo. */
import {
  NotebookCellData,
  NotebookCellKind,
  type NotebookDocument,
  NotebookEdit,
  Uri,
  WorkspaceEdit,
} from 'vscode';
import type { CellEdit, NewCell } from '../../core/index.ts';
import { editorRange } from '../show/ranges.ts';
import { insertions } from './insertions.ts';

/** The change: texts first, then new cells. */
export function workspaceEditOf(
  fix: { readonly edits: readonly CellEdit[]; readonly newCells: readonly NewCell[] },
  notebook: NotebookDocument,
): WorkspaceEdit {
  const change = new WorkspaceEdit();
  for (const { cellKey, range, newText } of fix.edits) {
    change.replace(Uri.parse(cellKey), editorRange(range), newText);
  }
  const inserts = insertions(fix.newCells, notebook.cellCount).map(({ at, sources }) =>
    NotebookEdit.insertCells(at, sources.map(codeCell)),
  );
  if (inserts.length > 0) change.set(notebook.uri, inserts);
  return change;
}

function codeCell(source: string): NotebookCellData {
  return new NotebookCellData(NotebookCellKind.Code, source, 'python');
}
