// Serves the editor with the extension to a browser on this machine until the user ends it.
import { randomBytes } from 'node:crypto';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { installBrowserHost } from '../host/browserHost.ts';
import { bundleExtension } from '../host/bundle.ts';
import { startServer } from '../host/server.ts';

const ports = '8421-8499';

/**
 * Opens the notebook, an absolute path, with the extensions, each a folder. Keeps the editor's profile in
 * `folder`. Prints the address; settles when the user pressed Ctrl+C or the server ended.
 */
export async function openInBrowser(
  notebook: string,
  extensions: readonly string[],
  folder: string,
): Promise<void> {
  await installBrowserHost();
  const opener = join(folder, 'opener');
  await bundleExtension(join(import.meta.dirname, 'opener'), opener, { notebookPath: notebook });
  const installed = join(folder, 'extensions');
  await linkExtensions([...extensions, opener], installed);
  // The editor can read and run everything that the user can: only who knows the address may use it.
  const token = randomBytes(12).toString('hex');
  const server = await startServer({
    data: join(folder, 'data'),
    extensions: installed,
    settings: {},
    env: process.env,
    switches: [
      ...['--port', ports, '--connection-token', token, '--log', 'off'],
      ...['--default-folder', dirname(notebook)],
    ],
  });
  const ended = Promise.race([server.ended, interrupted()]);
  console.log(
    `\nThe notebook is open in VS Code at\n\n  http://${server.authority}/?tkn=${token}\n`,
  );
  console.log('Ctrl+C ends it.');
  await ended;
  await server.stop();
}

/** Makes a folder in which the server finds the extensions as if they had been installed there. */
async function linkExtensions(extensions: readonly string[], folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [index, path] of extensions.entries()) {
    await symlink(path, join(folder, `extension-${index}`), 'junction');
  }
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
