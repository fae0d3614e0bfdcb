/** Takes a phrase apart into text and code, and makes untrusted text safe to show on one line. */
import type { Phrase } from '../core/model/finding.ts';

/** A stretch of a phrase. The backticks around code are not part of its text. */
export interface Span {
  readonly kind: 'text' | 'code';
  readonly text: string;
}

/** The spans of a phrase in order, none empty. A backtick without a partner on its line is literal text. */
export function spansOf(phrase: Phrase): readonly Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const match of phrase.matchAll(/`([^`]*)`/g)) {
    const code = match[1] ?? '';
    if (code === '' || /[\r\n]/.test(code)) continue;
    if (match.index > end) spans.push({ kind: 'text', text: phrase.slice(end, match.index) });
    spans.push({ kind: 'code', text: code });
    end = match.index + match[0].length;
  }
  if (end < phrase.length) spans.push({ kind: 'text', text: phrase.slice(end) });
  return spans;
}

/**
 * The phrase for places that show plain text: one line, backticks kept around code, nothing in it that a
 * terminal or a list could obey.
 */
export function plain(phrase: Phrase): string {
  return legible(phrase).trim();
}

/**
 * The text on one line, every character shown: tabs and line breaks become blanks, control characters
 * their pictures, and marks that reorder text the replacement character. The length does not change.
 */
export function legible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/gu, (mark) => {
    const code = mark.codePointAt(0) ?? 0;
    if (/\s/.test(mark)) return ' ';
    if (code === 0x7f) return '\u2421';
    return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '\ufffd';
  });
}

/**
 * The first sentence, and the rest without the blank between them. A sentence ends at a full stop or
 * question mark outside code before a capital, a digit or code; without one, all of it is the first.
 */
export function firstSentence(phrase: Phrase): readonly [first: Phrase, rest: Phrase] {
  let start = 0;
  for (const span of spansOf(phrase)) {
    const isLast = start + spanLength(span) === phrase.length;
    const next = /[.?](?: +(?=[\p{Lu}\p{N}“"(\][])| +$)/u;
    const match = span.kind === 'text' ? next.exec(span.text) : null;
    if (match !== null && !(isLast && match.index + match[0].length === span.text.length)) {
      const cut = start + match.index;
      return [phrase.slice(0, cut + 1), phrase.slice(cut + match[0].length)];
    }
    start += spanLength(span);
  }
  return [phrase, ''];
}

/** How many characters of its phrase a span takes. */
function spanLength(span: Span): number {
  return span.kind === 'code' ? span.text.length + 2 : span.text.length;
}
