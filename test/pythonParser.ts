// The real parser for tests, loaded once from the packages' own WebAssembly.
import { createRequire } from 'node:module';
import type { PythonParser } from '../src/core/index.ts';
import { loadPythonParser } from '../src/platform/wasm.ts';

const { resolve } = createRequire(import.meta.url);

const parser = loadPythonParser({
  runtime: resolve('web-tree-sitter/web-tree-sitter.wasm'),
  grammar: resolve('tree-sitter-python/tree-sitter-python.wasm'),
});

/** The same parser at every call. */
export function testParser(): Promise<PythonParser> {
  return parser;
}
