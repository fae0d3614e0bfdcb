// Scenarios: cells that show a past because they were edited, or because what they took has changed since.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  cellOf,
  click,
  edit,
  expectComparison,
  expectMarks,
  expectReason,
  focusCell,
  followLink,
  holds,
  messages,
  needsWindow,
  type NotebookUnderTest,
  openNotebook,
  outputText,
  plainHover,
  press,
  putCursor,
  restartKernel,
  run,
  runAll,
  runsDuring,
  statusItemsOf,
  staysUnmarked,
  textsOf,
  typeText,
  undoEdit,
  waitFor,
  waitForMessage,
  waitForPage,
  withSetting,
} from '../harness.ts';

/** Cell 3 depends on cell 1 through cell 2; cell 4 depends on nothing. */
const rates =
  '# %%\nrate = 0.8\n# %%\nprice = 100 * rate\n# %%\nprint(price)\n# %%\nprint("apart")\n';
const edited = 'Edited since run [1]';
const stale = 'Stale: cell 1 has changed since';
/** Once that cell has run, and once the one between. */
const behind = { first: 'Stale: cell 1 ran since', second: 'Stale: cell 2 ran since' };

describe('cells that show a past', function () {
  beforeEach(function () {
    needsWindow(this);
  });

  it('are marked when a cell is edited, with what depends on it, and cleared when that is undone', async () => {
    const book = await openRun();
    await edit(book, 0, 'rate = 0.9');
    await expectReasons(book, [edited, stale, stale, undefined]);
    await undoEdit(book, 0);
    await expectReasons(book, [undefined, undefined, undefined, undefined]);
  });

  it('are cleared one by one as they run again', async () => {
    const book = await openRun();
    await edit(book, 0, 'rate = 0.9');
    await expectReasons(book, [edited, stale, stale, undefined]);
    await run(book, 0);
    await expectReasons(book, [undefined, behind.first, behind.first, undefined]);
    await run(book, 1);
    await expectReasons(book, [undefined, undefined, behind.second, undefined]);
    await run(book, 2);
    await expectReasons(book, [undefined, undefined, undefined, undefined]);
  });

  it('are not those with another comment, nor all of a notebook that runs again', async () => {
    const book = await openRun();
    await edit(book, 0, 'rate = 0.8  # as agreed');
    await staysClear(book, 0);
    await runAll(book);
    await expectReasons(book, [undefined, undefined, undefined, undefined]);
  });

  it('stay marked while somebody types', async () => {
    const book = await openRun();
    await edit(book, 0, 'rate = 0.9');
    await expectReasons(book, [edited, stale, stale, undefined]);
    await putCursor(book, 0, '9');
    const typing = typeText('12345678');
    const marks = (): Promise<readonly string[]> => textsOf('.cell-status-item');
    await holds('the marks', marks, (texts) => texts.filter(isOurs).length === 3, 1500);
    await typing;
  });

  it('are run by a command, in the order that works, until none is left', async () => {
    const book = await openRun();
    await edit(book, 0, 'rate = 0.9');
    await expectReasons(book, [edited, stale, stale, undefined]);
    assert.deepEqual(await runsDuring(book, () => command('runStaleCells')), [
      'cell 1',
      'cell 2',
      'cell 3',
    ]);
    assert.equal(outputText(cellOf(book, 2)), '90.0\n');
    await expectReasons(book, [undefined, undefined, undefined, undefined]);
    await command('runStaleCells');
    await waitForMessage(
      'No cell is stale: none that ran was edited since, and none took what has changed since.',
    );
  });

  it('take those along that become stale meanwhile', async () => {
    const book = await openRun(
      '# %%\nimport random\nseed = 1\ndraw = random.random()\n# %%\nprint(draw)\n# %%\nprint(seed)\n',
    );
    await edit(book, 0, 'import random\nseed = 2\ndraw = random.random()');
    await expectReasons(book, [edited, undefined, stale]);
    assert.deepEqual(await runsDuring(book, () => command('runStaleCells')), [
      'cell 1',
      'cell 2',
      'cell 3',
    ]);
    await expectReasons(book, [undefined, undefined, undefined]);
  });

  it('run no further than the first that fails, which then shows its crash alone', async () => {
    const book = await openRun();
    await edit(book, 0, 'rate = "none"');
    await edit(book, 1, 'price = 100 / rate');
    await expectReasons(book, [
      edited,
      'Edited since run [2]',
      'Stale: cell 2 has changed since',
      undefined,
    ]);
    assert.deepEqual(await runsDuring(book, () => command('runStaleCells')), [
      'cell 1',
      'cell 2 failed',
    ]);
    await waitForMessage('Cell 2 stopped with TypeError. Cell 3 was not run.');
    await waitFor(
      'cell 2 to lose its mark',
      () => statusItemsOf(book, 1),
      (texts) => !texts.some(isOurs),
    );
  });

  it('get back the text that ran', async () => {
    const book = await openRun();
    await focusCell(book, 0);
    await command('restoreRanText');
    await waitForMessage('Cell 1 holds the text that it ran last.');
    await edit(book, 0, 'rate = 0.9\nother = 1');
    await expectReasons(book, [edited, stale, stale, undefined]);
    await focusCell(book, 0);
    await command('compareRanText');
    assert.equal(
      await expectComparison('rate = 0.8', 'rate = 0.9\nother = 1'),
      'Cell 1: run [1] and now',
    );
    await focusCell(book, 0);
    await command('restoreRanText');
    assert.equal(cellOf(book, 0).document.getText(), 'rate = 0.8');
    await expectReasons(book, [undefined, undefined, undefined, undefined]);
    await undoEdit(book, 0);
    assert.equal(cellOf(book, 0).document.getText(), 'rate = 0.9\nother = 1');
    await expectReasons(book, [edited, stale, stale, undefined]);
  });

  it('offer on a click what can be done', async () => {
    const book = await openRun();
    await edit(book, 0, 'rate = 0.9');
    await expectReasons(book, [edited, stale, stale, undefined]);
    await click(`.cell-status-item >> text="${edited}"`);
    await expectPick([
      'Run the 3 stale cells',
      'Run cell 1',
      'Compare',
      'Restore the earlier text of cell 1',
      'Show what this cell depends on',
      'Explain',
    ]);
    const first = async (): Promise<void> => {
      await press('Enter');
      // The runs begin a moment after the choice.
      await expectReasons(book, [undefined, undefined, undefined, undefined]);
    };
    assert.deepEqual(await runsDuring(book, first), ['cell 1', 'cell 2', 'cell 3']);
  });

  it('explain themselves on a page', async () => {
    const book = await openRun();
    await edit(book, 0, 'rate = 0.9');
    await expectReasons(book, [edited, stale, stale, undefined]);
    await openPick('showState', book, 1);
    await typeText('Explain');
    await press('Enter');
    assert.match(
      await waitForPage('About cell 2', /has changed since/),
      /Cell 2 used rate from run \[1\]; cell 1 has changed since\./,
    );
  });

  it('are marked in their text where the user wants that, or not at all', async () => {
    const book = await openRun();
    await edit(book, 0, 'rate = 0.9');
    await expectReasons(book, [edited, stale, stale, undefined]);
    await staysUnmarked(book, 1);
    await withSetting('cellscope.states', 'hint', async () => {
      await expectMarks(book, 1, {
        text: 'rate',
        at: '1:15',
        severity: 'hint',
        code: 'stale-input',
        message: 'Cell 2 used `rate` from run [1]; cell 1 has changed since.',
        origin: 'cell 1, line 1: `rate` is defined here (cell 1)',
      });
      assert.match(await plainHover(book, 1, 'rate'), /^\*\*Cell 2 used `rate`/);
      assert.deepEqual(
        await runsDuring(book, () => followLink(book, 1, 'rate', 'Run cell 1, then this cell')),
        ['cell 1', 'cell 2'],
      );
      await expectMarks(book, 1);
    });
    await edit(book, 0, 'rate = 0.7');
    await expectReasons(book, ['Edited since run [5]', stale, behind.second, undefined]);
    await withSetting('cellscope.states', 'off', () =>
      expectReasons(book, [undefined, undefined, undefined, undefined]),
    );
  });

  it('are unknown in a notebook that was only opened, and after a restart', async () => {
    const book = await openNotebook(rates);
    await command('runStaleCells');
    await waitForMessage(
      'Nothing has run since this notebook was opened, so it is not known which cells are stale.',
    );
    await runAll(book);
    await edit(book, 0, 'rate = 0.9');
    await expectReasons(book, [edited, stale, stale, undefined]);
    await restartKernel(book);
    await run(book, 3);
    await expectReasons(book, [undefined, undefined, undefined, undefined]);
  });
});

