/** Writes HTML from untrusted text. */
import type { Phrase } from '../core/model/finding.ts';
import { legible, spansOf } from './phrase.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A phrase as HTML for the inside of an element, its code in `<code>`. */
export function phraseHtml(phrase: Phrase): string {
  return spansOf(phrase)
    .map((span) =>
      span.kind === 'code' ? `<code>${escapeHtml(span.text)}</code>` : escapeHtml(span.text),
    )
    .join('');
}

/** Text as HTML that shows just that text on one line; fit for elements and quoted attributes. */
export function escapeHtml(text: string): string {
  return legible(text).replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}
