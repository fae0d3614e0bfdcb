/** Reads names and plain text off concrete nodes. */
import type { Identifier } from './ast.ts';
import type { RawNode } from './rawTree.ts';

/** The text being lowered; nodes hold offsets into it. */
export type Source = string;

export function textOf(node: RawNode, source: Source): string {
  return source.slice(node.start, node.end);
}

export function lowerIdentifier(node: RawNode, source: Source): Identifier {
  return { name: textOf(node, source), start: node.start, end: node.end };
}