describe('what a cell depends on', function () {
  beforeEach(function () {
    needsWindow(this);
  });

  it('is listed with what it gives, and a choice leads there', async () => {
    const book = await openRun();
    await openPick('showDependencies', book, 1);
    await expectPick(['rate', 'price'], ['from cell 1, line 1', 'used by cell 3, line 1']);
    await press('Enter');
    await waitFor(
      'the name to be selected in cell 1',
      () => vscode.window.activeTextEditor,
      (active) =>
        active?.document === cellOf(book, 0).document &&
        active.document.getText(active.selection) === 'rate',
    );
  });

  it('is nothing where a cell stands alone', async () => {
    const book = await openRun();
    await focusCell(book, 3);
    await command('showDependencies');
    await waitForMessage('Cell 4 takes nothing from other cells, and they take nothing from it.');
    assert.equal((await messages()).length, 1);
  });
});

async function openRun(text = rates): Promise<NotebookUnderTest> {
  const book = await openNotebook(text);
  await runAll(book);
  return book;
}

async function command(name: string): Promise<void> {
  await vscode.commands.executeCommand(`cellscope.${name}`);
}

/** Runs a command that shows a list, which stays open until something is chosen. */
async function openPick(name: string, book: NotebookUnderTest, index: number): Promise<void> {
  const cellKey = cellOf(book, index).document.uri.toString();
  void vscode.commands.executeCommand(`cellscope.${name}`, cellKey);
  await waitForPick();
}

