// Opens an Interactive Window and sends texts off in it.
import * as vscode from 'vscode';
import { type NotebookUnderTest, testKernel, testKernelExtension, underTest } from './notebook.ts';
import { nextEndedRun, endedRuns, type Outcome } from './running.ts';
import { waitFor } from './waiting.ts';
import { newFolder } from './workspace.ts';

/** An Interactive Window with the address of its input box. */
export interface InteractiveWindow extends NotebookUnderTest {
  readonly input: vscode.Uri;
}

const kernel = 'interactive-kernel';

/** Opens a new Interactive Window with a test kernel. */
export async function openInteractiveWindow(): Promise<InteractiveWindow> {
  (await testKernel()).offer(kernel, 'interactive');
  const opened = await vscode.commands.executeCommand<{
    readonly notebookUri: vscode.Uri;
    readonly inputUri: vscode.Uri;
  }>(
    'interactive.open',
    { viewColumn: vscode.ViewColumn.Active },
    undefined,
    `${testKernelExtension}/${kernel}`,
    'Interactive',
  );
  const address = opened.notebookUri.toString();
  const editors = await waitFor(
    'the Interactive Window',
    () => vscode.window.visibleNotebookEditors.filter(({ notebook }) => isAt(notebook, address)),
    (found) => found.length > 0,
  );
  const [editor] = editors;
  if (editor === undefined) throw new Error('unreachable: there is an editor');
  return { ...(await underTest(editor, await newFolder(), kernel)), input: opened.inputUri };
}

/** Sends a text off through the input box and awaits the end of its run. */
export async function submit(book: InteractiveWindow, text: string): Promise<Outcome> {
  const before = endedRuns(book).length;
  const change = new vscode.WorkspaceEdit();
  change.insert(book.input, new vscode.Position(0, 0), text);
  await vscode.workspace.applyEdit(change);
  await vscode.commands.executeCommand('interactive.execute');
  return nextEndedRun(book, before);
}

function isAt({ uri }: vscode.NotebookDocument, address: string): boolean {
  return uri.toString() === address;
}
