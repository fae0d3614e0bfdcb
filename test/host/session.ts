// Starts one VS Code with the test kernel and runs suites in it, through @vscode/test-electron.
import {
  downloadAndUnzipVSCode,
  resolveCliArgsFromVSCodeExecutablePath,
  runTests,
} from '@vscode/test-electron';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { installBrowserHost } from './browserHost.ts';
import { bundleForEditor, bundleJupyterDouble, bundleTestKernel } from './bundle.ts';
import { editorKind } from './editor.ts';
import { findPython, projectFolder, resultsFolder } from './machine.ts';

/** What to run, in which VS Code. */
export interface Session {
  /** TypeScript files with mocha tests, absolute. */
  readonly suites: readonly string[];
  /** Those that run when the window has been loaded again after the others; the browser host only. */
  readonly suitesAfterReload?: readonly string[];
  /** Where the extension comes from: this checkout, or a package that gets installed. */
  readonly extension: { readonly folder: string } | { readonly vsix: string };
  /** JSON file for the counts of passed, failed and skipped tests. */
  readonly counts: string;
  /** Regular expression for the titles of the tests to run. */
  readonly grep?: string | undefined;
  /** User settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Window size in CSS pixels, and real pixels for each; the browser host only. */
  readonly window?: { readonly width: number; readonly height: number; readonly scale: number };
  /** More environment for the tests. */
  readonly env?: Readonly<Record<string, string>>;
  /** Leaves profile, workspace and bundles behind and prints where. */
  readonly keep?: boolean;
  /** Prints the editor's own log of this level (`info`, `trace` …). */
  readonly log?: string | undefined;
}

/** Runs the session; rejects when a test failed or the editor did not get as far. */
export async function runSession(session: Session): Promise<void> {
  const python = findPython();
  if (python === undefined) {
    throw new Error(
      'No Python with ipykernel found: run `npm test`, which installs it, or set PYTHON.',
    );
  }
  const executable = await editorExecutable();
  const scratch = await mkdtemp(join(tmpdir(), 'cellscope-host-'));
  // Bundles must see the project's node_modules.
  const bundles = join(projectFolder, 'dist-test', `host-${process.pid}`);
  const profile = { user: join(scratch, 'user'), extensions: join(scratch, 'extensions') };
  const workspace = join(scratch, 'workspace');
  try {
    await prepareProfile(profile.user, session.settings ?? {});
    await mkdir(workspace);
    await mkdir(profile.extensions);
    if ('vsix' in session.extension) install(executable, session.extension.vsix, profile);
    const suites = await bundleForEditor(session.suites, bundles);
    const afterReload = await bundleForEditor(session.suitesAfterReload ?? [], bundles);
    const [runner = ''] = await bundleForEditor([join(import.meta.dirname, 'runner.ts')], bundles);
    const kernel = await bundleTestKernel(join(bundles, 'test-kernel'), python);
    const jupyter = await bundleJupyterDouble(join(bundles, 'jupyter'));
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: [
        ...('folder' in session.extension ? [session.extension.folder] : []),
        kernel,
        jupyter,
      ],
      extensionTestsPath: runner,
      launchArgs: [
        workspace,
        ...profileArguments(profile),
        ...windowArguments(session.window),
        ...(session.log === undefined ? [] : [`--log=${session.log}`]),
      ],
      extensionTestsEnv: {
        TEST_SUITES: JSON.stringify(suites),
        TEST_SUITES_AFTER_RELOAD: JSON.stringify(afterReload),
        TEST_RELOADED: join(scratch, 'reloaded'),
        TEST_REPORTER: join(projectFolder, 'test/countingReporter.cjs'),
        TEST_COUNTS: session.counts,
        TEST_RESULTS: resultsFolder,
        TEST_GREP: session.grep,
        TEST_COLOR: process.stdout.isTTY ? '1' : '0',
        // The user's own start-up files must not run in the tests' kernels.
        IPYTHONDIR: join(scratch, 'ipython'),
        ...session.env,
      },
    });
  } finally {
    if (session.keep) console.log(`Kept: ${scratch} and ${bundles}`);
    else
      await Promise.all(
        [scratch, bundles].map((path) => rm(path, { recursive: true, force: true })),
      );
  }
}

interface Profile {
  readonly user: string;
  readonly extensions: string;
}

function profileArguments(profile: Profile): readonly string[] {
  return [`--user-data-dir=${profile.user}`, `--extensions-dir=${profile.extensions}`];
}

function windowArguments(window: Session['window']): readonly string[] {
  if (window === undefined) return [];
  const { width, height, scale } = window;
  return [`--window-size=${width},${height}`, `--force-device-scale-factor=${scale}`];
}

/** The program that test-electron starts: VS Code, or the shim that shows it in a browser. */
async function editorExecutable(): Promise<string> {
  switch (editorKind()) {
    case 'given':
      return process.env['VSCODE_EXECUTABLE'] ?? '';
    case 'downloaded':
      return downloadAndUnzipVSCode();
    case 'browser':
      await installBrowserHost();
      return join(import.meta.dirname, 'code-shim.mjs');
  }
}

async function prepareProfile(
  folder: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  const file = join(folder, 'User/settings.json');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ 'files.autoSave': 'off', ...settings }));
}

function install(executable: string, vsix: string, profile: Profile): void {
  // Desktop VS Code is installed into by its command line program, which lies beside it.
  const [program = '', ...args] =
    editorKind() === 'browser' ? [executable] : resolveCliArgsFromVSCodeExecutablePath(executable);
  const { status, stdout, stderr } = spawnSync(
    program,
    [...args, ...profileArguments(profile), `--install-extension=${vsix}`],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`Installing ${vsix} failed:\n${stdout}${stderr}`);
}
