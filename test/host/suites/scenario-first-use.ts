// Scenarios: the first use, a sample notebook that crashes in an instructive way.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { waitFor } from '../harness.ts';

describe('the first use', () => {
  it('opens a sample that would crash, and says why before it runs', async () => {
    await vscode.commands.executeCommand('cellscope.openSample');
    const notebook = vscode.window.activeNotebookEditor?.notebook;
    assert.equal(notebook?.isUntitled, true);
    const found = await waitFor(
      'the squiggle',
      () => vscode.languages.getDiagnostics(notebook.cellAt(3).document.uri),
      (marks) => marks.length === 1,
    );
    assert.match(found[0]?.message ?? '', /`tax_rate`.*cell 5/);
  });
});
