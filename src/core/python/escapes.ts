/** Recognises IPython's own syntax at one place of a text: escape characters, help marks, bare magic names. */
import type { Span } from './ast.ts';
import { skipBlanks } from './logicalLine.ts';

/** IPython's escape character at the start of a statement; empty if there is none. */
export function escapeAt(text: string, at: number): string {
  const char = text.charAt(at);
  const next = text.charAt(at + 1);
  if (char === '' || !'!%?,;/'.includes(char)) return '';
  // `!=`, `%=`, `/=` and `//` are operators of their own; a lone `/` calls nothing.
  if (next === '=' && '!%/'.includes(char)) return '';
  return char === '/' && (next === '/' || /^\s?$/.test(next)) ? '' : char;
}

/** Where the run of characters without blanks ends that starts at `start`. */
export function endOfWord(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !/\s/.test(text.charAt(at))) at++;
  return at;
}

/** The stretch without the blanks around it. */
export function trimmed(text: string, { start, end }: Span): Span {
  const from = skipBlanks(text, start, end);
  return { start: from, end: from + text.slice(from, end).trimEnd().length };
}

/**
 * The name before the question marks at `end`, for which help is asked: `a.b`, `%magic`, `a[0]`, `np.*load*`.
 * `undefined` if nothing there can be asked for.
 */
export function helpTarget(text: string, start: number, end: number): Span | undefined {
  let at = startOfName(text, start, end);
  if (at === undefined) return undefined;
  while (at - 1 > start && text.charAt(at - 1) === '.') {
    const owner = startOfName(text, start, at - 1);
    if (owner === undefined) break;
    at = owner;
  }
  for (let marks = 0; marks < 2 && at > start && text.charAt(at - 1) === '%'; marks++) at--;
  return { start: at, end };
}

/** Where the name, with its subscripts, starts that ends at `end`; `undefined` if none ends there. */
function startOfName(text: string, start: number, end: number): number | undefined {
  const nameEnd = beforeSubscripts(text, start, end);
  let at = nameEnd;
  while (at > start && /[\p{L}\p{N}_*]/u.test(text.charAt(at - 1))) at--;
  return /^\d*$/.test(text.slice(at, nameEnd)) ? undefined : at;
}

/** The offset before `[0]`, `[-1][2]`, … that end at `end`. */
function beforeSubscripts(text: string, start: number, end: number): number {
  let before = end;
  while (text.charAt(before - 1) === ']') {
    let at = before - 1;
    while (at > start && /\d/.test(text.charAt(at - 1))) at--;
    if (text.charAt(at - 1) === '-') at--;
    if (at <= start || text.charAt(at - 1) !== '[') return end;
    before = at - 1;
  }
  return before;
}

/**
 * How to read what follows a magic's bare name on a cell's only line: as Python, as the magic's argument, or as either,
 * by whether a variable of that name exists (`AutoMagicChecker` in `IPython.core.prefilter`).
 */
export function readBareMagic(rest: string): 'python' | 'magic' | 'either' {
  const text = rest.trim();
  // An assignment, an attribute: never a magic.
  if (/^[=,]/.test(text) || /^[.*\w]/.test(rest)) return 'python';
  if (text === '' || !/^\s/.test(rest)) return 'either';
  if (/^(?:and|for|if|in|is|not|or)\b/.test(text) || /^[([#;:]|^!=/.test(text)) return 'either';
  // `a - b` may be Python. `ls -l`, `cd /tmp` and `cd ..` are not: nobody sets blanks around an operator like that.
  return /^[-+*/%@&|^<>]{1,2}\s+\S/.test(text) ? 'either' : 'magic';
}
