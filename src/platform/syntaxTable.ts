/** Turns tree-sitter's trees into the tables that the core reads. */
import type { Language, Node, Tree } from 'web-tree-sitter';
import { SYNTAX_COLUMNS, type SyntaxTable } from '../core/index.ts';

/**
 * The WebAssembly functions that web-tree-sitter's own `TreeCursor` calls. Each takes the address of a tree; the node
 * or cursor they work on stays in a buffer of the module from one call to the next. The class copies it out of the
 * buffer and in again at every step, which makes a walk dearer than parsing the text was.
 */
export interface CursorFunctions {
  /** Puts the root node into the buffer. */
  readonly _ts_tree_root_node_wasm: (tree: number) => void;
  /** Whether something in the node in the buffer could not be read: 0 if all could. */
  readonly _ts_node_has_error_wasm: (tree: number) => number;
  /** Puts a cursor at the node in the buffer in its place. */
  readonly _ts_tree_cursor_new_wasm: (tree: number) => void;
  readonly _ts_tree_cursor_delete_wasm: (tree: number) => void;
  /** These three give 0 where there is no such node; the cursor has not moved then. */
  readonly _ts_tree_cursor_goto_first_child_wasm: (tree: number) => number;
  readonly _ts_tree_cursor_goto_next_sibling_wasm: (tree: number) => number;
  readonly _ts_tree_cursor_goto_parent_wasm: (tree: number) => number;
  readonly _ts_tree_cursor_current_node_type_id_wasm: (tree: number) => number;
  readonly _ts_tree_cursor_start_index_wasm: (tree: number) => number;
  readonly _ts_tree_cursor_end_index_wasm: (tree: number) => number;
}

/** Whether the object is the started module. */
export function hasCursorFunctions(module: object): module is CursorFunctions {
  return '_ts_tree_cursor_new_wasm' in module;
}

/** What tree-sitter calls a stretch that fits nowhere, and the number it gives to the type. */
const ERROR = 'ERROR';
const ERROR_ID = 0xffff;
const EXTRAS: readonly string[] = ['comment', 'line_continuation'];
/** The types that have nothing inside worth a look. */
const LEAVES: readonly string[] = [
  ...['identifier', 'integer', 'float', 'true', 'false', 'none', 'ellipsis'],
  ...['string_start', 'string_content', 'string_end', 'type_conversion'],
  ...['pass_statement', 'break_statement', 'continue_statement'],
];

/** Makes tables of trees; one for each language, since it holds the language's types. */
export class Tabulator {
  private readonly functions: CursorFunctions;
  private readonly types: readonly string[];
  /** For each type id of the library its index in `types`, or -1 if nodes of the type are left out. */
  private readonly indices: Int16Array;
  /** 1 for the type ids of leaves. */
  private readonly leaves: Uint8Array;
  private rows = new Int32Array(1024 * SYNTAX_COLUMNS);

  constructor(language: Language, functions: CursorFunctions) {
    this.functions = functions;
    this.types = [...language.types, ERROR];
    this.indices = new Int16Array(ERROR_ID + 1).fill(-1);
    this.leaves = new Uint8Array(ERROR_ID + 1);
    for (const [id, type] of language.types.entries()) {
      const isKept =
        language.nodeTypeIsNamed(id) && language.nodeTypeIsVisible(id) && !EXTRAS.includes(type);
      if (isKept) this.indices[id] = id;
      if (LEAVES.includes(type)) this.leaves[id] = 1;
    }
    this.indices[ERROR_ID] = language.types.length;
  }

  tabulate(tree: Tree): SyntaxTable {
    return {
      types: this.types,
      rows: this.rowsOf(addressOf(tree)),
      error: this.hasError(addressOf(tree)) ? firstError(tree.rootNode) : undefined,
    };
  }

  private hasError(tree: number): boolean {
    this.functions._ts_tree_root_node_wasm(tree);
    return this.functions._ts_node_has_error_wasm(tree) !== 0;
  }

  private rowsOf(tree: number): Int32Array {
    const {
      _ts_tree_cursor_goto_first_child_wasm: goToFirstChild,
      _ts_tree_cursor_goto_next_sibling_wasm: goToNextSibling,
      _ts_tree_cursor_goto_parent_wasm: goToParent,
      _ts_tree_cursor_current_node_type_id_wasm: typeId,
      _ts_tree_cursor_start_index_wasm: startIndex,
      _ts_tree_cursor_end_index_wasm: endIndex,
    } = this.functions;
    this.functions._ts_tree_root_node_wasm(tree);
    this.functions._ts_tree_cursor_new_wasm(tree);
    /** Where the numbers of the nodes are that the cursor is inside of. */
    const open: number[] = [];
    let count = 0;
    for (;;) {
      const id = typeId(tree);
      const type = this.indices[id] ?? -1;
      if (type >= 0) {
        const at = this.roomFor(count);
        this.rows[at] = type;
        this.rows[at + 1] = startIndex(tree);
        this.rows[at + 2] = endIndex(tree);
        this.rows[at + 3] = count + 1;
        this.rows[at + 4] = open.length;
        count++;
        if (this.leaves[id] === 0 && goToFirstChild(tree) !== 0) {
          open.push(at);
          continue;
        }
      }
      while (goToNextSibling(tree) === 0) {
        const parent = open.pop();
        if (parent === undefined) {
          this.functions._ts_tree_cursor_delete_wasm(tree);
          return this.rows.slice(0, count * SYNTAX_COLUMNS);
        }
        goToParent(tree);
        this.rows[parent + 3] = count;
      }
    }
  }

  /** Where the numbers of the node go. */
  private roomFor(node: number): number {
    const at = node * SYNTAX_COLUMNS;
    if (at === this.rows.length) {
      const larger = new Int32Array(this.rows.length * 2);
      larger.set(this.rows);
      this.rows = larger;
    }
    return at;
  }
}

/** The library keeps it under a name that its types do not show. */
function addressOf(tree: Tree): number {
  return (tree as unknown as readonly [number])[0];
}

/** The first node that fits nowhere, or the place of a token that is missing. */
function firstError(node: Node): SyntaxTable['error'] {
  for (const child of node.children) {
    if (child.isError || child.isMissing) return { start: child.startIndex, end: child.endIndex };
    if (child.hasError) return firstError(child);
  }
  return { start: node.startIndex, end: node.endIndex };
}
