/** Tells names of columns that are texts from those that only look alike when they are printed without quotes. */
import type { ColumnFacts } from '../../model/facts.ts';

/** A number, a date, a truth value or a tuple prints like a text that says the same: then the class is left open. */
export function columnNamed(name: string): Pick<ColumnFacts, 'name' | 'nameType'> {
  const isOpen = /^(?:[-+]?[\d.]+|nan|NaN|NaT|None|True|False|\(.*\)|\d{4}-\d\d.*)$/.test(name);
  return isOpen ? { name, nameType: 'object' } : { name };
}
