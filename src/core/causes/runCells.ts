/** The fix that runs other cells, and then the one that crashed. */
import type { Fix } from '../model/finding.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';
import { cellNames } from './wording.ts';

/** Runs the cells in this order; the last is the one that crashed. Nothing is offered if it stands alone. */
export function runCells(cellKeys: readonly string[], notebook: NotebookFacts): readonly Fix[] {
  const first = cellKeys.slice(0, -1).flatMap((key) => notebook.cellOf(key) ?? []);
  if (first.length === 0) return [];
  return [
    { kind: 'run', title: `Run ${cellNames(first)}, then this cell`, safety: 'review', cellKeys },
  ];
}
