// The numbers of nbgallery's formulas, worked out by hand in the comments.
import assert from 'node:assert/strict';
import {
  notebookHealth,
  usageExtent,
  usageFactor,
} from '../../../src/core/health/notebookHealth.ts';
import type { ExecutionRecord, NotebookHealth } from '../../../src/core/model/health.ts';
import type { Cell } from '../../../src/core/model/notebook.ts';
import { cell, cells, run, runs, TODAY } from './samples.ts';

function healthOf(log: readonly ExecutionRecord[], page: readonly Cell[]): NotebookHealth {
  const health = notebookHealth(log, page, TODAY, 'me', []);
  assert.ok(health);
  return health;
}

/** Compares to six decimals, as many as the hand-computed tables have. */
function assertNumbers(actual: object, expected: Readonly<Record<string, number>>): void {
  const rounded = Object.entries(actual).map(([key, value]) => [key, Number(value).toFixed(6)]);
  const wanted = Object.entries(expected).map(([key, value]) => [key, value.toFixed(6)]);
  assert.deepEqual(Object.fromEntries(rounded), Object.fromEntries(wanted));
}

describe('how far executions suffice for a judgement', () => {
  // ln 40 = 3.688879. UF = 0.75 + 0.25 · ln UE / 3.688879, at most 1.
  const table: readonly (readonly [
    executions: number,
    users: number,
    cells: number,
    UE: number,
    UF: number,
  ])[] = [
    [1, 1, 1, 1, 0.75], //                0·10 + 1; ln 1 = 0
    [3, 1, 10, 1, 0.75], //               0·10 + max(1, 0.3)
    [7, 1, 4, 1.75, 0.787926], //         ln 1.75 = 0.559616; /3.688879 = 0.151703; ·0.25 = 0.037926
    [2, 1, 1, 2, 0.796975], //            ln 2 = 0.693147; /3.688879 = 0.187902; ·0.25 = 0.046975
    [3, 1, 1, 3, 0.824454], //            ln 3 = 1.098612; /3.688879 = 0.297817; ·0.25 = 0.074454
    [3, 2, 10, 11, 0.912508], //          1·10 + max(1, 0.3); ln 11 = 2.397895; ratio 0.650034
    [4, 2, 2, 12, 0.918405], //           1·10 + 2; ln 12 = 2.484907; ratio 0.673621
    [80, 1, 2, 40, 1], //                 0·10 + 40
    [40, 5, 8, 45, 1], //                 4·10 + 5; ln 45 > ln 40
    [1600, 1, 1, 1600, 1], //             log40 = 2, bounded by 1
  ];
  for (const [executions, users, cellCount, UE, UF] of table) {
    it(`${executions} by ${users} over ${cellCount} cells`, () => {
      const extent = usageExtent(executions, users, cellCount);
      assertNumbers({ UE: extent, UF: usageFactor(extent) }, { UE, UF });
    });
  }
});

