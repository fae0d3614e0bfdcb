/** Turns the arguments of calls and classes into `ast.ts` data. */
import type { Expr, Keyword } from './ast.ts';
import type { LowerExpr, SourceCode, SyntaxNode } from './sourceCode.ts';

interface Arguments {
  readonly args: readonly Expr[];
  readonly keywords: readonly Keyword[];
}

const NO_KEYWORDS: readonly Keyword[] = [];

function isPositional({ type }: SyntaxNode): boolean {
  return type !== 'keyword_argument' && type !== 'dictionary_splat';
}

/** The arguments of a call, or the bases and keywords of a class. */
export function lowerArguments(
  list: SyntaxNode,
  code: SourceCode,
  lowerExpr: LowerExpr,
): Arguments {
  // `f(x for x in y)`: the brackets belong to both.
  if (list.type === 'generator_expression') return { args: [lowerExpr(list, code)], keywords: [] };
  const children = code.children(list);
  if (children.every(isPositional))
    return { args: children.map((child) => lowerExpr(child, code)), keywords: NO_KEYWORDS };
  const args: Expr[] = [];
  const keywords: Keyword[] = [];
  let hasMapping = false;
  for (const child of children) {
    const { start, end } = child;
    if (child.type === 'keyword_argument') {
      const [name, value] = code.children(child);
      if (!name || !value) continue;
      refuseAssignment(value, code);
      const arg = code.identifier(name);
      if (arg.name === 'async' || arg.name === 'await') code.refuse('reserved-name', name);
      if (keywords.some((keyword) => keyword.arg?.name === arg.name))
        code.refuseLater('duplicate-keyword', name);
      keywords.push({ arg, value: lowerExpr(value, code), start, end });
    } else if (child.type === 'dictionary_splat') {
      hasMapping = true;
      const [value] = code.children(child);
      if (value) keywords.push({ arg: undefined, value: lowerExpr(value, code), start, end });
    } else {
      // `f(k=1, *a)` is allowed, `f(k=1, a)` and `f(**k, *a)` are not.
      if (hasMapping || (keywords.length > 0 && child.type !== 'list_splat'))
        code.refuse('argument-order', child);
      args.push(lowerExpr(child, code));
    }
  }
  return { args, keywords };
}

/** Refuses `name := value` where it must stand in brackets. */
export function refuseAssignment(node: SyntaxNode, code: SourceCode): void {
  if (node.type === 'named_expression') code.refuse('assignment-in-expression', node);
}
