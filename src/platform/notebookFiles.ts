/** Reads files as notebooks; what cannot be read is a notebook with a problem. */
import { readNotebookFile, type NotebookSnapshot, type Problem } from '../core/index.ts';
import { readBytes, readFileBytes, type ReadBytes } from './files.ts';

/** A notebook from the bytes of its file. */
export type NotebookReader = (bytes: Uint8Array, fileName: string) => NotebookSnapshot;

/** Bytes above which a file is not read: far more than a person writes, less than a text may have. */
const sizeLimit = 256 * 2 ** 20;

/** The notebook at the path. */
export async function notebookAt(
  path: string,
  read: NotebookReader = readNotebookFile,
): Promise<NotebookSnapshot> {
  return snapshotOf(await readFileBytes(path, sizeLimit), path, read);
}

/** The notebook that the stream holds. */
export async function notebookIn(
  stream: AsyncIterable<string | Uint8Array>,
  read: NotebookReader,
): Promise<NotebookSnapshot> {
  return snapshotOf(await readBytes(stream, sizeLimit), 'notebook.ipynb', read);
}

/** A notebook of which nothing could be read. */
export function nothingRead(problem: Problem): NotebookSnapshot {
  return { language: 'python', nbformat: undefined, cells: [], problems: [problem] };
}

function snapshotOf(read: ReadBytes, fileName: string, reader: NotebookReader): NotebookSnapshot {
  return read.bytes === undefined ? nothingRead(read.problem) : reader(read.bytes, fileName);
}