describe('the health of a notebook', () => {
  it('is worked out from one user with failures on two days', () => {
    const log = [
      ...runs('A B! B C', { day: TODAY - 1 }), // first failure B: 1 of 4 above; last success C: 3 of 4
      ...runs('A B C!'), //                       first failure C: 2 of 4 above; last success B: 2 of 4
    ];
    const { record, basis, cells: byCell } = healthOf(log, cells('ABCD'));
    assertNumbers(record.metrics, {
      OSR: 5 / 7,
      GCR: 0.25, // A alone of A B C D
      FBC: 0.25, // B: A stands above
      LGC: 0.25, // A: (0 + 1) / 4
      FFD: 0.375, // (1/4 + 2/4) / 2
      NED: 0.625, // (3/4 + 2/4) / 2
      UF: 0.787926, // 7 executions over 4 cells, see above
      UE: 1.75,
    });
    // 0.787926 · (0.714286 + 0.625) / 2 = 0.787926 · 0.669643
    assert.equal(record.score.toFixed(6), '0.527629');
    assert.equal(record.verdict, 'undetermined');
    assert.deepEqual([record.runs, record.users, basis], [7, 1, 'only you, 7 runs']);
    assert.deepEqual(
      byCell.map(({ verdict, score, basis: cellBasis }) => [verdict, score.toFixed(6), cellBasis]),
      [
        ['healthy', '0.796975', 'only you, 2 runs'], //   UF(2) · 2/2
        ['unhealthy', '0.549636', 'only you, 3 runs'], // UF(3) · 2/3
        ['unhealthy', '0.398488', 'only you, 2 runs'], // UF(2) · 1/2
        ['unknown', '0.000000', 'no runs'],
      ],
    );
  });

  it('counts several users, each with sessions of their own', () => {
    const log = [...runs('X Y', { user: 'ann' }), ...runs('X Y', { user: 'bob' })];
    const { record, basis } = healthOf(log, cells('XY'));
    // UE of each cell: 10 + 2/1 = 12, so UF · 1 = 0.918405: healthy.
    assertNumbers(record.metrics, {
      OSR: 1,
      GCR: 1,
      FBC: 1,
      LGC: 1,
      FFD: 1,
      NED: 1,
      UF: 0.918405,
      UE: 12,
    });
    assert.equal(record.score.toFixed(6), '0.918405');
    assert.equal(record.verdict, 'healthy');
    assert.equal(basis, '2 people, 4 runs');
  });

  it('takes the mean over the sessions of users on the same day', () => {
    // ann gets to the end; bob fails at once. FFD (2/2 + 0/2) / 2, NED (2/2 + 0/2) / 2.
    const log = [...runs('X Y', { user: 'ann' }), ...runs('X!', { user: 'bob' })];
    const { metrics } = healthOf(log, cells('XY')).record;
    assert.deepEqual([metrics.FFD, metrics.NED], [0.5, 0.5]);
  });

  it('is nil where everything failed', () => {
    const { record } = healthOf(runs('X!'), cells('X'));
    assertNumbers(record.metrics, {
      OSR: 0,
      GCR: 0,
      FBC: 0,
      LGC: 0,
      FFD: 0,
      NED: 0,
      UF: 0.75,
      UE: 1,
    });
    assert.deepEqual([record.score, record.verdict], [0, 'unhealthy']);
  });

  it('says healthy and unhealthy from the very bounds on', () => {
    // 160 executions over 4 cells: UE = 40, UF = 1; half of them fail, so OSR = 0.5.
    const half = [
      ...Array.from({ length: 80 }, () => 'A!'),
      ...Array.from({ length: 79 }, () => 'A'),
    ];
    const until = (last: string): NotebookHealth =>
      healthOf(runs([...half, last].join(' ')), cells('ABCD'));
    // NED = 3/4: 1 · (0.5 + 0.75) / 2 = 0.625.
    assert.deepEqual([until('C').record.score, until('C').record.verdict], [0.625, 'healthy']);
    // NED = 2/4: 0.5.
    assert.equal(until('B').record.verdict, 'undetermined');
    // NED = 1/4: 1 · (0.5 + 0.25) / 2 = 0.375.
    assert.deepEqual([until('A').record.score, until('A').record.verdict], [0.375, 'unhealthy']);
    // One success of one execution: 0.75 · 1/1.
    assert.equal(healthOf(runs('A'), cells('A')).cells[0]?.verdict, 'healthy');
  });

  it('leaves out cells that are meant to fail, skipped or optional, and cells without code', () => {
    const page = [
      cell('A'),
      cell('F', { tags: ['raises-exception'] }),
      cell('O', { tags: ['optional'] }),
      cell('S', { tags: ['skip-execution'] }),
      cell('empty', { source: ' \n' }),
      cell('text', { kind: 'markdown' }),
      cell('B'),
    ];
    const withThem = healthOf(runs('A F! O! S! B'), page);
    const without = healthOf(runs('A B'), cells('AB'));
    assert.deepEqual(withThem.record, without.record);
    assert.deepEqual([withThem.record.metrics.OSR, withThem.record.metrics.NED], [1, 1]);
  });

  it('is unknown where nothing has run in thirty days', () => {
    assert.equal(notebookHealth([], cells('A'), TODAY, 'me', []), undefined);
    assert.equal(notebookHealth(runs('A'), [], TODAY, 'me', []), undefined);
    assert.ok(notebookHealth(runs('A', { day: TODAY - 30 }), cells('A'), TODAY, 'me', []));
    assert.equal(
      notebookHealth(runs('A', { day: TODAY - 31 }), cells('A'), TODAY, 'me', []),
      undefined,
    );
    // A colleague may be a day ahead; a clock that is further ahead is wrong.
    assert.ok(notebookHealth(runs('A', { day: TODAY + 1 }), cells('A'), TODAY, 'me', []));
    assert.equal(
      notebookHealth(runs('A', { day: TODAY + 2 }), cells('A'), TODAY, 'me', []),
      undefined,
    );
  });

  it('does not call a stranger you', () => {
    assert.equal(healthOf(runs('A', { user: 'ann' }), cells('A')).basis, 'one person, 1 run');
  });
});

describe('a cell whose text has changed', () => {
  const page = [cell('A', { source: 'new text' })];
  const before = (day: number): ExecutionRecord[] => runs('A! A!', { day });
  const after = run('A', { text: run('new text').text });

  it('sets the runs of the former text aside and tells the former verdict for seven days', () => {
    const [health] = healthOf([...before(TODAY - 7), after], page).cells;
    assert.deepEqual([health?.verdict, health?.previously], ['healthy', 'unhealthy']);
    const [later] = healthOf([...before(TODAY - 8), after], page).cells;
    assert.deepEqual([later?.verdict, later?.previously], ['healthy', undefined]);
  });

  it('tells of the latest former text alone', () => {
    const middle = run('A', { text: 'middle', day: TODAY - 1 });
    const [health] = healthOf([...before(TODAY - 2), middle, after], page).cells;
    assert.equal(health?.previously, 'healthy');
  });

  it('takes up the old runs again when the text is as it was', () => {
    const [health] = healthOf([...before(TODAY - 1), after], cells('A')).cells;
    assert.deepEqual([health?.verdict, health?.previously], ['unhealthy', 'healthy']);
  });
});
