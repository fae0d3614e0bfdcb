// Holds the words for what is out of the ordinary to the numbers behind them.
import assert from 'node:assert/strict';
import type { Anomaly, CellHealth } from '../../src/core/model/health.ts';
import { shortAnomaly, spokenAnomaly } from '../../src/render/anomaly.ts';
import { spokenHealth } from '../../src/render/health.ts';
import { prices, pricesHealth } from './samples.ts';

const about = { key: 'k', subject: 's', cellKey: '#1' };
const slower = {
  ...about,
  kind: 'slower',
  duration: 200_000,
  usual: 4200,
  earlierRuns: 6,
} as const;
const flaky = { ...about, kind: 'flaky', failures: 2, runs: 7 } as const;

describe('what is out of the ordinary', () => {
  const cases: readonly (readonly [Anomaly, string, string])[] = [
    [
      slower,
      'Slower than usual',
      'Cell 2 took 3 min 20 s; it usually takes 4.2 s (6 runs of the same text).',
    ],
    [
      { ...slower, kind: 'faster', duration: 12.4, usual: 59_990 },
      'Faster than usual',
      'Cell 2 took only 12 ms; it usually takes 1 min (6 runs of the same text).',
    ],
    [flaky, 'Fails now and then', 'Cell 2 fails now and then: 2 of 7 runs of the same text.'],
    [
      {
        ...{ key: 'k', subject: 's', kind: 'failing-more', day: 1 },
        ...{ failures: 5, runs: 6, failuresBefore: 0, runsBefore: 12 },
      },
      'Fails more often',
      'The notebook began to fail more often: 5 of 6 runs on its last day, 0 of 12 before.',
    ],
  ];
  for (const [anomaly, short, full] of cases) {
    it(`is said of ${anomaly.kind}`, () => {
      assert.equal(shortAnomaly(anomaly), short);
      assert.equal(spokenAnomaly(anomaly, prices.cells), full);
    });
  }

  it('is part of what is said of the health of a notebook, as is a healthy past', () => {
    const edited: CellHealth = {
      ...{ cellKey: '#1', verdict: 'unknown', score: 0, basis: 'no runs', runs: 0, failures: 0 },
      previously: 'healthy',
    };
    const health = { ...pricesHealth, cells: [edited], anomalies: [flaky] };
    const report = { notebook: 'n', question: 'audit', snapshot: prices, findings: [] } as const;
    assert.deepEqual(spokenHealth({ ...report, health }).slice(1), [
      'Healthy before its text changed: cell 2.',
      'Cell 2 fails now and then: 2 of 7 runs of the same text.',
    ]);
  });
});
