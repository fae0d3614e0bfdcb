// Scenarios: live values are read from the kernel when the user wants that, and never otherwise.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { JupyterDouble } from '../jupyter/extension.ts';
import {
  click,
  holds,
  hoverOver,
  messageButton,
  needsWindow,
  type NotebookUnderTest,
  openNotebook,
  run,
  waitFor,
  waitForMessage,
} from '../harness.ts';

const crashing = "# %%\nprices = {'apple': 1, 'pear': 2}\n# %%\nprint(prices['plum'])\n";

const explanation =
  'Cellscope will ask the kernel for the types, shapes and columns of the values that this cell uses; it changes ' +
  'nothing and sends nothing anywhere. Jupyter will ask you whether that is allowed.';
const hasRead = 'Cellscope has read 1 live value. Rest the mouse on a name to see it.';
const denied =
  'Jupyter was told not to let Cellscope talk to kernels. Everything else works as before.';

async function jupyter(): Promise<JupyterDouble> {
  const extension = vscode.extensions.getExtension<JupyterDouble>('ms-toolsai.jupyter');
  assert.ok(extension);
  return extension.activate();
}

function setMode(mode: string | undefined): Thenable<void> {
  const section = vscode.workspace.getConfiguration('cellscope');
  return section.update('liveValues', mode, vscode.ConfigurationTarget.Global);
}

async function openCrashed(): Promise<NotebookUnderTest> {
  const book = await openNotebook(crashing);
  await run(book, 0);
  await run(book, 1);
  return book;
}

function read(book: NotebookUnderTest): Thenable<unknown> {
  const key = book.document.cellAt(1).document.uri.toString();
  return vscode.commands.executeCommand('cellscope.readLiveValues', key);
}

async function hoverSays(book: NotebookUnderTest, contents: RegExp): Promise<void> {
  await waitFor(
    'the live value',
    () => hoverOver(book, 1, 'prices'),
    (text) => contents.test(text),
  );
}

// The explanation is given once: the tests before the third have not agreed yet, those after it have.
describe('live values', () => {
  afterEach(async () => {
    await setMode(undefined);
    const double = await jupyter();
    double.answer = 'yes';
    double.ran.length = 0;
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('are not read without a kernel, nor unasked', async function () {
    needsWindow(this);
    const book = await openNotebook(crashing);
    void read(book);
    await waitForMessage(
      'No kernel of the Jupyter extension is running for this notebook yet: run a cell first.',
    );
    await run(book, 1);
    const double = await jupyter();
    await holds(
      'nothing is asked',
      () => double.ran,
      (ran) => ran.length === 0,
    );
  });

  it('are not read where they are switched off', async function () {
    needsWindow(this);
    await setMode('never');
    const book = await openCrashed();
    void read(book);
    await waitForMessage(
      'Reading live values is switched off: the setting `cellscope.liveValues` says never.',
    );
    assert.deepEqual((await jupyter()).ran, []);
  });

  it('are explained once, then read on request, shown over the name, and forgotten with the next run', async function () {
    needsWindow(this);
    const book = await openCrashed();
    void read(book);
    await waitForMessage(explanation);
    assert.deepEqual((await jupyter()).ran, []);
    await click(messageButton('Read Values'));
    await waitForMessage(hasRead);
    await hoverSays(book, /`prices` is now: `dict`, length 2[^]*`apple`, `pear`[^]*cell 1, line 1/);
    await run(book, 0);
    assert.doesNotMatch(await hoverOver(book, 1, 'prices'), /is now/);
  });

  it('are read after each crash where that is switched on', async () => {
    await setMode('always');
    const book = await openCrashed();
    await hoverSays(book, /is now: `dict`/);
    assert.equal((await jupyter()).ran.length, 1);
    assert.equal((await run(book, 0)).order, 3, 'the question has left no number');
  });

  it('are not read while the kernel is busy', async function () {
    needsWindow(this);
    const book = await openNotebook(`${crashing}# %%\nimport time; time.sleep(3)\n`);
    await run(book, 1);
    const slow = run(book, 2);
    await waitFor(
      'the kernel to be busy',
      () => book.document.cellAt(2).executionSummary?.executionOrder,
      (order) => order !== undefined,
    );
    void read(book);
    await waitForMessage('The kernel is busy. Ask for live values again when it is idle.');
    assert.deepEqual((await jupyter()).ran, []);
    await slow;
  });

  it('are never asked for again after a no', async function () {
    needsWindow(this);
    const double = await jupyter();
    double.answer = 'no';
    const book = await openCrashed();
    void read(book);
    await waitForMessage(denied);
    double.answer = 'yes';
    await vscode.commands.executeCommand('notifications.clearAll');
    void read(book);
    await waitForMessage(denied);
    assert.deepEqual(double.ran, []);
    await click(messageButton('Ask Again'));
    await waitForMessage(hasRead);
    assert.equal(double.ran.length, 1);
  });
});
