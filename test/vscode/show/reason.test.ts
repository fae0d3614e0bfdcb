// Says the reason under a cell in a few words.
import assert from 'node:assert/strict';
import { reasonsOf } from '../../../src/vscode/show/reason.ts';
import { forecast, misspelt, unrun } from '../../render/samples.ts';

const bulb = '$(lightbulb) ';

function shortOf(message: string): string | undefined {
  return reasonsOf([{ ...unrun, message }]).get('#2')?.short;
}

describe('the reason under a cell', () => {
  it('is the answer to its crash', () => {
    assert.deepEqual(reasonsOf([forecast, unrun, misspelt]).get('#2'), {
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
