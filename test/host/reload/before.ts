// The first life of a window: leaves a report open that the second one is to bring back.
import * as vscode from 'vscode';
import {
  clickInPage,
  needsWindow,
  openNotebook,
  run,
  waitFor,
  waitForPage,
  frameTexts,
} from '../harness.ts';

describe('a window that is going to be loaded again', () => {
  it('shows the report of a notebook', async function () {
    needsWindow(this);
    const book = await openNotebook('# %%\nprint(ratio)\n# %%\nratio = 1\n# %%\nprint(math.pi)\n');
    await run(book, 2);
    await book.document.save();
    await vscode.commands.executeCommand('cellscope.auditNotebook');
    await waitForPage('Audit of test.ipynb', /would stop at cell 1/);
    // What the reader unfolds is remembered.
    await clickInPage('The same as a table');
    await waitFor('the table', frameTexts, (texts) => texts.some((text) => /Outcome/.test(text)));
  });
});
