// Scenarios: the views beside the editors follow the notebook, and a click in them leads back to it.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  clickRow,
  closeEverything,
  deleteCell,
  edit,
  needsWindow,
  openNotebook,
  openView,
  run,
  runAll,
  waitFor,
  waitForRows,
  welcomeText,
} from '../harness.ts';

describe('the Notebook State view', () => {
  before(async function () {
    needsWindow(this);
    // The views are there as soon as the extension has something to do.
    await openNotebook('# %%\nx = 1\n');
    await openView('notebookState');
  });
  after(() => vscode.commands.executeCommand('workbench.action.closeSidebar'));

  it('lists the live names, and says which of them are a past', async () => {
    const book = await openNotebook(
      '# %%\nrate = 0.8\n# %%\nprice = 100 * rate\n# %%\nlimit = 5\n# %%\nimport math\n',
    );
    await waitFor('the words for a fresh notebook', welcomeText, (text) =>
      /Nothing has run since this notebook was opened/.test(text),
    );
    await runAll(book);
    await waitForRows((rows) => rows.some((row) => row.includes('price')));
    await edit(book, 0, 'rate = 0.9');
    await deleteCell(book, 2);
    const rows = await waitForRows((shown) => shown[0]?.startsWith('Needs attention') === true);
    assert.deepEqual(rows, [
      'Needs attention 3',
      'rate cell 1 [1] · edited since',
      'price cell 2 [2] · stale',
      'limit [3] · hidden: in no cell now',
      'Imports 1',
    ]);
  });

  it('leads to the cell that bound a name', async () => {
    const book = await openNotebook('# %%\nfirst = 1\n# %%\nsecond = 2\n');
    await runAll(book);
    await waitForRows((rows) => rows.some((row) => row.includes('second')));
    await clickRow('second');
    await waitFor(
      'the cell to be selected',
      () => vscode.window.activeNotebookEditor?.selections[0]?.start,
      (start) => start === 1,
    );
    await waitFor(
      'the cursor in it',
      () => vscode.window.activeTextEditor?.document.getText(),
      (text) => text === 'second = 2',
    );
  });

  it('leaves closed what the user closed', async () => {
    const book = await openNotebook('# %%\nx = 1\n# %%\ny = 2\n');
    await run(book, 0);
    await waitForRows((rows) => rows.length === 2);
    await clickRow('Values');
    await waitForRows((rows) => rows.length === 1);
    await run(book, 1);
    await waitForRows((rows) => rows[0] === 'Values 2');
    assert.deepEqual(await waitForRows((rows) => rows.length > 0), ['Values 2']);
    await clickRow('Values');
  });

  it('says what it is for where no notebook is open', async () => {
    await closeEverything();
    await waitFor('the words', welcomeText, (text) => text.startsWith('Open a Jupyter notebook'));
  });
});
