/**
 * Python's reserved words.
 *
 * Source: "Keywords" in the Python language reference; the same set since Python 3.7.
 */
const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from ' +
    'global if import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
);

/** Whether no variable can have this name. */
export function isKeyword(word: string): boolean {
  return KEYWORDS.has(word);
}
