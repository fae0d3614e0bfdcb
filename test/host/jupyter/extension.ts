// A double of the Jupyter extension: the same way to kernels for others, and the same question to the user before.
import type { Jupyter, Kernel, KernelStatus } from '@vscode/jupyter-extension';
import { EventEmitter, extensions, type Uri, workspace } from 'vscode';
import type { KernelBeside, TestKernel } from '../test-kernel/extension.ts';

/** What tests set and read, beside the API. */
export interface JupyterDouble extends Pick<Jupyter, 'kernels'> {
  /** What the user answers when an extension wants to talk to a kernel. */
  answer: 'yes' | 'no';
  /** Everything that others have had kernels run. */
  readonly ran: string[];
}

/** Offers kernels of notebooks in which something has run. */
export function activate(): JupyterDouble {
  const double: JupyterDouble = {
    answer: 'yes',
    ran: [],
    kernels: { getKernel: (uri) => kernelOf(uri, double) },
  };
  return double;
}

async function kernelOf(uri: Uri, double: JupyterDouble): Promise<Kernel | undefined> {
  const testKernel = extensions.getExtension<TestKernel>('cellscope-test.test-kernel');
  const notebook = workspace.notebookDocuments.find((each) => String(each.uri) === String(uri));
  if (testKernel === undefined || notebook === undefined) return undefined;
  const beside = (await testKernel.activate()).beside(notebook);
  return beside && kernelFor(beside, double);
}

function kernelFor(beside: KernelBeside, double: JupyterDouble): Kernel {
  return {
    get status(): KernelStatus {
      return beside.isBusy() ? 'busy' : 'idle';
    },
    onDidChangeStatus: new EventEmitter<KernelStatus>().event,
    language: 'python',
    async *executeCode(code) {
      if (double.answer === 'no') {
        const denial = new Error('Access to Jupyter Kernel has been revoked');
        denial.name = 'vscode.jupyter.apiAccessRevoked';
        throw denial;
      }
      double.ran.push(code);
      const outputs: Awaited<ReturnType<KernelBeside['execute']>> = await beside.execute(code);
      yield* outputs;
    },
  };
}
