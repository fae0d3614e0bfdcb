// Scenarios: the report of an audit opens beside the notebook, leads into it, mends it, and stays with it.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  clickButtonInPage,
  clickInPage,
  edit,
  needsWindow,
  type NotebookUnderTest,
  openNotebook,
  run,
  runAll,
  textsIn,
  waitFor,
  waitForPage,
} from '../harness.ts';

const title = 'Audit of test.ipynb';

async function audit(book: NotebookUnderTest, contents: RegExp): Promise<string> {
  await vscode.window.showNotebookDocument(book.document);
  await vscode.commands.executeCommand('cellscope.auditNotebook');
  return waitForPage(title, contents);
}

function expectParts(page: string, parts: readonly RegExp[]): void {
  for (const part of parts) assert.match(page, part);
}

describe('Audit Notebook', () => {
  const broken = '# %%\nprint(ratio)\n# %%\nratio = 1\n# %%\nprint(math.pi)\n';

  it('begins with the answer, then tells the findings, the runs and what the notebook needs', async function () {
    needsWindow(this);
    const book = await openNotebook(broken);
    await run(book, 2);
    expectParts(await audit(book, /Files it reads/), [
      /Audit of test\.ipynb\s+A clean run, top to bottom, would stop at cell 1: ratio would not exist yet: only cell 2, further down, defines it\./,
      /Cell 3 shows a crash that is explained below\./,
      /Error\s+Stopped at cell 3, line 1 · \[1\] · NameError · a clean run would stop here too\s+math is not imported; it needs import math\./,
      /Would stop in a clean run at cell 1, line 1/,
      /What feeds what/,
      /Passes and failures/,
    ]);
  });

  it('says so when there is nothing to find', async function () {
    needsWindow(this);
    const book = await openNotebook('# %%\nx = 1\n# %%\nprint(x)\n');
    await runAll(book);
    expectParts(await audit(book, /Files it reads/), [
      /A clean run, top to bottom, would get through, as far as can be seen\./,
      /The cells ran in the order of the page\./,
      /Nothing was found\./,
    ]);
  });

  it('has buttons that carry out fixes', async function () {
    needsWindow(this);
    const book = await openNotebook(broken);
    await run(book, 2);
    await audit(book, /Add import math/);
    await clickButtonInPage('import math');
    await waitFor(
      'the import',
      () => textsIn(book)[2] ?? '',
      (text) => text.startsWith('import math'),
    );
  });

  it('has links that lead to the cell', async function () {
    needsWindow(this);
    const book = await openNotebook(broken);
    await run(book, 2);
    await audit(book, /Stopped at/);
    await clickInPage('cell 3, line 1');
    await waitFor(
      'the third cell',
      () => vscode.window.activeNotebookEditor?.selections[0]?.start,
      (start) => start === 2,
    );
  });

  it('offers to be made anew when the notebook has changed', async function () {
    needsWindow(this);
    const book = await openNotebook('# %%\nx = 1\n# %%\nprint(x)\n');
    await runAll(book);
    await audit(book, /would get through/);
    await edit(book, 0, 'y = 1');
    await waitForPageToSay(/The notebook has changed since this report\./);
    await clickInPage('Refresh');
    await waitForPageToSay(/Cell 1 was edited after running\./);
  });

  it('keeps what the reader chose when the page is loaded again', async function () {
    needsWindow(this);
    const book = await openNotebook('# %%\nx = 1\n');
    await runAll(book);
    // The words of a part that is folded are not on the page.
    assert.doesNotMatch(await audit(book, /would get through/), /Outcome/);
    await clickInPage('The same as a table');
    await waitForPageToSay(/Outcome/);
    await vscode.commands.executeCommand('workbench.action.webview.reloadWebviewAction');
    await waitForPageToSay(/Outcome/);
  });
});

/** Wherever the focus is: a change of the notebook does not turn to the page. */
async function waitForPageToSay(words: RegExp): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup');
  await waitForPage(title, words);
}
