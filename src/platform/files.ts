/** Finds notebooks on disk and reads their text, whatever the bytes are. */
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import type { Problem } from '../core/index.ts';

/** A file to read, or a folder that could not be searched. */
export interface FoundPath {
  readonly path: string;
  readonly problem?: Problem;
}

/** Text, with what was odd about its bytes; no text where it could not be read. */
export interface ReadText {
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

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
 * names, folder by folder. Jupyter's checkpoints are skipped and links to folders are not followed.
 */
export async function* notebooksUnder(folder: string): AsyncGenerator<FoundPath> {
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
    if (entry.isDirectory()) {
      if (entry.name !== '.ipynb_checkpoints') yield* notebooksUnder(path);
    } else if (
      entry.name.endsWith('.ipynb') &&
      !(entry.isSymbolicLink() && (await isFolder(path)))
    ) {
      yield { path };
    }
  }
}

/** The text of a file of at most `limit` bytes. */
export async function readFileText(path: string, limit: number): Promise<ReadText> {
  return await readText(chunksOf(path), limit);
}

/** The bytes of a file; a path that no file can have fails here, where the reader sees it. */
async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path) as AsyncIterable<Uint8Array>;
}

/** The text of a stream of at most `limit` bytes: UTF-8, or UTF-16 where a byte order mark says so. */
export async function readText(
  stream: AsyncIterable<string | Uint8Array>,
  limit: number,
): Promise<ReadText> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      size += bytes.length;
      if (size > limit) return { text: undefined, problems: [tooLarge(limit)] };
      chunks.push(bytes);
    }
  } catch (error) {
    return { text: undefined, problems: [unreadable(error)] };
  }
  return decode(Buffer.concat(chunks));
}

function decode(bytes: Buffer): ReadText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: decoded(bytes, 'utf-16le'), problems: [] };
  if (first === 0xfe && second === 0xff) return { text: decoded(bytes, 'utf-16be'), problems: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    const message = 'The file is not valid UTF-8. Bytes that are no text were replaced.';
    return { text: decoded(bytes, 'utf-8'), problems: [{ code: 'encoding', message }] };
  }
}

function decoded(bytes: Buffer, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
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
