// Scenarios: the commands of the palette, the pages they open, and the keys and clicks that lead there.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  click,
  clickInPage,
  edit,
  endedRuns,
  evaluate,
  expectNothing,
  focusCell,
  followLink,
  hoverWith,
  messageButton,
  needsWindow,
  nextEndedRun,
  type NotebookUnderTest,
  openNotebook,
  press,
  putCursor,
  restartKernel,
  run,
  runAll,
  runsDuring,
  textsOf,
  waitFor,
  waitForDiagnostics,
  waitForMessage,
  waitForPage,
} from '../harness.ts';

const skipped = '# %%\nprices = [1, 2]\n# %%\nprint(prices)\n';
const message = '`prices` does not exist yet: cell 1 defines it and has not run.';

async function openCrashed(): Promise<NotebookUnderTest> {
  const book = await openNotebook(skipped);
  await run(book, 1);
  await waitForDiagnostics(book, 1, (found) => found.length === 1);
  await focusCell(book, 1);
  return book;
}

function command(id: string): () => Promise<void> {
  return async () => {
    await vscode.commands.executeCommand(`cellscope.${id}`);
  };
}

function expectParts(page: string, parts: readonly RegExp[]): void {
  for (const part of parts) assert.match(page, part);
}

describe('Explain This Crash', () => {
  it('opens the page about the crash of this cell', async function () {
    needsWindow(this);
    await openCrashed();
    await command('explainCrash')();
    expectParts(await waitForPage('Why cell 2 crashed', /does not exist yet/), [
      /^Why cell 2 \[1\] crashed\s/,
      /test\.ipynb · NameError/,
      /prices does not exist yet\. Cell 1 defines it \(prices = \[1, 2\]\)/,
      /What to do\s+Run cell 1, then this cell/,
      /Where\s+Stopped at cell 2, line 1\s+prices is defined here: cell 1, line 1/,
      /Facts\s+Python did not find prices/,
      /Defined in a cell that has not run \(defined-in-unrun-cell\)/,
    ]);
  });

  it('folds the traceback, and opens it whole', async function () {
    needsWindow(this);
    await openCrashed();
    await command('explainCrash')();
    expectParts(await waitForPage('Why cell 2 crashed', /The whole traceback/), [
      /The way there\s+NameError name 'prices' is not defined\s+Cell 2, line 1: /,
    ]);
    await clickInPage('Open it in an editor');
    await waitFor(
      'the traceback as a text',
      () => vscode.window.activeTextEditor?.document,
      (document) =>
        document?.languageId === 'python-traceback' && document.getText().includes('NameError'),
    );
  });

  it('is what the reason under a cell opens', async function () {
    needsWindow(this);
    await openCrashed();
    await click('.cell-status-item >> text=does not exist yet');
    await waitForPage('Why cell 2 crashed', /prices does not exist yet/);
  });

  it('is what the last link of the hover opens', async function () {
    needsWindow(this);
    const book = await openCrashed();
    await followLink(book, 1, 'prices', 'Explain this crash');
    await waitForPage('Why cell 2 crashed', /prices does not exist yet/);
  });

  it('has links that run cells', async function () {
    needsWindow(this);
    const book = await openCrashed();
    await command('explainCrash')();
    await waitForPage('Why cell 2 crashed', /What to do/);
    const before = endedRuns(book).length;
    await clickInPage('Run cell 1, then this cell');
    assert.equal((await nextEndedRun(book, before)).index, 0);
    assert.equal((await nextEndedRun(book, before + 1)).success, true);
    await expectNothing(book, 1);
  });

  it('says so when nothing has crashed', async function () {
    needsWindow(this);
    const book = await openNotebook(skipped);
    await run(book, 0);
    await command('explainCrash')();
    await waitForMessage('No cell of this notebook shows an error.');
  });

  it('asks which one when several have crashed and none of them is selected', async function () {
    needsWindow(this);
    const book = await openNotebook('# %%\na\n# %%\nb\n# %%\nc = 3\n');
    await run(book, 0);
    await run(book, 1);
    await focusCell(book, 2);
    await command('explainCrash')();
    await waitForMessage('Cells 1 and 2 show errors: select one of them first.');
  });

  it('does not explain an error that a stopped run left behind', async function () {
    needsWindow(this);
    const book = await openNotebook('# %%\nx = 1\n# %%\nprint(prices)\n');
    await runAll(book);
    await edit(book, 0, 'crash');
    await runAll(book);
    await focusCell(book, 1);
    await command('explainCrash')();
    await waitForMessage(
      'The error that cell 2 shows is left over from before. Run cell 2 again to have it explained.',
    );
  });

  it('opens the cause’s page from the code of a squiggle', async function () {
    needsWindow(this);
    await openCrashed();
    await hoverWith('.notebookOverlay .squiggly-error');
    await click('.monaco-hover >> text="defined-in-unrun-cell"');
    await waitForPage('Defined in a cell that has not run', /What happens/);
  });
});

