/** Turns the paths of a request into notebooks, one at a time. */
import type { NotebookSnapshot, Problem } from '../core/index.ts';
import {
  isFolder,
  notebooksUnder,
  readBytes,
  readFileBytes,
  type FoundPath,
  type ReadBytes,
} from '../platform/files.ts';
import type { Engine } from './engine.ts';
import { isInShard, type Shard } from './shard.ts';

/** A notebook as it was named and as it was read. */
export interface NamedNotebook {
  readonly notebook: string;
  readonly snapshot: NotebookSnapshot;
}

/** Bytes above which a file is not read: far more than a person writes, less than a text may have. */
const sizeLimit = 256 * 2 ** 20;

/**
 * Every notebook the paths lead to, or those of the shard, in their order. What cannot be read is a notebook with a
 * problem.
 */
export async function* readNotebooks(
  paths: readonly string[],
  stdin: AsyncIterable<string | Uint8Array>,
  engine: Engine,
  shard: Shard,
): AsyncGenerator<NamedNotebook> {
  let position = 0;
  for await (const found of findNotebooks(paths)) {
    position += 1;
    if (!isInShard(position, shard)) continue;
    const { path, problem } = found;
    if (problem !== undefined) yield { notebook: path, snapshot: nothingRead(problem) };
    else if (path === '-') {
      const read = await readBytes(stdin, sizeLimit);
      yield { notebook: path, snapshot: snapshotOf(read, 'notebook.ipynb', engine) };
    } else {
      yield await readNotebook(path, engine);
    }
  }
}

/** What the paths lead to; nothing is read yet. */
async function* findNotebooks(paths: readonly string[]): AsyncGenerator<FoundPath> {
  for (const path of paths) {
    if (path !== '-' && (await isFolder(path))) yield* notebooksUnder(path);
    else yield { path };
  }
}

async function readNotebook(path: string, engine: Engine): Promise<NamedNotebook> {
  const read = await readFileBytes(path, sizeLimit);
  return { notebook: path, snapshot: snapshotOf(read, path, engine) };
}

function snapshotOf(read: ReadBytes, fileName: string, engine: Engine): NotebookSnapshot {
  return read.bytes === undefined
    ? nothingRead(read.problem)
    : engine.readNotebookFile(read.bytes, fileName);
}

function nothingRead(problem: Problem): NotebookSnapshot {
  return { language: 'python', nbformat: undefined, cells: [], problems: [problem] };
}
