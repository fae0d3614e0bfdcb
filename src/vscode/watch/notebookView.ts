/** Takes a plain picture of an open notebook, in the terms of the core. */
import { type NotebookCell, NotebookCellKind, type NotebookDocument } from 'vscode';
import { type Cell, type CellKind, type NotebookSnapshot, readNotebook } from '../../core/index.ts';
import { readOutputs } from './cellOutputs.ts';
import type { CellIdentity } from './runTracker.ts';

/** The notebook as it is now. A cell's key is the URI of its document. */
export function viewOf(notebook: NotebookDocument): NotebookSnapshot {
  return {
    language: languageOf(notebook),
    nbformat: undefined,
    cells: notebook.getCells().map(cellViewOf),
    problems: [],
  };
}

/** The key of a cell, for as long as its notebook stays open. */
export function keyOf(cell: NotebookCell): string {
  return cell.document.uri.toString();
}

/** A cell as far as its identity goes; also of a cell that has been removed. */
export function identityOf(cell: NotebookCell): CellIdentity {
  return { key: keyOf(cell), id: idOf(cell), kind: kindOf(cell), source: sourceOf(cell) };
}

/** The cell's text with line ends as the kernel gets them. */
export function sourceOf(cell: NotebookCell): string {
  return cell.document.getText().replaceAll('\r\n', '\n');
}

function cellViewOf(cell: NotebookCell): Cell {
  return {
    ...identityOf(cell),
    index: cell.index,
    language: cell.document.languageId,
    executionCount: cell.executionSummary?.executionOrder,
    outputs: readOutputs(cell.outputs),
    tags: tagsOf(cell),
  };
}

function kindOf(cell: NotebookCell): CellKind {
  if (cell.kind === NotebookCellKind.Markup) return 'markdown';
  return cell.document.languageId === 'raw' ? 'raw' : 'code';
}

/** nbformat's id, which the editor keeps beside the file's own metadata of the cell. */
function idOf(cell: NotebookCell): string | undefined {
  const id: unknown = cell.metadata['id'];
  return typeof id === 'string' ? id : undefined;
}

function tagsOf(cell: NotebookCell): readonly string[] {
  const tags = property(cell.metadata['metadata'], 'tags');
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
}

/** What the core would say of a file with this notebook's metadata. */
function languageOf(notebook: NotebookDocument): string {
  const metadata: unknown = notebook.metadata['metadata'] ?? {};
  const head = JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata, cells: [] });
  return readNotebook(head, 'notebook.ipynb').language;
}

function property(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
