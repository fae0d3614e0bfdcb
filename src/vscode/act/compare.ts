/** Shows a text that ran beside the text of its cell now. */
import { commands, type NotebookDocument } from 'vscode';
import type { LostText } from '../../core/index.ts';
import { capitalised, spokenCell } from '../../render/place.ts';
import type { VirtualDocuments } from '../show/virtualDocuments.ts';
import { keyOf, sourceOf } from '../watch/notebookView.ts';

/** Opens a comparison of two read-only documents; of a cell that is gone, the text alone. */
export async function compareTexts(
  lost: LostText,
  notebook: NotebookDocument,
  documents: VirtualDocuments,
): Promise<void> {
  const cell = notebook.getCells().find((candidate) => keyOf(candidate) === lost.cellKey);
  const run = lost.executionCount === undefined ? 'earlier' : `run [${lost.executionCount}]`;
  const name = capitalised(spokenCell(cell?.index ?? lost.cell));
  const then = documents.add(`${name}, ${run}.py`, lost.source);
  if (cell === undefined) {
    await commands.executeCommand('vscode.open', then);
    return;
  }
  const now = documents.add(`${name}, now.py`, sourceOf(cell));
  await commands.executeCommand('vscode.diff', then, now, `${name}: ${run} and now`);
}
