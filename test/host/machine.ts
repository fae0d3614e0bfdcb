// Finds on this machine what the tests run on: the project's folders, a Chromium, a Python with a Jupyter kernel.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The folder of package.json. */
export const projectFolder = join(import.meta.dirname, '../..');

/** What the tests install for themselves; ignored by git, safe to delete. */
export const cacheFolder = join(projectFolder, '.test-host');

/** What the tests leave to be read afterwards: counts, pictures, logs. */
export const resultsFolder = join(projectFolder, '.test-results');

/** The private virtual environment, used where the system has no kernel and no package manager we know. */
export const privatePython = join(
  cacheFolder,
  'python',
  process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python',
);

const chromiumNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The first Chromium-like browser found, CHROMIUM_PATH before all; undefined when there is none. */
export function findChromium(): string | undefined {
  return firstOf([process.env['CHROMIUM_PATH'], ...chromiumNames], isRunnable);
}

/**
 * The first Python that has ipykernel and jupyter_client, PYTHON before all; undefined when there is none.
 * A bare `python3` may be another one than the system's, so both are asked.
 */
export function findPython(): string | undefined {
  return firstOf([process.env['PYTHON'], debianPython, privatePython, ...pythonNames], hasKernel);
}

/** The Python that Debian's own packages belong to. */
export const debianPython = '/usr/bin/python3';

/** Every Python from 3.8 on that is on the PATH by its version's name or that pyenv has, oldest first, each version once. */
export function findEveryPython(): readonly {
  readonly python: string;
  readonly version: string;
}[] {
  const named = ['python3', ...laterVersions.map((minor) => `python3.${minor}`)];
  const pyenv = join(process.env['PYENV_ROOT'] ?? join(homedir(), '.pyenv'), 'versions');
  const kept = existsSync(pyenv) ? readdirSync(pyenv) : [];
  const all = [...named, ...kept.map((version) => join(pyenv, version, 'bin/python'))];
  const found = all.flatMap((python) => {
    const asked = spawnSync(python, ['-c', 'import sys; print(sys.version.split()[0])']);
    const version = String(asked.stdout).trim();
    const minor = /^3\.(\d+)/.exec(version)?.[1];
    return asked.status === 0 && Number(minor) >= 8 ? [{ python, version }] : [];
  });
  const each = new Map(found.map((one) => [one.version, one]));
  return [...each.values()].sort((a, b) =>
    a.version.localeCompare(b.version, 'en', { numeric: true }),
  );
}

const laterVersions = [8, 9, 10, 11, 12, 13, 14];

/** Any Python 3 that can make a virtual environment; undefined when there is none. */
export function findPlainPython(): string | undefined {
  return firstOf([process.env['PYTHON'], ...pythonNames], (python) =>
    succeeds(python, 'import venv, ensurepip'),
  );
}

/** The program of that name on the PATH, or the path itself; undefined when it cannot be run. */
export function findProgram(name: string): string | undefined {
  return firstOf([name], isRunnable);
}

const pythonNames = ['python3', 'python'];

function firstOf(
  names: readonly (string | undefined)[],
  accept: (path: string) => boolean,
): string | undefined {
  for (const name of names) {
    const found = name === undefined ? undefined : pathsOf(name).find(accept);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The path itself, or every place on the PATH where a program of that name could be. */
function pathsOf(name: string): readonly string[] {
  if (/[\\/]/.test(name)) return [name];
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => suffixes.map((suffix) => join(folder, name + suffix)));
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function hasKernel(python: string): boolean {
  const look =
    "from importlib.util import find_spec as f; assert f('ipykernel') and f('jupyter_client')";
  return succeeds(python, look);
}

function succeeds(python: string, code: string): boolean {
  return isRunnable(python) && spawnSync(python, ['-c', code], { stdio: 'ignore' }).status === 0;
}
