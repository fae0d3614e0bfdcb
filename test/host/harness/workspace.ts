// Gives every test a folder of its own in the open workspace, and clears the editor between tests.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { waitFor } from './waiting.ts';

/** A new empty folder inside the workspace, as an absolute path. */
export async function newFolder(): Promise<string> {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
  assert.ok(root !== undefined, 'the host opened no workspace folder');
  await mkdir(root, { recursive: true });
  return mkdtemp(join(root, 'test-'));
}

/** Closes all editors and messages, asking nothing; what was changed in files is saved, untitled things are dropped. */
export async function closeEverything(): Promise<void> {
  await vscode.commands.executeCommand('notifications.clearAll');
  await vscode.workspace.saveAll(false);
  // Reverted one by one: closing an untitled notebook otherwise asks whether to keep it.
  while (vscode.window.tabGroups.activeTabGroup.activeTab?.isDirty) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await waitFor(
    'all editors to close',
    () => vscode.window.tabGroups.all.flatMap((group) => group.tabs.map((tab) => tab.label)),
    (labels) => labels.length === 0,
  );
}

/** Closes the editor in front, as its cross does. */
export async function closeActiveEditor(): Promise<void> {
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  await waitFor(
    'the editor to close',
    () => vscode.window.tabGroups.activeTabGroup.activeTab,
    (tab) => tab !== activeTab,
  );
}

/** The settings' value while `work` runs; what the user settings had before comes back afterwards. */
export async function withSetting<T>(
  name: string,
  value: unknown,
  work: () => Promise<T>,
): Promise<T> {
  const { Global } = vscode.ConfigurationTarget;
  const settings = vscode.workspace.getConfiguration();
  const before = settings.inspect(name)?.globalValue;
  await settings.update(name, value, Global);
  try {
    return await work();
  } finally {
    await settings.update(name, before, Global);
  }
}
