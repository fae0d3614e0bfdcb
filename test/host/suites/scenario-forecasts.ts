// Scenarios: what would crash is marked before it runs: quietly, where the user is, and only what is sure.
import assert from 'node:assert/strict';
import {
  edit,
  expectMarks,
  expectNothing,
  fixTitles,
  focusCell,
  insertCell,
  type Mark,
  needsWindow,
  openNotebook,
  plainHover,
  putCursor,
  run,
  runAll,
  runsOfFix,
  staysUnmarked,
  typeText,
  withSetting,
} from '../harness.ts';

describe('a forecast', () => {
  const three = '# %%\nalpha = 1\n# %%\nbeta = 2\n# %%\nprint(alpha)\n';
  const waiting: Mark = {
    text: 'beta',
    at: '1:7',
    severity: 'information',
    code: 'defined-in-unrun-cell',
    message: '`beta` does not exist yet: cell 2 defines it and has not run.',
    origin: 'cell 2, line 1: `beta` is defined here (cell 2)',
  };

  it('comes while the user types, and goes when the name is there', async function () {
    needsWindow(this);
    const book = await openNotebook(three);
    await runAll(book);
    await putCursor(book, 2, ')');
    await typeText(', gamma');
    await expectMarks(book, 2, {
      text: 'gamma',
      at: '1:14',
      severity: 'information',
      code: 'undefined-name',
      message: '`gamma` is defined nowhere in this notebook.',
    });
    await edit(book, 2, 'print(alpha, beta)');
    await expectMarks(book, 2);
    await staysUnmarked(book, 2);
  });

  it('offers the runs that are missing, and is gone after them', async () => {
    const book = await openNotebook(three);
    await run(book, 0);
    await edit(book, 2, 'print(beta)');
    await expectMarks(book, 2, waiting);
    assert.match(await plainHover(book, 2, 'beta'), /Would stop at \[cell 3, line 1\]/);
    assert.doesNotMatch(await plainHover(book, 2, 'beta'), /Explain this crash/);
    assert.deepEqual(await fixTitles(book, 2, 'beta'), ['Run cell 2, then this cell']);
    assert.deepEqual(await runsOfFix(book, 2, 'beta', /^Run cell 2/), ['cell 2', 'cell 3']);
    await expectNothing(book, 2);
  });

  it('that only waits for other cells is made where the user is', async () => {
    const book = await openNotebook(
      '# %%\nalpha = 1\n# %%\nbeta = 2\n# %%\nprint(beta)\n# %%\nprint(beta, 2)\n',
    );
    await run(book, 0);
    await focusCell(book, 2);
    await expectMarks(book, 2, waiting);
    await staysUnmarked(book, 3);
    await focusCell(book, 3);
    await expectMarks(book, 3, waiting);
    await expectMarks(book, 2);
  });

  it('is made of a new cell', async () => {
    const book = await openNotebook(three);
    await runAll(book);
    await insertCell(book, 3, 'print(alhpa)');
    await expectMarks(book, 3, {
      text: 'alhpa',
      at: '1:7',
      severity: 'information',
      code: 'misspelled-name',
      message: 'No `alhpa`; did you mean `alpha` (cell 1)?',
      origin: 'cell 1, line 1: `alpha` is defined here (cell 1)',
    });
  });

  it('is not made where it could be wrong', async () => {
    const book = await openNotebook('# %%\nexec("hidden = 1")\n# %%\nprint(1)\n');
    await runAll(book);
    await edit(book, 1, 'print(hidden, anything)');
    await staysUnmarked(book, 1);
  });

  it('can be switched off, and on again', async () => {
    const book = await openNotebook(three);
    await run(book, 0);
    await focusCell(book, 2);
    await edit(book, 2, 'print(beta)');
    await expectMarks(book, 2, waiting);
    await withSetting('cellscope.forecasts', 'off', () => expectNothing(book, 2));
    await expectMarks(book, 2, waiting);
  });
});

describe('a notebook that has not run', () => {
  it('is left in peace', async () => {
    const book = await openNotebook(
      '# %%\nalpha = 1\n# %%\nprint(alpha)\n# %%\nprint(alpha + 1)\n',
    );
    await focusCell(book, 2);
    for (const index of [0, 1, 2]) await expectNothing(book, index);
    await staysUnmarked(book, 2);
  });

  it('shows what would stop it from top to bottom', async () => {
    const book = await openNotebook('# %%\nprint(ratio)\n# %%\nratio = 4 / 3\n# %%\nlen(ratios)\n');
    await expectMarks(book, 0, {
      text: 'ratio',
      at: '1:7',
      severity: 'information',
      code: 'defined-below',
      message: '`ratio` would not exist yet: only cell 2, further down, defines it.',
      origin: 'cell 2, line 1: `ratio` is defined here (cell 2)',
    });
    assert.match(
      await plainHover(book, 0, 'ratio'),
      /Would stop in a clean run at \[cell 1, line 1\]/,
    );
    await expectMarks(book, 2, {
      text: 'ratios',
      at: '1:5',
      severity: 'information',
      code: 'misspelled-name',
      message: 'No `ratios`; did you mean `ratio` (cell 2)?',
      origin: 'cell 2, line 1: `ratio` is defined here (cell 2)',
    });
  });
});
