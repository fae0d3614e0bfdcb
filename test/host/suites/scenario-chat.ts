// Scenarios: chat agents get the evidence about open notebooks through tools.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeEverything,
  endedRuns,
  openNotebook,
  run,
  runAll,
  waitForDiagnostics,
} from '../harness.ts';

/** What the tool answers. The editor asks the user first; in tests it takes a yes for granted. */
async function invoke(tool: string, input: object = {}): Promise<string> {
  const { content } = await vscode.lm.invokeTool(`cellscope_${tool}`, {
    input,
    toolInvocationToken: undefined,
  });
  return content
    .map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : ''))
    .join('');
}

describe('the tools for chat agents', () => {
  it('explain a crash, with its cell and its evidence', async () => {
    const book = await openNotebook('# %%\nprices = [1, 2]\n# %%\ntotal = sum(prices)\n');
    await run(book, 1);
    await waitForDiagnostics(book, 1, (found) => found.length === 1);
    const text = await invoke('explain_crash');
    assert.match(text, /^Notebook: file:.*\/test\.ipynb$/m);
    assert.match(text, /^Cell 2 \[1\] crashed with NameError at cell 2, line 1\.$/m);
    assert.match(text, /^Answer \(certain, defined-in-unrun-cell\): /m);
    assert.match(await invoke('explain_crash', { cell: 1 }), /Cell 1 shows no error\./);
    assert.match(
      await invoke('explain_crash', { cell: 9 }),
      /There is no cell 9: the notebook has 2/,
    );
    assert.match(await invoke('explain_crash', { notebook: 'other.ipynb' }), /is not open/);
  });

  it('audit a notebook and tell what ran, and run nothing', async () => {
    const book = await openNotebook('# %%\nx = 1\n# %%\nprint(y)\n', { name: 'audited.ipynb' });
    await runAll(book);
    const runs = endedRuns(book).length;
    const audit = await invoke('audit_notebook', { notebook: 'audited.ipynb' });
    assert.match(audit, /A clean run, top to bottom, would stop at cell 2, line 1 \(NameError\)\./);
    assert.match(await invoke('execution_ledger'), /## Names in the kernel[^]*`x`/);
    assert.equal(endedRuns(book).length, runs);
  });

  it('say so where no notebook is open', async () => {
    await openNotebook('# %%\nx = 1\n');
    await closeEverything();
    assert.match(await invoke('audit_notebook'), /No notebook is open in the editor/);
  });
});
