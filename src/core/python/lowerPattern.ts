/** Reads `case` patterns as far as names go. */
import type { Expr, Identifier, MatchPattern } from './ast.ts';
import { lowerExpr } from './lowerExpression.ts';
import type { SourceCode, SyntaxNode } from './sourceCode.ts';

/** The pattern of one `case`; several comma-separated patterns make one sequence pattern. */
export function lowerPattern(nodes: readonly SyntaxNode[], code: SourceCode): MatchPattern {
  const captures: Identifier[] = [];
  const values: Expr[] = [];
  for (const node of nodes) collect(node, code, captures, values);
  const [only] = nodes;
  return {
    captures,
    values,
    isIrrefutable: nodes.length === 1 && only !== undefined && isIrrefutable(only, code),
    start: only?.start ?? 0,
    end: nodes.at(-1)?.end ?? 0,
  };
}

/** `_`, a bare capture, the same in brackets, `… as name` of such, or alternatives of which the last is such. */
function isIrrefutable(node: SyntaxNode, code: SourceCode): boolean {
  const children = code.children(node);
  const [first] = children;
  switch (node.type) {
    case 'case_pattern':
      // `_` alone is no node.
      return first ? isIrrefutable(first, code) : code.textOf(node) === '_';
    case 'dotted_name':
      return children.length === 1;
    case 'as_pattern':
      return first !== undefined && isIrrefutable(first, code);
    case 'union_pattern': {
      const last = children.at(-1);
      return code.textOf(node).endsWith('_') || (last !== undefined && isIrrefutable(last, code));
    }
    case 'tuple_pattern':
      return children.length === 1 && first !== undefined && !isSequence(node, first, code)
        ? isIrrefutable(first, code)
        : false;
    default:
      return false;
  }
}

/** Whether a comma follows the only pattern in the brackets. */
function isSequence(node: SyntaxNode, only: SyntaxNode, code: SourceCode): boolean {
  return code.text.slice(only.end, node.end).replace(/#.*/g, '').includes(',');
}

function collect(node: SyntaxNode, code: SourceCode, captures: Identifier[], values: Expr[]): void {
  const children = code.children(node);
  const [first, ...rest] = children;
  switch (node.type) {
    case 'identifier':
      if (code.textOf(node) !== '_') captures.push(code.identifier(node));
      return;
    case 'dotted_name':
      if (rest.length > 0) values.push(lowerExpr(node, code));
      else if (first) collect(first, code, captures, values);
      return;
    case 'class_pattern':
      if (first) values.push(lowerExpr(first, code));
      for (const child of rest) collect(child, code, captures, values);
      return;
    case 'keyword_pattern':
      // The first identifier is an attribute's name.
      for (const child of rest) collect(child, code, captures, values);
      return;
    case 'string':
    case 'concatenated_string':
      return;
    default:
      for (const child of children) collect(child, code, captures, values);
  }
}
