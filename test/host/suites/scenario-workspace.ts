// Scenarios: an audit of all notebooks of the workspace, of which none is open.
import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import {
  click,
  closeEverything,
  expectNothing,
  messageButton,
  needsWindow,
  newFolder,
  openNotebook,
  run,
  textsOf,
  typeText,
  waitFor,
  waitForDiagnostic,
} from '../harness.ts';

function notebookText(...sources: readonly string[]): string {
  const cells = sources.map((source) => ({
    ...{ cell_type: 'code', metadata: {}, outputs: [], execution_count: null },
    source,
  }));
  return JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 4 });
}

const broken = notebookText('price = 2', 'print(prize)');

function listedIn(path: string): readonly string[] {
  return vscode.languages
    .getDiagnostics(vscode.Uri.file(path))
    .map(({ message, range }) => `${range.start.line} ${message}`);
}

describe('an audit of the workspace', () => {
  let folder: string;
  const at = (name: string): string => join(folder, name);
  const write = async (name: string, text: string): Promise<void> => {
    await mkdir(dirname(at(name)), { recursive: true });
    await writeFile(at(name), text);
  };
  const audit = (): Thenable<unknown> => vscode.commands.executeCommand('cellscope.auditWorkspace');

  beforeEach(async () => {
    folder = await newFolder();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('cellscope.clearWorkspaceAudit');
    await closeEverything();
    await rm(folder, { recursive: true, force: true });
  });

  it('lists what is wrong in each notebook, until that is opened or the list is cleared', async () => {
    await write('a.ipynb', broken);
    await write('cut.ipynb', '{');
    await write('fine.ipynb', notebookText('x = 1'));
    await write('node_modules/b.ipynb', broken);
    await write('drafts/c.ipynb', broken);
    await write('meant/d.ipynb', notebookText('print(prize)  # cellscope: ignore'));
    await write('.cellscope.json', '{"exclude": ["drafts"]}');
    await audit();
    assert.equal(listedIn(at('a.ipynb')).length, 1);
    assert.match(listedIn(at('a.ipynb'))[0] ?? '', /^1 Cell 2, line 1: .*`prize`/);
    assert.equal(listedIn(at('cut.ipynb')).length, 1);
    for (const name of ['fine', 'node_modules/b', 'drafts/c', 'meant/d']) {
      assert.deepEqual(listedIn(at(`${name}.ipynb`)), [], name);
    }
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.file(at('a.ipynb')));
    await waitFor(
      'the list to leave the open notebook out',
      () => listedIn(at('a.ipynb')),
      (listed) => listed.length === 0,
    );
    await vscode.commands.executeCommand('cellscope.clearWorkspaceAudit');
    assert.deepEqual(listedIn(at('cut.ipynb')), []);
  });

  it('leads to the cells from the Problems panel', async function () {
    needsWindow(this);
    const sources = Array.from({ length: 30 }, (_, cell) => `x${cell} = ${cell}`);
    await write(
      'long.ipynb',
      notebookText(...sources, 'print(lost_prize)', 'y = 1', 'print(y, lost_tax)'),
    );
    await audit();
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    // The notebooks of other tests would fill the panel.
    await click('.markers-panel-action-filter input, .part.panel .viewpane-filter input');
    await typeText('lost_');
    const row = (words: string): string =>
      `.markers-panel .monaco-list-row:has-text("${words}") .marker-icon`;
    /** As the window shows it: `Cell 31 of 33`. */
    const shownCell = async (): Promise<string> => (await textsOf('.statusbar-item')).join(' ');
    const atCell = (cell: number) =>
      waitFor(`cell ${cell}`, shownCell, (text) => text.includes(`Cell ${cell} of 33`));
    await click(row('Cell 31, line 1'));
    await atCell(31);
    // Now the rows are of the cells themselves.
    await waitFor(
      'the rows of the cells',
      () => textsOf('.markers-panel .monaco-list-row'),
      (rows) =>
        rows.some((text) => text.includes('lost_tax')) && !/Cell 31, line/.test(rows.join()),
    );
    await click(row('lost_tax'));
    await atCell(33);
    await vscode.commands.executeCommand('problems.action.clearFilterText');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  it('is not needed for a project to be heard, as soon as its file is there', async () => {
    const book = await openNotebook('# %%\nprint(prize)\n');
    await run(book, 0);
    await waitForDiagnostic(book, 0);
    const file = join(dirname(book.document.uri.fsPath), '.cellscope.json');
    await writeFile(file, '{"ignore": ["undefined-name"]}');
    await expectNothing(book, 0);
    await writeFile(file, '{"ignore": 1}');
    await waitForDiagnostic(book, 0);
    assert.match(listedIn(file)[0] ?? '', /^0 'ignore' must be a list/);
  });

  it('forgets a notebook whose file has changed', async () => {
    await write('a.ipynb', broken);
    await audit();
    assert.equal(listedIn(at('a.ipynb')).length, 1);
    await write('a.ipynb', notebookText('x = 1'));
    await waitFor(
      'the changed notebook to be forgotten',
      () => listedIn(at('a.ipynb')),
      (listed) => listed.length === 0,
    );
  });

  it('says how far it is, and stops at once', async function () {
    needsWindow(this);
    const sources = Array.from({ length: 40 }, (_, cell) => `x${cell} = ${cell}\nprint(x${cell})`);
    for (let copy = 0; copy < 600; copy += 1) {
      await write(
        `many/${copy}.ipynb`,
        notebookText(`start = ${copy}`, ...sources, 'print(prize)'),
      );
    }
    let ended = 0;
    const working = audit().then(() => (ended = performance.now()));
    await waitFor(
      'progress to be told',
      () => textsOf('.notifications-toasts'),
      (texts) => texts.some((text) => /\d+ of \d+ notebooks/.test(text)),
    );
    const clicked = performance.now();
    await click(messageButton('Cancel'));
    await working;
    console.log(`stopped ${Math.round(ended - clicked)} ms after the click was sent`);
    const texts = await waitFor(
      'the end to be told',
      () => textsOf('.notifications-toasts'),
      (shown) => shown.some((text) => text.includes('Stopped after')),
    );
    assert.match(texts.join('\n'), /Stopped after \d+ of \d+ notebooks: \d+ errors?/);
  });
});
