// Scenarios: the notebook changes under an explanation, which stays, goes or comes back with what it is about.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import {
  cellOf,
  clearOutputs,
  copyCell,
  deleteCell,
  edit,
  endedRuns,
  endReports,
  expectExplained,
  expectMarks,
  expectNothing,
  type Explanation,
  type Mark,
  insertCell,
  interrupt,
  moveCell,
  type NotebookUnderTest,
  openNotebook,
  outputText,
  reopen,
  run,
  runAll,
  runsOfFix,
  staysUnmarked,
  textsIn,
  undo,
  undoEdit,
  waitFor,
  withReporting,
} from '../harness.ts';

const skipped = '# %%\nprices = [1, 2]\n# %%\nprint(prices)\n';

/** What marks cell 2 of that notebook once it has run without the first; `cell` is where the first stands now. */
function mark(cell = 1): Mark {
  return {
    text: 'prices',
    at: '1:7',
    severity: 'error',
    code: 'defined-in-unrun-cell',
    message: `\`prices\` does not exist yet: cell ${cell} defines it and has not run.`,
    origin: `cell ${cell}, line 1: \`prices\` is defined here (cell ${cell})`,
  };
}

function explanation(cell = 1): Explanation {
  return {
    ...mark(cell),
    hover: /^\*\*`prices` does not exist yet\.\*\*/,
    fixes: [`Run cell ${cell}, then this cell`],
  };
}

async function openCrashed(): Promise<NotebookUnderTest> {
  const book = await openNotebook(skipped);
  await run(book, 1);
  await expectExplained(book, 1, explanation());
  return book;
}

describe('an explanation', () => {
  it('goes with an edit, and is back at once when the edit is undone', async () => {
    const book = await openCrashed();
    await edit(book, 1, 'print(prices, 1)');
    await expectMarks(book, 1);
    // What is left is what the new text would meet.
    await expectMarks(book, 1, { ...mark(), severity: 'information' });
    await undoEdit(book, 1);
    await expectExplained(book, 1, explanation());
  });

  it('goes when the cell runs again', async () => {
    const book = await openCrashed();
    await run(book, 0);
    await run(book, 1);
    await expectNothing(book, 1);
  });

  it('goes with the outputs', async () => {
    const book = await openCrashed();
    await clearOutputs(book, 1);
    await expectNothing(book, 1);
    await staysUnmarked(book, 1);
  });

  it('moves with its cell', async () => {
    const book = await openCrashed();
    await moveCell(book, 1, 'up');
    await expectExplained(book, 0, {
      ...explanation(2),
      code: 'defined-below',
      message: '`prices` does not exist yet: only cell 2, further down, defines it.',
    });
    await moveCell(book, 0, 'down');
    await expectExplained(book, 1, explanation());
  });

  it('counts cells as they stand now', async () => {
    const book = await openCrashed();
    await insertCell(book, 0, '"a new first cell"');
    await expectExplained(book, 2, explanation(2));
    assert.deepEqual(await runsOfFix(book, 2, 'prices', /^Run cell 2/), ['cell 2', 'cell 3']);
    await expectNothing(book, 2);
  });

  it('goes with its cell, and comes back with it', async () => {
    const book = await openCrashed();
    await deleteCell(book, 1);
    await undo(book);
    await expectExplained(book, 1, explanation());
  });

  it('is not copied: the copy has not run', async () => {
    const book = await openCrashed();
    await copyCell(book, 1);
    // Where the focus is, a look ahead says what would happen.
    await expectMarks(book, 2, { ...mark(), severity: 'information' });
    await expectExplained(book, 1, explanation());
  });

  it('comes once, however often the editor reports the end', async () => {
    const book = await openCrashed();
    let position = 1;
    await waitFor(
      'the end to be reported again',
      async () => {
        await moveCell(book, position, position === 0 ? 'down' : 'up');
        position = 1 - position;
        return endReports(book).length;
      },
      (count) => count > 1,
    );
    if (position === 0) await moveCell(book, 0, 'down');
    await expectExplained(book, 1, explanation());
    assert.equal(endedRuns(book).length, 1);
  });
});

