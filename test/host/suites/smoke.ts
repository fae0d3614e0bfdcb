// Proves that the host runs cells in a real kernel and reports as VS Code does, which all other suites rest on.
import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import {
  clearOutputs,
  copyCell,
  deleteCell,
  edit,
  endedRuns,
  endReports,
  cellOf,
  insertCell,
  interrupt,
  moveCell,
  nextEndedRun,
  openNotebook,
  openUntitledNotebook,
  outputText,
  pause,
  reopen,
  restartKernel,
  run,
  runAll,
  switchKernel,
  undo,
  undoEdit,
  waitFor,
  withReporting,
} from '../harness.ts';

describe('running cells', () => {
  it('runs a cell in a real kernel', async () => {
    const book = await openNotebook('# %%\nx = 6 * 7\nx\n');
    const outcome = await run(book, 0);
    assert.deepEqual(outcome, { index: 0, order: 1, success: true, error: undefined });
    assert.equal(outputText(cellOf(book, 0)), '42');
  });

  it('keeps names between cells', async () => {
    const book = await openNotebook('# %%\nx = 1\n# %%\nprint(x + 1)\n');
    await run(book, 0);
    assert.equal((await run(book, 1)).order, 2);
    assert.equal(outputText(cellOf(book, 1)), '2\n');
  });

  it('shows a crash as an error output with its traceback', async () => {
    const book = await openNotebook('# %%\nmissing + 1\n');
    const { success, error } = await run(book, 0);
    assert.equal(success, false);
    assert.equal(error?.name, 'NameError');
    assert.equal(error.message, "name 'missing' is not defined");
    assert.match(error.stack, /missing/);
    assert.ok(error.stack.includes('\u001b['), 'the traceback has colours');
  });

  it('ends a run with reports that repeat', async () => {
    const book = await openNotebook('# %%\nprint(1)\n# %%\ny = 1\n');
    await run(book, 0);
    // A cell that is shown anew reports its end again, some time after its output has been drawn.
    let position = 0;
    await waitFor(
      'the end to be reported again',
      async () => {
        await moveCell(book, position, position === 0 ? 'down' : 'up');
        position = 1 - position;
        return endReports(book).length;
      },
      (count) => count > 1,
    );
    assert.equal(endedRuns(book).length, 1);
  });

  it('starts counting again after a restart, with an empty kernel', async () => {
    const book = await openNotebook('# %%\nx = 1\n# %%\nx\n');
    await run(book, 0);
    await run(book, 0);
    await restartKernel(book);
    const { order, error } = await run(book, 1);
    assert.equal(order, 1);
    assert.equal(error?.name, 'NameError');
  });

  it('stops a run of all cells at the first crash', async () => {
    const book = await openNotebook('# %%\nx = 1\n# %%\n1 / 0\n# %%\ny = 2\n');
    const outcomes = await runAll(book);
    assert.deepEqual(
      outcomes.map(({ order, success }) => [order, success]),
      [
        [1, true],
        [2, false],
        [undefined, undefined],
      ],
    );
  });

  it('keeps the old outputs of cells that a stopped run did not reach', async () => {
    const book = await openNotebook('# %%\nfine = True\n# %%\nprint(1)\n');
    await runAll(book);
    await edit(book, 0, 'crash');
    await runAll(book);
    assert.equal(outputText(cellOf(book, 1)), '1\n');
    assert.equal(cellOf(book, 1).executionSummary?.executionOrder, undefined);
  });

  it('interrupts a run', async () => {
    const book = await openNotebook('# %%\nprint(1)\nimport time\ntime.sleep(60)\n');
    const running = run(book, 0);
    await waitFor(
      'the cell to be at work',
      () => outputText(cellOf(book, 0)),
      (text) => text === '1\n',
    );
    await interrupt(book);
    assert.equal((await running).error?.name, 'KeyboardInterrupt');
  });

  it('begins anew with another kernel', async () => {
    const book = await openNotebook('# %%\nx = 1\n# %%\nx\n');
    await run(book, 0);
    await switchKernel(book);
    const { order, error } = await run(book, 1);
    assert.equal(order, 1);
    assert.equal(error?.name, 'NameError');
  });

  it('runs a notebook that has no file', async () => {
    const book = await openUntitledNotebook('# %% [markdown]\nText\n# %%\n1 + 1\n');
    assert.equal(book.document.isUntitled, true);
    await run(book, 1);
    assert.equal(outputText(cellOf(book, 1)), '2');
  });

  it('tells of runs that somebody else started', async () => {
    const book = await openNotebook('# %%\nx = 1\n');
    const before = endedRuns(book).length;
    const next = nextEndedRun(book, before);
    await run(book, 0);
    assert.equal((await next).order, 1);
  });
});

