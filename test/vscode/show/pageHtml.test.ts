// Frames pages so that nothing in them can run or load.
import assert from 'node:assert/strict';
import { pageHtml } from '../../../src/vscode/show/pageHtml.ts';

describe('a page', () => {
  const html = pageHtml({
    body: '<h1>Why</h1>',
    styles: 'https://x/page.css',
    source: 'https://x',
  });

  it('shows its content in its style', () => {
    assert.match(html, /<main>\s*<h1>Why<\/h1>\s*<\/main>/);
    assert.match(html, /<link rel="stylesheet" href="https:\/\/x\/page\.css">/);
  });

  it('forbids scripts, and everything from elsewhere', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    assert.equal(policy, "default-src 'none'; style-src https://x;");
    assert.doesNotMatch(html, /<script/);
  });
});
