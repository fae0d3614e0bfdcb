/** Walks over JSON text to say where it breaks, and where Python wrote numbers that JSON does not have. */

/** What a walk found. */
export interface JsonScan {
  /** Offset of the first character that cannot stand there, the length if the text breaks off; `undefined` if none. */
  readonly brokenAt: number | undefined;
  /** `NaN`, `Infinity` and `-Infinity` before that, as half-open offsets: Python writes and reads them. */
  readonly notNumbers: readonly { readonly start: number; readonly end: number }[];
}

type Expected =
  'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const BLANK = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const NOT_NUMBER = /NaN|-?Infinity/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Scans the whole text once. */
export function scanJson(text: string): JsonScan {
  const notNumbers: { start: number; end: number }[] = [];
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = endOf(BLANK, text, 0) ?? 0;
  while (at < text.length) {
    const character = text.charAt(at);
    let end: number | undefined = at + 1;
    if (expected === 'colon') {
      if (character !== ':') return { brokenAt: at, notNumbers };
      expected = 'value';
    } else if (expected === 'comma-or-end' && character === ',') {
      expected = open.at(-1) === '{' ? 'key' : 'value';
    } else if (closes(character, open.at(-1), expected)) {
      open.pop();
      expected = open.length === 0 ? 'nothing' : 'comma-or-end';
    } else if (expected === 'key' || expected === 'key-or-end') {
      end = endOfString(text, at);
      expected = 'colon';
    } else if (expected === 'value' || expected === 'value-or-end') {
      if (character === '{' || character === '[') {
        open.push(character);
        expected = character === '{' ? 'key-or-end' : 'value-or-end';
      } else {
        end = endOfString(text, at) ?? endOf(WORD, text, at) ?? endOf(NUMBER, text, at);
        if (end === undefined) {
          end = endOf(NOT_NUMBER, text, at);
          if (end !== undefined) notNumbers.push({ start: at, end });
        }
        expected = open.length === 0 ? 'nothing' : 'comma-or-end';
      }
    } else {
      end = undefined;
    }
    if (end === undefined) return { brokenAt: brokenString(text, at) ?? at, notNumbers };
    at = endOf(BLANK, text, end) ?? end;
  }
  return { brokenAt: expected === 'nothing' ? undefined : text.length, notNumbers };
}

function closes(character: string, open: '{' | '[' | undefined, expected: Expected): boolean {
  if (expected === 'comma-or-end') {
    return (character === '}' && open === '{') || (character === ']' && open === '[');
  }
  return (
    (expected === 'key-or-end' && character === '}') ||
    (expected === 'value-or-end' && character === ']')
  );
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Offset after the string that begins at `at`; `undefined` if none does or it is broken. */
function endOfString(text: string, at: number): number | undefined {
  const end = walkString(text, at);
  return text.charAt(end) === '"' && end > at ? end + 1 : undefined;
}

/** Where the string that begins at `at` breaks; `undefined` if none begins there. */
function brokenString(text: string, at: number): number | undefined {
  return text.charAt(at) === '"' ? walkString(text, at) : undefined;
}

/** Offset of the closing quotation mark, or of the first character that cannot be in a string; `at` if none begins. */
function walkString(text: string, at: number): number {
  if (text.charAt(at) !== '"') return at;
  let next = at + 1;
  for (; next < text.length; next++) {
    const code = text.charCodeAt(next);
    if (code === 0x22 || code < 0x20) break;
    if (code === 0x5c) {
      const end = endOf(ESCAPE, text, next);
      if (end === undefined) break;
      next = end - 1;
    }
  }
  return next;
}
