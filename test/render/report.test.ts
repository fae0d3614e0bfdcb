// Which findings belong together.
import assert from 'node:assert/strict';
import type { Finding } from '../../src/core/model/finding.ts';
import { groupByCrash, spokenStop } from '../../src/render/report.ts';
import { forecast, misspelt, place, unrun } from './samples.ts';

describe('findings by crash', () => {
  const named = (id: string, finding: Finding): Finding => ({ ...finding, id });
  const second = named('second', { ...unrun, output: 1 });
  const elsewhere = named('elsewhere', { ...forecast, site: place(1, 2, 0, 1) });
  const cases: readonly (readonly [
    title: string,
    findings: readonly Finding[],
    groups: readonly (readonly string[])[],
  ])[] = [
    ['nothing', [], []],
    ['an answer and its rival', [unrun, misspelt], [[unrun.id, misspelt.id]]],
    [
      'a rival behind another crash',
      [unrun, second, misspelt],
      [[unrun.id, misspelt.id], ['second']],
    ],
    [
      'a rival of the second error',
      [unrun, second, { ...misspelt, output: 1 }],
      [[unrun.id], ['second', misspelt.id]],
    ],
    [
      'two forecasts for one cell',
      [forecast, elsewhere, named('rival', { ...forecast, rank: 2 })],
      [[forecast.id, 'rival'], ['elsewhere']],
    ],
    ['a crash and a forecast', [unrun, { ...unrun, kind: 'forecast' }], [[unrun.id], [unrun.id]]],
    ['a rival whose answer is left out', [misspelt, unrun], [[misspelt.id], [unrun.id]]],
  ];
  for (const [title, findings, expected] of cases) {
    it(title, () => {
      assert.deepEqual(
        groupByCrash(findings).map(({ answer, rivals }) =>
          [answer, ...rivals].map((finding) => finding.id),
        ),
        expected,
      );
    });
  }
});

describe('what is said of where it stops', () => {
  it('is as sure as the finding', () => {
    const cleanRun = { ...forecast, order: 'document' } as const;
    assert.equal(spokenStop({ ...cleanRun, confidence: 'likely' }), 'would stop in a clean run');
    assert.equal(spokenStop({ ...cleanRun, confidence: 'possible' }), 'might stop in a clean run');
    assert.equal(
      spokenStop({ ...forecast, order: 'recorded', confidence: 'possible' }),
      'might stop',
    );
    assert.equal(spokenStop(unrun), 'stopped');
  });
});