describe('the two ways of reporting', () => {
  const cases = [
    { mode: 'plain', what: 'one by one', events: [1, 2, 3] },
    { mode: 'jupyter', what: 'at once', events: [3] },
  ] as const;
  for (const { mode, what, events } of cases) {
    it(`${mode}: outputs arrive ${what}`, async () => {
      const book = await openNotebook('# %%\ndisplay(1)\ndisplay(2)\n3\n');
      await withReporting(mode, () => run(book, 0));
      const counts = book.changes.flatMap(({ outputs }) => outputs?.length ?? []);
      assert.deepEqual(counts, events);
      assert.equal(outputText(cellOf(book, 0)), '123');
    });
  }

  it('lets a stream grow in one output', async () => {
    const book = await openNotebook('# %%\nfor n in range(3):\n    print(n, flush=True)\n');
    await run(book, 0);
    assert.equal(cellOf(book, 0).outputs.length, 1);
    assert.equal(outputText(cellOf(book, 0)), '0\n1\n2\n');
  });

  it('jupyter: a blank cell never runs', async () => {
    const book = await openNotebook('# %%\n\n# %%\nx = 1\n');
    await withReporting('jupyter', async () => {
      assert.equal((await run(book, 0)).order, undefined);
      assert.equal((await run(book, 1)).order, 1);
    });
  });

  it('plain: a blank cell shares its number with the next run', async () => {
    const book = await openNotebook('# %%\n\n# %%\nx = 1\n');
    assert.equal((await run(book, 0)).order, 1);
    assert.equal((await run(book, 1)).order, 1);
  });
});

describe('changing notebooks', () => {
  const three = '# %%\na = 1\n# %%\nb = 2\n# %%\nc = 3\n';
  const texts = (book: { document: vscode.NotebookDocument }): readonly string[] =>
    book.document.getCells().map((cell) => cell.document.getText());

  it('brings a deleted cell back as another object under the same name', async () => {
    const book = await openNotebook(three);
    await run(book, 1);
    const before = cellOf(book, 1);
    await deleteCell(book, 1);
    assert.deepEqual(texts(book), ['a = 1', 'c = 3']);
    await undo(book);
    assert.deepEqual(texts(book), ['a = 1', 'b = 2', 'c = 3']);
    const after = cellOf(book, 1);
    assert.notEqual(after, before);
    assert.equal(after.document.uri.toString(), before.document.uri.toString());
    assert.equal(after.executionSummary?.executionOrder, 1);
  });

  it('edits, inserts, moves, copies', async () => {
    const book = await openNotebook(three);
    await edit(book, 0, 'a = 10\nprint(a)');
    await insertCell(book, 1, 'new = 0');
    await moveCell(book, 3, 'up');
    await copyCell(book, 0);
    assert.deepEqual(texts(book), [
      'a = 10\nprint(a)',
      'a = 10\nprint(a)',
      'new = 0',
      'c = 3',
      'b = 2',
    ]);
  });

  it('undoes an edit of a text', async () => {
    const book = await openNotebook(three);
    await edit(book, 2, 'c = 4');
    await undoEdit(book, 2);
    assert.deepEqual(texts(book), ['a = 1', 'b = 2', 'c = 3']);
  });

  it('clears the outputs and the summary of a cell', async () => {
    const book = await openNotebook('# %%\nprint(1)\n');
    await run(book, 0);
    await clearOutputs(book, 0);
    await waitFor(
      'the summary to be cleared',
      () => cellOf(book, 0).executionSummary?.executionOrder,
      (order) => order === undefined,
    );
  });

  it('knows after reopening what the file says: the number, but no timing', async () => {
    const book = await openNotebook('# %%\nprint(1)\n');
    await run(book, 0);
    await pause(100);
    const again = await reopen(book);
    const { executionSummary } = cellOf(again, 0);
    assert.equal(executionSummary?.executionOrder, 1);
    assert.equal(executionSummary.timing, undefined);
    assert.equal(outputText(cellOf(again, 0)), '1\n');
  });
});
