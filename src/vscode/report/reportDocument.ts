/** Frames an audit's page for the editor: one script of ours, one style, and nothing from elsewhere. */
import { escapeHtml } from '../../render/html.ts';
import { reportStyle } from '../../render/report/style.ts';

/** The editor's theme decides, not the system's. */
const themeStyle = `
:root:has(body.vscode-light, body.vscode-high-contrast-light) { color-scheme: light; }
:root:has(body.vscode-dark, body.vscode-high-contrast:not(.vscode-high-contrast-light)) { color-scheme: dark; }
`;

/** The whole document. `body` is HTML already; `nonce` is new for each document. */
export function reportDocument(page: {
  readonly body: string;
  /** Address of the notebook. */
  readonly notebook: string;
  /** Address of the script. */
  readonly script: string;
  readonly nonce: string;
}): string {
  const { nonce } = page;
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Audit</title>
<style nonce="${nonce}">${reportStyle}${themeStyle}</style>
</head>
<body data-notebook="${escapeHtml(page.notebook)}">
<nav class="bar" aria-label="This report"><button type="button" class="quiet" data-act="export">Export…</button><div id="outdated" role="status"></div></nav>
${page.body}<script nonce="${nonce}" src="${escapeHtml(page.script)}"></script>
</body>
</html>
`;
}

/** What is shown instead of a report: one sentence, and no script. */
export function noticeDocument(sentence: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<title>Audit</title>
</head>
<body><main><p>${escapeHtml(sentence)}</p></main></body>
</html>
`;
}
