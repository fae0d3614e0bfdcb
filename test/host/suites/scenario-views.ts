// Scenarios: the views beside the editors follow the notebook, and a click in them leads back to it.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  clickRow,
  closeEverything,
  deleteCell,
  edit,
  evaluate,
  needsWindow,
  openNotebook,
  openView,
  run,
  runAll,
  waitFor,
  waitForRows,
  waitForWelcome,
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
    await waitForWelcome('notebookState', /Nothing has run since this notebook was opened/);
    await runAll(book);
    await waitForRows('notebookState', (rows) => rows.some((row) => row.includes('price')));
    await edit(book, 0, 'rate = 0.9');
    await deleteCell(book, 2);
    const rows = await waitForRows(
      'notebookState',
      (shown) => shown[0]?.startsWith('Needs attention') === true,
    );
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
    await waitForRows('notebookState', (rows) => rows.some((row) => row.includes('second')));
    await clickRow('notebookState', 'second');
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
    await waitForRows('notebookState', (rows) => rows.length === 2);
    await clickRow('notebookState', 'Values');
    await waitForRows('notebookState', (rows) => rows.length === 1);
    await run(book, 1);
    await waitForRows('notebookState', (rows) => rows[0] === 'Values 2');
    assert.deepEqual(await waitForRows('notebookState', (rows) => rows.length > 0), ['Values 2']);
    await clickRow('notebookState', 'Values');
  });

  it('says what it is for where no notebook is open', async () => {
    await closeEverything();
    await waitForWelcome('notebookState', /^Open a Jupyter notebook/);
  });
});

describe('the Findings view', () => {
  const crashed = '# %%\nprices = [1, 2]\n# %%\ntotal = sum(prices)\n# %%\nprint(pirces)\n';

  before(async function () {
    needsWindow(this);
    await openNotebook('# %%\nx = 1\n');
    await openView('findings');
  });
  after(() => vscode.commands.executeCommand('workbench.action.closeSidebar'));

  it('lists what is found in the open notebooks, and forgets it when it is gone', async () => {
    const book = await openNotebook(crashed, { name: 'sales.ipynb' });
    await run(book, 1);
    await waitForRows('findings', (rows) =>
      rows.some((row) => row.startsWith('`prices` does not exist yet')),
    );
    await runAll(book);
    await waitForRows(
      'findings',
      (rows) =>
        rows[0] === 'sales.ipynb 1' && rows[1]?.startsWith('No `pirces`; did you mean') === true,
    );
    await closeEverything();
    await waitForWelcome('findings', /Nothing is marked/);
  });

  it('leads to the cell, and fixes what is found', async () => {
    const book = await openNotebook(crashed);
    await run(book, 1);
    await waitForRows('findings', (rows) =>
      rows.some((row) => row.startsWith('`prices` does not exist yet')),
    );
    await clickRow('findings', 'does not exist yet');
    await waitFor(
      'the name to be selected',
      () => {
        const editor = vscode.window.activeTextEditor;
        return editor?.document.getText(editor.selection);
      },
      (text) => text === 'prices',
    );
    await clickRow('findings', 'does not exist yet', '.action-label');
    await waitFor(
      'both cells to have run',
      () => book.document.getCells().map((cell) => cell.executionSummary?.success),
      (success) => success[0] === true && success[1] === true,
    );
  });

  it('groups them by cause as well', async () => {
    const book = await openNotebook(crashed);
    await runAll(book);
    await waitForRows('findings', (rows) => rows[0] === 'test.ipynb 1');
    await vscode.commands.executeCommand('cellscope.groupFindingsByCause');
    await waitForRows(
      'findings',
      (rows) => rows[1]?.endsWith('test.ipynb, cell 3, line 1') === true,
    );
    await vscode.commands.executeCommand('cellscope.groupFindingsByNotebook');
    await waitForRows('findings', (rows) => rows[0] === 'test.ipynb 1');
  });
});

describe('the status bar', () => {
  /** The icon's name and the words of the item; nothing while it is hidden. */
  const shown = async (): Promise<string> => {
    const text = await evaluate(
      `Array.from(document.querySelectorAll('[id$="cellscope.state"]'), (item) =>
        item.offsetParent === null ? '' : item.querySelector('.codicon').className + ' ' + item.querySelector('a').getAttribute('aria-label')).join('')`,
    );
    return String(text);
  };
  const waitForState = (pattern: RegExp): Promise<string> =>
    waitFor('the state in the status bar', shown, (text) => pattern.test(text));

  beforeEach(function () {
    needsWindow(this);
  });

  it('says in one icon how it is with the notebook', async () => {
    const book = await openNotebook('# %%\nrate = 1\n# %%\nprice = rate\n# %%\nprint(pirce)\n');
    await waitForState(/codicon-info.*Cell 3, line 1 would stop in a clean run/);
    await run(book, 0);
    await run(book, 1);
    await run(book, 2);
    await waitForState(/codicon-error.*Cell 3 crashed\. No `pirce`; did you mean `price`/);
    await edit(book, 2, 'print(price)');
    await run(book, 2);
    await waitForState(/codicon-check.*In order/);
    await edit(book, 0, 'rate = 2');
    await waitForState(/codicon-history.*3 cells are stale/);
    await closeEverything();
    await waitForState(/^$/);
  });
});
