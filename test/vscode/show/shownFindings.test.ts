// Shows what is about the texts as they are, and nothing else.
import assert from 'node:assert/strict';
import type { Finding } from '../../../src/core/index.ts';
import { readSettings } from '../../../src/vscode/settings.ts';
import {
  type Analysed,
  type Attention,
  markedStates,
  shownCrashes,
  shownForecasts,
  shownStates,
  textsOf,
} from '../../../src/vscode/show/shownFindings.ts';
import {
  editedState,
  forecast,
  misspelt,
  place,
  prices,
  runFix,
  staleState,
  unrun,
} from '../../render/samples.ts';

const texts = textsOf(prices);
const settings = readSettings({
  enable: true,
  forecasts: 'on',
  states: 'status',
  liveValues: 'onRequest',
  foreseeOnFocus: false,
  levels: {},
});
const nowhere: Attention = { activeCell: undefined, touchedCells: new Set() };

function analysed(...findings: readonly Finding[]): Analysed {
  return { findings, texts };
}

function edited(cellKey: string): ReadonlyMap<string, string> {
  return new Map([...texts, [cellKey, 'something else']]);
}

function without(cellKey: string): ReadonlyMap<string, string> {
  return new Map([...texts].filter(([key]) => key !== cellKey));
}

function withLevels(levels: Readonly<Record<string, string>>): typeof settings {
  return readSettings({
    enable: true,
    forecasts: 'on',
    states: 'status',
    liveValues: 'onRequest',
    foreseeOnFocus: false,
    levels,
  });
}

function ids(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ id }) => id);
}

describe('the crashes that are shown', () => {
  const asItRan = (key: string): string | undefined => texts.get(key);
  const show = (
    now: ReadonlyMap<string, string>,
    ran: (key: string) => string | undefined = asItRan,
    by = settings,
    ...findings: readonly Finding[]
  ): readonly string[] =>
    ids(shownCrashes(analysed(...(findings.length > 0 ? findings : [unrun])), now, ran, by));

  it('are those of cells that hold the text that crashed', () => {
    assert.deepEqual(show(texts), ['defined-in-unrun-cell']);
  });

  it('are not those that somebody wanted', () => {
    const stopped = { ...unrun, exception: 'KeyboardInterrupt' };
    assert.deepEqual(show(texts, asItRan, settings, stopped), []);
  });

  it('vanish when the cell is edited, and come back when that is undone', () => {
    const answers = analysed(unrun);
    assert.deepEqual(shownCrashes(answers, edited('#2'), asItRan, settings), []);
    assert.deepEqual(shownCrashes(answers, texts, asItRan, settings), [unrun]);
  });

  it('stay when another cell is edited', () => {
    assert.deepEqual(show(edited('#1')), ['defined-in-unrun-cell']);
  });

  it('vanish when the cell is gone', () => {
    assert.deepEqual(show(without('#2')), []);
  });

  it('do not appear where the text that ran is another, or is not known', () => {
    assert.deepEqual(
      show(texts, () => 'an earlier text'),
      [],
    );
    assert.deepEqual(
      show(texts, () => undefined),
      [],
    );
  });

  it('vanish when the cell that they mark is edited', () => {
    const inFunction = { ...unrun, site: place(1, 0, 0, 6) };
    assert.deepEqual(show(texts, asItRan, settings, inFunction), ['defined-in-unrun-cell']);
    assert.deepEqual(show(edited('#1'), asItRan, settings, inFunction), []);
  });

  it('bring their rivals along', () => {
    const shown = show(texts, asItRan, settings, unrun, misspelt);
    assert.deepEqual(shown, ['defined-in-unrun-cell', 'misspelled-name']);
  });

  it('leave out a cause that is off, and its rivals with it', () => {
    const answerOff = withLevels({ 'defined-in-unrun-cell': 'off' });
    const rivalOff = withLevels({ 'misspelled-name': 'off' });
    assert.deepEqual(show(texts, asItRan, answerOff, unrun, misspelt), []);
    assert.deepEqual(show(texts, asItRan, rivalOff, unrun, misspelt), ['defined-in-unrun-cell']);
  });

  it('are none when everything is off, and never forecasts', () => {
    assert.deepEqual(show(texts, asItRan, { ...settings, isEnabled: false }), []);
    assert.deepEqual(show(texts, asItRan, settings, forecast), []);
  });
});

