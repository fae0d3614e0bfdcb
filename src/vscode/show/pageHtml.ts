/** Frames a page's content: a document that runs no script and loads nothing but its style sheet. */
import { htmlDocument } from '../../render/html.ts';

/** The whole HTML document. `body` is HTML already; `styles` and `source` come from the editor. */
export function pageHtml(page: {
  readonly body: string;
  /** Address of the style sheet. */
  readonly styles: string;
  /** Where style sheets may come from, for the content security policy. */
  readonly source: string;
}): string {
  return htmlDocument({
    policy: `default-src 'none'; style-src ${page.source};`,
    head: `<link rel="stylesheet" href="${page.styles}">`,
    body: `<body>
<main>
${page.body}
</main>
</body>`,
  });
}
