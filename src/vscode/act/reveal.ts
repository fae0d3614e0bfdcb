/** Shows a place in a notebook and puts the cursor there. */
import {
  commands,
  type NotebookDocument,
  NotebookEditorRevealType,
  NotebookRange,
  type Range,
  Uri,
  window,
} from 'vscode';
import { keyOf } from '../watch/notebookView.ts';

/** Shows the cell in an editor of its notebook, one that is open if there is one, and selects it. */
export async function revealCell(notebook: NotebookDocument, cellKey: string): Promise<void> {
  const cell = notebook.getCells().find((candidate) => keyOf(candidate) === cellKey);
  if (cell === undefined) return;
  const open = window.visibleNotebookEditors.find((editor) => editor.notebook === notebook);
  const column = open?.viewColumn;
  const editor = await window.showNotebookDocument(
    notebook,
    column === undefined ? {} : { viewColumn: column },
  );
  const range = new NotebookRange(cell.index, cell.index + 1);
  editor.selections = [range];
  editor.revealRange(range, NotebookEditorRevealType.InCenterIfOutsideViewport);
}

/** Shows the place and selects it in the cell's text. */
export async function revealPlace(
  notebook: NotebookDocument,
  cellKey: string,
  selection: Range,
): Promise<void> {
  await revealCell(notebook, cellKey);
  await commands.executeCommand('vscode.open', Uri.parse(cellKey), {
    selection,
    viewColumn: window.activeNotebookEditor?.viewColumn,
  });
}
