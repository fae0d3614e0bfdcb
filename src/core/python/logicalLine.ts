/**
 * Finds where a logical line of Python ends, without a parser. Knows strings, brackets, comments and backslashes, and
 * no more: enough to tell a line's start from the inside of a statement, also in broken code.
 */

/** One logical line: a statement or several joined by `;`, a comment, or nothing. Offsets are UTF-16. */
export interface LogicalLine {
  /** The first character that is not blank; `end` if there is none. */
  readonly start: number;
  /** The line break that ends it, or the end of the text. */
  readonly end: number;
  /** The `!` or `%` of `x = !command` and `x = %magic`; the line is then cut at the end of the command. */
  readonly escapedValue: number | undefined;
  /** The `?` that ends it, with nothing but blanks behind; none in a string or with a bracket open. */
  readonly helpMark: number | undefined;
}

const STRING_PREFIXES = new Set(['r', 'b', 'u', 'f', 't', 'br', 'rb', 'fr', 'rf', 'tr', 'rt']);
const BLANK = /[ \t\f\r]/;
const WORD = /[\w\u0080-\uffff]/;

/** Where the line of `offset` ends: its `\n`, or the end of the text. */
export function endOfLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at;
}

/** The first offset at or after `offset` that holds no blank (a line break is none), at most `limit`. */
export function skipBlanks(text: string, offset: number, limit: number): number {
  let at = offset;
  while (at < limit && BLANK.test(text.charAt(at))) at++;
  return at;
}

/** Where the statement of the line at `offset` starts, past blanks and lines of nothing but a backslash. */
export function startOfStatement(text: string, offset: number, limit = text.length): number {
  let at = skipBlanks(text, offset, limit);
  while (at < limit && text.charAt(at) === '\\' && isLineBreak(text, at + 1)) {
    at = skipBlanks(text, endOfLine(text, at) + 1, limit);
  }
  return at;
}

/** The end of a command that backslashes at the ends of lines carry on, as IPython reads `%magic` and `!command`. */
export function endOfCommand(text: string, offset: number): number {
  let end = endOfLine(text, offset);
  while (end < text.length && end > offset && text.charAt(end - 1) === '\\') {
    end = endOfLine(text, end + 1);
  }
  return end;
}

/**
 * The logical line that starts with the line of text at `offset`. It never reaches past `limit`, where an open bracket
 * or string simply ends.
 */
export function readLogicalLine(text: string, offset: number, limit = text.length): LogicalLine {
  const start = startOfStatement(text, offset, limit);
  let at = start;
  let depth = 0;
  let helpMark: number | undefined;
  let lookForValue = true;
  let lineEnd = -1;
  // Until here, `f'…'` is read as before Python 3.12, because reading it the new way found no end.
  let plainUntil = 0;

  while (at < limit) {
    const char = text.charAt(at);
    if (char === '\n') {
      if (depth === 0) break;
      at++;
    } else if (BLANK.test(char)) {
      at++;
    } else if (char === '#') {
      helpMark = undefined;
      at = Math.min(endOfLine(text, at), limit);
    } else if (char === '\\' && isLineBreak(text, at + 1)) {
      at = endOfLine(text, at) + 1;
    } else if (isQuote(char)) {
      at = readString(text, at, limit).end;
      helpMark = undefined;
    } else if (WORD.test(char)) {
      const word = at;
      while (at < limit && WORD.test(text.charAt(at))) at++;
      helpMark = undefined;
      const prefix = text.slice(word, Math.min(at, word + 3)).toLowerCase();
      if (at < limit && isQuote(text.charAt(at)) && at - word < 3 && isStringPrefix(prefix)) {
        const isInterpolated = prefix.includes('f') || prefix.includes('t');
        // Looked up once a line, or a long line full of strings would take quadratic time.
        if (lineEnd < at) lineEnd = Math.min(endOfLine(text, at), limit);
        const nested =
          isInterpolated && at >= plainUntil ? endOfNested(text, at, lineEnd) : undefined;
        if (isInterpolated && nested === undefined) plainUntil = lineEnd;
        at = nested ?? readString(text, at, limit).end;
      }
    } else {
      helpMark = char === '?' && depth === 0 ? at : undefined;
      if ('([{'.includes(char)) depth++;
      else if (')]}'.includes(char)) depth = Math.max(0, depth - 1);
      else if (char === '=' && depth === 0 && lookForValue && isAssignment(text, at)) {
        // Only the first one counts: `a = b = !command` is not IPython's.
        lookForValue = false;
        const value = escapeAfter(text, at + 1, limit);
        if (value !== undefined && !startsItsLine(text, at)) {
          const end = Math.min(endOfCommand(text, value), limit);
          return { start, end, escapedValue: value, helpMark: undefined };
        }
      }
      at++;
    }
  }
  return { start, end: at > limit ? limit : at, escapedValue: undefined, helpMark };
}