describe('Show Execution Ledger', () => {
  it('lists what ran, with which text, and what the kernel has', async function () {
    needsWindow(this);
    const book = await openNotebook('# %%\nx = 1\n# %%\ny = x + 1\n# %%\nz\n');
    await runAll(book);
    await restartKernel(book);
    await run(book, 0);
    await edit(book, 0, 'w = 1');
    await command('showLedger')();
    expectParts(await waitForPage('Ledger of test.ipynb', /Names in the kernel/), [
      /^Execution ledger\s+4 runs, as seen in this editor, oldest first\./,
      /\[1\]\s+Cell 1, edited since\s+succeeded\s+x = 1/,
      /\[2\]\s+Cell 2\s+succeeded\s+y = x \+ 1/,
      /\[3\]\s+Cell 3\s+failed: NameError\s+z/,
      /The kernel restarted here\. Names of the runs above are gone\./,
      /Texts that ran and are in no cell now\s+Run \[1\] of cell 1:\s+x = 1/,
      /Names in the kernel\s+Name\s+Bound by\s+Certainty\s+x\s+run \[1\] of cell 1, line 1 \(edited since\)\s+certain\s*$/,
    ]);
  });
});

describe('Run the Cells This Cell Needs', () => {
  it('runs them in the order that works, then the cell', async () => {
    const book = await openNotebook(
      '# %%\nimport math\n# %%\nprint("not needed")\n# %%\nside = math.sqrt(9)\n# %%\nside * 2\n',
    );
    await focusCell(book, 3);
    assert.deepEqual(await runsDuring(book, command('runNeededCells')), [
      'cell 1',
      'cell 3',
      'cell 4',
    ]);
  });

  it('offers to run the cell when it needs no other', async function () {
    needsWindow(this);
    const book = await openNotebook('# %%\nx = 1\n');
    await focusCell(book, 0);
    await command('runNeededCells')();
    await waitForMessage('This cell needs no other cell to be run first.');
    await click(messageButton('Run Cell'));
    assert.equal((await nextEndedRun(book, 0)).success, true);
  });
});

describe('the keyboard', () => {
  it('opens our fixes with Ctrl+. and carries one out with Enter', async function () {
    needsWindow(this);
    const book = await openCrashed();
    await putCursor(book, 1, 'prices');
    await press('Control+.');
    await waitFor(
      'the menu',
      () => textsOf('.action-widget'),
      (texts) => texts.some((text) => text.includes('Run cell 1, then this cell')),
    );
    await press('Enter');
    assert.equal((await nextEndedRun(book, 1)).index, 0);
    assert.equal((await nextEndedRun(book, 2)).success, true);
    await expectNothing(book, 1);
  });
});

describe('the mouse', () => {
  it('shows all on the squiggle: the problem, why, and the fix, which is one click away', async function () {
    needsWindow(this);
    const book = await openCrashed();
    const squiggle = '.notebookOverlay .squiggly-error';
    await waitFor(
      'the squiggle',
      () => evaluate(`document.querySelectorAll('${squiggle}').length`),
      (count) => count === 1,
    );
    await hoverWith(squiggle);
    await waitFor(
      'the hover',
      () => textsOf('.monaco-hover:not(.hidden)'),
      (texts) => texts.some((text) => text.includes(message) && /Cell 1 defines it/.test(text)),
    );
    await click('.monaco-hover >> text="Run cell 1, then this cell"');
    assert.equal((await nextEndedRun(book, 1)).index, 0);
    assert.equal((await nextEndedRun(book, 2)).success, true);
  });
});
