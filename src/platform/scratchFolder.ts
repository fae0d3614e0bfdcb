/** Copies a folder for a run that must not touch the original. */
import { constants, type Dirent } from 'node:fs';
import { copyFile, lstat, mkdir, mkdtemp, readdir, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative, sep } from 'node:path';
import type { LeftOut } from '../core/index.ts';

/** What is copied at most: sizes in bytes, the time in milliseconds. */
export interface CopyLimits {
  readonly file: number;
  readonly total: number;
  readonly files: number;
  readonly time: number;
}

/** Enough for code and the data beside it; a copy of more is a matter of minutes. */
export const copyLimits: CopyLimits = {
  file: 256 * 2 ** 20,
  total: 2 * 2 ** 30,
  files: 20_000,
  time: 60_000,
};

/** An empty place for a copy. */
export interface ScratchFolder {
  /** Everything of it, to be deleted. */
  readonly path: string;
  /** Where the copy of the folder goes; it has the original's name. */
  readonly copy: string;
  /** Where the notebook's own folder is in the copy. */
  readonly notebookFolder: string;
  /** Variables that keep the traces of a kernel inside. */
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Makes the place for a copy of `folder`, which holds `notebookFolder`; nothing is copied yet. `folder` is `undefined`
 * for a notebook that has none: its copy is an empty folder.
 */
export async function makeScratchFolder(
  folder: string | undefined,
  notebookFolder = folder,
): Promise<ScratchFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'cellscope-')));
  const copy = join(path, 'copy', (folder && basename(folder)) ?? 'notebook');
  const inside = folder && notebookFolder ? relative(folder, notebookFolder) : '';
  const ownFolder = inside.startsWith('..') ? copy : join(copy, inside);
  const [temporary, runtime] = [join(path, 'tmp'), join(path, 'runtime')];
  for (const each of [ownFolder, temporary, runtime]) await mkdir(each, { recursive: true });
  return {
    path,
    copy,
    notebookFolder: ownFolder,
    environment: {
      TMPDIR: temporary,
      TEMP: temporary,
      TMP: temporary,
      JUPYTER_RUNTIME_DIR: runtime,
    },
  };
}

/** Deletes it; what cannot be deleted stays. */
export async function removeScratchFolder({ path }: ScratchFolder): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
}

/** What is to be copied, and what of it before everything else: a folder below it. */
export interface CopySource {
  readonly folder: string;
  readonly first?: string | undefined;
}

/**
 * Copies what a notebook may read, and says what was left out for its size, as paths below the folder. Hidden folders,
 * virtual environments, caches and packages of other languages are passed over without a word. Ends early when
 * `signal` is aborted.
 */
export async function copyInto(
  { folder, first = folder }: CopySource,
  copy: string,
  limits: CopyLimits,
  signal: AbortSignal,
): Promise<readonly LeftOut[]> {
  const leftOut: LeftOut[] = [];
  const copyFileAt = fileCopier(folder, copy, limits);
  const seen = new Set<string>();
  /** Folder by folder, so that what is near the top is copied before what is deep. */
  const waiting = [relative(folder, first), ''];
  for (let below = waiting.shift(); below !== undefined; below = waiting.shift()) {
    if (seen.has(below) || below.startsWith('..')) continue;
    seen.add(below);
    await mkdir(join(copy, below), { recursive: true });
    for (const entry of await entriesOf(join(folder, below))) {
      if (signal.aborted) return leftOut;
      const path = join(below, entry.name);
      if (entry.isDirectory()) {
        if (await isWorthCopying(join(folder, path), entry.name)) waiting.push(path);
        continue;
      }
      const missed = await copyFileAt(path);
      if (missed !== undefined) leftOut.push({ path: path.split(sep).join('/'), ...missed });
    }
  }
  return leftOut;
}

type Missed = Omit<LeftOut, 'path'>;

/** Copies file after file as long as the limits allow; each answers why it was left out. */
function fileCopier(
  folder: string,
  copy: string,
  limits: CopyLimits,
): (path: string) => Promise<Missed | undefined> {
  const end = performance.now() + limits.time;
  let [bytes, files] = [0, 0];
  return async (path) => {
    const from = join(folder, path);
    const found = await stat(from).catch(() => undefined);
    if (found?.isDirectory() === true) return { why: 'link' };
    // Pipes and sockets have nothing to copy, and links may lead nowhere.
    if (found?.isFile() !== true) return undefined;
    const { size } = found;
    if (size > limits.file) return { why: 'large', size };
    if (bytes + size > limits.total) return { why: 'total', size };
    if (files >= limits.files || performance.now() > end) return { why: 'many' };
    bytes += size;
    files += 1;
    // Where the file system can, blocks are shared until one of the two is written.
    return await copyFile(from, join(copy, path), constants.COPYFILE_FICLONE).then(
      () => undefined,
      () => ({ why: 'unreadable' }) as const,
    );
  };
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  // The same files fall under a limit on every machine.
  return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const passedOver: readonly string[] = ['node_modules', '__pycache__'];

async function isWorthCopying(folder: string, name: string): Promise<boolean> {
  if (name.startsWith('.') || passedOver.includes(name)) return false;
  const marker = await lstat(join(folder, 'pyvenv.cfg')).catch(() => undefined);
  return marker === undefined;
}
