/** Cuts text into Python's words, also where it is no Python: nothing is refused, what fits nowhere is a token too. */
import type { Span } from './ast.ts';
import {
  endOfLine,
  endOfNested,
  isStringPrefix,
  quotesAt,
  readString,
  type StringEnd,
} from './logicalLine.ts';

export interface Token extends Span {
  /** `other`: one character that Python knows no use for outside strings. */
  readonly kind: 'name' | 'number' | 'string' | 'operator' | 'other';
  readonly text: string;
  /** 0-based line on which it starts. */
  readonly line: number;
  readonly isFirstOnLine: boolean;
  /** `false` only for a string without its closing quotes. */
  readonly isClosed: boolean;
}

const SPACE = /[ \t\f\r]|\\\r?\n/y;
const NAME = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*/uy;
const NUMBER =
  /0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?[jJ]?/y;
const OPERATOR =
  /\*\*=|\/\/=|>>=|<<=|\.\.\.|[!=<>]=|->|:=|[-+*/%&|^@]=|\*\*|\/\/|<<|>>|[-+*/%@&|^~<>=.,:;()[\]{}]/y;

/** The tokens in source order, comments and blanks left out. A backslash that joins two lines is a blank. */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let line = 0;
  let isFirstOnLine = true;
  let at = 0;
  const add = (kind: Token['kind'], { end, isClosed }: StringEnd): void => {
    const token = {
      kind,
      text: text.slice(at, end),
      start: at,
      end,
      line,
      isFirstOnLine,
      isClosed,
    };
    tokens.push(token);
    for (const char of token.text) if (char === '\n') line++;
    isFirstOnLine = false;
    at = end;
  };
  while (at < text.length) {
    const char = text.charAt(at);
    const space = matchAt(SPACE, text, at);
    if (char === '\n') {
      line++;
      isFirstOnLine = true;
      at++;
    } else if (space !== '') {
      if (space.endsWith('\n')) line++;
      at += space.length;
    } else if (char === '#') at = endOfLine(text, at);
    else {
      const string = stringAt(text, at);
      const number = matchAt(NUMBER, text, at);
      const name = matchAt(NAME, text, at);
      const operator = matchAt(OPERATOR, text, at);
      const whole = (length: number): StringEnd => ({ end: at + length, isClosed: true });
      if (string) add('string', string);
      else if (number !== '') add('number', whole(number.length));
      else if (name !== '') add('name', whole(name.length));
      else if (operator !== '') add('operator', whole(operator.length));
      else add('other', whole(lengthOfCharacter(text, at)));
    }
  }
  return tokens;
}

/** A character beyond the basic plane takes two units. */
function lengthOfCharacter(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** The string, prefix included, that starts at `at`. */
function stringAt(text: string, at: number): StringEnd | undefined {
  const prefix = /^[A-Za-z]{0,2}/.exec(text.slice(at, at + 2))?.[0] ?? '';
  const opening = at + prefix.length;
  const quote = text.charAt(opening);
  if ((quote !== '"' && quote !== "'") || (prefix !== '' && !isStringPrefix(prefix))) {
    return undefined;
  }
  if (/[ft]/i.test(prefix) && quotesAt(text, opening).length === 1) {
    const end = endOfNested(text, opening, endOfLine(text, opening));
    if (end !== undefined) return { end, isClosed: true };
  }
  return readString(text, opening, text.length);
}
