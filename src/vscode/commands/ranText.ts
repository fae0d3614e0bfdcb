/** *Restore the Text That Ran* and *Compare with the Text That Ran*: of a cell that was edited after its last run. */
import { Range, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { LostText } from '../../core/index.ts';
import { capitalised, spokenCell } from '../../render/place.ts';
import { compareTexts } from '../act/compare.ts';
import type { VirtualDocuments } from '../show/virtualDocuments.ts';
import { pythonCell, type Target } from './targets.ts';

/** Puts the text back into its cell, which can be undone; says so if there is nothing to put back. */
export async function restoreRanText(target: Target): Promise<void> {
  const ran = await ranText(target);
  if (ran === undefined) return;
  const uri = Uri.parse(target.cellKey);
  const document = await workspace.openTextDocument(uri);
  const edit = new WorkspaceEdit();
  edit.replace(uri, document.validateRange(new Range(0, 0, document.lineCount, 0)), ran.source);
  if (!(await workspace.applyEdit(edit))) {
    void window.showWarningMessage('The editor did not accept the change.');
  }
}

/** Shows the text beside the one that the cell holds now. */
export async function compareRanText(target: Target, documents: VirtualDocuments): Promise<void> {
  const ran = await ranText(target);
  if (ran !== undefined) await compareTexts(ran, target.watched.document, documents);
}

async function ranText(target: Target): Promise<LostText | undefined> {
  const { watched, cellKey } = target;
  const view = watched.view();
  const cell = pythonCell(target, view);
  if (cell === undefined) return undefined;
  const analysis = await watched.analysis();
  const ran = analysis.textThatRan(view, cellKey);
  if (ran === undefined) {
    const name = capitalised(spokenCell(cell.index));
    void window.showInformationMessage(
      watched.tracker.lastRun(cellKey) === undefined
        ? `${name} has not run since this notebook was opened, so the text that it ran is not known.`
        : `${name} holds the text that it ran last.`,
    );
  }
  return ran;
}
