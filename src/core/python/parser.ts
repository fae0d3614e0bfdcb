/** The parser port: the shells load tree-sitter's wasm once and pass it in. */
import type { Tree } from 'web-tree-sitter';

/** Parses Python source. `undefined` where the parser could not be run; a broken text still gives a tree. */
export interface PythonParser {
  parse(source: string): Tree | undefined;
}
