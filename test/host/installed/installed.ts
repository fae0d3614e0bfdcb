// Runs against the packaged extension: it is installed, it starts with the first notebook.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openNotebook, run, waitFor } from '../harness.ts';

describe('the installed package', () => {
  const id = 'cellscope.cellscope';

  it('is no extension under development', () => {
    const path = vscode.extensions.getExtension(id)?.extensionPath;
    assert.match(path ?? '', /extensions/);
  });

  it('starts with the first notebook', async () => {
    const book = await openNotebook('# %%\nmissing\n');
    await waitFor(
      'the extension to start',
      () => vscode.extensions.getExtension(id)?.isActive,
      (isActive) => isActive === true,
    );
    assert.equal((await run(book, 0)).error?.name, 'NameError');
  });
});
