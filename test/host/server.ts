// Starts and stops VS Code's own server, which serves the editor to a browser and runs the extensions.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { browserHost } from './browserHost.ts';

/** Where one server keeps its things; all absolute paths. */
export interface ServerFolders {
  /** Profile and logs. */
  readonly data: string;
  /** Installed extensions. */
  readonly extensions: string;
}

/** What a server needs to know. */
export interface ServerOptions extends ServerFolders {
  /** User settings of the profile, over `quietSettings`. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly env: NodeJS.ProcessEnv;
  /** More switches: the port, who may connect, how much is logged. */
  readonly switches: readonly string[];
}

/** A running server. */
export interface Server {
  /** `127.0.0.1:PORT`, as it stands in addresses. */
  readonly authority: string;
  /** Settles when the server ends by itself, which it should not. */
  readonly ended: Promise<void>;
  /** Ends it and everything it started. */
  readonly stop: () => Promise<void>;
}

/** Settings without surprises: nothing is saved, fetched, tried out or shown unless a test asks for it. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  // The browser's own default saves behind one's back.
  'files.autoSave': 'off',
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

const startLimit = 30_000;
const stopLimit = 4_000;

/** Starts a server on this machine only; rejects with what it printed when it does not come up. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const user = join(options.data, 'data/User');
  await mkdir(user, { recursive: true });
  // A missing folder would silently disable every extension.
  await mkdir(options.extensions, { recursive: true });
  await writeFile(
    join(user, 'settings.json'),
    JSON.stringify({ ...quietSettings, ...options.settings }, undefined, 2),
  );
  const { node, server } = browserHost();
  const child = spawn(
    node,
    [
      server,
      ...['--host', '127.0.0.1'],
      ...folderArguments(options),
      ...['--telemetry-level', 'off', '--disable-telemetry', '--disable-workspace-trust'],
      '--force-disable-user-env',
      ...options.switches,
    ],
    // A group of its own, so that everything it starts ends with it.
    { env: options.env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  return {
    authority: `127.0.0.1:${await portOf(child)}`,
    ended: once(child, 'exit').then(() => undefined),
    stop: () => stopGroup(child),
  };
}

/** Installs a packaged extension; throws with the server's words when it does not take it. */
export function installExtension(vsix: string, folders: ServerFolders): void {
  const { node, server } = browserHost();
  const { status, stdout, stderr } = spawnSync(
    node,
    [server, ...folderArguments(folders), '--install-extension', vsix],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`Could not install ${vsix}:\n${stdout}${stderr}`);
}

function folderArguments({ data, extensions }: ServerFolders): readonly string[] {
  return [
    '--accept-server-license-terms',
    ...['--server-data-dir', data],
    ...['--extensions-dir', extensions],
  ];
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const timer = setTimeout(() => fail('did not start in time'), startLimit);
    const fail = (what: string): void => {
      clearTimeout(timer);
      reject(new Error(`VS Code's server ${what}:\n${printed}`));
    };
    const listen = (chunk: Buffer): void => {
      printed += chunk.toString();
      const port = /Extension host agent listening on (\d+)/.exec(printed)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      // Unread, a full pipe would stop the server one day.
      for (const stream of [child.stdout, child.stderr]) stream?.off('data', listen).resume();
      resolve(Number(port));
    };
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', listen);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`ended with ${String(code)}`));
  });
}

/** Asks the whole group to end, and makes it when it takes too long. */
async function stopGroup(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined || !signalGroup(pid, 'SIGTERM')) return;
  const deadline = Date.now() + stopLimit;
  while (Date.now() < deadline && signalGroup(pid, 0)) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  signalGroup(pid, 'SIGKILL');
}

/** Whether there was anybody left to get the signal. */
function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-pid, signal);
    return true;
  } catch {
    return false;
  }
}
