// Opens the notebook of `npm start` in a freshly started editor and chooses the kernel that comes with it.
import { commands, extensions, Uri, window } from 'vscode';

/** The notebook's absolute path; put in by the bundler. */
declare const notebookPath: string;

/** Does its work once; later windows find the notebook as the user left it. */
export async function activate(): Promise<void> {
  const notebook = Uri.file(notebookPath);
  await commands.executeCommand('vscode.openWith', notebook, 'jupyter-notebook');
  const kernel = extensions.getExtension('cellscope-test.test-kernel');
  await kernel?.activate();
  const notebookEditor = window.activeNotebookEditor;
  if (kernel === undefined || notebookEditor?.notebook.uri.fsPath !== notebook.fsPath) return;
  const choice = { notebookEditor, id: 'test-kernel', extension: kernel.id };
  await commands.executeCommand('notebook.selectKernel', choice);
}
