// Says the reason under a cell in a few words.
import assert from 'node:assert/strict';
import { reasonsOf, staleReasonsOf, stateReasonsOf } from '../../../src/vscode/show/reason.ts';
import { editedState, forecast, misspelt, staleState, unrun } from '../../render/samples.ts';

const bulb = '$(lightbulb) ';

function shortOf(message: string): string | undefined {
  return reasonsOf([{ ...unrun, message }]).get('#2')?.short;
}

describe('the reason under a cell', () => {
  it('is the answer to its crash', () => {
    assert.deepEqual(reasonsOf([forecast, unrun, misspelt]).get('#2'), {
      kind: 'crash',
      short: `${bulb}${unrun.message}`,
      full: unrun.message,
    });
  });

  it('is missing where nothing crashed', () => {
    assert.deepEqual([...reasonsOf([unrun]).keys()], ['#2']);
    assert.deepEqual([...reasonsOf([forecast]).keys()], []);
  });

  it('does not claim what is only possible', () => {
    const reason = reasonsOf([{ ...unrun, confidence: 'possible' }]).get('#2');
    assert.equal(reason?.short, `${bulb}What may have happened`);
    assert.equal(reason.full, `Possibly: ${unrun.message}`);
  });

  it('is cut between words', () => {
    const short = shortOf(`${'word '.repeat(30)}end.`) ?? '';
    assert.ok(short.length <= bulb.length + 80);
    assert.match(short, /word…$/);
  });

  it('is cut inside a word that is too long, but not inside a character', () => {
    assert.match(shortOf('x'.repeat(200)) ?? '', /x{79}…$/);
    assert.doesNotMatch(shortOf(`x${'😀'.repeat(200)}`) ?? '', /[\uD800-\uDBFF]…$/);
  });

  it('draws no icon that a name asks for', () => {
    assert.equal(shortOf('no `$(bash)`'), `${bulb}no \`\\$(bash)\``);
  });
});

describe('the reason under a cell that shows a past', () => {
  const unknown = { ...editedState, executionCount: undefined };
  const nowhere = { ...staleState, origin: undefined };
  const cases = [
    ['says which run knew another text', [editedState], '#1', 'Edited since run [11]'],
    ['says so of a run without a number', [unknown], '#1', 'Edited since it ran'],
    [
      'names the cell that was edited',
      [editedState, staleState],
      '#2',
      'Stale: cell 2 has changed since',
    ],
    ['names the cell that has run since', [staleState], '#2', 'Stale: cell 2 ran since'],
    ['names nothing where nobody knows', [nowhere], '#2', 'Stale: an input has changed since'],
    ['is the first of several', [nowhere, staleState], '#2', 'Stale: an input has changed since'],
    ['is missing for other states', [{ ...staleState, id: 'hidden-state' }], '#2', undefined],
  ] as const;
  for (const [name, states, key, expected] of cases) {
    it(name, () => {
      const short = staleReasonsOf(states).get(key)?.short;
      assert.equal(short, expected === undefined ? undefined : `$(history) ${expected}`);
    });
  }

  it('is the whole sentence in full', () => {
    const full = staleReasonsOf([staleState]).get('#2')?.full;
    assert.equal(full, 'Cell 3 used `prices` from run [11]; cell 2 has changed since.');
  });
});

describe('the reason under a cell that works only once', () => {
  const once = { ...staleState, id: 'unsafe-to-run-twice', kind: 'smell' } as const;

  it('says so', () => {
    assert.equal(stateReasonsOf([once]).get('#2')?.short, '$(circle-slash) Works only once');
    assert.equal(
      stateReasonsOf([once]).get('#2')?.full,
      staleReasonsOf([staleState]).get('#2')?.full,
    );
  });

  it('gives way to why the cell should run again', () => {
    assert.match(stateReasonsOf([once, staleState]).get('#2')?.short ?? '', /Stale/);
  });

  it('makes no cell stale', () => assert.equal(staleReasonsOf([once]).size, 0));
});
