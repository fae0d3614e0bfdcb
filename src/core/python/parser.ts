/** The parser port: the shells load tree-sitter's wasm once and pass it in. */

/**
 * A parsed text as a table of its nodes: parents come before their children, in source order. Tokens without a name
 * (operators, brackets, keywords), comments and line continuations are left out.
 */
export interface SyntaxTable {
  /** The grammar's names of node types. */
  readonly types: readonly string[];
  /**
   * `SYNTAX_COLUMNS` numbers a node: its type as an index into `types`, its start and end as UTF-16 offsets, the number of
   * the node that follows its last descendant, and how many nodes it stands in.
   */
  readonly rows: Int32Array;
  /** The first place that could not be read, or where a token is missing. `undefined`: the tree is clean. */
  readonly error: { readonly start: number; readonly end: number } | undefined;
}

/** How many numbers of `SyntaxTable.rows` make one node. */
export const SYNTAX_COLUMNS = 5;

/** Parses Python source. `undefined` where the parser could not be run; a broken text still gives a table. */
export interface PythonParser {
  parse(source: string): SyntaxTable | undefined;
}
