/** Tells which values a look ahead had to do without. */
import type { ValueFacts } from '../model/facts.ts';
import { dependenciesOf } from '../state/dependencies.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';

/**
 * Names that the cell takes from other cells, each once, of whose values the live values say at most their class: all of
 * them where none were read.
 */
export function notKnown(notebook: NotebookFacts, cellKey: string): readonly string[] {
  const live = notebook.history.facts;
  const taken = new Set(dependenciesOf(notebook, cellKey).takes.map(({ name }) => name));
  return [...taken].filter(
    (name) => !live?.absent.has(name) && !isDescribed(live?.names.get(name)),
  );
}

/** Whether more is known than the class; of None that is everything. */
function isDescribed(value: ValueFacts | undefined): boolean {
  if (value === undefined) return false;
  const saysMore = Object.keys(value).some((field) => field !== 'type' && field !== 'bases');
  return saysMore || value.type === 'NoneType';
}
