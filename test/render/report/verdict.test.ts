// Holds the first lines of an audit's page to plain words.
import assert from 'node:assert/strict';
import type { AuditReport, PageOrder, Past } from '../../../src/core/model/auditReport.ts';
import type { Finding } from '../../../src/core/model/finding.ts';
import { verdictOf } from '../../../src/render/report/verdict.ts';
import { auditPage, forecast, notebook, prices, pricesHealth, unrun } from '../samples.ts';

const nothing: Past = { edited: [], stale: [], hidden: [], lost: [] };

describe('the verdict of an audit', () => {
  const headline = (findings: readonly Finding[], snapshot = prices): readonly string[] => {
    const { mood, headline: said } = verdictOf(auditPage(findings, {}, snapshot));
    return [mood, said];
  };

  it('says whether a clean run would get through', () => {
    const stop = 'at cell 2: `load` is defined nowhere in this notebook.';
    const through = 'A clean run, top to bottom, would get through, as far as can be seen.';
    assert.deepEqual(headline([]), ['good', through]);
    assert.deepEqual(headline([unrun]), ['good', through]);
    assert.deepEqual(headline([unrun, forecast]), [
      'bad',
      `A clean run, top to bottom, would stop ${stop}`,
    ]);
    assert.deepEqual(headline([{ ...forecast, confidence: 'likely' }]), [
      'bad',
      `A clean run, top to bottom, would probably stop ${stop}`,
    ]);
    assert.deepEqual(headline([{ ...forecast, confidence: 'possible' }]), ['good', through]);
    assert.deepEqual(headline([{ ...forecast, cell: 2 }, forecast])[1]?.includes('cell 2:'), true);
  });

  it('promises nothing of what it cannot foresee', () => {
    assert.deepEqual(headline([], notebook([])), ['unknown', 'There is no code cell to look at.']);
    assert.equal(headline([], { ...prices, language: 'python2' })[0], 'unknown');
  });

  const notes: readonly (readonly [more: Partial<AuditReport>, said: readonly string[]])[] = [
    [{}, ['Nothing has run yet.']],
    [{ order: { agreement: 'agrees', notRun: [] } }, ['The cells ran in the order of the page.']],
    [
      { order: { agreement: 'agrees', notRun: [3] } },
      ['The cells that ran did so in the order of the page; cell 4 has not run.'],
    ],
    [
      { order: { agreement: 'differs', early: 4, late: 2, notRun: [5, 6] } },
      [
        'The cells did not run in the order of the page: cell 5 ran before cell 3, which stands above it; cells 6 and 7 have not run.',
      ],
    ],
    [
      { order: { agreement: 'agrees', notRun: [1, 2, 3, 4, 5, 6] } },
      ['The cells that ran did so in the order of the page; 6 cells have not run.'],
    ],
    [
      { past: { ...nothing, edited: [0], stale: [1, 2] } },
      [
        'Nothing has run yet.',
        'Cell 1 was edited after running.',
        'Cells 2 and 3 show a past: what they used has changed since.',
      ],
    ],
    [
      { past: { ...nothing, hidden: ['rate'], lost: [{ cell: 1, executionCount: 2 }] } },
      [
        'Nothing has run yet.',
        '`rate` lives only in the kernel: after a restart nothing defines it.',
        '1 cell ran and was deleted; the ledger still has the text.',
      ],
    ],
  ];
  for (const [more, said] of notes) {
    it(said.join(' '), () => assert.deepEqual(verdictOf(auditPage([], more)).notes, said));
  }

  it('names the cells that show crashes, and the health where there is a log', () => {
    const agrees: PageOrder = { agreement: 'agrees', notRun: [] };
    const page = auditPage([unrun, { ...unrun, output: 1, cell: 0 }], { order: agrees });
    assert.deepEqual(verdictOf({ ...page, health: pricesHealth }).notes, [
      'Cells 1 and 3 show crashes that are explained below.',
      'The cells ran in the order of the page.',
      "Health in the last 30 days: undetermined (only you, 8 runs). 75 % of the runs succeeded; on average a day's work got through 63 % of the notebook.",
      'Often failing: cell 3 (2 of 4 runs).',
    ]);
  });
});
