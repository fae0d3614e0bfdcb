/** Copies a tree-sitter tree into plain objects in one walk, so that the tree can be freed at once. */
import type { Tree, TreeCursor } from 'web-tree-sitter';

/** One node of the concrete tree, tokens included. Offsets are UTF-16 into the parsed text. */
export interface RawNode {
  readonly type: string;
  readonly isNamed: boolean;
  /** The grammar's field name of this node in its parent. */
  readonly field: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly children: readonly RawNode[];
}

const NO_CHILDREN: readonly RawNode[] = [];

/** The whole tree. Comments and line continuations are left out: they mean nothing to a reader of code. */
export function copyTree(tree: Tree): RawNode {
  const cursor = tree.walk();
  try {
    return copyNode(cursor);
  } finally {
    cursor.delete();
  }
}

function copyNode(cursor: TreeCursor): RawNode {
  const type = cursor.nodeType;
  const isNamed = cursor.nodeIsNamed;
  const field = cursor.currentFieldName ?? undefined;
  const start = cursor.startIndex;
  const end = cursor.endIndex;
  let children = NO_CHILDREN;
  // The inside of a plain string is of no interest; of an f-string it is.
  if (cursor.gotoFirstChild()) {
    const found: RawNode[] = [];
    do {
      const childType = cursor.nodeType;
      if (childType !== 'comment' && childType !== 'line_continuation')
        found.push(copyNode(cursor));
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
    children = found;
  }
  return { type, isNamed, field, start, end, children };
}

/** The first child in that field. */
export function childByField(node: RawNode, field: string): RawNode | undefined {
  return node.children.find((child) => child.field === field);
}

/** All children in that field, in order; punctuation that the grammar puts into the field is left out. */
export function childrenByField(node: RawNode, field: string): readonly RawNode[] {
  return node.children.filter((child) => child.field === field && child.isNamed);
}

/** The named children, in order. */
export function namedChildren(node: RawNode): readonly RawNode[] {
  return node.children.filter((child) => child.isNamed);
}

/** Whether a token of that text is a direct child. */
export function hasToken(node: RawNode, token: string): boolean {
  return node.children.some((child) => !child.isNamed && child.type === token);
}
