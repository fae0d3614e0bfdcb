/** Texts that ran and stand in no cell any more, and the ways to see them and to bring them back. */
import type { History, Run } from '../model/execution.ts';
import type { Fix, LostText } from '../model/finding.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';
import { cellName } from './wording.ts';

/** The text of the run, with the place of its cell: where it is, or where it stood. */
export function lostTextOf(run: Run, { cells, removed }: History): LostText {
  const place = [...cells, ...removed].find(({ key }) => key === run.cellKey);
  return {
    cellKey: run.cellKey,
    cell: place?.index ?? cells.length,
    executionCount: run.executionCount,
    source: run.source,
  };
}

/** Shows the text, beside that of its cell if there is one. */
export function compareFix(lost: LostText, title = 'Compare'): Fix {
  return { kind: 'command', title, safety: 'safe', command: 'compare', lost };
}

/** Puts the text back: into its cell, or, if that was deleted, into a new one where it stood. */
export function restoreFix(lost: LostText, notebook: NotebookFacts): Fix {
  const cell = notebook.cellOf(lost.cellKey);
  const base = { kind: 'edit', safety: 'review', cellKeys: [] } as const;
  if (!cell) {
    const before = Math.min(lost.cell, notebook.history.cells.length);
    const newCells = [{ before, source: lost.source }];
    return { ...base, title: 'Restore the deleted cell', edits: [], newCells };
  }
  const { lines, source } = notebook.factsOf(cell);
  const range = { start: { line: 0, character: 0 }, end: lines.positionAt(source.length) };
  const edits = [{ cellKey: cell.key, cell: cell.index, range, newText: lost.source }];
  const title = `Restore the earlier text of ${cellName(cell)}`;
  return { ...base, title, edits, newCells: [] };
}
