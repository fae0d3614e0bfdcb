// Breaks notebooks that run clean: deletes, moves, repeats and edits cells, and runs them in other orders.
import type { CellReader } from '../../../src/core/python/cellFacts.ts';
import type { Chance } from './chance.ts';

/** A notebook made from another, and an order in which somebody might run it. */
export interface Mutant {
  /** What was done, for people. */
  readonly story: readonly string[];
  /** The code cells as they stand on the page. */
  readonly cells: readonly string[];
  /** Indices into `cells`, in the order they are run. */
  readonly runs: readonly number[];
}

const PAGE_CHANGES = ['delete', 'move', 'repeat', 'rename'] as const;
const ORDER_CHANGES = ['skip', 'rerun', 'swap'] as const;

/** A mutant of the notebook with these code cells: up to three changes of the page and three of the order. */
export function mutate(cells: readonly string[], chance: Chance, reader: CellReader): Mutant {
  const story: string[] = [];
  const page = [...cells];
  for (let count = 1 + chance.below(3); count > 0; count -= 1) {
    const change = chance.pick(PAGE_CHANGES);
    if (change) story.push(changePage(change, page, chance, reader));
  }
  const runs = page.map((_, index) => index);
  for (let count = chance.below(4); count > 0; count -= 1) {
    const change = chance.pick(ORDER_CHANGES);
    if (change) story.push(changeOrder(change, runs, chance));
  }
  return { story, cells: page, runs };
}

function changePage(
  change: (typeof PAGE_CHANGES)[number],
  page: string[],
  chance: Chance,
  reader: CellReader,
): string {
  const at = chance.below(page.length);
  const cell = page[at];
  if (cell === undefined) return 'nothing to change';
  const to = chance.below(page.length);
  switch (change) {
    case 'delete':
      page.splice(at, 1);
      return `deleted ${at}`;
    case 'move':
      page.splice(at, 1);
      page.splice(to, 0, cell);
      return `moved ${at} to ${to}`;
    case 'repeat':
      page.splice(to, 0, cell);
      return `repeated ${at} at ${to}`;
    case 'rename': {
      const definition = chance.pick(reader.read(cell).definitions);
      if (!definition || definition.kind === 'import') return `nothing to rename in ${at}`;
      const { start, end } = definition.span;
      page[at] = `${cell.slice(0, start)}renamed_${definition.name}${cell.slice(end)}`;
      return `renamed ${definition.name} in ${at}`;
    }
  }
}

function changeOrder(
  change: (typeof ORDER_CHANGES)[number],
  runs: number[],
  chance: Chance,
): string {
  const at = chance.below(runs.length);
  const other = chance.below(runs.length);
  const [first, second] = [runs[at], runs[other]];
  if (first === undefined || second === undefined) return 'nothing to run';
  switch (change) {
    case 'skip':
      runs.splice(at, 1);
      return `skipped ${first}`;
    case 'rerun':
      runs.splice(other, 0, first);
      return `ran ${first} again`;
    case 'swap':
      runs[at] = second;
      runs[other] = first;
      return `swapped ${first} and ${second}`;
  }
}
