/** Finds escapes in string literals that Python cannot decode. */

/** How an escape must go on after its letter. */
const DIGITS: Readonly<Partial<Record<string, RegExp>>> = {
  x: /^[0-9a-f]{2}/i,
  u: /^[0-9a-f]{4}/i,
  U: /^(?:000[0-9a-f]|0010)[0-9a-f]{4}/i,
  N: /^\{[^}]+\}/,
};

/**
 * Where in the content of a literal without `r` the first escape is that is cut short or names no character, such as
 * the `\U` of `'C:\Users'`; `undefined` if there is none. Of these, bytes know only `\x`. Names are not looked up.
 */
export function findBadEscape(content: string, type: 'str' | 'bytes'): number | undefined {
  for (let at = content.indexOf('\\'); at >= 0; at = content.indexOf('\\', at + 2)) {
    const letter = content.charAt(at + 1);
    const digits = type === 'str' || letter === 'x' ? DIGITS[letter] : undefined;
    if (digits && !digits.test(content.slice(at + 2, at + 100))) return at;
  }
  return undefined;
}
