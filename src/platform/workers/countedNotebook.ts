/** Counts the crashes of one notebook and survives it: the same in the process's own thread and in a worker's. */
import {
  partOfUnread,
  type CorpusPart,
  type CorpusReader,
  type NotebookSnapshot,
} from '../../core/index.ts';

/** What the notebook of that name adds to the counts. */
export function countNotebook(
  notebook: string,
  snapshot: NotebookSnapshot,
  read: CorpusReader,
): CorpusPart {
  try {
    return read(notebook, snapshot);
  } catch (error) {
    // One notebook must not cost the others.
    return partOfFault(notebook, error instanceof Error ? error.message : String(error));
  }
}

/** A notebook that the product failed on. */
export function partOfFault(notebook: string, fault: string): CorpusPart {
  const message = `Cellscope failed on this notebook (${fault}). This is a fault of Cellscope, please report it.`;
  return partOfUnread({ notebook, code: 'internal-error', message });
}
