// A notebook kernel for the tests and for `npm start`: real ipykernels, without the Jupyter extension.
import { dirname } from 'node:path';
import {
  type Disposable,
  type ExtensionContext,
  type NotebookCell,
  type NotebookCellOutput,
  type NotebookController,
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

/** A notebook's kernel as others may use it. */
export interface KernelBeside {
  readonly isBusy: () => boolean;
  /** Runs code that leaves no number and no history; its outputs. */
  readonly execute: (code: string) => Promise<readonly NotebookCellOutput[]>;
}

/** What the extension offers to tests, as its exports. */
export interface TestKernel {
  /** Restarts the notebook's kernel; the editor hears nothing of it, as with Jupyter. */
  readonly restart: (notebook: NotebookDocument) => Promise<void>;
  /** Settles when everything the notebook asked for so far has ended. */
  readonly idle: (notebook: NotebookDocument) => Promise<void>;
  /** The notebook's kernel for others; undefined until one of its cells has been run. */
  readonly beside: (notebook: NotebookDocument) => KernelBeside | undefined;
  /** Sets how all later runs report. */
  readonly setMode: (mode: ReportingMode) => void;
  /** Offers one more kernel for notebooks of a type, unless it is there already. */
  readonly offer: (id: string, notebookType: string) => void;
}

/** Offers the kernel `test-kernel` and starts a first ipykernel ahead of its use. */
export function activate(context: ExtensionContext): TestKernel {
  const kernels = new Kernels();
  kernels.offer('test-kernel', 'jupyter-notebook');
  context.subscriptions.push(kernels, workspace.onDidCloseNotebookDocument(kernels.forget));
  return {
    restart: (notebook) => kernels.sessionOf(notebook).restart(),
    idle: (notebook) => kernels.sessionOf(notebook).idle,
    beside: (notebook) => kernels.beside(notebook),
    setMode: (mode) => void (kernels.mode = mode),
    offer: (id, notebookType) => kernels.offer(id, notebookType),
  };
}

/** All kernels that are offered and all that run, one for each notebook. */
class Kernels implements Disposable {
  mode: ReportingMode = 'plain';
  readonly #controllers = new Map<string, NotebookController>();
  readonly #sessions = new Map<NotebookDocument, Session>();
  /** A kernel takes two seconds to start: one is always ready before it is needed. */
  #spare = new KernelProcess(testPython);

  offer(id: string, notebookType: string): void {
    if (this.#controllers.has(id)) return;
    const controller = notebooks.createNotebookController(
      id,
      notebookType,
      id === 'test-kernel' ? 'Python 3 (ipykernel)' : id,
    );
    // What the cells hold is Python, whatever the notebook says.
    controller.supportedLanguages = ['python', 'r'];
    controller.supportsExecutionOrder = true;
    controller.executeHandler = (cells, notebook) => this.#run(controller, cells, notebook);
    controller.interruptHandler = (notebook) => this.sessionOf(notebook).interrupt();
    controller.onDidChangeSelectedNotebooks(({ notebook, selected }) => {
      // Another kernel was chosen: this one ends, and the other begins with nothing.
      if (!selected) this.forget(notebook);
    });
    this.#controllers.set(id, controller);
  }

  sessionOf(notebook: NotebookDocument): Session {
    const known = this.#sessions.get(notebook);
    if (known !== undefined) return known;
    const session = new Session(this.#spare, folderOf(notebook));
    this.#spare = new KernelProcess(testPython);
    this.#sessions.set(notebook, session);
    return session;
  }

  beside(notebook: NotebookDocument): KernelBeside | undefined {
    const session = this.#sessions.get(notebook);
    if (session?.hasRun !== true) return undefined;
    return { isBusy: () => session.isBusy, execute: (code) => session.runBeside(code) };
  }

  readonly forget = (notebook: NotebookDocument): void => {
    this.#sessions.get(notebook)?.dispose();
    this.#sessions.delete(notebook);
  };

  dispose(): void {
    this.#spare.dispose();
    for (const one of [...this.#sessions.values(), ...this.#controllers.values()]) one.dispose();
  }

  async #run(
    controller: NotebookController,
    cells: readonly NotebookCell[],
    notebook: NotebookDocument,
  ): Promise<void> {
    // All are announced first, so that each shows at once that it waits.
    const executions = cells.map((cell) => controller.createNotebookCellExecution(cell));
    try {
      await this.sessionOf(notebook).run(executions, this.mode);
    } catch (error) {
      for (const execution of executions) execution.end(false);
      void window.showErrorMessage(String(error));
    }
  }
}

/** Where the notebook's relative paths begin; an untitled one has no folder of its own. */
function folderOf({ uri }: NotebookDocument): string {
  const home = workspace.workspaceFolders?.[0]?.uri ?? Uri.file('.');
  return uri.scheme === 'file' ? dirname(uri.fsPath) : home.fsPath;
}
