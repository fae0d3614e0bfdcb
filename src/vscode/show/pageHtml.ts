/** Frames a page's content: a document that runs no script and loads nothing but its style sheet. */

/** The whole HTML document. `body` is HTML already; `styles` and `source` come from the editor. */
export function pageHtml(page: {
  readonly body: string;
  /** Address of the style sheet. */
  readonly styles: string;
  /** Where style sheets may come from, for the content security policy. */
  readonly source: string;
}): string {
  const policy = `default-src 'none'; style-src ${page.source};`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${page.styles}">
</head>
<body>
<main>
${page.body}
</main>
</body>
</html>`;
}
