// Scenarios: the kernel does not have a name that the notebook defines or defined, and the clicks that bring it.
import assert from 'node:assert/strict';
import {
  cellOf,
  chooseQuickFix,
  closeActiveEditor,
  deleteCell,
  edit,
  expectComparison,
  expectExplained,
  expectMarks,
  expectNothing,
  fixTitles,
  followLink,
  needsWindow,
  openNotebook,
  outputText,
  restartKernel,
  run,
  runAll,
  runsDuring,
  runsOfFix,
  textsIn,
  waitForDiagnostics,
  waitForMessage,
} from '../harness.ts';

describe('a name that the kernel does not have', () => {
  it('is defined by a cell that has not run', async () => {
    const book = await openNotebook('# %%\nprices = [1, 2]\n# %%\ntotal = sum(prices)\ntotal\n');
    assert.equal((await run(book, 1)).error?.name, 'NameError');
    await expectExplained(book, 1, {
      text: 'prices',
      at: '1:13',
      severity: 'error',
      code: 'defined-in-unrun-cell',
      message: '`prices` does not exist yet: cell 1 defines it and has not run.',
      origin: 'cell 1, line 1: `prices` is defined here (cell 1)',
      hover: /^\*\*`prices` does not exist yet\.\*\* Cell 1 defines it \(`prices = \[1, 2\]`\)/,
      fixes: ['Run cell 1, then this cell'],
    });
    assert.deepEqual(await runsOfFix(book, 1, 'prices', 'Run cell 1, then this cell'), [
      'cell 1',
      'cell 2',
    ]);
    assert.equal(outputText(cellOf(book, 1)), '3');
    await expectNothing(book, 1);
  });

  it('takes several cells, which run in the order that works', async () => {
    const book = await openNotebook(
      '# %%\nimport math\n# %%\nprint("not needed")\n# %%\nside = math.sqrt(9)\n# %%\nside * 2\n',
    );
    await run(book, 3);
    await waitForDiagnostics(book, 3, (found) => found.length > 0);
    assert.deepEqual(await fixTitles(book, 3, 'side'), ['Run cells 1 and 3, then this cell']);
    // The link of the hover does what the quick fix does.
    const click = (): Promise<void> =>
      followLink(book, 3, 'side', 'Run cells 1 and 3, then this cell');
    assert.deepEqual(await runsDuring(book, click), ['cell 1', 'cell 3', 'cell 4']);
    await expectNothing(book, 3);
  });

  it('is not had either when the defining cell crashes: the runs stop there, and say so', async function () {
    needsWindow(this);
    const book = await openNotebook("# %%\nrows = open('gone.csv')\n# %%\nfirst = list(rows)\n");
    await run(book, 1);
    assert.deepEqual(await runsOfFix(book, 1, 'rows', /^Run cell 1/), ['cell 1 failed']);
    await waitForMessage('Cell 1 stopped with FileNotFoundError. Cell 2 was not run.');
  });

  it('is defined only further down', async () => {
    const book = await openNotebook('# %%\nprint(ratio)\n# %%\nratio = 4 / 3\n');
    await run(book, 0);
    await expectExplained(book, 0, {
      text: 'ratio',
      at: '1:7',
      severity: 'error',
      code: 'defined-below',
      message: '`ratio` does not exist yet: only cell 2, further down, defines it.',
      origin: 'cell 2, line 1: `ratio` is defined here (cell 2)',
      hover:
        /Run cell 2 first\. To run the notebook from top to bottom, move cell 2 above this cell\./,
      fixes: ['Run cell 2, then this cell'],
    });
    assert.deepEqual(await runsOfFix(book, 0, 'ratio', /^Run cell 2/), ['cell 2', 'cell 1']);
  });

  it('was lost when the kernel restarted', async () => {
    const book = await openNotebook('# %%\nsizes = [3, 5]\n# %%\nmean = sum(sizes) / 2\n');
    await run(book, 0);
    await restartKernel(book);
    assert.equal((await run(book, 1)).order, 1);
    await expectExplained(book, 1, {
      text: 'sizes',
      at: '1:12',
      severity: 'error',
      code: 'kernel-restarted',
      message: '`sizes` is gone since the kernel restarted; cell 1 defines it.',
      origin: 'cell 1, line 1: `sizes` is defined here (cell 1)',
      hover:
        /^\*\*`sizes` was lost when the kernel restarted\.\*\*.*as \\\[1\\\] before the restart/,
      fixes: ['Run cell 1, then this cell'],
    });
    assert.deepEqual(await runsOfFix(book, 1, 'sizes', /^Run cell 1/), ['cell 1', 'cell 2']);
    await expectNothing(book, 1);
  });

  it('was defined by a cell that is gone: it comes back to its place and runs', async () => {
    const book = await openNotebook(
      '# %%\nscores = [0.7, 0.9]\n# %%\nlimit = 0.8\n# %%\ngood = [s for s in scores if s > limit]\n',
    );
    await runAll(book);
    await deleteCell(book, 1);
    await restartKernel(book);
    await run(book, 0);
    await run(book, 1);
    await expectExplained(book, 1, {
      text: 'limit',
      at: '1:34',
      severity: 'error',
      code: 'definition-deleted',
      message: '`limit` came from a cell that was deleted; it is gone since the kernel restarted.',
      hover: /^\*\*`limit` was defined by a cell that no longer exists\.\*\*.*`limit = 0\.8`/,
      fixes: ['Restore the deleted cell and run it, then this cell', 'Show what it contained'],
    });
    assert.deepEqual(await runsOfFix(book, 1, 'limit', /^Restore the deleted cell/), [
      'cell 2',
      'cell 3',
    ]);
    assert.equal(textsIn(book)[1], 'limit = 0.8');
    assert.equal(textsIn(book).length, 3);
    await expectNothing(book, 2);
  });

  it('was deleted from the kernel', async () => {
    const book = await openNotebook('# %%\nrates = [1, 2]\n# %%\ndel rates\n# %%\nsum(rates)\n');
    await runAll(book);
    await expectExplained(book, 2, {
      text: 'rates',
      at: '1:5',
      severity: 'error',
      code: 'name-deleted',
      message: '`rates` was deleted (cell 2, line 1: `del rates`).',
      origin: 'cell 2, line 1: `rates` is deleted here (cell 2)',
      hover: /^\*\*`rates` was deleted\.\*\* Cell 2 removed it/,
      fixes: ['Run cell 1, then this cell'],
    });
    assert.deepEqual(await runsOfFix(book, 2, 'rates', /^Run cell 1/), ['cell 1', 'cell 3']);
    await expectNothing(book, 2);
  });

  it('is defined only on a path that did not run', async () => {
    const book = await openNotebook(
      "# %%\ncount = 3\nif count > 5:\n    label = 'many'\n# %%\nprint(label)\n",
    );
    await runAll(book);
    await expectExplained(book, 1, {
      text: 'label',
      at: '1:7',
      severity: 'error',
      code: 'conditionally-defined',
      message: '`label` is defined only under `if count > 5:` (cell 1, line 3), which did not run.',
      origin: 'cell 1, line 3: `label` is defined only here (cell 1)',
      hover: /^\*\*`label` is defined only on a path that did not run\.\*\*/,
      fixes: [],
    });
  });
});

