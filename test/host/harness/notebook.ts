// Opens notebooks for tests, with the test kernel selected, and records everything that happens to their cells.
import { copyFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as vscode from 'vscode';
import type { TestKernel } from '../test-kernel/extension.ts';
import { notebookData, notebookJson } from './notebookText.ts';
import { newFolder } from './workspace.ts';
import { waitFor } from './waiting.ts';

/** One change of one cell, as the editor reported it. */
export interface CellChange {
  readonly cell: vscode.NotebookCell;
  /** The cell's place at that moment. */
  readonly index: number;
  /** The new summary, where that is what changed; a cleared one has only undefined fields. */
  readonly summary: vscode.NotebookCellExecutionSummary | undefined;
  /** The outputs at that moment, where they are what changed. */
  readonly outputs: readonly vscode.NotebookCellOutput[] | undefined;
}

/** An open notebook with its record. */
export interface NotebookUnderTest {
  readonly document: vscode.NotebookDocument;
  readonly editor: vscode.NotebookEditor;
  /** The notebook's own folder, an absolute path. */
  readonly folder: string;
  /** All changes since it was opened, oldest first; grows. */
  readonly changes: readonly CellChange[];
}

/** How to open a notebook. */
export interface OpenOptions {
  /** File name; `test.ipynb` without it. */
  readonly name?: string;
  /** Other files beside it: name to content. */
  readonly files?: Readonly<Record<string, string>>;
  /** `none` leaves the notebook without a kernel. */
  readonly kernel?: 'test' | 'none';
  /** What the file says its code is; `python` without it. */
  readonly language?: string;
}

/** The extension of the test kernel. */
export const testKernelExtension = 'cellscope-test.test-kernel';
/** Declared by the test kernel's extension. */
const foreignType = 'another-type';

/** Writes the `# %%` text (see notebookText.ts) as a notebook file into a folder of its own and opens it. */
export async function openNotebook(
  text: string,
  options: OpenOptions = {},
): Promise<NotebookUnderTest> {
  const json = notebookJson(text, options.language ?? 'python');
  return openCopy((path) => writeFile(path, json), 'test.ipynb', options);
}

/** Copies a notebook file, an absolute path, into a folder of its own and opens the copy. */
export async function openNotebookFile(
  file: string,
  options: OpenOptions = {},
): Promise<NotebookUnderTest> {
  return openCopy((path) => copyFile(file, path), basename(file), options);
}

/** Opens the `# %%` text as a new notebook that has no file yet. */
export async function openUntitledNotebook(text: string): Promise<NotebookUnderTest> {
  const data = notebookData(text);
  const document = await vscode.workspace.openNotebookDocument('jupyter-notebook', data);
  const editor = await vscode.window.showNotebookDocument(document);
  return underTest(editor, await newFolder(), 'test-kernel');
}

/** Opens the `# %%` text as a notebook that belongs to another extension; its kernel is a test kernel all the same. */
export async function openForeignNotebook(text: string): Promise<NotebookUnderTest> {
  const kernel = 'foreign-kernel';
  (await testKernel()).offer(kernel, foreignType);
  const serializer = vscode.workspace.registerNotebookSerializer(foreignType, {
    deserializeNotebook: () => notebookData(text),
    serializeNotebook: () => new Uint8Array(),
  });
  try {
    const data = notebookData(text);
    const document = await vscode.workspace.openNotebookDocument(foreignType, data);
    const editor = await vscode.window.showNotebookDocument(document);
    return await underTest(editor, await newFolder(), kernel);
  } finally {
    serializer.dispose();
  }
}

/** Closes the notebook's editor, saving it, and opens the file again. */
export async function reopen(
  book: NotebookUnderTest,
  options: OpenOptions = {},
): Promise<NotebookUnderTest> {
  const { document, folder } = book;
  await document.save();
  await vscode.window.showNotebookDocument(document);
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  await waitFor(
    'the notebook to close',
    () => document.isClosed,
    (isClosed) => isClosed,
  );
  return show(document.uri, folder, options);
}

/** The cell at a position, counted from 0; throws when there is none. */
export function cellOf(book: NotebookUnderTest, index: number): vscode.NotebookCell {
  if (index >= book.document.cellCount) throw new RangeError(`The notebook has no cell ${index}`);
  return book.document.cellAt(index);
}

/** The texts of all cells. */
export function textsIn(book: NotebookUnderTest): readonly string[] {
  return book.document.getCells().map(({ document }) => document.getText());
}

/** A place in a cell: a range, or a text that stands for its first place. */
export type Spot = string | vscode.Range;

/** The range of a place in a cell; throws when the text does not stand there. */
export function rangeOf(book: NotebookUnderTest, index: number, spot: Spot): vscode.Range {
  if (typeof spot !== 'string') return spot;
  const { document } = cellOf(book, index);
  const offset = document.getText().indexOf(spot);
  if (offset < 0) throw new Error(`Cell ${index} does not contain ${JSON.stringify(spot)}`);
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + spot.length));
}

