/** Turns definitions and stops into the places that findings show. */
import type { Origin, Phrase } from '../model/finding.ts';
import type { Crash, Place } from '../model/crash.ts';
import type { Cell } from '../model/notebook.ts';
import type { Span } from '../python/ast.ts';
import type { CellFacts } from '../python/cellFacts.ts';
import type { Binding, CodePlace } from '../follow/names.ts';
import type { DefinitionInCell, NotebookFacts } from '../state/notebookFacts.ts';
import { cellName, code } from './wording.ts';

/** The definition as an origin. */
export function originOf(definition: DefinitionInCell): Origin {
  return {
    cellKey: definition.cell.key,
    cell: definition.cell.index,
    range: definition.facts.rangeOf(definition.definition.span),
    label: `${code(definition.definition.name)} is defined here`,
  };
}

/** A place of a text that ran, in the cell as it is now; `undefined` if the cell is gone or reads differently. */
export function presentPlace(place: CodePlace, notebook: NotebookFacts): Place | undefined {
  const cell = notebook.cellOf(place.home.cellKey);
  if (cell?.source !== place.home.facts.source) return undefined;
  return { cellKey: cell.key, cell: cell.index, range: place.home.facts.rangeOf(place.span) };
}

/** The cell that did something, seen from the crashed one: `this cell`, `cell 3`, `a deleted cell`. */
export function doerName(cellKey: string, crash: Crash, notebook: NotebookFacts): Phrase {
  if (cellKey === crash.cellKey) return 'this cell';
  const cell = notebook.cellOf(cellKey);
  return cell ? cellName(cell) : 'a deleted cell';
}

/** The first line of the statement that made the binding, for quoting. */
export function statementOf({ home, span }: Binding): string {
  const definition = home.facts.definitions.find((each) => each.span.start === span.start);
  return firstLineOf(home.facts, definition?.statement ?? span);
}

/** Where the cell's code begins, for what is about the whole cell. */
export function startOfCode(cell: Cell, notebook: NotebookFacts): Place {
  const { lines, module } = notebook.factsOf(cell);
  const first = lines.positionAt(module.body[0]?.start ?? 0);
  const range = lines.contentOfLine(first.line) ?? { start: first, end: first };
  return { cellKey: cell.key, cell: cell.index, range };
}

/** The first line of a statement, for quoting. */
export function firstLineOf(facts: CellFacts, span: Span): string {
  return facts.textOf(span).split('\n', 1)[0] ?? '';
}
