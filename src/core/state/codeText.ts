/** Compares texts by what Python makes of them: comments, blank lines and trailing blanks mean nothing. */

/** Strings, and what may be left out between them. The look-behinds keep long runs of blanks linear. */
const STRINGS_AND_GAPS = new RegExp(
  [
    String.raw`("""|''')(?:\\[^]|(?!\1)[^\\])*\1`,
    String.raw`"(?:\\[^]|[^"\\\n])*"`,
    String.raw`'(?:\\[^]|[^'\\\n])*'`,
    String.raw`(?<![ \t])(?:[ \t]*(?:#[^\n]*)?\n)+`,
    String.raw`(?<![ \t])[ \t]*#[^\n]*$`,
  ].join('|'),
  'g',
);

/** The text without comments, blank lines and trailing blanks. Strings are kept as they are. */
export function codeOf(text: string): string {
  const code = text.replace(STRINGS_AND_GAPS, (part) => {
    if (/^["']/.test(part)) return part;
    return part.endsWith('\n') ? '\n' : '';
  });
  return code.trim();
}

/** Whether both texts are the same code. */
export function isSameCode(a: string, b: string): boolean {
  return a === b || codeOf(a) === codeOf(b);
}
