// Installs and names the browser host: VS Code's own server, taken from the npm package code-server.
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './machine.ts';
import { runQuietly } from './quietly.ts';

/** One VS Code that the tests can run in. */
export interface BrowserHost {
  /** Version of VS Code. */
  readonly vscode: string;
  /** The Node that runs it. */
  readonly node: string;
  /** The server's program. */
  readonly server: string;
}

interface HostPackages {
  readonly vscode: string;
  readonly codeServer: string;
  /** The Node it needs where ours is older: a version of the npm package `node-<system>-<processor>`. */
  readonly node?: string;
}

/** `oldest` is the oldest VS Code that the extension promises to work in. */
const hosts = {
  oldest: { vscode: '1.100.3', codeServer: '4.100.3' },
  latest: { vscode: '1.139.1', codeServer: '4.139.1', node: '24.21.0' },
} satisfies Record<string, HostPackages>;

/** Searches in files, by which the editor also finds them. */
const searchPackage = `@vscode/ripgrep-${process.platform}-${process.arch}`;

/** The host named by CELLSCOPE_HOST (`oldest` or `latest`; `oldest` without it), whether installed or not. */
export function browserHost(): BrowserHost {
  const chosen = chosenHost();
  return {
    vscode: chosen.vscode,
    node: needsOwnNode(chosen)
      ? join(folderOf(chosen), nodePackage(), 'bin/node')
      : process.execPath,
    server: join(folderOf(chosen), 'code-server/lib/vscode/out/server-main.js'),
  };
}

/** Whether `installBrowserHost` has nothing left to do. */
function isBrowserHostInstalled(): boolean {
  return existsSync(browserHost().server);
}

/**
 * Installs the host into the cache folder through npm, without compiling anything, and says so; does nothing
 * when it is there. Throws with npm's own words when npm fails.
 */
export async function installBrowserHost(): Promise<void> {
  if (isBrowserHostInstalled()) return;
  const chosen = chosenHost();
  console.log(
    `Installing VS Code ${chosen.vscode} for the browser (code-server ${chosen.codeServer}) …`,
  );
  // Under another name until it is complete, so that an interrupted installation is never taken for a whole one.
  const folder = join(cacheFolder, `partial-${process.pid}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifestOf(chosen)));
  npmInstall(folder);
  const server = join(folder, 'node_modules/code-server/lib/vscode');
  npmInstall(server);
  await replaceNativeModules(join(server, 'node_modules'));
  await placeSearchProgram(folder, join(server, 'node_modules'));
  await rename(folder, installFolder(chosen)).catch(async (error: unknown) => {
    // Somebody else was faster.
    if (!isBrowserHostInstalled()) throw error;
    await rm(folder, { recursive: true, force: true });
  });
}

function chosenHost(): HostPackages {
  return process.env['CELLSCOPE_HOST'] === 'latest' ? hosts.latest : hosts.oldest;
}

function needsOwnNode(host: HostPackages): host is HostPackages & { readonly node: string } {
  return (
    host.node !== undefined && Number.parseInt(process.versions.node) < Number.parseInt(host.node)
  );
}

function nodePackage(): string {
  return `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
}

function installFolder(host: HostPackages): string {
  return join(cacheFolder, `code-server-${host.codeServer}`);
}

function folderOf(host: HostPackages): string {
  return join(installFolder(host), 'node_modules');
}

function manifestOf(host: HostPackages): object {
  return {
    private: true,
    dependencies: {
      'code-server': host.codeServer,
      ...(needsOwnNode(host) ? { [nodePackage()]: host.node } : {}),
    },
    // Not there for every processor; without it only searching in files does not work.
    optionalDependencies: { [searchPackage]: '1.18.0' },
  };
}

function npmInstall(folder: string): void {
  // The packages' own scripts would compile modules that nothing here needs.
  const options = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!runQuietly(['npm', 'install', ...options], folder)) {
    throw new Error('npm could not install the browser host.');
  }
}

/** Uncompiled, these two work as well but fill every start with errors about missing bindings. */
async function replaceNativeModules(modules: string): Promise<void> {
  // Named assignments: an ES module importing this sees no other kind of export.
  const silentLog = `const log = new Proxy({}, { get: (_, key) => (key === 'then' ? undefined : () => {}) });
exports.version = 11400;
exports.setLevel = exports.setFlushOn = exports.shutdown = () => {};
exports.createRotatingLogger = exports.createAsyncRotatingLogger = async () => log;
`;
  await writeFile(join(modules, '@vscode/spdlog/index.js'), silentLog);
  for (const name of ['native-watchdog', '@vscode/native-watchdog']) {
    const folder = join(modules, name);
    if (!existsSync(folder)) continue;
    await writeFile(join(folder, 'index.js'), 'exports.start = () => {};\n');
  }
}

/** Puts ripgrep where the editor's own installer, which may not run, would have downloaded it to. */
async function placeSearchProgram(folder: string, modules: string): Promise<void> {
  const from = join(folder, 'node_modules', searchPackage, 'bin');
  const to = join(modules, '@vscode/ripgrep/bin');
  if (existsSync(from) && !existsSync(to)) await cp(from, to, { recursive: true });
}
