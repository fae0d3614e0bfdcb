// A notebook kernel for the tests and for `npm start`: real ipykernels, without the Jupyter extension.
import { dirname } from 'node:path';
import {
  type ExtensionContext,
  type NotebookDocument,
  notebooks,
  Uri,
  window,
  workspace,
} from 'vscode';
import { KernelProcess } from './kernelProcess.ts';
import { type ReportingMode, Session } from './session.ts';

/** A Python with ipykernel; put in by the bundler. */
declare const testPython: string;

/** What the extension offers to tests, as its exports. */
export interface TestKernel {
  /** Restarts the notebook's kernel; the editor hears nothing of it, as with Jupyter. */
  readonly restart: (notebook: NotebookDocument) => Promise<void>;
  /** Settles when everything the notebook asked for so far has ended. */
  readonly idle: (notebook: NotebookDocument) => Promise<void>;
  /** Sets how all later runs report. */
  readonly setMode: (mode: ReportingMode) => void;
}

/** Registers the kernel under the id `test-kernel` and starts a first ipykernel ahead of its use. */
export function activate(context: ExtensionContext): TestKernel {
  const sessions = new Map<string, Session>();
  let mode: ReportingMode = 'plain';
  // A kernel takes two seconds to start: one is always ready before it is needed.
  let spare = new KernelProcess(testPython);

  const sessionOf = (notebook: NotebookDocument): Session => {
    const key = notebook.uri.toString();
    const known = sessions.get(key);
    if (known !== undefined) return known;
    const session = new Session(spare, folderOf(notebook));
    spare = new KernelProcess(testPython);
    sessions.set(key, session);
    return session;
  };

  const controller = notebooks.createNotebookController(
    'test-kernel',
    'jupyter-notebook',
    'Test ipykernel',
  );
  controller.supportedLanguages = ['python'];
  controller.supportsExecutionOrder = true;
  controller.executeHandler = async (cells, notebook) => {
    // All are announced first, so that each shows at once that it waits.
    const executions = cells.map((cell) => controller.createNotebookCellExecution(cell));
    try {
      await sessionOf(notebook).run(executions, mode);
    } catch (error) {
      for (const execution of executions) execution.end(false);
      void window.showErrorMessage(String(error));
    }
  };
  controller.interruptHandler = (notebook) => sessionOf(notebook).interrupt();

  const forget = (notebook: NotebookDocument): void => {
    const key = notebook.uri.toString();
    sessions.get(key)?.dispose();
    sessions.delete(key);
  };
  context.subscriptions.push(
    controller,
    workspace.onDidCloseNotebookDocument(forget),
    { dispose: () => spare.dispose() },
    { dispose: () => sessions.forEach((session) => session.dispose()) },
  );
  return {
    restart: (notebook) => sessionOf(notebook).restart(),
    idle: (notebook) => sessionOf(notebook).idle,
    setMode: (next) => void (mode = next),
  };
}

/** Where the notebook's relative paths begin; an untitled one has no folder of its own. */
function folderOf({ uri }: NotebookDocument): string {
  const home = workspace.workspaceFolders?.[0]?.uri ?? Uri.file('.');
  return uri.scheme === 'file' ? dirname(uri.fsPath) : home.fsPath;
}
