// Reads settings as people write them, right and wrong.
import assert from 'node:assert/strict';
import { levelOf, readSettings } from '../../src/vscode/settings.ts';
import { forecast, unrun } from '../render/samples.ts';

const nothing = { enable: undefined, forecasts: undefined, levels: undefined };

describe('settings', () => {
  it('speak when nothing is written', () => {
    const expected = { isEnabled: true, showsForecasts: true, levels: new Map() };
    assert.deepEqual(readSettings(nothing), expected);
  });

  it('are taken as written', () => {
    const written = { enable: false, forecasts: 'off', levels: { a: 'off', b: 'hint' } };
    const levels = new Map([
      ['a', 'off'],
      ['b', 'hint'],
    ]);
    assert.deepEqual(readSettings(written), { isEnabled: false, showsForecasts: false, levels });
  });

  for (const levels of [null, 'off', 7, ['off'], { a: 'loud', b: 1, c: null }]) {
    it(`leave out levels that are none: ${JSON.stringify(levels)}`, () => {
      const { levels: read } = readSettings({ ...nothing, levels });
      assert.equal(
        ['a', 'b', 'c'].some((id) => read.has(id)),
        false,
      );
    });
  }
});

describe('the level of a finding', () => {
  const written = (level: string) =>
    readSettings({ ...nothing, levels: { [unrun.id]: level, [forecast.id]: level } });
  const cases = [
    [unrun, undefined, 'error'],
    [{ ...unrun, severity: 'warning' }, undefined, 'warning'],
    [unrun, 'hint', 'hint'],
    [unrun, 'off', 'off'],
    [{ ...unrun, severity: 'hint' }, 'error', 'error'],
    [forecast, undefined, 'information'],
    [forecast, 'error', 'information'],
    [forecast, 'warning', 'information'],
    [forecast, 'hint', 'hint'],
    [forecast, 'off', 'off'],
    [{ ...forecast, severity: 'hint' }, undefined, 'hint'],
  ] as const;
  for (const [finding, level, expected] of cases) {
    const { kind, severity } = finding;
    it(`${kind} that is ${severity}, written ${level ?? 'nothing'}: ${expected}`, () => {
      const settings = level === undefined ? readSettings(nothing) : written(level);
      assert.equal(levelOf(finding, settings), expected);
    });
  }
});
