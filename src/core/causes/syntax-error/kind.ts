/** What a kind of syntax error is: how it is recognised, what is said of it, and the edits that cure it. */
import type { FixSafety, Phrase } from '../../model/finding.ts';
import type { Span } from '../../python/ast.ts';
import type { Token } from '../../python/tokens.ts';
import type { BrokenText } from './brokenText.ts';

/** Offsets are those of the text the edit belongs to. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/** One way out. It is offered only if the text can be read after it. */
export interface Repair {
  /** The action, as the button says it. */
  readonly title: Phrase;
  readonly edits: readonly TextEdit[];
  readonly safety: FixSafety;
}

/** One place of a text that fits a kind. */
export interface Trouble {
  /** What to mark. */
  readonly span: Span;
  /** The answer in one sentence of at most 120 characters. */
  readonly says: Phrase;
  /** Where this place has more to say than the kind. */
  readonly why?: Phrase;
  readonly todo?: Phrase;
  readonly names?: readonly string[];
  /** Best first. */
  readonly repairs: readonly Repair[];
  /** It is wrong whether or not a repair shows it. */
  readonly isSure?: boolean;
  /** Nothing else is worth saying, although there may be no repair. */
  readonly isLastWord?: boolean;
  /** The place that made it wrong, if that is another one. */
  readonly origin?: { readonly span: Span; readonly label: Phrase };
}

export interface SyntaxKind {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  readonly limits: string;
  /** Every place that looks like it; which of them it is, the repairs show. */
  find(text: BrokenText): readonly Trouble[];
}

/** The limit of every kind that is recognised by its repair. */
export const CHECKED =
  'Said only where the text can be read after the edit, or where nothing else fits the place.';

export function insert(at: number, newText: string): TextEdit {
  return { start: at, end: at, newText };
}

export function replace({ start, end }: Span, newText: string): TextEdit {
  return { start, end, newText };
}

export function remove(span: Span): TextEdit {
  return replace(span, '');
}

/** From the first token to the last; nothing if there are none. */
export function spanOf(tokens: readonly Token[]): Span {
  const [first] = tokens;
  return { start: first?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** The text after the edits, which do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce(
      (edited, { start, end, newText }) => edited.slice(0, start) + newText + edited.slice(end),
      text,
    );
}
