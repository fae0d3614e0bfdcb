// Looks at what opens beside a notebook: comparisons, pages, messages.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { click, frameTexts, textsOf } from './window.ts';
import { waitFor } from './waiting.ts';

/** Waits for a comparison of two texts in the active tab, the earlier one on the left, and returns its title. */
export async function expectComparison(earlier: string, now: string): Promise<string> {
  const tab = await waitFor(
    'a comparison',
    () => vscode.window.tabGroups.activeTabGroup.activeTab,
    (active) => active?.input instanceof vscode.TabInputTextDiff,
  );
  if (!(tab?.input instanceof vscode.TabInputTextDiff)) throw new Error('unreachable: accepted');
  const { original, modified } = tab.input;
  const [left, right] = await Promise.all([textOf(original), textOf(modified)]);
  assert.deepEqual({ left, right }, { left: earlier, right: now });
  return tab.label;
}

/** Waits for a text of ours in the active tab. */
export async function textShown(): Promise<{ readonly title: string; readonly text: string }> {
  const tab = await waitFor(
    'a text',
    () => vscode.window.tabGroups.activeTabGroup.activeTab,
    (active) =>
      active?.input instanceof vscode.TabInputText && active.input.uri.scheme === 'cellscope',
  );
  if (!(tab?.input instanceof vscode.TabInputText)) throw new Error('unreachable: accepted');
  return { title: tab.label, text: await textOf(tab.input.uri) };
}

/** Waits for one of our pages with that title in the active tab, and returns its text; needs the window. */
export async function waitForPage(title: string, contents: RegExp): Promise<string> {
  await waitFor(
    `the page ${title}`,
    () => vscode.window.tabGroups.activeTabGroup.activeTab,
    (active) => active?.label === title && active.input instanceof vscode.TabInputWebview,
  );
  const texts = await waitFor(`the page to say ${String(contents)}`, frameTexts, (shown) =>
    shown.some((text) => contents.test(text)),
  );
  return texts.find((text) => contents.test(text)) ?? '';
}

/** Clicks a link of our page, by its words; needs the window. */
export async function clickInPage(words: string): Promise<void> {
  await click(`${insideOurPage} >> text="${words}"`);
}

/** Clicks a link of our page by words in it, part of which may be code; needs the window. */
export async function clickLinkInPage(words: string): Promise<void> {
  await click(`${insideOurPage} >> a:has-text("${words}")`);
}

/** Clicks a button of our page, by words of its title, part of which may be code; needs the window. */
export async function clickButtonInPage(words: string): Promise<void> {
  await click(`${insideOurPage} >> button:has-text("${words}")`);
}

const enter = 'internal:control=enter-frame';
const insideOurPage = `iframe.webview[src*="extensionId=cellscope"] >> ${enter} >> iframe >> ${enter}`;

/** The messages in the corner of the window; needs the window. */
export async function messages(): Promise<readonly string[]> {
  return textsOf('.notifications-toasts .notification-list-item-message');
}

/** Waits for a message of exactly that text; needs the window. */
export async function waitForMessage(message: string): Promise<void> {
  await waitFor(`the message "${message}"`, messages, (shown) => shown.includes(message));
}

/**
 * Waits for a message of exactly that text in the list of messages, where the editor puts those that it did not show in
 * the corner because another one was just going; needs the window.
 */
export async function waitForListedMessage(message: string): Promise<void> {
  await vscode.commands.executeCommand('notifications.showList');
  const listed = (): Promise<readonly string[]> =>
    textsOf('.notifications-center .notification-list-item-message');
  await waitFor(`the message "${message}"`, listed, (shown) => shown.includes(message));
  await vscode.commands.executeCommand('notifications.hideList');
}

/** Clicks a button of a message; needs the window. */
export function messageButton(words: string): string {
  return `.notifications-toasts .monaco-button >> text="${words}"`;
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return (await vscode.workspace.openTextDocument(uri)).getText();
}
