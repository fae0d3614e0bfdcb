// Takes the command line of VS Code's program, runs the tests it names in the browser host, exits with their code.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, open, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { editorAddress, type EditorPage, openBrowser, remotePath } from './browser.ts';
import { type Control, startControl } from './control.ts';
import { resultsFolder } from './machine.ts';
import { installExtension, type Server, startServer } from './server.ts';

const exitTimeout = 124;

const { values, positionals } = parseArgs({
  // The many switches that mean nothing here are let through.
  strict: false,
  allowPositionals: true,
  args: process.argv.slice(2),
  options: {
    extensionDevelopmentPath: { type: 'string', multiple: true },
    extensionTestsPath: { type: 'string' },
    'extensions-dir': { type: 'string' },
    'user-data-dir': { type: 'string' },
    'install-extension': { type: 'string', multiple: true },
    'window-size': { type: 'string' },
    'force-device-scale-factor': { type: 'string' },
    log: { type: 'string' },
  },
});

const scratch = await mkdtemp(join(tmpdir(), 'cellscope-shim-'));
const userData = one('user-data-dir') ?? join(scratch, 'user');
const folders = {
  data: join(userData, 'server'),
  extensions: one('extensions-dir') ?? join(scratch, 'extensions'),
};

try {
  const packages = many('install-extension');
  for (const vsix of packages) installExtension(vsix, folders);
  process.exitCode = packages.length > 0 ? 0 : await runInWindow();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await rm(scratch, { recursive: true, force: true });
}

async function runInWindow(): Promise<number> {
  const opened: { page?: EditorPage; control?: Control; server?: Server } = {};
  const output = join(scratch, 'console.txt');
  const tail = await tailToStdout(output);
  try {
    opened.page = await openBrowser(windowSize());
    const { page } = opened.page;
    opened.control = await startControl(page);
    opened.server = await startServer({
      ...folders,
      settings: settingsOf(userData),
      env: { ...process.env, TEST_OUTPUT: output, TEST_CONTROL: opened.control.url },
      switches: [
        ...['--port', '0', '--without-connection-token', '--log', one('log') ?? 'off'],
        // Newer versions ignore extensions under development without it.
        '--enable-smoke-test-driver',
      ],
    });
    const { authority } = opened.server;
    const ended = Promise.race([
      new Promise<number>((resolve, reject) => {
        page.exposeFunction('codeAutomationExit', resolve).catch(reject);
      }),
      opened.server.ended.then(() => 1),
      afterTimeLimit(opened.page),
      interrupted(),
    ]);
    await page.exposeFunction('codeAutomationLog', (_level: string, args: readonly unknown[]) => {
      if (one('log') !== undefined) console.log(...args);
    });
    const developed = await developmentFolder(many('extensionDevelopmentPath'));
    await page.goto(
      editorAddress(authority, workspaceFolder(), [
        ['extensionDevelopmentPath', remotePath(authority, developed)],
        ['extensionTestsPath', remotePath(authority, testsFile())],
        ['skipWelcome', 'true'],
      ]),
    );
    return await ended;
  } finally {
    opened.control?.close();
    await Promise.all([opened.page?.close(), opened.server?.stop()]);
    await tail.end();
  }
}

type Option = keyof typeof values;

function many(name: Option): readonly string[] {
  const given: unknown = values[name];
  return (Array.isArray(given) ? given : [given]).filter((value) => typeof value === 'string');
}

function one(name: Option): string | undefined {
  return many(name)[0];
}

/** The first argument that names a folder, as VS Code opens it. */
function workspaceFolder(): string {
  return positionals.find((path) => existsSync(path)) ?? scratch;
}

/** The tests' file, found as `require` would. */
function testsFile(): string {
  const path = one('extensionTestsPath') ?? '';
  const found = [path, `${path}.js`, join(path, 'index.js')].find(
    (candidate) => /\.c?js$/.test(candidate) && existsSync(candidate),
  );
  if (found === undefined) throw new Error(`No tests at ${path}`);
  return found;
}

/** One folder over all extensions under development: the server takes a single one and looks one level down. */
async function developmentFolder(extensions: readonly string[]): Promise<string> {
  const parent = join(scratch, 'developed');
  await mkdir(parent);
  for (const [index, path] of extensions.entries()) {
    await symlink(path, join(parent, `${index}-${basename(path)}`));
  }
  return parent;
}

function settingsOf(userFolder: string): Record<string, unknown> {
  const file = join(userFolder, 'User/settings.json');
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>)
    : {};
}

function windowSize(): { width: number; height: number; scale: number } {
  const [width = 1280, height = 900] = (one('window-size') ?? '1280,900').split(',').map(Number);
  return { width, height, scale: Number(one('force-device-scale-factor') ?? 1) };
}

function complain(message: string, code: number): number {
  console.error(message);
  return code;
}

/** After the limit, the code for it; a picture tells what the window was waiting for. */
async function afterTimeLimit({ page }: EditorPage): Promise<number> {
  const seconds = Number(process.env['TEST_TIME_LIMIT'] ?? 900);
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000).unref());
  const picture = join(resultsFolder, 'time-limit.png');
  await page.screenshot({ path: picture }).catch(() => undefined);
  return complain(
    `The tests did not end within ${seconds} s; the window is in ${picture}.`,
    exitTimeout,
  );
}

function interrupted(): Promise<number> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(130));
  });
}

/** Prints what the tests append to the file while they run; the editor's own console mixes theirs with its own. */
async function tailToStdout(path: string): Promise<{ end: () => Promise<void> }> {
  const file = await open(path, 'a+');
  let position = 0;
  const print = async (): Promise<void> => {
    const { size } = await stat(path);
    if (size <= position) return;
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(size - position),
      0,
      size - position,
      position,
    );
    position += bytesRead;
    process.stdout.write(buffer.subarray(0, bytesRead));
  };
  let printing = Promise.resolve();
  const timer = setInterval(() => {
    printing = printing.then(print);
  }, 100);
  return {
    end: async () => {
      clearInterval(timer);
      await printing.then(print);
      await file.close();
    },
  };
}
