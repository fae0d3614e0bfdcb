/** Reads `case` patterns as far as names go. */
import type { Expr, Identifier, MatchPattern } from './ast.ts';
import { lowerExpr } from './lowerExpression.ts';
import { lowerIdentifier, textOf, type Source } from './lowerName.ts';
import { childByField, namedChildren, type RawNode } from './rawTree.ts';

/** The pattern of one `case`; several comma-separated patterns make one sequence pattern. */
export function lowerPattern(nodes: readonly RawNode[], source: Source): MatchPattern {
  const captures: Identifier[] = [];
  const values: Expr[] = [];
  for (const node of nodes) collect(node, source, captures, values);
  const [only] = nodes;
  const isIrrefutable = nodes.length === 1 && only !== undefined && isBareName(only, source);
  return {
    captures,
    values,
    isIrrefutable,
    start: nodes[0]?.start ?? 0,
    end: nodes.at(-1)?.end ?? 0,
  };
}

function isBareName(node: RawNode, source: Source): boolean {
  return /^\w+$/u.test(textOf(node, source)) && deepestName(node)?.type === 'identifier';
}

/** Walks down nodes with a single child. */
function deepestName(node: RawNode): RawNode | undefined {
  const children = namedChildren(node);
  if (children.length === 0) return node;
  return children.length === 1 && children[0] ? deepestName(children[0]) : undefined;
}

function collect(node: RawNode, source: Source, captures: Identifier[], values: Expr[]): void {
  const capture = (name: RawNode): void => {
    if (textOf(name, source) !== '_') captures.push(lowerIdentifier(name, source));
  };
  switch (node.type) {
    case 'identifier':
      capture(node);
      return;
    case 'dotted_name': {
      const parts = namedChildren(node);
      if (parts.length === 1 && parts[0]) capture(parts[0]);
      else values.push(lowerExpr(node, source));
      return;
    }
    case 'class_pattern': {
      const [name, ...rest] = namedChildren(node);
      if (name) values.push(lowerExpr(name, source));
      for (const child of rest) collect(child, source, captures, values);
      return;
    }
    case 'keyword_pattern':
      // The first identifier is an attribute's name.
      for (const child of namedChildren(node).slice(1)) collect(child, source, captures, values);
      return;
    case 'as_pattern': {
      for (const child of namedChildren(node)) {
        if (child.field === 'alias') collectAlias(child, capture);
        else collect(child, source, captures, values);
      }
      return;
    }
    case 'dict_pattern':
      for (const child of namedChildren(node)) {
        if (child.field === 'key') {
          if (child.type === 'dotted_name') values.push(lowerExpr(child, source));
        } else collect(child, source, captures, values);
      }
      return;
    case 'string':
    case 'concatenated_string':
      return;
    default:
      for (const child of namedChildren(node)) collect(child, source, captures, values);
  }
}

function collectAlias(node: RawNode, capture: (name: RawNode) => void): void {
  const name =
    node.type === 'identifier' ? node : (childByField(node, 'name') ?? deepestName(node));
  if (name) capture(name);
}
