// Opens Cellscope's own views beside the editors, and reads their rows as the user sees them.
import * as vscode from 'vscode';
import { click, evaluate, textsOf } from './window.ts';
import { waitFor } from './waiting.ts';

/** The views of ours, by their names in the manifest, with their titles. */
const titles = { notebookState: 'Notebook State', findings: 'Findings' } as const;

export type OwnView = keyof typeof titles;

const pane = (view: OwnView): string =>
  `.sidebar .pane:has(> .pane-header[aria-label^="${titles[view]}"])`;
const rowsOf = (view: OwnView): string => `${pane(view)} .monaco-list-row`;

/** Brings the view to the front; needs the window. */
export async function openView(view: OwnView): Promise<void> {
  await vscode.commands.executeCommand(`cellscope.${view}.focus`);
}

/** The rows of the view that are in sight, each on one line, as soon as they are accepted. */
export async function waitForRows(
  view: OwnView,
  accept: (rows: readonly string[]) => boolean,
): Promise<readonly string[]> {
  return waitFor(`the rows of ${titles[view]}`, () => treeRows(view), accept);
}

/** Clicks the first row of the view whose text holds `text`; or a button in that row, by its selector. */
export async function clickRow(view: OwnView, text: string, button = ''): Promise<void> {
  await click(`${rowsOf(view)}:has-text(${JSON.stringify(text)}) ${button}`.trimEnd());
}

/** What the view says that has no rows, once it is accepted. */
export async function waitForWelcome(view: OwnView, pattern: RegExp): Promise<void> {
  const read = async (): Promise<string> =>
    (await textsOf(`${pane(view)} .welcome-view`)).join('\n').replaceAll(/\s+/g, ' ').trim();
  await waitFor(`the words of ${titles[view]}`, read, (text) => pattern.test(text));
}

async function treeRows(view: OwnView): Promise<readonly string[]> {
  const found = await evaluate(
    `Array.from(document.querySelectorAll(${JSON.stringify(rowsOf(view))}), (row) =>
      Array.from(row.querySelectorAll('.label-name, .label-description'), (part) => part.innerText).join(' '))`,
  );
  return (found as string[]).map((text) => text.replaceAll(/\s+/g, ' ').trim());
}
