// The least that any reader of notebooks does: reads each file of a folder, parses its JSON, and parses every code cell.
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Language, Parser } from 'web-tree-sitter';
import { wasmFilesIn } from '../../../src/platform/wasm.ts';

interface FileCell {
  readonly cell_type?: string;
  readonly source?: string | readonly string[];
  readonly input?: string | readonly string[];
}

interface NotebookFile {
  readonly cells?: readonly FileCell[];
  readonly worksheets?: readonly { readonly cells?: readonly FileCell[] }[];
}

const [folder = '.'] = process.argv.slice(2);
const { runtime, grammar } = wasmFilesIn(import.meta.dirname);
await Parser.init({ wasmBinary: await readFile(runtime) });
const parser = new Parser().setLanguage(await Language.load(await readFile(grammar)));

const notebooks = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ipynb'))
  .sort();
const counts = notebooks.map((path) => parseCells(readFileSync(join(folder, path), 'utf8')));
console.log(counts.reduce((sum, count) => sum + count, 0));

/** Parses the code cells of a notebook, and gives their number. */
function parseCells(text: string): number {
  const cells = cellsOf(text).filter(({ cell_type }) => cell_type === 'code');
  for (const { source, input } of cells) {
    const code = source ?? input ?? '';
    parser.parse(typeof code === 'string' ? code : code.join(''))?.delete();
  }
  return cells.length;
}

function cellsOf(text: string): readonly FileCell[] {
  try {
    const file = JSON.parse(text) as NotebookFile;
    return file.cells ?? file.worksheets?.flatMap(({ cells }) => cells ?? []) ?? [];
  } catch {
    return [];
  }
}
