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

/** A page as one file that needs nothing else: no script, no network. `style` and `body` are written by us, or escaped already. */
export function htmlFile(page: {
  readonly title: string;
  readonly style: string;
  readonly body: string;
}): string {
  return htmlDocument({
    policy: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    head: `<title>${escapeHtml(page.title)}</title>
<style>${page.style}</style>`,
    body: `<body>
${page.body}</body>`,
  });
}

/** The frame of every page. `policy` is what its content may load; all three parts are written by us, or escaped already. */
export function htmlDocument(page: {
  readonly policy: string;
  /** Elements of the head. */
  readonly head: string;
  /** The element, as it may have attributes. */
  readonly body: string;
}): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${page.policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${page.head}
</head>
${page.body}
</html>
`;
}

/** Text as HTML that shows just that text on one line; fit for elements and quoted attributes. */
export function escapeHtml(text: string): string {
  return legible(text).replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}
