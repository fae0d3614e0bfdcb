/** A text that cannot be read as a whole, cut into lines that can be looked at one by one. */
import { blankIPython } from '../../python/ipython.ts';
import type { CellFacts, CellReader } from '../../python/cellFacts.ts';
import { readTokens, type Token } from '../../python/tokens.ts';
import { isKeyword } from '../../knowledge/keywords.ts';

/** A logical line: the tokens up to a line break outside brackets. Never empty. */
export interface CodeLine {
  readonly tokens: readonly Token[];
  readonly first: Token;
  readonly last: Token;
  /** The blanks before it. */
  readonly indent: string;
  /** Its statements, separated by `;`, a one-line block after its header's colon among them. */
  readonly statements: readonly (readonly Token[])[];
}

export interface BrokenText {
  readonly source: string;
  readonly facts: CellFacts;
  readonly lines: readonly CodeLine[];
  /** The first lines that cannot be read by themselves. */
  readonly brokenLines: readonly CodeLine[];
  readonly brackets: Brackets;
  /** The lines of the source, without line breaks. */
  readonly rows: readonly string[];
  /** The offset at which a 0-based line starts. */
  startOfRow(row: number): number;
  /** The bracket that is open around the token, if one is. */
  openerOf(token: Token): Token | undefined;
}

/** How the brackets of a text pair up. */
export interface Brackets {
  readonly partner: ReadonlyMap<Token, Token>;
  /** Openers that nothing closes. */
  readonly unclosed: readonly Token[];
  /** Closers that nothing opens. */
  readonly unmatched: readonly Token[];
  /** Openers with the wrong closer. */
  readonly mismatched: readonly (readonly [opener: Token, closer: Token])[];
  readonly around: ReadonlyMap<Token, Token>;
}

const CLOSERS: Readonly<Partial<Record<string, string>>> = { '(': ')', '[': ']', '{': '}' };

/** The bracket that closes the given one; empty for what is no opening bracket. */
export function closerOf(opener: string): string {
  return CLOSERS[opener] ?? '';
}

export function isOpener({ kind, text }: Token): boolean {
  return kind === 'operator' && '([{'.includes(text);
}

export function isCloser({ kind, text }: Token): boolean {
  return kind === 'operator' && ')]}'.includes(text);
}

/** Whether the token is this operator or keyword. */
export function is(token: Token | undefined, text: string): boolean {
  return token?.text === text && token.kind !== 'string';
}

/** A name that a variable can have. */
export function isName(token: Token | undefined): token is Token {
  return token?.kind === 'name' && !isKeyword(token.text);
}

