/** Finds a Python that can run a kernel. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const start = promisify(execFile);
/** Milliseconds that a program may take to answer. */
const PATIENCE = 20_000;

/** A Python that can run a kernel, or a sentence for the user on why there is none. */
export type FoundPython = { readonly python: string } | { readonly problem: string };

/**
 * The first of `candidates` that has ipykernel; after them the Python of the kernel that Jupyter knows under
 * `kernelName`. If none has it, what is wrong with the first that is there.
 */
export async function findKernelPython(
  candidates: readonly string[],
  kernelName = 'python3',
): Promise<FoundPython> {
  let without: string | undefined;
  for (const candidate of [...candidates, undefined]) {
    const python = candidate ?? (await pythonOfKernel(kernelName));
    if (python === undefined) continue;
    const found = await hasKernel(python);
    if (found === 'yes') return { python };
    if (found === 'no') without ??= python;
  }
  return { problem: without === undefined ? noPython : missingKernel(without) };
}

/** The Python that was asked for, if it can run a kernel. */
export async function checkPython(python: string): Promise<FoundPython> {
  switch (await hasKernel(python)) {
    case 'yes':
      return { python };
    case 'no':
      return { problem: missingKernel(python) };
    case 'no-python':
      return { problem: `${python} could not be started as a Python.` };
  }
}

const noPython =
  'No Python was found. Name one that has ipykernel, as a path such as /usr/bin/python3.';

function missingKernel(python: string): string {
  return `ipykernel is not installed in ${python}. Install it with: ${python} -m pip install ipykernel`;
}

async function hasKernel(python: string): Promise<'yes' | 'no' | 'no-python'> {
  const code =
    "import importlib.util as u; print(all(map(u.find_spec, ['ipykernel', 'jupyter_client'])))";
  try {
    // Isolated: modules of the folder that we happen to be in are none of its own.
    const { stdout } = await start(python, ['-I', '-c', code], { timeout: PATIENCE });
    return stdout.trim() === 'True' ? 'yes' : 'no';
  } catch {
    return 'no-python';
  }
}

async function pythonOfKernel(name: string): Promise<string | undefined> {
  try {
    const { stdout } = await start('jupyter', ['kernelspec', 'list', '--json'], {
      timeout: PATIENCE,
    });
    const { kernelspecs } = JSON.parse(stdout) as KernelSpecs;
    const argv = kernelspecs?.[name]?.spec?.argv ?? [];
    return argv.some((argument) => argument.includes('ipykernel')) ? argv[0] : undefined;
  } catch {
    // No Jupyter on the PATH, or one that speaks otherwise.
    return undefined;
  }
}

/** What Jupyter prints, as far as it is needed. */
interface KernelSpecs {
  readonly kernelspecs?: Readonly<
    Record<string, { readonly spec?: { readonly argv?: readonly string[] } }>
  >;
}
