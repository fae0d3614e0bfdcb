/** Works out where new cells go in the notebook as it is. */
import type { NewCell } from '../../core/index.ts';
import { groupBy } from '../groupBy.ts';

/** Cells to put in together, before the cell that has the index `at` now. */
export interface Insertion {
  readonly at: number;
  readonly sources: readonly string[];
}

/**
 * Insertions that give each new cell its index in the end, in an editor that counts as things were before. Indices
 * outside a notebook of `cellCount` cells mean its ends.
 */
export function insertions(newCells: readonly NewCell[], cellCount: number): readonly Insertion[] {
  const wanted = newCells.toSorted((a, b) => a.before - b.before);
  const places = wanted.map(({ before, source }, inserted) => ({
    at: Math.min(Math.max(before - inserted, 0), cellCount),
    source,
  }));
  return [...groupBy(places, ({ at }) => at)].map(([at, group]) => ({
    at,
    sources: group.map(({ source }) => source),
  }));
}
