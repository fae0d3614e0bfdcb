/** Finds characters that look like blanks, or like nothing, where Python allows none but its own. */
import type { Span } from './ast.ts';
import type { SourceCode } from './sourceCode.ts';

/** What the grammar skips beside Python's own blanks: vertical tabs, and characters without width. */
const INVISIBLE = /[\v\u200b\u2060\ufeff]/g;

/** The first such character outside strings and comments. */
export function findInvisibleCharacter(code: SourceCode): Span | undefined {
  if (code.text.search(INVISIBLE) < 0) return undefined;
  const found = [...code.text.matchAll(INVISIBLE)].map((match) => match.index);
  const strings = code.descendants(code.root, 'string');
  const isInString = (at: number): boolean =>
    strings.some(({ start, end }) => start <= at && at < end);
  const isInComment = (at: number): boolean => {
    const lineStart = code.text.lastIndexOf('\n', at) + 1;
    for (let hash = lineStart; hash < at; hash++)
      if (code.text.charAt(hash) === '#' && !isInString(hash)) return true;
    return false;
  };
  const start = found.find((at) => !isInString(at) && !isInComment(at));
  return start === undefined ? undefined : { start, end: start + 1 };
}
