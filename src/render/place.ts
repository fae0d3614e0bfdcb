/** How places and runs are spoken: "cell 3" is a place, "[12]" is a run, lines are counted from 1. */
import type { Place } from '../core/model/crash.ts';

/** `cell 3`, for the 0-based index 2. */
export function spokenCell(cell: number): string {
  return `cell ${cell + 1}`;
}

/** `cell 3`, `cells 3 and 5`, `cells 3, 5 and 9`, for 0-based indices. */
export function spokenCells(cells: readonly number[]): string {
  const numbers = cells.map((cell) => String(cell + 1));
  if (numbers.length < 2) return `cell ${numbers.join('')}`;
  return `cells ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1) ?? ''}`;
}

/** The cells by name; of more than a few, only how many they are: `12 cells`. */
export function spokenFew(cells: readonly number[]): string {
  return cells.length > 5 ? counted(cells.length, 'cell') : spokenCells(cells);
}

/** `cell 3, line 2`. */
export function spokenPlace(place: Pick<Place, 'cell' | 'range'>): string {
  return `${spokenCell(place.cell)}, line ${place.range.start.line + 1}`;
}

/** `cell 3 [12]`, or `cell 3 (not run)` without an execution count. */
export function spokenRun(cell: number, executionCount: number | undefined): string {
  const run = executionCount === undefined ? '(not run)' : `[${executionCount}]`;
  return `${spokenCell(cell)} ${run}`;
}

/** The text with its first letter raised. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** `1 notebook`, `2 notebooks`; `plural` where an s is not enough. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