describe('a run of all cells', () => {
  it('that stops leaves no explanation on the cells it did not reach, whatever they show', async () => {
    const book = await openNotebook('# %%\nstart = 1\n# %%\nprint(start, end)\n');
    await runAll(book);
    await expectMarks(book, 1, {
      text: 'end',
      at: '1:14',
      severity: 'error',
      code: 'undefined-name',
      message: '`end` is defined nowhere in this notebook.',
    });
    await edit(book, 0, 'start = begin');
    await runAll(book);
    await expectMarks(book, 0, {
      text: 'begin',
      at: '1:9',
      severity: 'error',
      code: 'undefined-name',
      message: '`begin` is defined nowhere in this notebook.',
    });
    assert.equal(cellOf(book, 1).outputs.length, 1, 'the old error is still shown');
    await staysUnmarked(book, 1);
    await expectNothing(book, 1, 'end');
  });
});

describe('a crash at the end of other outputs', () => {
  const cases = [
    { mode: 'plain', what: 'that came one by one' },
    { mode: 'jupyter', what: 'that came at once' },
  ] as const;
  for (const { mode, what } of cases) {
    it(`is explained after outputs ${what}`, async () => {
      const book = await openNotebook(
        '# %%\nprint("first", flush=True)\ndisplay(2)\ntotal = prices\n# %%\nprices = 1\n',
      );
      await withReporting(mode, () => run(book, 0));
      await expectExplained(book, 0, {
        text: 'prices',
        at: '3:9',
        severity: 'error',
        code: 'defined-below',
        message: '`prices` does not exist yet: only cell 2, further down, defines it.',
        origin: 'cell 2, line 1: `prices` is defined here (cell 2)',
        hover: /^\*\*`prices` does not exist yet\.\*\*/,
        fixes: ['Run cell 2, then this cell'],
      });
      await withReporting(mode, async () => {
        assert.deepEqual(await runsOfFix(book, 0, 'prices', /^Run/), ['cell 2', 'cell 1']);
      });
      await expectNothing(book, 0, 'prices');
    });
  }
});

describe('an interrupted run', () => {
  it('is no crash', async () => {
    const book = await openNotebook(
      '# %%\nprint(1, flush=True)\nimport time\ntime.sleep(60)\n# %%\nx = 1\n',
    );
    const running = run(book, 0);
    await waitFor(
      'the cell to be at work',
      () => outputText(cellOf(book, 0)),
      (text) => text === '1\n',
    );
    await interrupt(book);
    assert.equal((await running).error?.name, 'KeyboardInterrupt');
    await staysUnmarked(book, 0);
    await expectNothing(book, 0, 'time.sleep');
  });
});

describe('a notebook that is closed', () => {
  it('takes its marks along, and is explained anew from what the file holds', async () => {
    const book = await openCrashed();
    const again = await reopen(book);
    await expectExplained(again, 1, explanation());
    assert.deepEqual(await runsOfFix(again, 1, 'prices', /^Run cell 1/), ['cell 1', 'cell 2']);
    await expectNothing(again, 1);
  });

  it('changes on disk: the explanation stays with the text, and goes with it', async () => {
    const book = await openCrashed();
    await book.document.save();
    const path = book.document.uri.fsPath;
    const file = await readFile(path, 'utf8');
    await writeFile(path, file.replace('prices = [1, 2]', 'prices = [1, 2, 3]'));
    await waitFor(
      'the new text',
      () => textsIn(book),
      ([first]) => first === 'prices = [1, 2, 3]',
    );
    await expectExplained(book, 1, explanation());

    await writeFile(path, file.replace('print(prices)', 'print(1)'));
    await waitFor(
      'the new text',
      () => textsIn(book),
      ([, second]) => second === 'print(1)',
    );
    await expectMarks(book, 1);
  });
});
