// Scenarios: the user decides how loudly each cause speaks, and whether we speak at all.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  click,
  expectExplained,
  expectMarks,
  expectNothing,
  type Explanation,
  messageButton,
  needsWindow,
  type NotebookUnderTest,
  openNotebook,
  plainHover,
  run,
  waitForMessage,
  withSetting,
} from '../harness.ts';

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

async function openCrashed(): Promise<NotebookUnderTest> {
  const book = await openNotebook('# %%\nprices = [1, 2]\n# %%\nprint(prices)\n');
  await run(book, 1);
  await expectExplained(book, 1, explanation);
  return book;
}

describe('the level of a cause', () => {
  it('makes it quieter, and silent, at once', async () => {
    const book = await openCrashed();
    for (const severity of ['warning', 'information', 'hint'] as const) {
      await withSetting('cellscope.levels', { 'defined-in-unrun-cell': severity }, () =>
        expectExplained(book, 1, { ...explanation, severity }),
      );
    }
    await withSetting('cellscope.levels', { 'defined-in-unrun-cell': 'off' }, () =>
      expectNothing(book, 1),
    );
    await expectExplained(book, 1, explanation);
  });

  it('concerns that cause only', async () => {
    const book = await openCrashed();
    await withSetting('cellscope.levels', { 'defined-below': 'off' }, () =>
      expectExplained(book, 1, explanation),
    );
  });

  it('makes no forecast louder than information', async () => {
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
    await withSetting('cellscope.levels', { 'defined-below': 'hint' }, () =>
      expectMarks(book, 0, { ...forecast, severity: 'hint' }),
    );
    await withSetting('cellscope.levels', { 'defined-below': 'error' }, () =>
      expectMarks(book, 0, forecast),
    );
  });
});

describe('silence', () => {
  it('falls everywhere by a setting', async () => {
    const book = await openCrashed();
    await withSetting('cellscope.enable', false, () => expectNothing(book, 1));
    await expectExplained(book, 1, explanation);
  });

  it('falls on one notebook by a command, and is ended by another', async () => {
    const other = await openCrashed();
    const book = await openCrashed();
    await vscode.commands.executeCommand('cellscope.silenceNotebook');
    await expectNothing(book, 1);
    assert.match(await plainHover(other, 1, 'prices'), explanation.hover, 'the other one speaks');
    await vscode.commands.executeCommand('cellscope.endSilence');
    await expectExplained(book, 1, explanation);
  });

  it('can be taken back in the message that announces it', async function () {
    needsWindow(this);
    const book = await openCrashed();
    await vscode.commands.executeCommand('cellscope.silenceNotebook');
    await expectNothing(book, 1);
    await waitForMessage('Cellscope is silent in test.ipynb.');
    await click(messageButton('Undo'));
    await expectExplained(book, 1, explanation);
  });
});
