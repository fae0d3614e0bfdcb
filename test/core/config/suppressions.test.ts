// Comments and tags that take findings back.
import assert from 'node:assert/strict';
import { unknownCausesIn, withoutSuppressed } from '../../../src/core/config/suppressions.ts';
import { codeCell, forecast, place, prices, staleState, unrun } from '../../render/samples.ts';

const id = 'defined-in-unrun-cell';

describe('suppressions', () => {
  const comments: readonly (readonly [source: string, isSuppressed: boolean])[] = [
    ['import math\nprint(prices)', false],
    ['import math\nprint(prices)  # cellscope: ignore', true],
    [`import math\nprint(prices)  # cellscope: ignore[${id}]`, true],
    [`import math\nprint(prices)  #cellscope:ignore[ other-cause , ${id} ]`, true],
    [`import math\nprint(prices)  # noqa  # cellscope: ignore[${id}]`, true],
    [`import math\nprint(prices, "#")  # cellscope: ignore`, true],
    ['import math\nprint(prices)  # cellscope: ignore[other-cause]', false],
    ['import math\nprint(prices)  # cellscope: ignored', false],
    ['import math  # cellscope: ignore\nprint(prices)', false],
    ['# cellscope: ignore\nprint(prices)', true],
    [`# Prices\n\n# cellscope: ignore[${id}]\nprint(prices)`, true],
    ['%%time\n# cellscope: ignore\nprint(prices)', true],
    ['import math\nprint(prices, "# cellscope: ignore")', false],
    ["import math\nprint('it\\'s # cellscope: ignore', prices)", false],
  ];
  for (const [source, isSuppressed] of comments) {
    it(`${isSuppressed ? 'are' : 'are not'} in ${JSON.stringify(source)}`, () => {
      const line = source.split('\n').findIndex((text) => text.includes('prices'));
      const finding = { ...unrun, site: place(2, line, 0, 5) };
      const cells = [codeCell(0, ''), codeCell(1, ''), codeCell(2, source)];
      const { findings, suppressed } = withoutSuppressed([finding], cells);
      assert.deepEqual([findings.length, suppressed.length], isSuppressed ? [0, 1] : [1, 0]);
    });
  }

  it('may stand where a function of another cell crashed, or at the call', () => {
    const elsewhere = { ...unrun, site: place(1, 0, 0, 3), call: place(2, 0, 0, 3).range };
    const heard = (first: string, second: string): number =>
      withoutSuppressed([elsewhere], [codeCell(0, ''), codeCell(1, first), codeCell(2, second)])
        .findings.length;
    assert.equal(heard('a', 'b'), 1);
    assert.equal(heard('a # cellscope: ignore', 'b'), 0);
    assert.equal(heard('a', 'b # cellscope: ignore'), 0);
    const cells = [codeCell(0, ''), codeCell(1, '# cellscope: ignore\na'), codeCell(2, 'b')];
    assert.deepEqual(withoutSuppressed([elsewhere], cells).suppressed, [
      { finding: elsewhere, by: { kind: 'comment', cell: 1, line: 0 } },
    ]);
  });

  it('are crashes in cells that are meant to fail, and nothing else there', () => {
    const cells = prices.cells.map((cell) => ({ ...cell, tags: ['raises-exception'] }));
    assert.deepEqual(withoutSuppressed([unrun, forecast, staleState], cells), {
      findings: [staleState],
      suppressed: [unrun, forecast].map((finding) => ({
        finding,
        by: { kind: 'tag', cell: finding.cell },
      })),
    });
  });

  it('that name unknown causes are found', () => {
    const cells = [
      codeCell(0, 'x = 1\ny  # cellscope: ignore[known, typo]'),
      codeCell(1, '# cellscope: ignore'),
    ];
    assert.deepEqual(
      unknownCausesIn(cells, () => new Set(['known'])),
      [{ cell: 0, line: 1, id: 'typo' }],
    );
    assert.deepEqual(
      unknownCausesIn(prices.cells, () => assert.fail()),
      [],
    );
  });
});
