/** Finds cells of a saved notebook whose execution counts cannot come from one kernel. */
import type { Cell } from '../model/notebook.ts';
import { isSameCode } from './codeText.ts';
import type { NotebookFacts } from './notebookFacts.ts';

/**
 * Pairs of cells that show one number over different code, each with the first that shows it: one of the two ran in
 * another kernel, or was copied and changed. Empty for histories that were observed.
 */
export function findSharedNumbers(notebook: NotebookFacts): readonly (readonly [Cell, Cell])[] {
  if (notebook.history.basis !== 'counted') return [];
  const first = new Map<number, Cell>();
  return notebook.codeCells.flatMap((cell) => {
    const { executionCount, source } = cell;
    // A blank text takes no number of its own, and shows that of the next run.
    if (executionCount === undefined || source.trim() === '') return [];
    const twin = first.get(executionCount);
    if (twin) return isSameCode(twin.source, source) ? [] : [[twin, cell] as const];
    first.set(executionCount, cell);
    return [];
  });
}
