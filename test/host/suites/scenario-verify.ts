// Scenarios: a clean run is asked for, runs beside the notebook, can be cancelled, and is shown on a page.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import {
  cellOf,
  click,
  clickLinkInPage,
  endedRuns,
  focusCell,
  messageButton,
  messages,
  needsWindow,
  type NotebookUnderTest,
  openNotebook,
  outputText,
  run,
  waitFor,
  waitForListedMessage,
  waitForMessage,
  waitForPage,
  withSetting,
} from '../harness.ts';

const question =
  /^Run the \d code cells of test\.ipynb in a new kernel of .+, in a temporary copy of .+\? Your kernel/;
const progress = /^Clean run of test\.ipynb: code cell/;

/** The Python of the test kernel, as a cell tells it. */
async function pythonOf(book: NotebookUnderTest, index: number): Promise<string> {
  assert.equal((await run(book, index)).success, true);
  return outputText(cellOf(book, index)).trim();
}

/** Works with a notebook whose first cell says which Python runs it. */
async function withNotebook(
  cells: readonly string[],
  work: (book: NotebookUnderTest) => Promise<void>,
): Promise<void> {
  const first = 'import sys\nprint(sys.executable)';
  const book = await openNotebook([first, ...cells].map((text) => `# %%\n${text}\n`).join(''));
  const python = await pythonOf(book, 0);
  await focusCell(book, 0);
  await withSetting('cellscope.cleanRun.python', python, () => work(book));
}

/** Asks for the clean run, which ends some time after the question is answered. */
async function ask(): Promise<{ readonly ended: Thenable<unknown> }> {
  const ended = vscode.commands.executeCommand('cellscope.verifyNotebook');
  await waitFor('the question', messages, (shown) => shown.some((text) => question.test(text)));
  return { ended };
}

/** Scratch folders of clean runs. */
function scratchFolders(): readonly string[] {
  return readdirSync(tmpdir()).filter(
    (name) => name.startsWith('cellscope-') && existsSync(join(tmpdir(), name, 'runtime')),
  );
}

describe('Verify by a Clean Run', () => {
  it('has links that mend what failed', async function () {
    needsWindow(this);
    await withNotebook(['print(math.pi)'], async (book) => {
      await ask();
      await click(messageButton('Run in a Copy'));
      await waitForPage('Clean run of test.ipynb', /How it ran/);
      await clickLinkInPage('to this cell');
      await waitFor(
        'the import',
        () => cellOf(book, 1).document.getText(),
        (text) => text.startsWith('import math'),
      );
    });
  });

  it('asks first, runs in a copy, and shows what differs and what failed', async function () {
    needsWindow(this);
    const cells = [
      "open('out.txt', 'w').write('x')\nprint(open('data.txt').read())",
      'print(total)',
      'total = 3',
    ];
    await withNotebook(cells, async (book) => {
      const folder = dirname(book.document.uri.fsPath);
      writeFileSync(join(folder, 'data.txt'), 'now');
      const before = endedRuns(book).length;
      await run(book, 3);
      writeFileSync(join(folder, 'data.txt'), 'old');
      await run(book, 1);
      writeFileSync(join(folder, 'data.txt'), 'now');
      writeFileSync(join(folder, 'out.txt'), 'mine');
      await ask();
      await click(messageButton('Run in a Copy'));
      const page = await waitForPage('Clean run of test.ipynb', /How it ran/);
      assert.match(page, /A clean run stops at cell 3 \(NameError\)\./);
      assert.match(page, /The forecast was right: 1 failure foreseen\./);
      assert.match(page, /total does not exist yet: only cell 4, further down, defines it\./);
      assert.match(page, /Cell 2\s+It now prints now instead of old\./);
      assert.equal(readFileSync(join(folder, 'out.txt'), 'utf8'), 'mine');
      assert.equal(outputText(cellOf(book, 1)), 'old\n');
      assert.equal(
        endedRuns(book).length,
        before + 2,
        'the notebook’s own kernel has run nothing more',
      );
      assert.deepEqual(scratchFolders(), []);
    });
  });

  it('does not count what a comment takes back', async function () {
    needsWindow(this);
    await withNotebook(['# cellscope: ignore[missing-import]\nprint(math.pi)'], async () => {
      await ask();
      await click(messageButton('Run in a Copy'));
      const page = await waitForPage('Clean run of test.ipynb', /How it ran/);
      assert.match(page, /A comment says that this does not count\./);
    });
  });

  it('does nothing when the question is answered with no', async function () {
    needsWindow(this);
    await withNotebook(['print(1)'], async () => {
      const { ended } = await ask();
      await vscode.commands.executeCommand('notifications.clearAll');
      await ended;
      assert.deepEqual(scratchFolders(), []);
      assert.deepEqual(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 1);
    });
  });

  it('is cancelled at once, and leaves nothing', async function () {
    needsWindow(this);
    const endless =
      'import signal, time\nsignal.signal(2, signal.SIG_IGN)\nwhile True: time.sleep(1)';
    await withNotebook([endless], async () => {
      const { ended } = await ask();
      await click(messageButton('Run in a Copy'));
      await waitFor('the second cell to run', messages, (shown) =>
        shown.some((text) => progress.test(text) && text.includes('cell 2 of 2')),
      );
      assert.equal(scratchFolders().length, 1);
      await click(messageButton('Cancel'));
      await ended;
      await waitForListedMessage('The run was cancelled in cell 2. Nothing of it is left.');
      assert.deepEqual(scratchFolders(), []);
    });
  });

  it('says what to do where there is no kernel', async function () {
    needsWindow(this);
    await withNotebook(['print(1)'], async (book) => {
      const path = join(dirname(book.document.uri.fsPath), 'python');
      writeFileSync(path, '#!/bin/sh\necho False\n', { mode: 0o755 });
      await withSetting('cellscope.cleanRun.python', path, async () => {
        await vscode.commands.executeCommand('cellscope.verifyNotebook');
        await waitForMessage(
          `ipykernel is not installed in ${path}. Install it with: ${path} -m pip install ipykernel. ` +
            'Another Python can be named in the setting cellscope.cleanRun.python.',
        );
      });
    });
  });
});
