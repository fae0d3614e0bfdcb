/** Texts that ran and stand in no cell any more, and the ways to see them and to bring them back. */
import type { History, Run } from '../model/execution.ts';
import type { CellEdit, Fix, LostText, NewCell, Phrase } from '../model/finding.ts';
import type { Cell } from '../model/notebook.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';
import type { TextChange } from '../state/textChange.ts';
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

/** A change of the text that brings texts back, and what a button says of it. */
export interface Restoration extends TextChange {
  readonly title: Phrase;
}

/** Puts the text back: into its cell, or, if that was deleted, into a new one where it stood. */
export function restoreFix(lost: LostText, notebook: NotebookFacts): Fix {
  return { kind: 'edit', safety: 'review', cellKeys: [], ...restorationOf([lost], notebook) };
}

/** Puts the texts back, of which the first is the one that the title speaks of. New cells go by their old keys. */
export function restorationOf(texts: readonly LostText[], notebook: NotebookFacts): Restoration {
  const deleted = texts.filter(({ cellKey }) => !notebook.cellOf(cellKey));
  const edits = texts.flatMap((lost): readonly CellEdit[] => {
    const cell = notebook.cellOf(lost.cellKey);
    if (!cell) return [];
    const { lines, source } = notebook.factsOf(cell);
    const range = { start: { line: 0, character: 0 }, end: lines.positionAt(source.length) };
    return [{ cellKey: cell.key, cell: cell.index, range, newText: lost.source }];
  });
  const [edited] = edits;
  const cells = deleted.length > 1 ? `${deleted.length} deleted cells` : 'the deleted cell';
  const title = edited
    ? `Restore the earlier text of ${cellName({ index: edited.cell })}`
    : `Restore ${cells}`;
  return { title, edits, newCells: placesOf(deleted, notebook) };
}

/** The deletions undone, the last first: that way each cell comes back to where it stood. */
function placesOf(deleted: readonly LostText[], { history }: NotebookFacts): readonly NewCell[] {
  const moments = new Map(history.removed.map(({ key }, moment) => [key, moment]));
  const momentOf = ({ cellKey }: LostText): number => moments.get(cellKey) ?? -1;
  const page: (LostText | Cell)[] = [...history.cells];
  for (const lost of deleted.toSorted((a, b) => momentOf(b) - momentOf(a))) {
    page.splice(Math.min(lost.cell, page.length), 0, lost);
  }
  return deleted.map((lost) => ({
    before: page.indexOf(lost),
    source: lost.source,
    key: lost.cellKey,
  }));
}