function isQuote(char: string): boolean {
  return char === '"' || char === "'";
}

function isLineBreak(text: string, at: number): boolean {
  return text.startsWith('\n', at) || text.startsWith('\r\n', at);
}

/** A plain `=`, not part of `==`, `<=`, `:=`, `+=`, …. */
function isAssignment(text: string, at: number): boolean {
  return (
    text.charAt(at + 1) !== '=' && (at === 0 || !'=!<>+-*/%&|^@:'.includes(text.charAt(at - 1)))
  );
}

function startsItsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && BLANK.test(text.charAt(before))) before--;
  return before < 0 || text.charAt(before) === '\n';
}

/** `!` (not `!=`), or `%` before a name, if that comes next. */
function escapeAfter(text: string, offset: number, limit: number): number | undefined {
  const at = startOfStatement(text, offset, limit);
  if (at >= limit) return undefined;
  if (text.charAt(at) === '!') return text.charAt(at + 1) === '=' ? undefined : at;
  if (text.charAt(at) !== '%') return undefined;
  const name = text.charAt(skipBlanks(text, at + 1, limit));
  return WORD.test(name) && !/\d/.test(name) ? at : undefined;
}

/** The quotes that open a string: one, or three. */
export function quotesAt(text: string, at: number): string {
  const quote = text.charAt(at);
  return text.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote;
}

/** A string from its opening quotes. */
export interface StringEnd {
  /** The offset after its closing quotes; of an unclosed one where its line ends, or the text. */
  readonly end: number;
  readonly isClosed: boolean;
}

/** The string whose quotes open at `at`. */
export function readString(text: string, at: number, limit: number): StringEnd {
  const quotes = quotesAt(text, at);
  const isSingle = quotes.length === 1;
  let inside = at + quotes.length;
  while (inside < limit) {
    const char = text.charAt(inside);
    if (char === '\\') inside += text.startsWith('\r\n', inside + 1) ? 3 : 2;
    else if (isSingle && char === '\n') return { end: inside, isClosed: false };
    else if (text.startsWith(quotes, inside))
      return { end: inside + quotes.length, isClosed: true };
    else inside++;
  }
  return { end: limit, isClosed: false };
}

/** Whether the word before an opening quote belongs to the string. */
export function isStringPrefix(word: string): boolean {
  return STRING_PREFIXES.has(word.toLowerCase());
}

interface OpenString {
  readonly quotes: string;
  readonly isInterpolated: boolean;
  /** How many braces are open in it; 0 in its literal part. */
  braces: number;
}

/**
 * The offset after an interpolated string on one line, read as since Python 3.12: inside braces any quotes may come
 * again. `undefined` if it has no such end before `limit`. Triple quotes are left to `readString`.
 */
export function endOfNested(text: string, opening: number, limit: number): number | undefined {
  if (quotesAt(text, opening).length === 3) return undefined;
  const open: OpenString[] = [{ quotes: text.charAt(opening), isInterpolated: true, braces: 0 }];
  let at = opening + 1;
  while (at < limit) {
    const string = open.at(-1);
    if (!string) return at;
    const char = text.charAt(at);
    if (string.braces === 0) {
      if (char === '\\') at += 2;
      else if (text.startsWith(string.quotes, at)) {
        at += string.quotes.length;
        open.pop();
        if (open.length === 0) return at;
      } else if (string.isInterpolated && char === '{') {
        if (text.charAt(at + 1) === '{') at++;
        else string.braces = 1;
        at++;
      } else at++;
    } else if (isQuote(char)) {
      const quotes = quotesAt(text, at);
      open.push({ quotes, isInterpolated: /[fFtT]/.test(text.charAt(at - 1)), braces: 0 });
      at += quotes.length;
    } else {
      if (char === '{') string.braces++;
      else if (char === '}') string.braces--;
      at++;
    }
  }
  return undefined;
}
