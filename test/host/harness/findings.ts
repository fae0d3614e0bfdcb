// Reads what the user sees on a cell (squiggles, hovers, quick fixes, status items) and takes up its offers.
import * as vscode from 'vscode';
import { cellOf, type NotebookUnderTest, rangeOf, type Spot } from './notebook.ts';
import { putCursor } from './editing.ts';
import { runsDuring } from './running.ts';
import { evaluate, press, textsOf } from './window.ts';
import { waitFor } from './waiting.ts';

/** Enough for every quick fix to come with its edit worked out. */
const allActions = 50;

/** The diagnostics of a cell now, ours or of one other source. */
export function diagnosticsOf(
  book: NotebookUnderTest,
  index: number,
  source = 'Cellscope',
): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(cellOf(book, index).document.uri)
    .filter((diagnostic) => diagnostic.source?.toLowerCase() === source.toLowerCase());
}

/** The diagnostics of a cell as soon as they are accepted. */
export async function waitForDiagnostics(
  book: NotebookUnderTest,
  index: number,
  accept: (diagnostics: readonly vscode.Diagnostic[]) => unknown,
  source?: string,
): Promise<readonly vscode.Diagnostic[]> {
  return waitFor(
    `the diagnostics of cell ${index}`,
    () => diagnosticsOf(book, index, source),
    accept,
  );
}

/** The one diagnostic that a cell gets; rejects while it has none or several. */
export async function waitForDiagnostic(
  book: NotebookUnderTest,
  index: number,
  source?: string,
): Promise<vscode.Diagnostic> {
  const [only] = await waitForDiagnostics(book, index, (found) => found.length === 1, source);
  if (only === undefined) throw new Error('unreachable: one diagnostic was accepted');
  return only;
}

/** Waits until a cell has no diagnostics. */
export async function waitForNoDiagnostics(
  book: NotebookUnderTest,
  index: number,
  source?: string,
): Promise<void> {
  await waitForDiagnostics(book, index, (found) => found.length === 0, source);
}

/** The text a diagnostic marks. */
export function markedText(
  book: NotebookUnderTest,
  index: number,
  diagnostic: vscode.Diagnostic,
): string {
  return cellOf(book, index).document.getText(diagnostic.range);
}

/** All hovers over a place in a cell, as Markdown; empty when there are none. */
export async function hoverOver(
  book: NotebookUnderTest,
  index: number,
  spot: Spot,
): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    cellOf(book, index).document.uri,
    rangeOf(book, index, spot).start,
  );
  return hovers
    .flatMap((hover) => hover.contents)
    .flatMap((content) => (content instanceof vscode.MarkdownString ? [content.value] : []))
    .join('\n\n');
}

/** The quick fixes for a place in a cell, in the order of the menu. */
export async function quickFixesFor(
  book: NotebookUnderTest,
  index: number,
  spot: Spot,
): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    cellOf(book, index).document.uri,
    rangeOf(book, index, spot),
    vscode.CodeActionKind.QuickFix.value,
    allActions,
  );
}

/** Opens the menu of quick fixes at a text of a cell, as `Ctrl+.` does; needs the window. */
export async function openFixMenu(
  book: NotebookUnderTest,
  index: number,
  text: string,
): Promise<void> {
  await putCursor(book, index, text);
  await press('Control+.');
  await waitFor(
    'the menu',
    () => textsOf('.action-widget'),
    (texts) => texts.some((each) => each !== ''),
  );
}

/** Finds the quick fix whose title matches and does what a click on it does: the edit, then the command. */
export async function chooseQuickFix(
  book: NotebookUnderTest,
  index: number,
  spot: Spot,
  title: string | RegExp,
): Promise<void> {
  const matches = (action: vscode.CodeAction): boolean =>
    typeof title === 'string' ? action.title === title : title.test(action.title);
  const actions = await waitFor(
    `a quick fix ${String(title)} in cell ${index}`,
    () => quickFixesFor(book, index, spot),
    (offered) => offered.some(matches),
  );
  const chosen = actions.find(matches);
  if (chosen?.edit && !(await vscode.workspace.applyEdit(chosen.edit))) {
    throw new Error(`The editor refused the edit of ${chosen.title}`);
  }
  if (chosen?.command) await runCommand(chosen.command);
}

/** Chooses the quick fix and tells which cells ran through it, see `runsDuring`. */
export async function runsOfFix(
  book: NotebookUnderTest,
  index: number,
  spot: Spot,
  title: string | RegExp,
): Promise<readonly string[]> {
  return runsDuring(book, () => chooseQuickFix(book, index, spot, title));
}

/** Runs a command with its arguments, as a click on a link or a lens does. */
async function runCommand(command: vscode.Command): Promise<unknown> {
  const args: readonly unknown[] = command.arguments ?? [];
  return vscode.commands.executeCommand(command.command, ...args);
}

/** The texts of a cell's status items in the notebook in front, after scrolling there; needs the window. */
export async function statusItemsOf(
  book: NotebookUnderTest,
  index: number,
): Promise<readonly string[]> {
  // Cells out of view have no row in the page.
  book.editor.revealRange(new vscode.NotebookRange(index, index + 1));
  const row = `.notebookOverlay .monaco-list-row[data-index="${index}"]`;
  // A notebook behind another tab is still there, far outside the window.
  const found = await evaluate(
    `Array.from(document.querySelectorAll('${row} .cell-status-item'))
      .filter((item) => item.getBoundingClientRect().right > 0)
      .map((item) => item.innerText.trim())`,
  );
  return (found as string[]).filter((text) => text !== '');
}

/** A cell's status items as soon as they are accepted. */
export async function waitForStatusItems(
  book: NotebookUnderTest,
  index: number,
  accept: (texts: readonly string[]) => unknown,
): Promise<readonly string[]> {
  return waitFor(`the status items of cell ${index}`, () => statusItemsOf(book, index), accept);
}
