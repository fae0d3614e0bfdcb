/** Finds what to take away so that a call loses one of its arguments. */
import type { CallExpr, Keyword, Span } from '../python/ast.ts';

/** The keyword with the comma that parts it from its neighbour. */
export function argumentSpan(keyword: Keyword, call: CallExpr): Span {
  const parts = [...call.args, ...call.keywords].toSorted((a, b) => a.start - b.start);
  const index = parts.findIndex(({ start }) => start === keyword.start);
  const before = parts[index - 1];
  const after = parts[index + 1];
  if (before) return { start: before.end, end: keyword.end };
  return { start: keyword.start, end: after?.start ?? keyword.end };
}
