// The product's own way to run a kernel, as tests start it: with a Python and nothing else.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { KernelProcess as Kernel } from '../../../src/platform/kernelProcess.ts';

export type { ExecutionStatus, KernelMessage } from '../../../src/platform/kernelProcess.ts';

/** A running ipykernel; `dispose` ends it. */
export class KernelProcess extends Kernel {
  /** `python` is a Python with ipykernel and jupyter_client. */
  constructor(python: string) {
    super({ python, driver: driverOf() });
  }
}

/** Beside the bundle in the editor, among the sources everywhere else. */
function driverOf(): string {
  const bundled = join(__dirname, 'kernel.py');
  return existsSync(bundled) ? bundled : join(__dirname, '../../../src/platform/kernel.py');
}
