/** Opens the whole traceback of a cell as a text, with its colours by meaning and without those of a terminal. */
import { commands, window } from 'vscode';
import { capitalised, spokenCell } from '../../render/place.ts';
import type { VirtualDocuments } from '../show/virtualDocuments.ts';
import type { Target } from './targets.ts';

/** The ending that `contributes.languages` of the manifest gives to tracebacks. */
const ENDING = 'pytraceback';

/** Says so if the cell shows no error. */
export async function openTraceback(
  { watched, cellKey }: Target,
  documents: VirtualDocuments,
): Promise<void> {
  const view = watched.view();
  const cell = view.cells.find(({ key }) => key === cellKey);
  const traceback = cell && (await watched.analysis()).tracebackOf(view, cellKey);
  if (!cell || !traceback) {
    void window.showInformationMessage('This cell shows no error.');
    return;
  }
  const name = `${capitalised(spokenCell(cell.index))}, traceback.${ENDING}`;
  await commands.executeCommand('vscode.open', documents.add(name, traceback.text));
}
