// Scenarios: executions are written down, the audit tells what the log says, and the user can delete and end it.
import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import {
  cellOf,
  click,
  evaluate,
  focusCell,
  needsWindow,
  newFolder,
  type NotebookUnderTest,
  openNotebook,
  press,
  run,
  textsOf,
  waitFor,
  waitForMessage,
  waitForPage,
  waitForStatusItems,
  withSetting,
} from '../harness.ts';

/** Three runs, as many as an audit speaks of; the last fails. */
async function openAndRun(): Promise<NotebookUnderTest> {
  const book = await openNotebook('# %%\nprices = [1, 2]\n# %%\nprint(pirces)\n');
  for (const index of [0, 0, 1]) await run(book, index);
  return book;
}

async function deleteLog(): Promise<void> {
  await vscode.commands.executeCommand('cellscope.deleteLog');
}

/** The first file of a log below the folder, once there is one. */
async function logFileIn(folder: string): Promise<string> {
  const found = await waitFor(
    'the log',
    async () =>
      (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.jsonl')),
    (names) => names.length > 0,
  );
  return found[0] ?? '';
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
      /Health in the last 30 days: undetermined \(only you, 3 runs\)\. 67 % of the runs succeeded; on average a day's work got through 50 % of the notebook\./,
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

describe('a run out of the ordinary', () => {
  const isMarked = (texts: readonly string[]): boolean => texts.includes('Slower than usual');

  it('is marked under its cell until the user calls it expected', async function () {
    needsWindow(this);
    const team = await newFolder();
    await withSetting('cellscope.healthLogFolder', team, async () => {
      const book = await openNotebook(
        '# %%\nimport time\ntime.sleep(2.5)\n# %%\nprint(1)\n# %%\nprint(2)\n',
      );
      await run(book, 0);
      const file = join(team, await logFileIn(team));
      // How long runs take on a machine that is at work is left to chance: the earlier ones are written by hand.
      const earlier = (await readFile(file, 'utf8')).replace(/"duration":[\d.]+/, '"duration":100');
      await writeFile(file, earlier.repeat(5));
      await run(book, 0);
      await waitForStatusItems(book, 0, isMarked);
      assert.match(await audit(book), /Cell 1 took [\d.]+ s; it usually takes 100 ms \(5 runs/);
      const choosing = vscode.commands.executeCommand(
        'cellscope.showOddRuns',
        cellOf(book, 0).document.uri.toString(),
      );
      await waitFor(
        'the choice',
        () => textsOf('.quick-input-list .monaco-list-row'),
        (rows) => rows.some((row) => row.startsWith('Cell 1 took')),
      );
      await press('Enter');
      await choosing;
      await waitForStatusItems(book, 0, (texts) => !isMarked(texts));
      assert.doesNotMatch(await audit(book), /Cell 1 took/);
    });
  });
});

describe('a day on which the notebook fails more often', () => {
  /** The words of the item in the status bar; nothing while it is hidden. */
  const shown = async (): Promise<string> => {
    const text = await evaluate(
      `Array.from(document.querySelectorAll('[id$="cellscope.oddRuns"]'), (item) =>
        item.offsetParent === null ? '' : item.querySelector('a').getAttribute('aria-label')).join('')`,
    );
    return String(text);
  };

  it('is told in the status bar until the user calls it expected', async function () {
    needsWindow(this);
    const team = await newFolder();
    await withSetting('cellscope.healthLogFolder', team, async () => {
      const book = await openNotebook('# %%\nprint(missing)\n# %%\nprint(1)\n# %%\nprint(2)\n');
      for (const index of [0, 0]) await run(book, index);
      const [user = '', day = ''] = (await logFileIn(team)).split('/');
      const [record = ''] = (await readFile(join(team, user, day), 'utf8')).split('\n');
      // Two weeks ago nothing failed.
      const before = new Date(Date.parse(day.slice(0, 10)) - 14 * 86_400_000)
        .toISOString()
        .slice(0, 10);
      const earlier = record
        .replace(/"day":"[^"]+"/, `"day":"${before}"`)
        .replace('"succeeded":false', '"succeeded":true');
      await writeFile(join(team, user, `${before}.jsonl`), `${earlier}\n`.repeat(12));
      assert.equal(await shown(), '');
      await run(book, 0);
      const words =
        /The notebook began to fail more often: 3 of 3 runs on its last day, 0 of 12 before\./;
      await waitFor('the status bar', shown, (text) => words.test(text));
      // Of another notebook it says nothing.
      await openNotebook('# %%\nprint(1)\n');
      await waitFor('an empty status bar', shown, (text) => text === '');
      await vscode.window.showNotebookDocument(book.document);
      await waitFor('the status bar again', shown, (text) => words.test(text));
      await click('[id$="cellscope.oddRuns"] a');
      await waitFor(
        'the choice',
        () => textsOf('.quick-input-list .monaco-list-row'),
        (rows) => rows.some((row) => row.startsWith('The notebook began to fail more often')),
      );
      await press('Enter');
      await waitFor('an empty status bar', shown, (text) => text === '');
      assert.doesNotMatch(await audit(book), /began to fail/);
    });
  });
});

describe('the log of a team', () => {
  it('counts the runs of all, each from a folder of its own', async function () {
    needsWindow(this);
    const team = await newFolder();
    await withSetting('cellscope.healthLogFolder', team, async () => {
      const book = await openAndRun();
      const file = await logFileIn(team);
      assert.match(file, /^[0-9a-f]{16}\/\d{4}-\d\d-\d\d\.jsonl$/);
      const [own = '', day = ''] = file.split('/');
      const ours = await readFile(join(team, own, day), 'utf8');
      await mkdir(join(team, 'colleague'));
      await writeFile(join(team, 'colleague', day), ours.replaceAll(own, 'colleague'));
      assert.match(await audit(book), /Health in the last 30 days: \w+ \(2 people, 6 runs\)/);
      await deleteLog();
      assert.match(await audit(book), /\(one person, 3 runs\)/);
    });
  });
});