describe('the forecasts that are shown', () => {
  const next: Finding = { ...forecast, order: 'recorded', fixes: [] };
  const waiting: Finding = { ...next, fixes: [runFix] };
  const show = (
    finding: Finding,
    attention = nowhere,
    now: ReadonlyMap<string, string> = texts,
    by = settings,
  ): number => shownForecasts([analysed(finding)], now, attention, by).length;

  it('are about the next run, wherever they are', () => assert.equal(show(next), 1));
  it('are about a clean run', () => assert.equal(show(forecast), 1));
  it('are sure', () => assert.equal(show({ ...next, confidence: 'possible' }), 0));
  it('vanish while the cell is edited', () => assert.equal(show(next, nowhere, edited('#1')), 0));
  it('are no crashes', () => assert.equal(show(unrun), 0));

  it('wait for other cells to run only where the user is', () => {
    const here: Attention = { ...nowhere, activeCell: '#1' };
    const elsewhere: Attention = { ...nowhere, activeCell: '#2' };
    const typed: Attention = { ...nowhere, touchedCells: new Set(['#1']) };
    assert.deepEqual(
      [nowhere, elsewhere, here, typed].map((at) => show(waiting, at)),
      [0, 0, 1, 1],
    );
  });

  it('say nothing of the syntax of a line that is being typed', () => {
    const broken: Finding = { ...next, exception: 'SyntaxError' };
    const touchedCells = new Set(['#1']);
    const typing: Attention = { activeCell: '#1', touchedCells };
    const left: Attention = { activeCell: '#2', touchedCells };
    const opened: Attention = { ...nowhere, activeCell: '#1' };
    assert.deepEqual(
      [typing, left, opened].map((at) => show(broken, at)),
      [0, 1, 1],
    );
    assert.equal(show(next, typing), 1);
  });

  it('of a clean run are said everywhere', () => {
    assert.equal(show({ ...forecast, fixes: [runFix] }), 1);
  });

  it('can be switched off, all of them or one cause', () => {
    const off = withLevels({ [next.id]: 'off' });
    assert.equal(show(next, nowhere, texts, { ...settings, showsForecasts: false }), 0);
    assert.equal(show(next, nowhere, texts, { ...settings, isEnabled: false }), 0);
    assert.equal(show(next, nowhere, texts, off), 0);
  });
});

describe('the states that are shown', () => {
  const both = [editedState, staleState];
  const quiet = { ...settings, states: 'off' } as const;
  const cases: readonly (readonly [
    name: string,
    shown: readonly Finding[],
    expected: readonly string[],
  ])[] = [
    ['are all that are sure', shownStates(both, [], settings), ids(both)],
    ['are sure', shownStates([{ ...staleState, confidence: 'possible' }], [], settings), []],
    ['are states', shownStates([unrun, forecast], [], settings), []],
    [
      'are smells too',
      shownStates([{ ...staleState, kind: 'smell' }], [], settings),
      [staleState.id],
    ],
    ['leave a crashed cell to its crash', shownStates(both, [unrun], settings), [editedState.id]],
    ['are none where nobody wants them', shownStates(both, [], quiet), []],
    ['are none where all is off', shownStates(both, [], { ...settings, isEnabled: false }), []],
    [
      'leave out one that is off',
      shownStates(both, [], withLevels({ [staleState.id]: 'off' })),
      [editedState.id],
    ],
  ];
  for (const [name, shown, expected] of cases) {
    it(name, () => assert.deepEqual(ids(shown), expected));
  }

  it('are marked in texts that are as they were, where the user wants that', () => {
    const loud = { ...settings, states: 'hint' } as const;
    const about = analysed(...both);
    const marked = (now: ReadonlyMap<string, string>, by = loud): readonly string[] =>
      ids(markedStates(both, about, now, by));
    assert.deepEqual(marked(texts), ids(both));
    assert.deepEqual(marked(edited('#1')), [staleState.id]);
    assert.deepEqual(ids(markedStates(both, about, texts, settings)), []);
  });
});