function isOurs(text: string): boolean {
  return /^(?:Edited|Stale)/.test(text);
}

/** Waits until each cell has that mark, or none. */
async function expectReasons(
  book: NotebookUnderTest,
  expected: readonly (string | undefined)[],
): Promise<void> {
  for (const [index, reason] of expected.entries()) await expectReason(book, index, reason);
}

async function staysClear(book: NotebookUnderTest, index: number): Promise<void> {
  await holds(
    `no mark on cell ${index}`,
    () => statusItemsOf(book, index),
    (texts) => !texts.some(isOurs),
    1000,
  );
}

const pick = '.quick-input-widget .quick-input-list';

async function waitForPick(): Promise<void> {
  await waitFor(
    'a list to choose from',
    () => textsOf(`${pick} .monaco-list-row`),
    (rows) => rows.length > 0,
  );
}

/** Waits for a list of exactly these labels, and these descriptions beside them. */
async function expectPick(
  labels: readonly string[],
  descriptions?: readonly string[],
): Promise<void> {
  await waitForPick();
  const rows = '.monaco-list-row .quick-input-list-row:first-child';
  assert.deepEqual(await textsOf(`${pick} ${rows} .label-name`), labels);
  if (descriptions === undefined) return;
  assert.deepEqual(await textsOf(`${pick} ${rows} .label-description`), descriptions);
}
