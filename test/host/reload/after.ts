// The second life of the window: the report is back without a command, and works.
import * as vscode from 'vscode';
import { clickButtonInPage, clickInPage, needsWindow, waitFor, waitForPage } from '../harness.ts';

const title = 'Audit of test.ipynb';

function notebook(): vscode.NotebookDocument | undefined {
  return vscode.workspace.notebookDocuments.find(({ uri }) => uri.path.endsWith('/test.ipynb'));
}

describe('a window that was loaded again', () => {
  it('brings the report back as the reader left it', async function () {
    needsWindow(this);
    await waitForPage(title, /would stop at cell 1[\s\S]*Outcome/);
  });

  it('has links that lead to the cell', async function () {
    needsWindow(this);
    await clickInPage('cell 3, line 1');
    await waitFor(
      'the third cell',
      () => vscode.window.activeNotebookEditor?.selections[0]?.start,
      (start) => start === 2,
    );
  });

  it('has buttons that carry out fixes', async function () {
    needsWindow(this);
    await clickButtonInPage('import math');
    await waitFor(
      'the import',
      () => notebook()?.cellAt(2).document.getText() ?? '',
      (text) => text.startsWith('import math'),
    );
  });

  it('offers to be made anew', async function () {
    needsWindow(this);
    await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup');
    await waitForPage(title, /The notebook has changed since this report\./);
    await clickInPage('Refresh');
    await waitForPage(title, /would stop at cell 1[\s\S]*cell 3 \[1\]\s+import math/);
  });
});