describe('a cell that was edited after it ran', () => {
  it('defines the name only now', async () => {
    const book = await openNotebook('# %%\nrate = 0.8\n# %%\nprint(ratio)\n');
    await run(book, 0);
    await edit(book, 0, 'ratio = 0.8');
    await run(book, 1);
    await expectExplained(book, 1, {
      text: 'ratio',
      at: '1:7',
      severity: 'error',
      code: 'definition-edited-away',
      message: '`ratio` is in cell 1 now, but cell 1 was edited after it ran.',
      origin: 'cell 1, line 1: `ratio` is defined here (cell 1)',
      hover:
        /^\*\*The kernel still knows the old cell 1\.\*\* When it ran as \\\[1\\\] it defined `rate`/,
      fixes: ['Run cell 1, then this cell', 'Compare'],
    });
    await chooseQuickFix(book, 1, 'ratio', 'Compare');
    assert.equal(await expectComparison('rate = 0.8', 'ratio = 0.8'), 'Cell 1: run [1] and now');
    await closeActiveEditor();
    assert.deepEqual(await runsOfFix(book, 1, 'ratio', /^Run cell 1/), ['cell 1', 'cell 2']);
    await expectNothing(book, 1);
  });

  it('no longer defines the name: the earlier text comes back and runs', async () => {
    const book = await openNotebook('# %%\nlower = 1\n# %%\nprint(lower)\n');
    await run(book, 0);
    await edit(book, 0, 'floor = 1');
    await restartKernel(book);
    await run(book, 1);
    await expectExplained(book, 1, {
      text: 'lower',
      at: '1:7',
      severity: 'error',
      code: 'definition-edited-away',
      message: '`lower` was defined by cell 1 until that cell was edited.',
      origin: 'cell 1, line 1: `lower` was defined in this cell (cell 1)',
      hover: /^\*\*Cell 1 used to define `lower`\.\*\*.*now defines `floor`/,
      fixes: ['Restore the earlier text of cell 1 and run it, then this cell', 'Compare'],
    });
    await chooseQuickFix(book, 1, 'lower', 'Compare');
    await expectComparison('lower = 1', 'floor = 1');
    await closeActiveEditor();
    assert.deepEqual(await runsOfFix(book, 1, 'lower', /^Restore the earlier text/), [
      'cell 1',
      'cell 2',
    ]);
    assert.equal(cellOf(book, 0).document.getText(), 'lower = 1');
    await expectNothing(book, 1);
  });
});

describe('a cell above that crashed first', () => {
  it('is named, however many cells stand between', async () => {
    const book = await openNotebook(
      "# %%\nrows = open('sales.csv')\n# %%\nheader = rows.readline()\n# %%\nprint(header)\n",
    );
    for (const index of [0, 1, 2]) await run(book, index);
    await expectExplained(book, 1, {
      text: 'rows',
      at: '1:10',
      severity: 'error',
      code: 'definition-failed',
      message: '`rows` does not exist because cell 1 crashed before defining it.',
      origin:
        "cell 1, line 1: the first crash: `FileNotFoundError: [Errno 2] No such file or directory: 'sa…` (cell 1)",
      hover: /^\*\*`rows` does not exist because cell 1 crashed first\.\*\*/,
      fixes: [],
    });
    await expectExplained(book, 2, {
      text: 'header',
      at: '1:7',
      severity: 'error',
      code: 'definition-failed',
      message: '`header` does not exist because cell 1 crashed first.',
      origin:
        "cell 1, line 1: the first crash: `FileNotFoundError: [Errno 2] No such file or directory: 'sa…` (cell 1)",
      hover: /cell 2, which defines `header`, needs it\.\s+Fix cell 1, run it, then this cell\./i,
      fixes: [],
    });
    await expectMarks(book, 0, {
      text: "open('sales.csv')",
      at: '1:8',
      severity: 'error',
      code: 'file-not-found',
      message: 'There is no `sales.csv` in the folder that this kernel works in.',
      origin: 'cell 1, line 1: the path is written here (cell 1)',
    });
    // The place is a link, which goes there.
    await followLink(book, 2, 'header', 'cell 1, line 1');
    assert.deepEqual(book.editor.selection.start, 0);
  });
});
