/** Loads tree-sitter and its Python grammar, both WebAssembly, as the parser that the core asks for. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Language, Parser } from 'web-tree-sitter';
import type { PythonParser } from '../core/index.ts';
import { type CursorFunctions, hasCursorFunctions, Tabulator } from './syntaxTable.ts';

/** Where the two WebAssembly files are, as paths. */
export interface WasmFiles {
  readonly runtime: string;
  readonly grammar: string;
}

/** The files as the build lays them beside the bundles. */
export function wasmFilesIn(folder: string): WasmFiles {
  return {
    runtime: join(folder, 'web-tree-sitter.wasm'),
    grammar: join(folder, 'tree-sitter-python.wasm'),
  };
}

/**
 * The parser, ready for use; to be called once in a process. Rejects if a file cannot be read or is no WebAssembly for
 * this parser.
 */
export async function loadPythonParser(files: WasmFiles): Promise<PythonParser> {
  const [runtime, grammar] = await Promise.all([readFile(files.runtime), readFile(files.grammar)]);
  const functions = await startRuntime(runtime);
  const language = await Language.load(grammar);
  const parser = new Parser().setLanguage(language);
  const tabulator = new Tabulator(language, functions);
  return {
    parse(source) {
      try {
        const tree = parser.parse(source);
        if (!tree) return undefined;
        try {
          return tabulator.tabulate(tree);
        } finally {
          tree.delete();
        }
      } catch {
        // What WebAssembly cannot hold (a text of many megabytes) leaves the parser half-way through.
        parser.reset();
        return undefined;
      }
    },
  };
}

/** Starts the library's module. Emscripten fills the object of options that it is given with the module's functions. */
async function startRuntime(wasmBinary: Uint8Array): Promise<CursorFunctions> {
  const runtime = { wasmBinary };
  await Parser.init(runtime);
  if (!hasCursorFunctions(runtime)) throw new Error('tree-sitter is loaded once in a process.');
  return runtime;
}
