// Runs against the packaged extension: that it is installed, and that it explains and cures a crash.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  chooseQuickFix,
  endedRuns,
  markedText,
  nextEndedRun,
  openNotebook,
  run,
  waitForDiagnostic,
  waitForNoDiagnostics,
} from '../harness.ts';

describe('the installed package', () => {
  it('is no extension under development', () => {
    const path = vscode.extensions.getExtension('cellscope.cellscope')?.extensionPath ?? '';
    assert.match(path, /[\\/]extensions[\\/]cellscope\.cellscope-/);
  });

  it('explains a crash and cures it', async () => {
    const book = await openNotebook('# %%\nprices = [1, 2]\n# %%\nprint(prices)\n');
    assert.equal((await run(book, 1)).error?.name, 'NameError');
    const mark = await waitForDiagnostic(book, 1);
    assert.equal(markedText(book, 1, mark), 'prices');
    const before = endedRuns(book).length;
    await chooseQuickFix(book, 1, 'prices', /^Run cell 1/);
    assert.equal((await nextEndedRun(book, before)).index, 0);
    assert.equal((await nextEndedRun(book, before + 1)).success, true);
    await waitForNoDiagnostics(book, 1);
  });
});
