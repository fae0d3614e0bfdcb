// Makes a virtual environment of our own with a Jupyter kernel, for machines whose packages we cannot install.
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { findPlainPython, privatePython } from './machine.ts';
import { runQuietly } from './quietly.ts';

/** A range, so that pip can choose what the machine's Python still supports; brings jupyter_client along. */
const kernelPackage = 'ipykernel>=6.17,<8';

/** Creates `privatePython` and says so; throws with advice when there is no Python 3 to make it from. */
export function installPrivatePython(): void {
  const python = findPlainPython();
  if (python === undefined) {
    throw new Error(
      'No Python 3 with the venv module found. Install one, or set PYTHON to a Python with ipykernel.',
    );
  }
  const folder = dirname(dirname(privatePython));
  console.log(`Installing ipykernel into ${folder} …`);
  rmSync(folder, { recursive: true, force: true });
  const isDone =
    runQuietly([python, '-m', 'venv', folder]) &&
    runQuietly([privatePython, '-m', 'pip', 'install', '--quiet', kernelPackage]);
  if (isDone) return;
  rmSync(folder, { recursive: true, force: true });
  throw new Error('No Jupyter kernel: set PYTHON to a Python with ipykernel.');
}
