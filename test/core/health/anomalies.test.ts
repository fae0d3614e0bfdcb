// What is told as out of the ordinary, and what close to it is not.
import assert from 'node:assert/strict';
import { dismissalOf, findAnomalies } from '../../../src/core/health/anomalies.ts';
import { median, rateBounds, robustScore } from '../../../src/core/health/statistics.ts';
import type { Anomaly, Dismissal, ExecutionRecord } from '../../../src/core/model/health.ts';
import { cell, cells, run, runs, TODAY } from './samples.ts';

/** Successful runs of cell A that took so many seconds. */
function took(seconds: readonly number[], more: Partial<ExecutionRecord> = {}): ExecutionRecord[] {
  return seconds.map((duration) => run('A', { duration: duration * 1000, ...more }));
}

function anomaliesOf(
  log: readonly ExecutionRecord[],
  dismissed: readonly Dismissal[] = [],
): readonly Anomaly[] {
  return findAnomalies(log, cells('AB'), TODAY, dismissed);
}

function kindsOf(log: readonly ExecutionRecord[], dismissed: readonly Dismissal[] = []): string[] {
  return anomaliesOf(log, dismissed).map(({ kind }) => kind);
}

describe('robust statistics', () => {
  it('are those of the tables', () => {
    assert.deepEqual([median([3, 1, 2]), median([4, 1, 3, 2]), median([])], [2, 2.5, NaN]);
    // Median 3, distances 2 1 0 1 97, so MAD 1: 0.6745 · (10 − 3) / 1.
    assert.equal(robustScore(10, [1, 2, 3, 4, 100], 0).toFixed(4), '4.7215');
    assert.equal(robustScore(10, [1, 2, 3, 4, 100], 7).toFixed(4), '0.6745');
    // p = 0.5, n = 10, z² = 3.841459: middle (0.5 + 0.192073) / 1.384146 = 0.5;
    // reach 1.959964 · √(0.025 + 0.009604) / 1.384146 = 0.263407.
    const { least, most } = rateBounds(5, 10);
    assert.deepEqual([least.toFixed(4), most.toFixed(4)], ['0.2366', '0.7634']);
    assert.deepEqual(rateBounds(0, 0), { least: 0, most: 1 });
  });
});

describe('an odd duration', () => {
  const usual = [10, 11, 9, 10, 12];

  it('is a last run far from at least five earlier ones', () => {
    const [slow] = anomaliesOf(took([...usual, 60]));
    assert.deepEqual(
      { ...slow, key: '', subject: '' },
      {
        kind: 'slower',
        key: '',
        subject: '',
        cellKey: 'A',
        duration: 60_000,
        usual: 10_000,
        earlierRuns: 5,
      },
    );
    assert.deepEqual(kindsOf(took([...usual, 1])), ['faster']);
    assert.deepEqual(kindsOf(took([...usual.slice(1), 60])), []);
    assert.deepEqual(kindsOf(took([...usual, 60, 10])), []);
  });

  it('is neither slight nor within what the cell does anyway', () => {
    assert.deepEqual(kindsOf(took([10, 10, 10, 10, 10, 19])), []);
    assert.deepEqual(kindsOf(took([0.01, 0.01, 0.01, 0.01, 0.01, 0.5])), []);
    assert.deepEqual(kindsOf(took([1, 5, 20, 60, 200, 300])), []);
  });

  it('is compared with successes of the same user and text alone', () => {
    assert.deepEqual(kindsOf([...took(usual, { user: 'ann' }), ...took([60])]), []);
    assert.deepEqual(kindsOf([...took(usual, { text: 'former' }), ...took([60])]), []);
    assert.deepEqual(kindsOf([...took(usual, { succeeded: false }), ...took([60])]), []);
    assert.deepEqual(kindsOf([...took(usual), ...took([60], { succeeded: false })]), []);
  });

  it('is the same find until the cell runs again', () => {
    const log = took([...usual, 60]);
    const keyOf = (records: readonly ExecutionRecord[]): string | undefined =>
      anomaliesOf(records)[0]?.key;
    assert.equal(keyOf([...log, run('B')]), keyOf(log));
    assert.notEqual(keyOf([...log, ...took([70])]), keyOf(log));
  });

  it('once dismissed, comes back only when it is far odder', () => {
    const [slow] = anomaliesOf(took([...usual, 60]));
    assert.ok(slow);
    const kept = JSON.parse(JSON.stringify([dismissalOf(slow)])) as Dismissal[];
    assert.deepEqual(kindsOf(took([...usual, 60]), kept), []);
    assert.deepEqual(kindsOf(took([...usual, 60, 10, 100]), kept), []);
    assert.deepEqual(kindsOf(took([...usual, 60, 10, 120]), kept), ['slower']);
    assert.deepEqual(kindsOf(took([...usual, 1]), kept), ['faster']);
  });
});

describe('a flaky cell', () => {
  it('fails now and then, with the same text', () => {
    assert.deepEqual(kindsOf(runs('A A! A A A! A')), ['flaky']);
  });

  it('is none that was made to work, broke for good, failed once, or mostly fails', () => {
    for (const story of ['A! A! A A! A', 'A A A! A A!', 'A A! A A A', 'A A! A! A A! A! A A! A!'])
      assert.deepEqual(kindsOf(runs(story)), [], story);
  });

  it('is not told again after it was dismissed, and not of a cell that is meant to fail', () => {
    const log = runs('A A! A A A! A');
    const dismissed = anomaliesOf(log).map(dismissalOf);
    assert.deepEqual(kindsOf([...log, ...runs('A! A')], dismissed), []);
    const meant = [cell('A', { tags: ['raises-exception'] })];
    assert.deepEqual(findAnomalies(log, meant, TODAY, []), []);
  });
});

describe('a day of failures', () => {
  const before = runs('A B A B A B A B A B A B', { day: TODAY - 3 });
  const bad = (day: number): ExecutionRecord[] => runs('A! A! B! B! A!', { day });

  it('is the last day, with a rate surely above that of the days before', () => {
    // 0 of 12: at most 0.24; 5 of 5: at least 0.57.
    assert.deepEqual(kindsOf([...before, ...bad(TODAY)]), ['failing-more']);
    // 1 of 5: at least 0.04.
    assert.deepEqual(kindsOf([...before, ...runs('A! A A B B')]), []);
    assert.deepEqual(kindsOf([...before.slice(3), ...bad(TODAY)]), []);
  });

  it('is told on the first of several', () => {
    assert.deepEqual(kindsOf([...before, ...bad(TODAY - 1), ...bad(TODAY)]), []);
    const [first] = anomaliesOf([...before, ...bad(TODAY)]);
    const [again] = anomaliesOf([...before, ...bad(TODAY), ...runs('A!')]);
    assert.equal(first?.key, again?.key);
  });

  it('is not told again after it was dismissed', () => {
    const log = [...before, ...bad(TODAY)];
    assert.deepEqual(kindsOf(log, anomaliesOf(log).map(dismissalOf)), []);
  });
});
