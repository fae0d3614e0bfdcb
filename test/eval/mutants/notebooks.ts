// The notebooks that mutants are made of: they run clean, as far as they are kept.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNotebookFile } from '../../../src/core/index.ts';

export interface CleanNotebook {
  readonly name: string;
  /** Texts of its code cells. */
  readonly cells: readonly string[];
}

const own = join(import.meta.dirname, '../../fixtures/clean');

/** The project's own, which need nothing but Python. */
export function ownNotebooks(): readonly CleanNotebook[] {
  return notebooksIn(own);
}

/** The Python notebooks in a folder; none if there is no such folder. */
export function notebooksIn(folder: string): readonly CleanNotebook[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /\.(py|ipynb)$/.test(file))
    .sort()
    .map((file) => {
      const notebook = readNotebookFile(readFileSync(join(folder, file)), file);
      const cells = notebook.cells.filter((cell) => cell.language === 'python');
      return { name: file, cells: cells.map((cell) => cell.source) };
    })
    .filter(({ cells }) => cells.length >= 3);
}
