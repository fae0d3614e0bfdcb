// Opens Cellscope's own views beside the editors, and reads their rows as the user sees them.
import * as vscode from 'vscode';
import { click, evaluate, textsOf } from './window.ts';
import { waitFor } from './waiting.ts';

/** The views of ours, by what they are called in the manifest. */
export type OwnView = 'notebookState';

const rows = '.sidebar .pane-body .monaco-list-row';

/** Brings the view to the front; needs the window. */
export async function openView(view: OwnView): Promise<void> {
  await vscode.commands.executeCommand(`cellscope.${view}.focus`);
}

/** The rows in view, each on one line, as soon as they are accepted. */
export async function waitForRows(
  accept: (rows: readonly string[]) => boolean,
): Promise<readonly string[]> {
  return waitFor('the rows of the view', treeRows, accept);
}

/** Clicks the first row whose text holds `text`. */
export async function clickRow(text: string): Promise<void> {
  await click(`${rows}:has-text(${JSON.stringify(text)})`);
}

/** What views say that have no rows. */
export async function welcomeText(): Promise<string> {
  const texts = await textsOf('.sidebar .welcome-view');
  return texts.join('\n').replaceAll(/\s+/g, ' ').trim();
}

async function treeRows(): Promise<readonly string[]> {
  const found = await evaluate(
    `Array.from(document.querySelectorAll('${rows}'), (row) =>
      Array.from(row.querySelectorAll('.label-name, .label-description'), (part) => part.innerText).join(' '))`,
  );
  return (found as string[]).map((text) => text.replaceAll(/\s+/g, ' ').trim());
}
