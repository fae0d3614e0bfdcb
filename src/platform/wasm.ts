/** Loads tree-sitter and its Python grammar, both WebAssembly, as the parser that the core asks for. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Language, Parser } from 'web-tree-sitter';
import type { PythonParser } from '../core/index.ts';

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

/** The parser, ready for use. Rejects if a file cannot be read or is no WebAssembly for this parser. */
export async function loadPythonParser(files: WasmFiles): Promise<PythonParser> {
  const [runtime, grammar] = await Promise.all([readFile(files.runtime), readFile(files.grammar)]);
  await Parser.init({ wasmBinary: runtime });
  const parser = new Parser().setLanguage(await Language.load(grammar));
  return {
    parse(source) {
      try {
        return parser.parse(source) ?? undefined;
      } catch {
        // What WebAssembly cannot hold (a text of many megabytes) leaves the parser half-way through.
        parser.reset();
        return undefined;
      }
    },
  };
}
