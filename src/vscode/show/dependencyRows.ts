/** Words what a cell takes from others and gives to them, one row for each name. */
import type { Dependencies, Dependency, Place, Range } from '../../core/index.ts';
import { legible } from '../../render/phrase.ts';
import { spokenCell, spokenPlace } from '../../render/place.ts';
import { withoutIcons } from './icons.ts';

/** A row of the list, and the place that it leads to: in a cell's text, or a cell. */
export interface DependencyRow {
  readonly label: string;
  readonly description: string;
  /** The line of code at that place; empty where there is none. */
  readonly detail: string;
  readonly cellKey: string;
  readonly range: Range | undefined;
}

/** The rows of both lists. `lineAt` gives the text of a line of a cell, empty if there is none. */
export function dependencyRows(
  { takes, gives }: Dependencies,
  lineAt: (cellKey: string, line: number) => string,
): { readonly takes: readonly DependencyRow[]; readonly gives: readonly DependencyRow[] } {
  const detailOf = (place: Place | undefined): string =>
    place ? withoutIcons(legible(lineAt(place.cellKey, place.range.start.line)).trim()) : '';
  const row = (dependency: Dependency, place: Place | undefined, description: string) => ({
    label: dependency.name,
    description,
    detail: detailOf(place),
    cellKey: dependency.cellKey,
    range: place?.range,
  });
  return {
    takes: takes.map((taken) => row(taken, taken.definition, spokenSource(taken))),
    gives: gives.map((given) => row(given, given.use, spokenUse(given))),
  };
}

function spokenSource({ cell, definition, basis }: Dependency): string {
  if (definition === undefined)
    return `came from ${spokenCell(cell)}, which does not set it any more`;
  return `${basis === 'ran' ? 'from' : 'would come from'} ${spokenPlace(definition)}`;
}

function spokenUse({ cell, use, basis }: Dependency): string {
  const place = use === undefined ? spokenCell(cell) : spokenPlace(use);
  return `${basis === 'ran' ? 'used by' : 'would be used by'} ${place}`;
}