/** Gives the notebook another kernel of its own, as the kernel picker does. */
export async function switchKernel(book: NotebookUnderTest): Promise<void> {
  const other = 'other-kernel';
  (await testKernel()).offer(other, 'jupyter-notebook');
  await selectKernel(book.editor, other);
}

/** The test kernel's own controls. */
export async function testKernel(): Promise<TestKernel> {
  const extension = vscode.extensions.getExtension<TestKernel>(testKernelExtension);
  if (extension === undefined) throw new Error(`${testKernelExtension} is not loaded`);
  return extension.activate();
}

async function openCopy(
  write: (path: string) => Promise<void>,
  usualName: string,
  options: OpenOptions,
): Promise<NotebookUnderTest> {
  const folder = await newFolder();
  const path = join(folder, options.name ?? usualName);
  await write(path);
  for (const [name, content] of Object.entries(options.files ?? {})) {
    await writeFile(join(folder, name), content);
  }
  return show(vscode.Uri.file(path), folder, options);
}

async function show(
  uri: vscode.Uri,
  folder: string,
  options: OpenOptions,
): Promise<NotebookUnderTest> {
  // Opened as from the explorer: a document that an extension opened would outlive its editor.
  await vscode.commands.executeCommand('vscode.openWith', uri, 'jupyter-notebook');
  const editor = await waitFor(
    `the editor of ${uri.fsPath}`,
    () => vscode.window.activeNotebookEditor,
    (active) => active?.notebook.uri.toString() === uri.toString(),
  );
  if (editor === undefined) throw new Error('unreachable: an undefined editor is not accepted');
  return underTest(editor, folder, options.kernel === 'none' ? undefined : 'test-kernel');
}

/** Selects a kernel of the test kernel's extension, if one is named, and begins the record. */
export async function underTest(
  editor: vscode.NotebookEditor,
  folder: string,
  kernel: string | undefined,
): Promise<NotebookUnderTest> {
  if (kernel !== undefined) await selectKernel(editor, kernel);
  const { notebook: document } = editor;
  return { document, editor, folder, changes: record(document) };
}

async function selectKernel(notebookEditor: vscode.NotebookEditor, id: string): Promise<void> {
  // Before its extension runs, the kernel does not exist and the choice would silently wait.
  await testKernel();
  const choice = { notebookEditor, id, extension: testKernelExtension };
  await waitFor(
    'the kernel to be selected',
    () => vscode.commands.executeCommand('notebook.selectKernel', choice),
    (done) => done === true,
  );
}

function record(document: vscode.NotebookDocument): readonly CellChange[] {
  const changes: CellChange[] = [];
  const listeners = [
    vscode.workspace.onDidChangeNotebookDocument((event) => {
      if (event.notebook !== document) return;
      for (const { cell, executionSummary, outputs } of event.cellChanges) {
        changes.push({ cell, index: cell.index, summary: executionSummary, outputs });
      }
    }),
    vscode.workspace.onDidCloseNotebookDocument((closed) => {
      if (closed === document) listeners.forEach((listener) => void listener.dispose());
    }),
  ];
  return changes;
}
