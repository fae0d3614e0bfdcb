/** Turns the grammar's strings and numbers into `ast.ts` expressions. */
import type { Expr, Span } from './ast.ts';
import { isAscii, type LowerExpr, type SourceCode, type SyntaxNode } from './sourceCode.ts';
import { findBadEscape } from './stringEscapes.ts';

export function lowerNumber(node: SyntaxNode, code: SourceCode): Expr {
  const { start, end } = node;
  const text = code.textOf(node);
  const isComplex = /j$/i.test(text);
  if (node.type === 'integer' && text.length > 1 && !isComplex) refuseInteger(text, node, code);
  const type = isComplex ? 'complex' : node.type === 'integer' ? 'int' : 'float';
  return { kind: 'Constant', type, text, start, end };
}

function refuseInteger(text: string, node: SyntaxNode, code: SourceCode): void {
  if (/l$/i.test(text)) code.refuseOld('long-integer', node);
  else if (/^0[0-9_]*[1-9]/.test(text)) code.refuseOld('octal-integer', node);
  else if (/__|_$/.test(text)) code.refuse('number', node);
}

/** The pieces of a literal as it is written. */
interface Quoted {
  /** In lower case. */
  readonly prefix: string;
  readonly contentStart: number;
  readonly contentEnd: number;
}

function readQuotes({ start, end }: SyntaxNode, { text }: SourceCode): Quoted {
  let quote = start;
  while (quote < end && !isQuote(text.charAt(quote))) quote++;
  const mark = text.charAt(quote);
  const closing = text.startsWith(mark.repeat(3), quote) ? mark.repeat(3) : mark;
  const contentStart = Math.min(quote + closing.length, end);
  const isClosed = end - closing.length >= contentStart && text.endsWith(closing, end);
  return {
    prefix: text.slice(start, quote).toLowerCase(),
    contentStart,
    contentEnd: isClosed ? end - closing.length : end,
  };
}

function isQuote(character: string): boolean {
  return character === "'" || character === '"';
}

export function lowerString(node: SyntaxNode, code: SourceCode, lowerExpr: LowerExpr): Expr {
  const { start, end } = node;
  if (code.text.charAt(start) === '`') {
    code.refuseOld('backticks', node);
    return { kind: 'Broken', parts: [], start, end };
  }
  const { prefix, contentStart, contentEnd } = readQuotes(node, code);
  if (prefix === 'ur') code.refuseOld('unicode-prefix', node);
  if (/[ft]/.test(prefix)) {
    if (!prefix.includes('r')) {
      for (const child of code.children(node))
        if (child.type === 'string_content') refuseEscapes(child, 'str', code);
    }
    return { kind: 'JoinedStr', parts: interpolations(node, code, lowerExpr), start, end };
  }
  const type = prefix.includes('b') ? 'bytes' : 'str';
  const content = { start: contentStart, end: contentEnd };
  if (!prefix.includes('r')) refuseEscapes(content, type, code);
  const text = code.textOf(content);
  if (type === 'bytes' && !isAscii(text)) code.refuse('bytes-character', node);
  return { kind: 'Constant', type, text, start, end };
}

function refuseEscapes(content: Span, type: 'str' | 'bytes', code: SourceCode): void {
  const bad = findBadEscape(code.textOf(content), type);
  if (bad === undefined) return;
  const start = content.start + bad;
  code.refuse('string-escape', { start, end: start + 2 });
}

/** The expressions of an f-string, format specifications' included. */
function interpolations(node: SyntaxNode, code: SourceCode, lowerExpr: LowerExpr): readonly Expr[] {
  return code.children(node).flatMap((child) => {
    if (child.type === 'format_specifier') return interpolations(child, code, lowerExpr);
    if (child.type !== 'interpolation' && child.type !== 'format_expression') return [];
    return code.children(child).flatMap((part) => {
      if (part.type === 'format_specifier') return interpolations(part, code, lowerExpr);
      if (part.type === 'type_conversion') return [];
      // In `f'{a:=5}'` the grammar sees an assignment; to Python `=5` is the format.
      const [named] = part.type === 'named_expression' ? code.children(part) : [];
      return [lowerExpr(named ?? part, code)];
    });
  });
}

/** `'a' 'b'` is one constant; with an f-string among them, one f-string. */
export function lowerConcatenation(node: SyntaxNode, code: SourceCode, lowerExpr: LowerExpr): Expr {
  const { start, end } = node;
  const strings = code.children(node).map((child) => lowerExpr(child, code));
  const constants = strings.filter((part) => part.kind === 'Constant');
  const [first] = constants;
  const ofBytes = constants.filter((part) => part.type === 'bytes').length;
  if (ofBytes > 0 && ofBytes < strings.length) code.refuse('mixed-strings', node);
  if (first && constants.length === strings.length) {
    return { ...first, text: constants.map((part) => part.text).join(''), start, end };
  }
  const parts = strings.flatMap((part) => (part.kind === 'JoinedStr' ? part.parts : []));
  return { kind: 'JoinedStr', parts, start, end };
}
