/** Works out where new cells go in the notebook as it is, and which cells they then are. */
import { groupBy, type Fix, type NewCell } from '../../core/index.ts';

type EditFix = Extract<Fix, { readonly kind: 'edit' }>;

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

/**
 * Keys to run once the new cells are in: what a fix calls a new cell stands for the key that the editor gave it.
 * `added` are the keys of the new cells as they follow each other on the page.
 */
export function keysToRun(
  { cellKeys, newCells }: Pick<EditFix, 'cellKeys' | 'newCells'>,
  added: readonly string[],
): readonly string[] {
  const onPage = newCells.toSorted((a, b) => a.before - b.before);
  const given = new Map(onPage.map(({ key }, index) => [key, added[index]]));
  return cellKeys.map((key) => given.get(key) ?? key);
}
