/** Finds the columns of a known table that hold what a message complains of, and says which they are. */
import type { ColumnFacts, ValueFacts } from '../../model/facts.ts';
import type { Phrase } from '../../model/finding.ts';
import { code, list } from '../wording.ts';

/** Columns with missing values, the emptiest first; none where that is not known. */
export function columnsWithGaps({ columns = [] }: Partial<ValueFacts>): readonly ColumnFacts[] {
  return columns
    .filter(({ nulls }) => nulls !== undefined && nulls > 0)
    .toSorted((a, b) => (b.nulls ?? 0) - (a.nulls ?? 0));
}

/**
 * Columns with texts that are no numbers. Where one of them is known to hold `text`, these alone: a library stops at
 * the first that it meets.
 */
export function columnsWithTexts(
  { columns = [] }: Partial<ValueFacts>,
  text: string | undefined,
): readonly ColumnFacts[] {
  const textual = columns.filter(holdsTexts);
  const meant = textual.filter(({ sample = [] }) => text !== undefined && sample.includes(text));
  return meant.length > 0 ? meant : textual;
}

function holdsTexts({ elementTypes, sample = [] }: ColumnFacts): boolean {
  return (elementTypes?.includes('str') ?? true) && sample.some(isNoNumber);
}

/** Whether Python would not read the text as a number. */
export function isNoNumber(text: string): boolean {
  const bare = text.trim().replace(/_/g, '');
  return bare === '' || (!/^[+-]?(?:inf|infinity|nan)$/i.test(bare) && Number.isNaN(Number(bare)));
}

/** `a`, `b` and 3 more. */
export function columnNames(columns: readonly ColumnFacts[]): Phrase {
  const names = columns.map(({ name }) => code(name));
  const more = names.length - MOST_NAMED;
  return more > 0 ? list([...names.slice(0, MOST_NAMED), `${String(more)} more`]) : list(names);
}

const MOST_NAMED = 3;
