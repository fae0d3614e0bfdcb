/** Carries out a fix that the user has chosen. */
import { window, workspace } from 'vscode';
import { type CellEdit, type Finding, finish, type Fix, type NewCell } from '../../core/index.ts';
import type { FixAddress } from '../show/links.ts';
import { findFix } from '../show/links.ts';
import { messageText } from '../show/messageText.ts';
import type { VirtualDocuments } from '../show/virtualDocuments.ts';
import { keyOf } from '../watch/notebookView.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';
import { compareTexts } from './compare.ts';
import { canApply } from './fixAbility.ts';
import { keysToRun } from './insertions.ts';
import { type CellRunner, stillRunning } from './runCells.ts';
import { workspaceEditOf } from './workspaceEdits.ts';

const outOfDate = 'The notebook has changed; this fix no longer applies.';

/** What carrying out a fix may take. */
export interface FixTools {
  readonly runner: CellRunner;
  readonly documents: VirtualDocuments;
}

/** Works out the fix of that name for the notebook as it is now, and carries it out; says so if it is gone. */
export async function applyFix(
  watched: WatchedNotebook,
  address: FixAddress,
  tools: FixTools,
): Promise<void> {
  const analysis = await watched.analysis();
  // At once, so that the notebook cannot change before it is changed.
  const found = findFix(finish(analysis.findingsAbout(watched.view(), address.cellKey)), address);
  const scene = {
    notebookType: watched.document.notebookType,
    isTrusted: workspace.isTrusted,
  };
  if (found === undefined || !canApply(found.fix, scene)) {
    // A second click on a button finds the fix gone while the first is at work.
    const isAtWork = tools.runner.isRunning(watched);
    void window.showInformationMessage(isAtWork ? stillRunning : outOfDate);
    return;
  }
  await carryOut(watched, found.finding, found.fix, tools);
}

async function carryOut(
  watched: WatchedNotebook,
  finding: Finding,
  fix: Fix,
  { runner, documents }: FixTools,
): Promise<void> {
  switch (fix.kind) {
    case 'run':
      return runner.run(watched, fix.cellKeys);
    case 'edit': {
      const added = await change(watched, fix);
      if (added !== undefined && fix.cellKeys.length > 0) {
        await runner.run(watched, keysToRun(fix, added));
      }
      return;
    }
    case 'install': {
      const added = await change(watched, { edits: [], newCells: fix.newCells });
      if (added !== undefined) await runner.run(watched, [...added, finding.cellKey]);
      return;
    }
    case 'command':
      return compareTexts(fix.lost, watched.document, documents);
    case 'advice':
      await window.showInformationMessage(messageText(finding.explanation.todo));
  }
}

/** Makes the change; returns the keys of the cells it added, from top to bottom, or `undefined` if the editor refused it. */
async function change(
  { document }: WatchedNotebook,
  fix: { readonly edits: readonly CellEdit[]; readonly newCells: readonly NewCell[] },
): Promise<readonly string[] | undefined> {
  const before = new Set(document.getCells().map(keyOf));
  if (!(await workspace.applyEdit(workspaceEditOf(fix, document)))) {
    void window.showWarningMessage('The editor did not accept the change.');
    return undefined;
  }
  return document
    .getCells()
    .map(keyOf)
    .filter((key) => !before.has(key));
}
