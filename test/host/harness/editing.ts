// Changes notebooks as a person does: edits, inserts, deletes, moves and copies cells, clears outputs, undoes.
import * as vscode from 'vscode';
import { cellOf, type NotebookUnderTest, rangeOf } from './notebook.ts';
import { waitFor } from './waiting.ts';

/** Replaces the text of a cell. */
export async function edit(book: NotebookUnderTest, index: number, text: string): Promise<void> {
  const { document } = cellOf(book, index);
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  const change = new vscode.WorkspaceEdit();
  change.replace(document.uri, document.validateRange(all), text);
  await apply(change);
}

/** Inserts a code cell so that it gets that index. */
export async function insertCell(
  book: NotebookUnderTest,
  index: number,
  text: string,
): Promise<void> {
  const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Code, text, 'python');
  const change = new vscode.WorkspaceEdit();
  change.set(book.document.uri, [vscode.NotebookEdit.insertCells(index, [cell])]);
  await apply(change);
}

/** Deletes a cell with the editor's own command. */
export async function deleteCell(book: NotebookUnderTest, index: number): Promise<void> {
  const cell = cellOf(book, index);
  await onCell(book, index, 'notebook.cell.delete');
  await waitFor(
    `cell ${index} to be deleted`,
    () => cell.index,
    (position) => position === -1,
  );
}

/** Moves a cell by one place with the editor's own command. */
export async function moveCell(
  book: NotebookUnderTest,
  index: number,
  direction: 'up' | 'down',
): Promise<void> {
  const cell = cellOf(book, index);
  const isUp = direction === 'up';
  await onCell(book, index, isUp ? 'notebook.cell.moveUp' : 'notebook.cell.moveDown');
  await waitFor(
    `cell ${index} to move ${direction}`,
    () => cell.index,
    (position) => position === index + (isUp ? -1 : 1),
  );
}

/** Copies a cell, the copy below, with the editor's own command. */
export async function copyCell(book: NotebookUnderTest, index: number): Promise<void> {
  await changingCount(book, 1, () => onCell(book, index, 'notebook.cell.copyDown'));
}

/** Removes the outputs of one cell with the editor's own command; the kernel keeps what it knows. */
export async function clearOutputs(book: NotebookUnderTest, index: number): Promise<void> {
  const cell = cellOf(book, index);
  await onCell(book, index, 'notebook.cell.clearOutputs');
  await waitFor(
    `cell ${index} to lose its outputs`,
    () => cell.outputs.length,
    (count) => count === 0,
  );
}

/** Undoes the last change of the cells: a deletion, a move, an insertion. */
export async function undo(book: NotebookUnderTest): Promise<void> {
  await changingVersion(book, 'undo');
}

/** Undoes the last change of a cell's text, with the cursor in it. */
export async function undoEdit(book: NotebookUnderTest, index: number): Promise<void> {
  await onCell(book, index, 'notebook.cell.edit');
  await changingVersion(book, 'undo');
}

/** Puts the cursor before the first place of a text in a cell. */
export async function putCursor(
  book: NotebookUnderTest,
  index: number,
  text: string,
): Promise<void> {
  const { document } = cellOf(book, index);
  const { start } = rangeOf(book, index, text);
  await onCell(book, index, 'notebook.cell.edit');
  const editor = await waitFor(
    `the cursor to be in cell ${index}`,
    () => vscode.window.activeTextEditor,
    (active) => active?.document === document,
  );
  if (editor !== undefined) editor.selection = new vscode.Selection(start, start);
  // The window takes requests in order: once it has answered this one, the cursor is there.
  await vscode.commands.executeCommand('cancelSelection');
}

/** Puts the focus on a cell, as a click beside its text does. */
export async function focusCell(book: NotebookUnderTest, index: number): Promise<void> {
  const { editor } = book;
  await vscode.window.showNotebookDocument(book.document);
  const range = new vscode.NotebookRange(index, index + 1);
  editor.selections = [range];
  editor.revealRange(range, vscode.NotebookEditorRevealType.InCenterIfOutsideViewport);
  await waitFor(
    `cell ${index} to be selected`,
    () => editor.selection.start,
    (start) => start === index,
  );
}

async function changingVersion(book: NotebookUnderTest, command: string): Promise<void> {
  await vscode.window.showNotebookDocument(book.document);
  const { version } = book.document;
  await vscode.commands.executeCommand(command);
  await waitFor(
    `the effect of ${command}`,
    () => book.document.version,
    (now) => now > version,
  );
}

async function onCell(book: NotebookUnderTest, index: number, command: string): Promise<void> {
  // These commands take no cell; they act where the focus is.
  await focusCell(book, index);
  await vscode.commands.executeCommand(command);
}

async function changingCount(
  book: NotebookUnderTest,
  by: number,
  work: () => Promise<void>,
): Promise<void> {
  const expected = book.document.cellCount + by;
  await work();
  await waitFor(
    `the notebook to have ${expected} cells`,
    () => book.document.cellCount,
    (count) => count === expected,
  );
}

async function apply(change: vscode.WorkspaceEdit): Promise<void> {
  if (!(await vscode.workspace.applyEdit(change))) throw new Error('The editor refused the edit');
}