/** Whether nothing stands between the two. */
export function touch(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

const COMPOUND = /^(?:async|class|def|for|if|elif|else|match|case|try|except|finally|while|with)$/;

/** Whether a line that starts with the token has a block under it. */
export function startsBlock(token: Token | undefined): boolean {
  return token?.kind === 'name' && COMPOUND.test(token.text);
}

export function isComplete({ syntaxError, compileErrors }: CellFacts): boolean {
  return syntaxError === undefined && compileErrors.length === 0;
}

/** Takes the text apart. */
export function readBrokenText(source: string, reader: CellReader): BrokenText {
  const { python, language } = blankIPython(source);
  const tokens = language === 'python' ? readTokens(python) : [];
  const brackets = pairBrackets(tokens, source);
  const lines = cutLines(tokens, brackets, source);
  const rows = source.split('\n');
  const facts = reader.read(source);
  const starts: number[] = [];
  let at = 0;
  for (const row of rows) {
    starts.push(at);
    at += row.length + 1;
  }
  return {
    source,
    facts,
    lines,
    brokenLines: brokenAmong(lines, source, reader),
    brackets,
    rows,
    startOfRow: (row) => starts[row] ?? source.length,
    openerOf: (token) => brackets.around.get(token),
  };
}

/** A text with more of them is no Python with mistakes in it. */
const MOST_BROKEN = 60;

function brokenAmong(
  lines: readonly CodeLine[],
  source: string,
  reader: CellReader,
): readonly CodeLine[] {
  const broken: CodeLine[] = [];
  for (const line of lines) {
    if (broken.length === MOST_BROKEN) break;
    if (!readsAlone(lineText(line, source), reader)) broken.push(line);
  }
  return broken;
}

/** The line's text, without its indentation. */
export function lineText({ first, last }: CodeLine, source: string): string {
  return source.slice(first.start, last.end);
}

const CLAUSES: Readonly<Partial<Record<string, string>>> = {
  else: 'if 0: pass\n',
  elif: 'if 0: pass\n',
  except: 'try: pass\n',
  finally: 'try: pass\n',
};

/** Whether one logical line is Python, its block and the clauses before it supposed. */
export function readsAlone(line: string, reader: CellReader): boolean {
  const [word = ''] = /^\w*/.exec(line) ?? [];
  const isHeader = line.endsWith(':');
  const isDecorator = line.startsWith('@');
  const body = isHeader ? (word === 'try' ? ' pass\nfinally: pass' : ' pass') : '';
  const text =
    word === 'case'
      ? `match 0:\n  ${line}${body}`
      : `${CLAUSES[word] ?? ''}${line}${body}${isDecorator ? '\ndef f(): pass' : ''}`;
  // A text of one line may be a magic's name without its percent sign.
  return reader.readOnce(`0\n${text}`).syntaxError === undefined;
}

/** A line that begins so cannot go on inside a bracket: the bracket was to be closed before it. */
function begins(token: Token, next: Token | undefined): boolean {
  if (token.kind !== 'name') return false;
  if (
    /^(?:def|class|import|from|return|while|with|try|except|del|raise|global|pass|break|continue)$/.test(
      token.text,
    )
  )
    return true;
  return isName(token) && is(next, '=');
}

function pairBrackets(tokens: readonly Token[], source: string): Brackets {
  const whole = pair(tokens, () => false);
  if (whole.unclosed.length === 0) return whole;
  // One is never closed. It reaches no further than the next line that can only be a statement.
  const indents = indentationOfLines(source);
  return pair(tokens, (token, next, opener) => {
    if (!token.isFirstOnLine || !begins(token, next)) return false;
    const [own = 0, outer = 0] = [indents[token.line], indents[opener.line]];
    return (
      own < outer || (own === outer && (isStatementWord(token) || !isCallOpener(opener, source)))
    );
  });
}

/** Whether the token is one of Python’s reserved words. */
export function isStatementWord(token: Token): boolean {
  return token.kind === 'name' && isKeyword(token.text);
}

/** `f(` on its line's end may go on with `name=value` at the line's start; nobody writes so. */
function isCallOpener(opener: Token, source: string): boolean {
  return /^\s*(?:#.*)?\r?\n/.test(source.slice(opener.end, opener.end + 200));
}

function indentationOfLines(source: string): readonly number[] {
  return source.split('\n').map((row) => /^[ \t]*/.exec(row)?.[0].length ?? 0);
}

function pair(
  tokens: readonly Token[],
  isRestart: (token: Token, next: Token | undefined, opener: Token) => boolean,
): Brackets {
  const partner = new Map<Token, Token>();
  const around = new Map<Token, Token>();
  const unclosed: Token[] = [];
  const unmatched: Token[] = [];
  const mismatched: (readonly [Token, Token])[] = [];
  let open: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const [outermost] = open;
    if (outermost && isRestart(token, tokens[index + 1], outermost)) {
      unclosed.push(...open);
      open = [];
    }
    const opener = open.at(-1);
    if (isCloser(token)) {
      if (!opener) unmatched.push(token);
      else {
        open.pop();
        partner.set(opener, token).set(token, opener);
        if (closerOf(opener.text) !== token.text) mismatched.push([opener, token]);
      }
    }
    const outer = open.at(-1);
    if (outer) around.set(token, outer);
    if (isOpener(token)) open.push(token);
  }
  return { partner, unclosed: [...unclosed, ...open], unmatched, mismatched, around };
}

function cutLines(
  tokens: readonly Token[],
  { partner, unclosed }: Brackets,
  source: string,
): readonly CodeLine[] {
  const lines: CodeLine[] = [];
  let current: Token[] = [];
  const finish = (): void => {
    const [first] = current;
    const last = current.at(-1);
    if (first && last) {
      const rowStart = source.lastIndexOf('\n', first.start - 1) + 1;
      const indent = source.slice(rowStart, first.start);
      lines.push({ tokens: current, first, last, indent, statements: statementsOf(current) });
    }
    current = [];
  };
  const never = new Set(unclosed);
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    // After an unclosed bracket its own line ends like any other; what it was to hold is seen line by line.
    if (token.isFirstOnLine && depth === 0 && !joinsLines(before, token, source)) finish();
    current.push(token);
    if (isOpener(token) && !never.has(token)) depth++;
    else if (isCloser(token) && partner.has(token)) depth--;
  }
  finish();
  return lines;
}

/** Whether a backslash at the line's end carries the line on. */
function joinsLines(before: Token | undefined, token: Token, source: string): boolean {
  return before !== undefined && /\\\r?\n[ \t]*$/.test(source.slice(before.end, token.start));
}

function statementsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let depth = 0;
  let isHeader = startsBlock(tokens[0]);
  for (const token of tokens) {
    if (isOpener(token)) depth++;
    else if (isCloser(token)) depth--;
    if (depth === 0 && is(token, ';')) parts.push([]);
    else {
      parts.at(-1)?.push(token);
      if (depth === 0 && isHeader && is(token, ':')) {
        isHeader = false;
        parts.push([]);
      }
    }
  }
  return parts.filter((part) => part.length > 0);
}

/** The tokens outside brackets. */
export function outermost(tokens: readonly Token[]): readonly Token[] {
  let depth = 0;
  return tokens.filter((token) => {
    if (isCloser(token)) depth = Math.max(0, depth - 1);
    const isOutside = depth === 0;
    if (isOpener(token)) depth++;
    return isOutside;
  });
}
