/** Tells notebooks that could not be read from those that were read and left alone. */
import type { NotebookSnapshot } from './notebook.ts';

/** Whether nothing of the notebook could be read; one of another language was, and is left alone. */
export function isUnread({ cells, problems }: NotebookSnapshot): boolean {
  return (
    cells.length === 0 &&
    problems.some(({ code }) => code !== 'other-language' && code !== 'python2')
  );
}
