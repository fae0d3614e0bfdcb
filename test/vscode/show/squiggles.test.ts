// Underlines each thing once, as loudly as it deserves.
import assert from 'node:assert/strict';
import type { Finding, Range } from '../../../src/core/index.ts';
import { readSettings } from '../../../src/vscode/settings.ts';
import { squigglesOf } from '../../../src/vscode/show/squiggles.ts';
import { forecast, misspelt, place, staleState, unrun } from '../../render/samples.ts';

const settings = readSettings({
  enable: true,
  forecasts: 'on',
  states: 'status',
  liveValues: 'onRequest',
  foreseeOnFocus: false,
  levels: {},
});
const byNobody = (): readonly Range[] => [];

function causes(findings: readonly Finding[], marked = byNobody): readonly string[] {
  return squigglesOf(findings, settings, marked).map(({ cause }) => cause);
}

describe('squiggles', () => {
  it('mark the crash site, name the cause, and lead to the origin', () => {
    assert.deepEqual(squigglesOf([unrun], settings, byNobody), [
      {
        cellKey: '#2',
        range: unrun.site.range,
        severity: 'error',
        message: '`prices` does not exist yet: cell 2 defines it and has not run.',
        cause: 'defined-in-unrun-cell',
        origin: {
          cellKey: '#1',
          range: unrun.origin?.range,
          message: '`prices` is defined here (cell 2)',
        },
      },
    ]);
  });

  it('are in the cell of the crash site, which need not be the cell that ran', () => {
    const [squiggle] = squigglesOf([{ ...unrun, site: place(1, 0, 0, 6) }], settings, byNobody);
    assert.equal(squiggle?.cellKey, '#1');
  });

  it('do not show rivals, nor what is only possible', () => {
    assert.deepEqual(causes([unrun, misspelt]), ['defined-in-unrun-cell']);
    assert.deepEqual(causes([{ ...unrun, confidence: 'possible' }]), []);
  });

  it('are as loud as the settings say', () => {
    const quiet = readSettings({
      enable: true,
      forecasts: 'on',
      states: 'status',
      liveValues: 'onRequest',
      foreseeOnFocus: false,
      levels: { [unrun.id]: 'hint' },
    });
    assert.equal(squigglesOf([unrun], quiet, byNobody)[0]?.severity, 'hint');
  });

  it('of forecasts are information at most', () => {
    const [squiggle] = squigglesOf([forecast], settings, byNobody);
    assert.deepEqual([squiggle?.severity, squiggle?.origin], ['information', undefined]);
  });
});

describe('squiggles of states', () => {
  it('are hints', () => {
    assert.equal(squigglesOf([staleState], settings, byNobody)[0]?.severity, 'hint');
  });

  it('are not shown where something crashed', () => {
    assert.deepEqual(causes([unrun, staleState]), [unrun.id]);
  });
});

describe('two squiggles at one place', () => {
  const ahead: Finding = { ...forecast, cell: 2, cellKey: '#2', site: place(2, 1, 6, 12) };
  const elsewhere: Finding = { ...ahead, site: place(2, 0, 7, 11) };
  const marking =
    (...ranges: readonly Range[]) =>
    (cellKey: string): readonly Range[] =>
      cellKey === '#2' ? ranges : [];

  const cases: readonly (readonly [
    name: string,
    given: readonly Finding[],
    marked: readonly Range[],
    expected: number,
  ])[] = [
    ['a forecast under a crash is not shown', [unrun, ahead], [], 1],
    ['a forecast beside a crash is', [unrun, elsewhere], [], 2],
    ['a forecast in another cell is', [unrun, forecast], [], 2],
    ['a forecast under the mark of others is not', [ahead], [unrun.site.range], 0],
    ['nor one that their mark only touches', [ahead], [place(2, 1, 12, 14).range], 0],
    ['a forecast beside the marks of others is', [ahead], [place(2, 0, 0, 99).range], 1],
    ['a crash stays, whatever others say: it adds the reason', [unrun], [unrun.site.range], 1],
  ];
  for (const [name, given, marked, expected] of cases) {
    it(name, () => {
      assert.equal(squigglesOf(given, settings, marking(...marked)).length, expected);
    });
  }
});
