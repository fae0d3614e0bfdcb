/** Talks to the kernel of a notebook through what the Jupyter extension offers to others. */
import type { Jupyter, Kernel } from '@vscode/jupyter-extension';
import { CancellationTokenSource, extensions, type Uri } from 'vscode';
import { factsMime } from '../../core/index.ts';

const stdoutMimes = [
  'application/x.notebook.stream.stdout',
  'application/vnd.code.notebook.stdout',
];

/** The notebook's kernel; `undefined` without the Jupyter extension, and until the user has started one. */
export async function kernelOf(notebook: Uri): Promise<Kernel | undefined> {
  const jupyter = extensions.getExtension<Jupyter>('ms-toolsai.jupyter');
  if (jupyter === undefined) return undefined;
  const { kernels } = jupyter.isActive ? jupyter.exports : await jupyter.activate();
  return kernels.getKernel(notebook);
}

/**
 * What the code answers: its output of the type `factsMime`, or what it prints. Jupyter asks the user first; rejects if
 * the answer is no, and if the kernel goes away.
 */
export async function askKernel(kernel: Kernel, code: string): Promise<string | undefined> {
  // Never cancelled: that would interrupt the user's kernel. The code watches its time itself.
  const { token } = new CancellationTokenSource();
  let answer: string | undefined;
  let printed: string | undefined;
  // To the very end: leaving early would count as cancelling.
  for await (const { items } of kernel.executeCode(code, token)) {
    for (const { mime, data } of items) {
      const text = new TextDecoder().decode(data);
      if (mime === factsMime) answer = text;
      else if (stdoutMimes.includes(mime)) printed = (printed ?? '') + text;
    }
  }
  return answer ?? printed;
}

/** Whether `executeCode` failed because the user does not let us talk to kernels. */
export function isDenial(error: unknown): boolean {
  // The name is part of the Jupyter extension's promise to others.
  return error instanceof Error && error.name === 'vscode.jupyter.apiAccessRevoked';
}

/** Whether the kernel is idle now, or becomes so within that many milliseconds. */
export function becomesIdle(kernel: Kernel, milliseconds: number): Promise<boolean> {
  if (kernel.status === 'idle') return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      listening.dispose();
      resolve(kernel.status === 'idle');
    };
    const timer = setTimeout(end, milliseconds);
    const listening = kernel.onDidChangeStatus((status) => {
      if (status === 'idle') end();
    });
  });
}
