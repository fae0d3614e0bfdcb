// Bundles what runs inside the editor, since its extension host runs no TypeScript: suites and the test kernel.
import { build } from 'esbuild';
import { copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

const kernelSource = join(import.meta.dirname, 'test-kernel');
const kernelDriver = join(import.meta.dirname, '../../src/platform/kernel.py');

/**
 * Bundles the TypeScript files into `outFolder`, one `.cjs` for each, and returns where they are, in the
 * same order; `constants` are global names that the files declare. What needs mocha must be bundled into a
 * folder inside the project, to find it in its node_modules.
 */
export async function bundleForEditor(
  files: readonly string[],
  outFolder: string,
  constants: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  await build({
    entryPoints: [...files],
    outdir: outFolder,
    entryNames: '[name]',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    define: Object.fromEntries(
      Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return files.map((file) => join(outFolder, basename(file).replace(/\.ts$/, '.cjs')));
}

/** Makes the test kernel's extension, which will use that Python, in a new folder and returns the folder. */
export async function bundleTestKernel(folder: string, python: string): Promise<string> {
  await bundleExtension(kernelSource, folder, { testPython: python });
  await copyFile(kernelDriver, join(folder, 'kernel.py'));
  return folder;
}

/** Makes the double of the Jupyter extension in a new folder and returns the folder. */
export async function bundleJupyterDouble(folder: string): Promise<string> {
  await bundleExtension(join(import.meta.dirname, 'jupyter'), folder, {});
  return folder;
}

/** Makes the extension whose `extension.ts` and `package.json` lie in `source` in a new folder. */
export async function bundleExtension(
  source: string,
  folder: string,
  constants: Readonly<Record<string, string>>,
): Promise<void> {
  await bundleForEditor([join(source, 'extension.ts')], folder, constants);
  await copyFile(join(source, 'package.json'), join(folder, 'package.json'));
}
