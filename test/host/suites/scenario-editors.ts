// Scenarios: where a notebook is open, what it is, who else speaks of it, and which kernel runs it.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  cellOf,
  expectExplained,
  expectMarks,
  expectNothing,
  fixTitles,
  focusCell,
  type Explanation,
  marksOf,
  needsWindow,
  openForeignNotebook,
  openInteractiveWindow,
  openNotebook,
  openUntitledNotebook,
  plainHover,
  press,
  rangeOf,
  run,
  runsOfFix,
  statusItemsOf,
  staysUnmarked,
  submit,
  switchKernel,
  testKernel,
  textsOf,
  waitFor,
  waitForMessage,
  waitForPage,
} from '../harness.ts';

const skipped = '# %%\nprices = [1, 2]\n# %%\nprint(prices)\n';

const explanation: Explanation = {
  text: 'prices',
  at: '1:7',
  severity: 'error',
  code: 'defined-in-unrun-cell',
  message: '`prices` does not exist yet: cell 1 defines it and has not run.',
  origin: 'cell 1, line 1: `prices` is defined here (cell 1)',
  hover: /^\*\*`prices` does not exist yet\.\*\*/,
  fixes: ['Run cell 1, then this cell'],
};

describe('a notebook', () => {
  it('that has no file is explained like any other', async () => {
    const book = await openUntitledNotebook(skipped);
    await run(book, 1);
    await expectExplained(book, 1, explanation);
    assert.deepEqual(await runsOfFix(book, 1, 'prices', /^Run/), ['cell 1', 'cell 2']);
    await expectNothing(book, 1);
  });

  it('in two editors shows its explanation in both, once', async function () {
    needsWindow(this);
    const book = await openNotebook(skipped);
    await run(book, 1);
    await expectExplained(book, 1, explanation);
    await vscode.window.showNotebookDocument(book.document, {
      viewColumn: vscode.ViewColumn.Beside,
    });
    await waitFor(
      'the reason in both editors',
      () => statusItemsOf(book, 1),
      (items) => items.filter((item) => item === explanation.message).length === 2,
    );
    assert.equal(marksOf(book, 1).length, 1);
    assert.deepEqual(await runsOfFix(book, 1, 'prices', /^Run/), ['cell 1', 'cell 2']);
    await expectNothing(book, 1);
  });

  it('of another language is left alone', async function () {
    const book = await openNotebook(skipped, { language: 'r' });
    assert.equal((await run(book, 1)).error?.name, 'NameError');
    await staysUnmarked(book, 1);
    await expectNothing(book, 1);
  });

  it('of another extension is left alone', async () => {
    const book = await openForeignNotebook(skipped);
    assert.equal((await run(book, 1)).error?.name, 'NameError');
    await staysUnmarked(book, 1);
    await expectNothing(book, 1);
  });
});

describe('an Interactive Window', () => {
  it('is explained as far as it goes: there are no cells to run again', async () => {
    const book = await openInteractiveWindow();
    await submit(book, 'prices = [1, 2]');
    await submit(book, 'del prices');
    await submit(book, 'print(prices)');
    await expectMarks(book, 2, {
      text: 'prices',
      at: '1:7',
      severity: 'error',
      code: 'name-deleted',
      message: '`prices` was deleted (cell 2, line 1: `del prices`).',
      origin: 'cell 2, line 1: `prices` is deleted here (cell 2)',
    });
    assert.match(
      await plainHover(book, 2, 'prices'),
      /^\*\*`prices` was deleted\.\*\*[^]*\*Run cell 1, then this cell\*/,
    );
    assert.deepEqual(await fixTitles(book, 2, 'prices'), []);
  });

  it('is explained in full by the command, though no cell of it is selected', async function () {
    needsWindow(this);
    const book = await openInteractiveWindow();
    await submit(book, 'print(prices)');
    await vscode.commands.executeCommand('cellscope.explainCrash');
    await waitForPage('Why cell 1 crashed', /prices is defined nowhere\./);
  });
});

describe('a kernel', () => {
  it('that was switched has nothing of the other’s names', async () => {
    const book = await openNotebook(skipped);
    await run(book, 0);
    await switchKernel(book);
    await run(book, 1);
    await expectExplained(book, 1, {
      ...explanation,
      code: 'kernel-restarted',
      message: '`prices` is gone since the kernel restarted; cell 1 defines it.',
      hover: /^\*\*`prices` was lost when the kernel restarted\.\*\*/,
    });
    assert.deepEqual(await runsOfFix(book, 1, 'prices', /^Run/), ['cell 1', 'cell 2']);
    await expectNothing(book, 1);
  });

  it('that is not chosen is asked for, and missed in words', async function () {
    needsWindow(this);
    const book = await openNotebook(skipped, { kernel: 'none' });
    // With a choice of two, the editor does not choose.
    (await testKernel()).offer('other-kernel', 'jupyter-notebook');
    await focusCell(book, 1);
    const running = vscode.commands.executeCommand('cellscope.runNeededCells');
    await waitFor(
      'the editor to ask for a kernel',
      () => textsOf('.quick-input-widget'),
      (texts) => texts.some((text) => text !== ''),
    );
    await press('Escape');
    await running;
    await waitForMessage(
      'No kernel has taken cell 1. Choose a kernel for this notebook, then try again.',
    );
  });
});

describe('another extension that marks the same name', () => {
  let others: vscode.DiagnosticCollection;
  before(() => (others = vscode.languages.createDiagnosticCollection('others')));
  afterEach(() => others.clear());
  after(() => others.dispose());

  it('leaves it to us to say why the cell crashed', async () => {
    const book = await openNotebook(skipped);
    others.set(cellOf(book, 1).document.uri, [
      new vscode.Diagnostic(rangeOf(book, 1, 'prices'), '"prices" is not defined'),
    ]);
    await run(book, 1);
    await expectExplained(book, 1, explanation);
  });

  it('keeps our forecasts away', async () => {
    const book = await openNotebook('# %%\nprint(ratio)\n# %%\nratio = 1\n');
    const forecast = {
      text: 'ratio',
      at: '1:7',
      severity: 'information',
      code: 'defined-below',
      message: '`ratio` would not exist yet: only cell 2, further down, defines it.',
      origin: 'cell 2, line 1: `ratio` is defined here (cell 2)',
    } as const;
    await expectMarks(book, 0, forecast);
    others.set(cellOf(book, 0).document.uri, [
      new vscode.Diagnostic(rangeOf(book, 0, 'ratio'), '"ratio" is not defined'),
    ]);
    await expectMarks(book, 0);
    others.clear();
    await expectMarks(book, 0, forecast);
  });
});
