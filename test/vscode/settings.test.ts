// Reads settings as people write them, right and wrong.
import assert from 'node:assert/strict';
import { noSettings, type ProjectSettings } from '../../src/core/index.ts';
import {
  isMarkedInText,
  levelOf,
  readCleanRunSettings,
  readSettings,
  withProject,
} from '../../src/vscode/settings.ts';
import { forecast, staleState, unrun } from '../render/samples.ts';

const nothing = {
  enable: undefined,
  forecasts: undefined,
  states: undefined,
  liveValues: undefined,
  foreseeOnFocus: undefined,
  levels: undefined,
};

describe('settings', () => {
  it('speak when nothing is written', () => {
    const expected = {
      isEnabled: true,
      showsForecasts: true,
      states: 'status',
      liveValues: 'onRequest',
      foreseesOnFocus: false,
      levels: new Map(),
    };
    assert.deepEqual(readSettings(nothing), expected);
  });

  it('are taken as written', () => {
    const written = {
      enable: false,
      forecasts: 'off',
      states: 'hint',
      liveValues: 'always',
      foreseeOnFocus: true,
      levels: { a: 'off', b: 'hint' },
    };
    const levels = new Map([
      ['a', 'off'],
      ['b', 'hint'],
    ]);
    const expected = {
      isEnabled: false,
      showsForecasts: false,
      states: 'hint',
      liveValues: 'always',
      foreseesOnFocus: true,
      levels,
    };
    assert.deepEqual(readSettings(written), expected);
  });

  for (const states of [true, 'loud', null]) {
    it(`mark states quietly where the value is none: ${JSON.stringify(states)}`, () => {
      assert.equal(readSettings({ ...nothing, states }).states, 'status');
    });
  }

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
    readSettings({
      ...nothing,
      levels: { [unrun.id]: level, [forecast.id]: level, [staleState.id]: level },
    });
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
    [staleState, undefined, 'hint'],
    [staleState, 'error', 'information'],
    [staleState, 'information', 'information'],
    [staleState, 'off', 'off'],
  ] as const;
  for (const [finding, level, expected] of cases) {
    const { kind, severity } = finding;
    it(`${kind} that is ${severity}, written ${level ?? 'nothing'}: ${expected}`, () => {
      const settings = level === undefined ? readSettings(nothing) : written(level);
      assert.equal(levelOf(finding, settings), expected);
    });
  }
});

describe('the wishes of a project', () => {
  it('count where the user says nothing', () => {
    const own = readSettings({ ...nothing, levels: { a: 'hint', b: 'error' } });
    const levelsWith = (more: Partial<ProjectSettings>): unknown => [
      ...withProject(own, { ...noSettings, ...more }, ['a', 'b', 'c', 'd']).levels,
    ];
    assert.deepEqual(levelsWith({}), [...own.levels]);
    assert.deepEqual(levelsWith({ levels: new Map([['c', 'hint']]), ignore: ['a', 'd'] }), [
      ...[
        ['c', 'hint'],
        ['a', 'hint'],
        ['d', 'off'],
        ['b', 'error'],
      ],
    ]);
    assert.deepEqual(levelsWith({ select: ['c'] }), [
      ...[
        ['a', 'hint'],
        ['b', 'error'],
        ['d', 'off'],
      ],
    ]);
  });
});

describe('a state in the text of its cell', () => {
  const cases = [
    ['off', {}, false],
    ['off', { [staleState.id]: 'hint' }, false],
    ['status', {}, false],
    ['status', { [staleState.id]: 'hint' }, true],
    ['hint', {}, true],
  ] as const;
  for (const [states, levels, expected] of cases) {
    it(`${states}, ${JSON.stringify(levels)}: ${expected ? 'marked' : 'not marked'}`, () => {
      const settings = readSettings({ ...nothing, states, levels });
      assert.equal(isMarkedInText(staleState, settings), expected);
    });
  }
});

describe('the settings of clean runs', () => {
  const nothingWritten = { python: undefined, secondsPerCell: undefined, afterFailure: undefined };
  const usual = { python: '', secondsPerCell: 600, afterFailure: 'stop' };
  const cases = [
    ['nothing', {}, {}],
    ['a Python', { python: ' /usr/bin/python3 ' }, { python: '/usr/bin/python3' }],
    ['a time', { secondsPerCell: 0.5 }, { secondsPerCell: 0.5 }],
    ['no time', { secondsPerCell: 0, python: 3 }, {}],
    ['a text for a time', { secondsPerCell: '60' }, {}],
    ['going on', { afterFailure: 'continue' }, { afterFailure: 'go-on' }],
  ] as const;
  for (const [what, written, expected] of cases) {
    it(`of ${what}`, () => {
      const settings = readCleanRunSettings({ ...nothingWritten, ...written });
      assert.deepEqual(settings, { ...usual, ...expected });
    });
  }
});
