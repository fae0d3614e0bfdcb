// The sentences about clean runs.
import assert from 'node:assert/strict';
import type { Finding } from '../../src/core/model/finding.ts';
import type {
  CellVerdict,
  FailureVerdict,
  ForecastVerdict,
  Verification,
} from '../../src/core/model/verification.ts';
import type { FindingLinks } from '../../src/render/hover.ts';
import {
  cleanRunResult,
  forecastResult,
  leftOutResult,
  outputsResult,
  spokenTime,
} from '../../src/render/verification.ts';
import { renderVerificationMarkdown } from '../../src/render/verificationPage.ts';
import { forecast, prices, unrun } from './samples.ts';

const same: CellVerdict = { kind: 'same' };
const ran: CellVerdict = { kind: 'ran' };
const notReached: CellVerdict = { kind: 'not-run', why: 'not-reached' };
const error = { name: 'KeyError', message: "'a'", traceback: '' };
const failed = { kind: 'failed', error, asStored: false } as const;
const expected: CellVerdict = { ...failed, excused: 'tag' };
const differs: CellVerdict = { kind: 'differs', difference: { kind: 'text', how: 'x' } };
const picture: CellVerdict = { kind: 'differs', difference: { kind: 'picture', how: 'x' } };
const stopped = (by: 'timeout' | 'died' | 'cancelled'): CellVerdict => ({ kind: 'stopped', by });

function verification(
  verdicts: readonly CellVerdict[],
  forecasts: readonly ForecastVerdict[] = [],
  failures: readonly FailureVerdict[] = [],
): Verification {
  return {
    run: { python: 'python3', pythonVersion: '3.11', cells: [], leftOut: [], milliseconds: 1 },
    cells: verdicts.map((verdict, cell) => ({
      cellKey: `#${cell}`,
      cell,
      verdict,
      milliseconds: 1,
      findings: [],
    })),
    forecasts: forecasts.map((verdict) => ({ forecast, verdict })),
    failures: failures.map((verdict, cell) => ({ cell, exception: 'KeyError', verdict })),
  };
}

describe('the sentences about a clean run', () => {
  const runs: readonly (readonly [readonly CellVerdict[], string])[] = [
    [[], 'No cell has run.'],
    [[same], 'A clean run gets through: 1 cell ran.'],
    [[same, expected, ran], 'A clean run gets through: 3 cells ran.'],
    [[same, failed, notReached], 'A clean run stops at cell 2 (KeyError).'],
    [[same, failed, same], 'Of 3 cells one fails in a clean run: cell 2 (KeyError).'],
    [[failed, failed, same], '2 of 3 cells fail in a clean run, first cell 1 (KeyError).'],
    [[same, stopped('timeout')], 'A clean run stops at cell 2, which took too long.'],
    [[stopped('died'), notReached], 'A clean run stops at cell 1, where the kernel died.'],
    [[failed, stopped('cancelled')], 'The run was cancelled in cell 2.'],
  ];
  for (const [verdicts, sentence] of runs) {
    it(`say “${sentence}”`, () => {
      assert.equal(cleanRunResult(verification(verdicts)), sentence);
    });
  }

  const outputs: readonly (readonly [readonly CellVerdict[], string | undefined])[] = [
    [[ran, failed], undefined],
    [[same, failed], 'Its output is the stored one.'],
    [[same, same], 'All 2 outputs are as they were stored.'],
    [[same, differs], '1 of 2 cells show what was stored; 1 shows something else.'],
    [
      [differs, differs, picture],
      '0 of 3 cells show what was stored; 2 show something else, 1 only a picture that looks different.',
    ],
  ];
  for (const [verdicts, sentence] of outputs) {
    it(`say of outputs “${sentence ?? 'nothing'}”`, () => {
      assert.equal(outputsResult(verification(verdicts)), sentence);
    });
  }

  const forecasts: readonly (readonly [
    readonly ForecastVerdict[],
    readonly FailureVerdict[],
    string,
  ])[] = [
    [[], [], 'The forecast was right: it foresaw no failure, and none came.'],
    [
      [],
      ['beyond'],
      'The forecast was right: it foresaw no failure. 1 failure depends on values, files or packages, which a forecast does not look at.',
    ],
    [['right'], ['foreseen'], 'The forecast was right: 1 failure foreseen.'],
    [
      ['right', 'false'],
      ['foreseen', 'missed', 'follows'],
      'The forecast was partly right: 1 failure foreseen, 1 missed, 1 false alarm.',
    ],
    [['false'], [], 'The forecast was wrong: 1 false alarm.'],
    [['undecided'], [], 'The run did not get to what the forecast says.'],
  ];
  for (const [verdicts, failures, sentence] of forecasts) {
    it(`say of the forecast “${sentence}”`, () => {
      assert.equal(forecastResult(verification([], verdicts, failures)), sentence);
    });
  }

  it('say what was not copied', () => {
    assert.equal(leftOutResult([]), undefined);
    assert.equal(
      leftOutResult([
        { path: 'a.csv', why: 'large', size: 400 * 2 ** 20 },
        ...Array.from({ length: 6 }, () => ({ path: 'b`c', why: 'link' }) as const),
      ]),
      "Not copied: `a.csv` (too large, 400 MB), `b'c` (a link to a folder), `b'c` (a link to a folder), `b'c` (a link to a folder), `b'c` (a link to a folder) and 2 files more.",
    );
  });

  it('say how long it took', () => {
    assert.deepEqual([40, 9_940, 12_400, 65_000].map(spokenTime), [
      '0.0 s',
      '9.9 s',
      '12 s',
      '1 min 5 s',
    ]);
  });
});

describe('the page about a clean run', () => {
  const fix = (findingIndex: number, fixIndex: number): string => `fix:${findingIndex}.${fixIndex}`;
  const failedWith = (finding: Finding): Verification => {
    const [cell] = verification([failed]).cells;
    const cells = cell === undefined ? [] : [{ ...cell, findings: [finding] }];
    return { ...verification([]), cells };
  };
  const pageOf = (now: readonly Finding[], links: Partial<FindingLinks> = { fix }): string =>
    renderVerificationMarkdown(
      { notebook: 'prices.ipynb', snapshot: prices, verification: failedWith(unrun) },
      { reveal: () => undefined, fix: () => undefined, ...links },
      now,
    );

  it('offers the fixes of what is said of the notebook as it is, where that is the same', () => {
    const foreseen: Finding = { ...unrun, kind: 'forecast', order: 'document' };
    assert.match(pageOf([forecast, foreseen]), /\(fix:1\.0\)/);
    assert.match(pageOf([unrun]), /\(fix:0\.0\)/);
  });

  it('offers none where nothing of the kind is said any more, or nothing can be done', () => {
    const others = [
      { ...unrun, cellKey: '#9' },
      { ...unrun, id: 'misspelled-name' },
      { ...unrun, names: ['other'] },
    ];
    for (const now of [[], others]) assert.doesNotMatch(pageOf(now), /fix:/);
    assert.equal(pageOf([unrun], {}), pageOf([], {}));
  });
});
