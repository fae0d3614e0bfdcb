// Scenarios: executions are written down, the audit tells what the log says, and the user can delete and end it.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  focusCell,
  needsWindow,
  type NotebookUnderTest,
  openNotebook,
  run,
  waitForMessage,
  waitForPage,
  withSetting,
} from '../harness.ts';

async function openAndRun(): Promise<NotebookUnderTest> {
  const book = await openNotebook('# %%\nprices = [1, 2]\n# %%\nprint(pirces)\n');
  await run(book, 0);
  await run(book, 1);
  return book;
}

async function deleteLog(): Promise<void> {
  await vscode.commands.executeCommand('cellscope.deleteLog');
}

async function audit(book: NotebookUnderTest): Promise<string> {
  await focusCell(book, 0);
  await vscode.commands.executeCommand('cellscope.auditNotebook');
  return await waitForPage('Audit of test.ipynb', /clean run/);
}

describe('the log of executions', () => {
  beforeEach(deleteLog);

  it('gives the audit the health of the notebook, until it is deleted', async function () {
    needsWindow(this);
    const book = await openAndRun();
    assert.match(
      await audit(book),
      /Health in the last 30 days: unhealthy \(only you, 2 runs\)\. 50 % of the runs succeeded; on average a day's work got through 50 % of the notebook\./,
    );
    await deleteLog();
    await waitForMessage('Your log of executions is deleted.');
    assert.doesNotMatch(await audit(book), /Health/);
  });

  it('is not kept where the user does not want it', async function () {
    needsWindow(this);
    await withSetting('cellscope.healthLog', false, async () => {
      assert.doesNotMatch(await audit(await openAndRun()), /Health/);
    });
  });
});
