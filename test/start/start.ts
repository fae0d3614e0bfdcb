// `npm start [-- notebook.ipynb]`: says in the terminal why the notebook crashed, then opens it with the extension.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { bundleTestKernel } from '../host/bundle.ts';
import { cacheFolder, findProgram, findPython, projectFolder } from '../host/machine.ts';
import { installPrivatePython } from '../host/privatePython.ts';
import { openInBrowser } from './openInBrowser.ts';

const sample = join(import.meta.dirname, 'sample/sales-report.ipynb');
/** Where the opened sample, the kernel's extension and the editor's profile live. */
const startFolder = join(cacheFolder, 'start');

const [given] = process.argv.slice(2);
// npm runs this in the project's folder, whatever folder the user named the notebook from.
const notebook =
  given === undefined ? sample : resolve(process.env['INIT_CWD'] ?? process.cwd(), given);

if (!existsSync(notebook)) {
  console.error(`There is no notebook ${notebook}`);
  process.exitCode = 2;
} else if (explain(notebook) && hasTerminal()) {
  await open(notebook === sample ? copyOfSample() : notebook);
}

/** Builds, prints the diagnosis; whether there was anything to explain it with. */
function explain(path: string): boolean {
  if (!succeeds('node', ['esbuild.mjs'])) {
    process.exitCode = 1;
    return false;
  }
  const shown = relative(projectFolder, path);
  const name = shown.startsWith('..') ? path : shown;
  console.log(`\n$ cellscope explain ${name}\n`);
  // Its exit code says whether there were crashes, which is no failure of ours.
  succeeds('node', ['dist/cli.mjs', 'explain', name]);
  return true;
}

function succeeds(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { cwd: projectFolder, stdio: 'inherit' }).status === 0;
}

function hasTerminal(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY && process.env['CI'] === undefined;
}

/** A copy to play with: running cells and saving must not change the project's own file. */
function copyOfSample(): string {
  const folder = join(startFolder, 'sample');
  mkdirSync(folder, { recursive: true });
  const copy = join(folder, basename(sample));
  copyFileSync(sample, copy);
  return copy;
}

async function open(path: string): Promise<void> {
  const python = pythonWithKernel();
  const kernel =
    python === undefined ? [] : [await bundleTestKernel(join(startFolder, 'test-kernel'), python)];
  const extensions = [projectFolder, ...kernel];
  const code = findProgram('code');
  if (code === undefined) {
    await openInBrowser(path, extensions, join(startFolder, 'editor'));
    return;
  }
  console.log('\nOpening it in VS Code …');
  const development = extensions.map((folder) => `--extensionDevelopmentPath=${folder}`);
  spawn(code, ['--new-window', ...development, path], {
    stdio: 'ignore',
    detached: true,
    shell: process.platform === 'win32',
  }).unref();
}

/** A Python that can run the notebook, made if there is none; without it everything but running works. */
function pythonWithKernel(): string | undefined {
  try {
    if (findPython() === undefined) installPrivatePython();
  } catch (error) {
    console.error(`Cells cannot be run: ${error instanceof Error ? error.message : String(error)}`);
  }
  return findPython();
}
