/** Turns the paths of a request into notebooks, one at a time. */
import type { NotebookSnapshot, Problem } from '../core/index.ts';
import {
  isFolder,
  notebooksUnder,
  readFileText,
  readText,
  type ReadText,
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
      const read = await readText(stdin, sizeLimit);
      yield { notebook: path, snapshot: snapshotOf(read, 'notebook.ipynb', engine) };
    } else if (await isFolder(path)) {
      for await (const found of notebooksUnder(path)) {
        yield found.problem === undefined
          ? await readNotebook(found.path, engine)
          : { notebook: found.path, snapshot: nothingRead([found.problem]) };
      }
    } else {
      yield await readNotebook(path, engine);
    }
  }
}

async function readNotebook(path: string, engine: Engine): Promise<NamedNotebook> {
  const read = await readFileText(path, sizeLimit);
  return { notebook: path, snapshot: snapshotOf(read, path, engine) };
}

function snapshotOf(read: ReadText, fileName: string, engine: Engine): NotebookSnapshot {
  if (read.text === undefined) return nothingRead(read.problems);
  const snapshot = engine.readNotebook(read.text, fileName);
  return { ...snapshot, problems: [...read.problems, ...snapshot.problems] };
}

function nothingRead(problems: readonly Problem[]): NotebookSnapshot {
  return { language: 'python', nbformat: undefined, cells: [], problems };
}
