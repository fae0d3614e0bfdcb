// Proves that the harness sees and uses what an extension shows on a cell, with providers of the test's own.
import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import {
  cellOf,
  chooseQuickFix,
  click,
  diagnosticsOf,
  evaluate,
  frameTexts,
  holds,
  hoverOver,
  hoverWith,
  markedText,
  needsWindow,
  openNotebook,
  press,
  putCursor,
  quickFixesFor,
  rangeOf,
  run,
  screenshot,
  statusItemsOf,
  textsOf,
  typeText,
  useTheme,
  waitFor,
  waitForDiagnostic,
  waitForNoDiagnostics,
  waitForStatusItems,
  withSetting,
} from '../harness.ts';

const selector = { notebookType: 'jupyter-notebook', language: 'python' };
const source = 'Demonstration';

describe('what the harness sees', () => {
  const registered: { readonly dispose: () => unknown }[] = [];
  let marks: vscode.DiagnosticCollection;

  before(() => {
    marks = vscode.languages.createDiagnosticCollection('demonstration');
    registered.push(
      marks,
      vscode.languages.registerHoverProvider(selector, {
        provideHover: () => new vscode.Hover('**Hello** from the hover'),
      }),
      vscode.languages.registerCodeActionsProvider(selector, { provideCodeActions }),
      vscode.notebooks.registerNotebookCellStatusBarItemProvider('jupyter-notebook', {
        provideCellStatusBarItems: (cell) => [
          new vscode.NotebookCellStatusBarItem(
            `$(info) demo ${cell.index}`,
            vscode.NotebookCellStatusBarAlignment.Left,
          ),
        ],
      }),
    );
  });
  afterEach(() => marks.clear());
  after(() => registered.forEach((one) => void one.dispose()));

  function provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
  ): vscode.CodeAction[] {
    const action = new vscode.CodeAction('Rename to fine', vscode.CodeActionKind.QuickFix);
    action.edit = new vscode.WorkspaceEdit();
    action.edit.replace(document.uri, range, 'fine');
    action.command = { command: 'notebook.focusTop', title: '' };
    return [action];
  }

  async function openMarked(): ReturnType<typeof openNotebook> {
    const book = await openNotebook('# %%\nx = 1\n# %%\nprint(wrong)\n');
    const mark = new vscode.Diagnostic(rangeOf(book, 1, 'wrong'), 'no such name');
    mark.source = source;
    marks.set(cellOf(book, 1).document.uri, [mark]);
    return book;
  }

  it('diagnostics and the text they mark', async () => {
    const book = await openMarked();
    const mark = await waitForDiagnostic(book, 1, source);
    assert.equal(markedText(book, 1, mark), 'wrong');
    assert.deepEqual(diagnosticsOf(book, 0, source), []);
    marks.clear();
    await waitForNoDiagnostics(book, 1, source);
  });

  it('hovers', async () => {
    const book = await openMarked();
    assert.match(await hoverOver(book, 1, 'wrong'), /\*\*Hello\*\*/);
  });

  it('quick fixes, and what a click on one does', async () => {
    const book = await openMarked();
    const titles = (await quickFixesFor(book, 1, 'wrong')).map(({ title }) => title);
    assert.deepEqual(titles, ['Rename to fine']);
    await chooseQuickFix(book, 1, 'wrong', /Rename/);
    assert.equal(cellOf(book, 1).document.getText(), 'print(fine)');
  });

  it('status items', async function () {
    needsWindow(this);
    const book = await openMarked();
    const items = await waitForStatusItems(book, 1, (texts) => texts.length > 0);
    assert.ok(items.includes('demo 1'), items.join());
    assert.ok(!(await statusItemsOf(book, 0)).includes('demo 1'));
  });

  it('squiggles, hovers and menus in the window', async function () {
    needsWindow(this);
    const book = await openMarked();
    const squiggle = '.notebookOverlay .squiggly-error';
    await waitFor(
      'the squiggle',
      () => evaluate(`document.querySelectorAll('${squiggle}').length`),
      (count) => count === 1,
    );
    await hoverWith(squiggle);
    await waitFor(
      'the hover',
      () => textsOf('.monaco-hover:not(.hidden)'),
      (texts) => texts.some((text) => /no such name[^]*Hello from the hover/.test(text)),
    );
    await click('.monaco-hover .action-container >> text=/^Quick Fix/');
    await waitFor(
      'the menu',
      () => textsOf('.action-widget'),
      (texts) => texts.some((text) => text.includes('Rename to fine')),
    );
    await press('Enter');
    await waitFor(
      'the fix',
      () => cellOf(book, 1).document.getText(),
      (text) => text === 'print(fine)',
    );
  });

  it('what is typed', async function () {
    needsWindow(this);
    const book = await openNotebook('# %%\nx = 1\n');
    await putCursor(book, 0, '1');
    await typeText('4');
    await waitFor(
      'the text',
      () => cellOf(book, 0).document.getText(),
      (text) => text === 'x = 41',
    );
  });

  it('outputs', async function () {
    needsWindow(this);
    const book = await openNotebook('# %%\nprint("a line of output")\n');
    await run(book, 0);
    await waitFor('the output', frameTexts, (texts) =>
      texts.some((text) => text.includes('a line of output')),
    );
  });

  it('both themes, in pictures', async function () {
    needsWindow(this);
    await openMarked();
    for (const theme of ['light', 'dark'] as const) {
      await useTheme(theme);
      const path = join(process.env['TEST_RESULTS'] ?? '', `harness-${theme}.png`);
      await screenshot(path);
      assert.ok((await stat(path)).size > 10_000);
    }
  });

  it('nothing, where nothing happens', async () => {
    const book = await openNotebook('# %%\nx = 1\n');
    await holds(
      'no marks',
      () => diagnosticsOf(book, 0, source),
      (found) => found.length === 0,
      200,
    );
  });

  it('settings, which come back', async () => {
    const read = (): unknown => vscode.workspace.getConfiguration('editor').get('tabSize');
    const before = read();
    assert.equal(await withSetting('editor.tabSize', 7, () => Promise.resolve(read())), 7);
    assert.equal(read(), before);
  });
});
