// Holds what passes between an audit's page and the editor to what is expected, and the page's frame to its policy.
import assert from 'node:assert/strict';
import { notebookOf, readPageMessage } from '../../src/vscode/report/pageMessages.ts';
import { noticeDocument, reportDocument } from '../../src/vscode/report/reportDocument.ts';

describe('messages from the page of an audit', () => {
  const messages: readonly (readonly [said: unknown, understood: unknown])[] = [
    [{ type: 'refresh' }, { type: 'refresh' }],
    [{ type: 'export', more: 1 }, { type: 'export' }],
    [
      { type: 'reveal', cell: 3 },
      { type: 'reveal', cell: 3 },
    ],
    [
      { type: 'reveal', cell: 3, line: 0 },
      { type: 'reveal', cell: 3, line: 0 },
    ],
    [
      { type: 'reveal', cell: 3, line: 'x' },
      { type: 'reveal', cell: 3 },
    ],
    [
      { type: 'fix', finding: 0, fix: 1 },
      { type: 'fix', finding: 0, fix: 1 },
    ],
    ...[
      ...[undefined, null, 1, 'refresh', [], {}, { type: 'run' }, { type: ['refresh'] }],
      ...[{ type: 'reveal' }, { type: 'reveal', cell: -1 }, { type: 'reveal', cell: '3' }],
      ...[
        { type: 'reveal', cell: NaN },
        { type: 'reveal', cell: 1e300 },
      ],
      ...[
        { type: 'fix', finding: 0 },
        { type: 'fix', finding: 0.5, fix: 0 },
      ],
    ].map((said) => [said, undefined] as const),
  ];
  for (const [said, understood] of messages) {
    it(`${JSON.stringify(said)} ${understood === undefined ? 'is ignored' : 'is understood'}`, () =>
      assert.deepEqual(readPageMessage(said), understood));
  }

  it('name the notebook in what the page remembers', () => {
    assert.equal(notebookOf({ notebook: 'file:///a.ipynb', scroll: 3 }), 'file:///a.ipynb');
    for (const state of [undefined, null, 'x', {}, { notebook: 1 }, { notebook: '' }]) {
      assert.equal(notebookOf(state), undefined);
    }
  });
});

describe('the frame of an audit in the editor', () => {
  const html = reportDocument({
    body: '<main>all</main>\n',
    notebook: 'file:///a"<b>.ipynb',
    script: 'https://x/reportPage.js',
    nonce: 'n-1',
  });

  it('lets one script and one style in, both by nonce', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    assert.equal(
      policy,
      "default-src 'none'; style-src 'nonce-n-1'; script-src 'nonce-n-1'; base-uri 'none'; form-action 'none'",
    );
    assert.deepEqual(html.match(/<(script|style)[^>]*>/g), [
      '<style nonce="n-1">',
      '<script nonce="n-1" src="https://x/reportPage.js">',
    ]);
    assert.doesNotMatch(html, /\son\w+="|\sstyle="/);
  });

  it('escapes the address of the notebook', () => {
    assert.match(html, /<body data-notebook="file:\/\/\/a&quot;&lt;b&gt;\.ipynb">/);
  });

  it('says one sentence where there is no report', () => {
    assert.match(noticeDocument('Gone <b>.'), /<p>Gone &lt;b&gt;\.<\/p>/);
  });
});
