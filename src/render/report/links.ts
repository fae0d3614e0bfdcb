/** Writes links to cells: in the editor they show the cell, in a file they lead to its row in the table of cells. */
import type { Place } from '../../core/model/crash.ts';
import { escapeHtml } from '../html.ts';
import { capitalised, spokenCell, spokenPlace } from '../place.ts';

/** `id` of the cell's row. */
export function cellAnchor(cell: number): string {
  return `cell-${cell + 1}`;
}

/** The attributes of a link to a cell, or to a 0-based line of it; the page's script reads the `data-` ones. */
export function cellTarget(cell: number, line?: number): string {
  const at = line === undefined ? '' : ` data-line="${line}"`;
  return `href="#${cellAnchor(cell)}" data-cell="${cell}"${at}`;
}

/** `cell 4`, as a link. */
export function cellLink(cell: number): string {
  return `<a ${cellTarget(cell)}>${spokenCell(cell)}</a>`;
}

/** `Cell 4, line 2`, as a link. */
export function placeLink(place: Pick<Place, 'cell' | 'range'>, at: 'start' | 'inside'): string {
  const spoken = spokenPlace(place);
  const label = escapeHtml(at === 'start' ? capitalised(spoken) : spoken);
  return `<a ${cellTarget(place.cell, place.range.start.line)}>${label}</a>`;
}

/** `cell 4, cell 7`, each a link. */
export function cellLinks(cells: readonly number[]): string {
  return cells.map(cellLink).join(', ');
}
