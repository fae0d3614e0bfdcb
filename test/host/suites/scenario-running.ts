// Scenarios: while cells run the user types, cancels, asks twice; and old buttons are still there to be clicked.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  cellOf,
  chooseQuickFix,
  click,
  clickInPage,
  deleteCell,
  edit,
  endedRuns,
  expectComparison,
  expectMarks,
  expectNothing,
  focusCell,
  messageButton,
  messages,
  needsWindow,
  type NotebookUnderTest,
  openNotebook,
  outputText,
  restartKernel,
  run,
  runsDuring,
  textsIn,
  textShown,
  typeText,
  waitFor,
  waitForDiagnostic,
  waitForMessage,
  waitForPage,
} from '../harness.ts';

/** A cell that works until it is interrupted, and says when it has begun. */
const endless = 'print("begun", flush=True)\nimport time\ntime.sleep(60)\nprices = [1]';

async function waitUntilAtWork(book: NotebookUnderTest, index: number): Promise<void> {
  await waitFor(
    `cell ${index} to be at work`,
    () => outputText(cellOf(book, index)),
    (text) => text.includes('begun'),
  );
}

describe('cells that we run', () => {
  it('can be cancelled: the running one is interrupted, the others never run', async function () {
    needsWindow(this);
    const book = await openNotebook(`# %%\n${endless}\n# %%\nprint(prices)\n`);
    await run(book, 1);
    await waitForDiagnostic(book, 1);
    const runs = await runsDuring(book, async () => {
      const fixing = chooseQuickFix(book, 1, 'prices', /^Run cell 1/);
      await waitUntilAtWork(book, 0);
      await waitFor('the progress', messages, (shown) =>
        shown.some((text) => text.includes('Running cell 1 (1 of 2)')),
      );
      await click(messageButton('Cancel'));
      await fixing;
    });
    assert.deepEqual(runs, ['cell 1 failed']);
    await waitFor('no message left', messages, (shown) => shown.length === 0);
  });

  it('are not run twice at a time', async function () {
    needsWindow(this);
    const book = await openNotebook(`# %%\n${endless}\n# %%\nprint(prices)\n`);
    await run(book, 1);
    await waitForDiagnostic(book, 1);
    const fixing = chooseQuickFix(book, 1, 'prices', /^Run cell 1/);
    await waitUntilAtWork(book, 0);
    await chooseQuickFix(book, 1, 'prices', /^Run cell 1/);
    await waitForMessage('Cellscope is still running cells of this notebook.');
    await vscode.commands.executeCommand('notebook.cancelExecution', book.document.uri);
    await fixing;
    assert.deepEqual(
      endedRuns(book).map(({ index }) => index),
      [1, 0],
    );
  });
});

describe('a text that is edited while it runs', () => {
  it('is remembered as it ran', async () => {
    const book = await openNotebook(
      '# %%\nprint("begun", flush=True)\nimport time\ntime.sleep(0.3)\nrate = 1\n# %%\nprint(ratio)\n',
    );
    const running = run(book, 0);
    await waitUntilAtWork(book, 0);
    await edit(book, 0, 'ratio = 1');
    await running;
    await run(book, 1);
    await expectMarks(book, 1, {
      text: 'ratio',
      at: '1:7',
      severity: 'error',
      code: 'definition-edited-away',
      message: '`ratio` is in cell 1 now, but cell 1 was edited after it ran.',
      origin: 'cell 1, line 1: `ratio` is defined here (cell 1)',
    });
  });

  it('is not marked for the crash of what it was', async () => {
    const book = await openNotebook(
      '# %%\nprint("begun", flush=True)\nimport time\ntime.sleep(0.3)\nprint(ratio)\n',
    );
    const running = run(book, 0);
    await waitUntilAtWork(book, 0);
    await edit(book, 0, 'import time\nratio = 1\nprint(ratio)');
    assert.equal((await running).error?.name, 'NameError');
    await expectNothing(book, 0, 'ratio');
  });
});

describe('a button whose fix is out of date', () => {
  it('says so and does nothing', async function () {
    needsWindow(this);
    const book = await openNotebook('# %%\nprices = [1]\n# %%\nprint(prices)\n');
    await run(book, 1);
    await focusCell(book, 1);
    await vscode.commands.executeCommand('cellscope.explainCrash');
    await waitForPage('Why cell 2 crashed', /What to do/);
    await edit(book, 0, 'nothing = 0');
    const runs = await runsDuring(book, async () => {
      await clickInPage('Run cell 1, then this cell');
      await waitForMessage('The notebook has changed; this fix no longer applies.');
    });
    assert.deepEqual(runs, []);
  });
});

describe('a text that is shown for comparison', () => {
  it('cannot be changed', async function () {
    needsWindow(this);
    const book = await openNotebook('# %%\nrate = 0.8\n# %%\nprint(ratio)\n');
    await run(book, 0);
    await edit(book, 0, 'ratio = 0.8');
    await run(book, 1);
    await chooseQuickFix(book, 1, 'ratio', 'Compare');
    await expectComparison('rate = 0.8', 'ratio = 0.8');
    await typeText('x');
    await expectComparison('rate = 0.8', 'ratio = 0.8');
    assert.deepEqual(textsIn(book), ['ratio = 0.8', 'print(ratio)']);
  });

  it('stands alone where the cell is gone', async () => {
    const book = await openNotebook('# %%\nlimit = 0.8\n# %%\nprint(limit)\n');
    await run(book, 0);
    await deleteCell(book, 0);
    await restartKernel(book);
    await run(book, 0);
    await chooseQuickFix(book, 0, 'limit', 'Show what it contained');
    const shown = await textShown();
    assert.deepEqual(shown, { title: 'Cell 1, run [1].py', text: 'limit = 0.8' });
  });
});

describe('the place of a crash', () => {
  const cases = [
    { what: 'behind characters of two units', text: '"😀", prices', at: '1:7' },
    { what: 'under a cell magic', text: '%%time\nprint(prices)', at: '2:7' },
    {
      what: 'under a cell magic, in a block',
      text: '%%time\nx = 1\nif x:\n    x + prices',
      at: '4:9',
    },
    { what: 'behind a line magic', text: 'x = 1\n%time print(prices)', at: '2:13' },
    { what: 'under a line magic', text: '%precision 3\nprint(prices)', at: '2:7' },
    { what: 'in the middle of a statement', text: 'print(\n    1,\n    prices,\n)', at: '3:5' },
    { what: 'in a nested block', text: 'for n in [1]:\n    if n:\n        n + prices', at: '3:13' },
    { what: 'after the same name in a string', text: 'print("prices", prices)', at: '1:17' },
  ];
  for (const { what, text, at } of cases) {
    it(`is marked ${what}`, async () => {
      const book = await openNotebook(`# %%\nprices = [1]\n# %%\n${text}\n`);
      await run(book, 1);
      await expectMarks(book, 1, {
        text: 'prices',
        at,
        severity: 'error',
        code: 'defined-in-unrun-cell',
        message: '`prices` does not exist yet: cell 1 defines it and has not run.',
        origin: 'cell 1, line 1: `prices` is defined here (cell 1)',
      });
    });
  }
});
