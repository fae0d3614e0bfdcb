// Holds the page's part about the way to a crash: own lines in front, library frames folded, untrusted text escaped.
import assert from 'node:assert/strict';
import type { TracebackSummary } from '../../src/core/model/analysis.ts';
import { tracebackMarkdown } from '../../src/render/traceback.ts';

const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } };
const summary: TracebackSummary = {
  exceptions: [
    { link: 'first', name: 'KeyError', message: "'a'", steps: [] },
    {
      link: 'direct',
      name: 'lib.OddError',
      message: '<b>no</b>',
      steps: [
        {
          kind: 'own',
          functionName: undefined,
          executionCount: 3,
          line: 1,
          code: 'f(`x`)',
          place: { cellKey: 'k', cell: 4, range },
        },
        { kind: 'own', functionName: 'f', executionCount: 2, line: 0, code: '' },
        { kind: 'library', library: 'pandas', functionName: 'loc', frames: 3 },
        { kind: 'library', library: undefined, functionName: undefined, frames: 1 },
      ],
    },
  ],
  text: 'Traceback\n```\nOddError: <b>no</b>',
};

describe('the way to a crash', () => {
  it('shows own lines with their places, and folds the rest', () => {
    const markdown = tracebackMarkdown(summary, { reveal: () => 'go' }, 'open');
    assert.equal(
      markdown,
      [
        "`KeyError` 'a'",
        'Raised from it: `lib.OddError` \\<b\\>no\\</b\\>',
        [
          '1. **[Cell 5, line 2](go)**: ``f(`x`)``',
          '1. **Run \\[2\\], line 1** in `f`',
          '1. 3 frames of `pandas`, the last in `loc`',
          '1. 1 frame of other files',
        ].join('\n'),
        '<details><summary>The whole traceback: 2 lines of the notebook, 4 frames of libraries</summary>',
        '````python-traceback\nTraceback\n```\nOddError: <b>no</b>\n````',
        '</details>',
        '[Open it in an editor](open)',
      ].join('\n\n'),
    );
  });

  it('leaves out what a library said twice', () => {
    const twice = { link: 'first', name: 'KeyError', message: "'a'", steps: [] } as const;
    const exceptions = [twice, { ...twice, link: 'direct' as const }];
    const markdown = tracebackMarkdown({ exceptions, text: '' }, { reveal: () => '' }, undefined);
    assert.equal(markdown.match(/KeyError/g)?.length, 1);
  });

  it('cuts the middle out of a text of a megabyte', () => {
    const text = `first\n${'x'.repeat(99)}\n`.repeat(10_000);
    const markdown = tracebackMarkdown({ exceptions: [], text }, { reveal: () => '' }, undefined);
    assert.ok(markdown.length < 25_000);
    assert.match(markdown, /\n… left out …\n/);
  });
});
