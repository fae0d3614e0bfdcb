// Scenarios: the user asks whether a cell would crash, before it runs.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { JupyterDouble } from '../jupyter/extension.ts';
import {
  click,
  edit,
  expectMarks,
  expectNothing,
  focusCell,
  holds,
  type Mark,
  messageButton,
  messages,
  needsWindow,
  type NotebookUnderTest,
  openNotebook,
  plainHover,
  run,
  runAll,
  runsDuring,
  textsOf,
  waitFor,
  waitForMessage,
  waitForPage,
  withSetting,
} from '../harness.ts';

/** The text does not show which columns there are: only the kernel knows. */
const table =
  '# %%\nimport io, pandas as pd\ntext = "".join(["Price,Quantity", chr(10), "3,4"])\n' +
  '# %%\nsales = pd.read_csv(io.StringIO(text))\n' +
  '# %%\ntotal = sales["Price"] * sales["quantity"]\n';

const foreseen: Mark = {
  text: '"quantity"',
  at: '1:32',
  severity: 'information',
  code: 'column-missing',
  message: '`sales` has no column `quantity`; it has `Quantity` (upper and lower case differ).',
  origin: 'cell 2, line 1: `sales` gets its value here (cell 2)',
};
const spoken = `Cell 3 would crash at line 1. ${foreseen.message}`;

async function jupyter(): Promise<JupyterDouble> {
  const extension = vscode.extensions.getExtension<JupyterDouble>('ms-toolsai.jupyter');
  assert.ok(extension);
  return extension.activate();
}

/** Asks, and goes along with what is explained the first time. */
async function ask(book: NotebookUnderTest, index: number): Promise<void> {
  await vscode.commands.executeCommand('notifications.clearAll');
  const key = book.document.cellAt(index).document.uri.toString();
  void vscode.commands.executeCommand('cellscope.wouldCrash', key);
  const shown = await waitFor('an answer', messages, (all) => all.length > 0);
  if (shown.some((text) => text.startsWith('Cellscope will ask the kernel'))) {
    await click(messageButton('Read Values'));
  }
}

async function openRun(...cells: readonly number[]): Promise<NotebookUnderTest> {
  const book = await openNotebook(table);
  for (const index of cells) await run(book, index);
  return book;
}

describe('would this cell crash', () => {
  afterEach(async () => {
    const double = await jupyter();
    double.answer = 'yes';
    double.ran.length = 0;
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('is answered with live values, marked quietly, and forgotten when something runs', async function () {
    needsWindow(this);
    const book = await openRun(0, 1);
    await expectNothing(book, 2);
    await ask(book, 2);
    await waitForMessage(spoken);
    await expectMarks(book, 2, foreseen);
    assert.match(await plainHover(book, 2, '"quantity"'), /Would stop at \[cell 3, line 1\]/);
    assert.equal((await jupyter()).ran.length, 1);
    assert.equal((await run(book, 0)).order, 3, 'the question has left no number');
    await expectNothing(book, 2);
  });

  it('leads to the origin, to the whole reason, and to a fix that cures it', async function () {
    needsWindow(this);
    const book = await openRun(0, 1);
    await ask(book, 2);
    await waitForMessage(spoken);
    await click(messageButton('Go to Cell 2'));
    await waitFor(
      'the origin',
      () => vscode.window.activeTextEditor?.document.uri.toString(),
      (uri) => uri === book.document.cellAt(1).document.uri.toString(),
    );
    await ask(book, 2);
    await waitForMessage(spoken);
    await click(messageButton('Show Why'));
    await waitForPage('Why cell 3 would crash', /has no column quantity/);
    await ask(book, 2);
    await waitForMessage(spoken);
    await click('.notifications-toasts .monaco-button >> text=/^Change to/');
    await waitFor(
      'the edit',
      () => book.document.cellAt(2).document.getText(),
      (text) => text.includes('sales["Quantity"]'),
    );
    await expectNothing(book, 2);
    assert.equal((await run(book, 2)).success, true);
  });

  it('says that nothing was found, also of a cell that has run, and what was not known', async function () {
    needsWindow(this);
    const book = await openNotebook(
      '# %%\nclass Model: pass\nmodel, rows = Model(), [1]\n# %%\nprint(model, rows)\n',
    );
    await runAll(book);
    await ask(book, 1);
    await waitForMessage('Nothing found that must fail in cell 2. Not known: what `model` holds.');
  });

  it('is answered from the text alone where the kernel may not be asked', async function () {
    needsWindow(this);
    const book = await openRun(0, 1);
    await withSetting('cellscope.liveValues', 'never', async () => {
      await ask(book, 2);
      await waitForMessage(
        'Nothing found that must fail in cell 3. Only its text was read: Reading live values is ' +
          'switched off: the setting `cellscope.liveValues` says never.',
      );
      assert.deepEqual((await jupyter()).ran, []);
    });
    await edit(book, 2, 'print(totals)');
    await withSetting('cellscope.liveValues', 'never', async () => {
      await ask(book, 2);
      await waitForMessage(
        'Cell 3 would crash at line 1. `totals` is defined nowhere in this notebook.',
      );
    });
  });

  it('is looked at for each cell that the user turns to, only where that is switched on', async function () {
    needsWindow(this);
    const book = await openRun(0, 1);
    const double = await jupyter();
    await focusCell(book, 0);
    await focusCell(book, 2);
    await holds(
      'nothing is asked',
      () => double.ran,
      (ran) => ran.length === 0,
    );
    await withSetting('cellscope.foreseeOnFocus', true, async () => {
      await focusCell(book, 1);
      await focusCell(book, 2);
      await expectMarks(book, 2, foreseen);
      const asked = double.ran.length;
      await focusCell(book, 1);
      await focusCell(book, 2);
      await holds(
        'the same is not asked twice',
        () => double.ran,
        (ran) => ran.length <= asked + 1,
      );
      assert.deepEqual(await messages(), []);
    });
  });

  it('runs nothing', async function () {
    needsWindow(this);
    const book = await openRun(0, 1);
    assert.deepEqual(await runsDuring(book, () => ask(book, 2)), []);
    assert.deepEqual(await textsOf('.notification-toast .error'), []);
  });
});
