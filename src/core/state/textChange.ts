/** Supposes that the notebook's text is changed, so that a change can be checked before it is offered. */
import type { CellEdit, NewCell } from '../model/finding.ts';
import type { Cell } from '../model/notebook.ts';
import type { Position } from '../model/position.ts';
import type { LineIndex } from '../python/lineIndex.ts';
import type { NotebookFacts } from './notebookFacts.ts';

/** Edits of texts as they are now, and new cells. */
export interface TextChange {
  readonly edits: readonly CellEdit[];
  readonly newCells: readonly NewCell[];
}

/** The notebook as the change would leave it. A new cell without a key of its own gets one. */
export function supposeChange(
  notebook: NotebookFacts,
  { edits, newCells }: TextChange,
): NotebookFacts {
  const cells = notebook.history.cells.map((cell) => {
    const own = edits.filter(({ cellKey }) => cellKey === cell.key);
    return own.length === 0 ? cell : { ...cell, source: editedSource(cell, own, notebook) };
  });
  for (const newCell of newCells.toSorted((a, b) => a.before - b.before)) {
    cells.splice(Math.min(newCell.before, cells.length), 0, cellOf(newCell));
  }
  return notebook.withCells(cells.map((cell, index) => ({ ...cell, index })));
}

/** Whether every text that the change touches would be Python, or is none already. */
export function keepsSyntax(before: NotebookFacts, after: NotebookFacts): boolean {
  return after.codeCells.every((cell) => {
    const old = before.cellOf(cell.key);
    if (old?.source === cell.source) return true;
    const wasBroken = old !== undefined && before.factsOf(old).syntaxError !== undefined;
    return wasBroken || after.factsOf(cell).syntaxError === undefined;
  });
}

function editedSource(cell: Cell, edits: readonly CellEdit[], notebook: NotebookFacts): string {
  const { lines } = notebook.factsOf(cell);
  return edits
    .map(({ range, newText }) => ({
      start: offsetOf(range.start, lines),
      end: offsetOf(range.end, lines),
      newText,
    }))
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end),
      cell.source,
    );
}

function offsetOf({ line, character }: Position, lines: LineIndex): number {
  return lines.offsetOfLine(line) + character;
}

function cellOf({ key, before, source }: NewCell): Cell {
  return {
    key: key ?? `new cell ${String(before)}`,
    index: before,
    id: undefined,
    kind: 'code',
    language: 'python',
    source,
    executionCount: undefined,
    outputs: [],
    tags: [],
  };
}
