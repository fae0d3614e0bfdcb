/** Finds notebooks on disk and reads their bytes. */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import type { Problem } from '../core/index.ts';

/** A file to read, or a folder that could not be searched. */
export interface FoundPath {
  readonly path: string;
  readonly problem?: Problem;
}

/** The bytes of a file, or why there are none. */
export type ReadBytes =
  { readonly bytes: Uint8Array } | { readonly bytes?: undefined; readonly problem: Problem };

/** Whether the path leads to a folder. What cannot be looked at is none. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/**
 * The `.ipynb` files under a folder, as paths that begin with the folder as given, in the order of their
 * names, folder by folder. Jupyter's checkpoints are skipped, and so is what `isExcluded` says of its path; links to folders are
 * not followed.
 */
export async function* notebooksUnder(
  folder: string,
  isExcluded: (path: string) => boolean = () => false,
): AsyncGenerator<FoundPath> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, problem: unreadable(error) };
    return;
  }
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  for (const entry of entries.toSorted((a, b) => compareNames(a.name, b.name))) {
    const path = prefix + entry.name;
    if (isExcluded(path)) continue;
    if (entry.isDirectory()) {
      if (entry.name !== '.ipynb_checkpoints') yield* notebooksUnder(path, isExcluded);
    } else if (
      /\.ipynb$/i.test(entry.name) &&
      !(entry.isSymbolicLink() && (await isFolder(path)))
    ) {
      yield { path };
    }
  }
}

/** A file of at most `limit` bytes. */
export async function readFileBytes(path: string, limit: number): Promise<ReadBytes> {
  try {
    const file = statSync(path);
    if (file.isFile()) {
      // At once: streams would take longer over a notebook than understanding it.
      return file.size > limit ? { problem: tooLarge(limit) } : { bytes: readFileSync(path) };
    }
  } catch (error) {
    return { problem: unreadable(error) };
  }
  return await readBytes(chunksOf(path), limit);
}

/** The bytes of a file; a path that no file can have fails here, where the reader sees it. */
async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path) as AsyncIterable<Uint8Array>;
}

/** A stream of at most `limit` bytes. */
export async function readBytes(
  stream: AsyncIterable<string | Uint8Array>,
  limit: number,
): Promise<ReadBytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      size += bytes.length;
      if (size > limit) return { problem: tooLarge(limit) };
      chunks.push(bytes);
    }
  } catch (error) {
    return { problem: unreadable(error) };
  }
  return { bytes: Buffer.concat(chunks) };
}

function tooLarge(limit: number): Problem {
  const megabytes = Math.round(limit / 2 ** 20);
  return {
    code: 'too-large',
    message: `The file is larger than ${megabytes} MB and was not read.`,
  };
}

function unreadable(error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  const message = code === undefined ? undefined : errorMessages[code];
  return {
    code: 'unreadable',
    message: message ?? `The file could not be read (${code ?? String(error)}).`,
  };
}

const errorMessages: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder.',
  ENOTDIR: 'There is no such file or folder.',
  EACCES: 'It may not be read: permission denied.',
  EPERM: 'It may not be read: permission denied.',
  EISDIR: 'It is a folder.',
  ELOOP: 'It is a link that leads to itself.',
};

/** By code units, so that the order is the same on every machine. */
function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
