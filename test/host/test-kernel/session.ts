// Runs the cells of one notebook in one kernel, reporting in the order in which the Jupyter extension does.
import type { NotebookCell, NotebookCellExecution, NotebookCellOutput } from 'vscode';
import type { ExecutionStatus, KernelMessage, KernelProcess } from './kernelProcess.ts';
import { outputOf, streamContinuation } from './outputs.ts';

/**
 * How a run reports. `plain`: every output by itself as it comes, and blank cells run like others. `jupyter`:
 * all outputs of a cell at once, as Jupyter does for fast cells, and blank cells never run.
 */
export type ReportingMode = 'plain' | 'jupyter';

/** A notebook's kernel with its queue of cells. */
export class Session {
  readonly #kernel: KernelProcess;
  readonly #folder: string;
  #queue: Promise<void>;
  #waiting = 0;
  #hasRun = false;

  constructor(kernel: KernelProcess, folder: string) {
    this.#kernel = kernel;
    this.#folder = folder;
    this.#queue = kernel.changeFolder(folder);
  }

  /** Settles when all that was asked so far has been done; rejects when the kernel could not start. */
  get idle(): Promise<void> {
    return this.#queue;
  }

  /** Queues the executions; after one fails, the rest of them end without having run. */
  run(executions: readonly NotebookCellExecution[], mode: ReportingMode): Promise<void> {
    this.#waiting++;
    this.#hasRun = true;
    return this.#next(async () => {
      let failed = false;
      for (const execution of executions) {
        if (failed || (mode === 'jupyter' && isBlank(execution.cell))) {
          execution.start();
          execution.end(undefined);
        } else {
          failed = (await this.#runOne(execution, mode)) !== 'ok';
        }
      }
    }).finally(() => this.#waiting--);
  }

  /** Whether a cell waits or runs. */
  get isBusy(): boolean {
    return this.#waiting > 0;
  }

  /** Whether a cell has been run. */
  get hasRun(): boolean {
    return this.#hasRun;
  }

  /** Runs code as an extension does through Jupyter, after what is queued; its outputs. */
  async runBeside(code: string): Promise<readonly NotebookCellOutput[]> {
    const outputs: NotebookCellOutput[] = [];
    await this.#next(async () => {
      await this.#kernel.executeBeside(code, (message) => {
        const output = outputOf(message);
        if (output !== undefined) outputs.push(output);
      });
    });
    return outputs;
  }

  /** Restarts the kernel at once; what runs is aborted. */
  async restart(): Promise<void> {
    await this.#kernel.restart();
    await this.#kernel.changeFolder(this.#folder);
  }

  interrupt(): void {
    this.#kernel.interrupt();
  }

  dispose(): void {
    this.#kernel.dispose();
  }

  #next(work: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(work);
    return this.#queue;
  }

  async #runOne(execution: NotebookCellExecution, mode: ReportingMode): Promise<ExecutionStatus> {
    execution.start(Date.now());
    const report = mode === 'plain' ? reportEach(execution) : reportAtOnce(execution);
    const code = execution.cell.document.getText();
    const status = await this.#kernel.execute(code, (message) => {
      if (message.type === 'execute_input') {
        execution.executionOrder = Number(message.content['execution_count']);
      }
      report.take(message);
    });
    await report.finish();
    execution.end(status === 'aborted' ? undefined : status === 'ok', Date.now());
    return status;
  }
}

interface Report {
  readonly take: (message: KernelMessage) => void;
  /** Settles when the editor has all outputs. */
  readonly finish: () => Promise<void>;
}

function reportEach(execution: NotebookCellExecution): Report {
  let shown = Promise.resolve(execution.clearOutput());
  let last: NotebookCellOutput | undefined;
  return {
    take: (message) => {
      const more = streamContinuation(last, message);
      const target = last;
      if (more !== undefined && target !== undefined) {
        shown = shown.then(() => execution.appendOutputItems(more, target));
        return;
      }
      const output = outputOf(message);
      if (output === undefined) return;
      last = output;
      shown = shown.then(() => execution.appendOutput(output));
    },
    finish: () => shown,
  };
}

function reportAtOnce(execution: NotebookCellExecution): Report {
  const outputs: NotebookCellOutput[] = [];
  return {
    take: (message) => {
      const last = outputs.at(-1);
      const more = streamContinuation(last, message);
      if (more !== undefined) last?.items.push(more);
      const output = more === undefined ? outputOf(message) : undefined;
      if (output !== undefined) outputs.push(output);
    },
    finish: () => Promise.resolve(execution.replaceOutput(outputs)),
  };
}

function isBlank(cell: NotebookCell): boolean {
  return cell.document.getText().trim() === '';
}
