/** Turns the paths of a request into notebooks, one at a time. */
import type { NotebookSnapshot, Problem } from '../core/index.ts';
import {
  isFolder,
  notebooksUnder,
  readBytes,
  readFileBytes,
  type ReadBytes,
} from '../platform/files.ts';
import type { Engine } from './engine.ts';

/** A notebook as it was named and as it was read. */
export interface NamedNotebook {
  readonly notebook: string;
  readonly snapshot: NotebookSnapshot;
}

/** Bytes above which a file is not read: far more than a person writes, less than a text may have. */
const sizeLimit = 256 * 2 ** 20;

/** Every notebook the paths lead to, in their order. What cannot be read is a notebook with a problem. */
export async function* readNotebooks(
  paths: readonly string[],
  stdin: AsyncIterable<string | Uint8Array>,
  engine: Engine,
): AsyncGenerator<NamedNotebook> {
  for (const path of paths) {
    if (path === '-') {
      const read = await readBytes(stdin, sizeLimit);
      yield { notebook: path, snapshot: snapshotOf(read, 'notebook.ipynb', engine) };
    } else if (await isFolder(path)) {
      for await (const found of notebooksUnder(path)) {
        yield found.problem === undefined
          ? await readNotebook(found.path, engine)
          : { notebook: found.path, snapshot: nothingRead(found.problem) };
      }
    } else {
      yield await readNotebook(path, engine);
    }
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
