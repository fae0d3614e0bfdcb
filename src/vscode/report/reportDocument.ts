/** Frames an audit's page for the editor: one script of ours, one style, and nothing from elsewhere. */
import { escapeHtml, htmlDocument } from '../../render/html.ts';
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
  return htmlDocument({
    policy: `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`,
    head: `<title>Audit</title>
<style nonce="${nonce}">${reportStyle}${themeStyle}</style>`,
    body: `<body data-notebook="${escapeHtml(page.notebook)}">
<nav class="bar" aria-label="This report"><button type="button" class="quiet" data-act="export">Export…</button><div id="outdated" role="status"></div></nav>
${page.body}<script nonce="${nonce}" src="${escapeHtml(page.script)}"></script>
</body>`,
  });
}

/** What is shown instead of a report: one sentence, and no script. */
export function noticeDocument(sentence: string): string {
  return htmlDocument({
    policy: "default-src 'none'",
    head: '<title>Audit</title>',
    body: `<body><main><p>${escapeHtml(sentence)}</p></main></body>`,
  });
}
