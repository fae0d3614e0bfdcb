// What users have called expected is read again, whatever happened to the file in between.
import assert from 'node:assert/strict';
import { readExpected, writeExpected } from '../../../src/core/health/expected.ts';

const flaky = { subject: '["flaky","a","b"]' };
const slow = { subject: '["slower","a","b"]', duration: 60_000 };

describe('what users expect', () => {
  const text = writeExpected('n', flaky) + writeExpected('m', slow) + writeExpected('n', slow);

  it('is read as it was written, by notebook', () => {
    assert.deepEqual(
      [...readExpected([text])],
      [
        ['n', [flaky, slow]],
        ['m', [slow]],
      ],
    );
    assert.equal(readExpected([]).size, 0);
  });

  it('survives a torn line, and what is none of ours', () => {
    const torn = '{"notebook":"n","subj';
    const odd = [
      'null',
      '[]',
      '{"notebook":1,"subject":"x"}',
      '{"notebook":"n"}',
      'x'.repeat(5000),
    ];
    const read = readExpected([torn + text, odd.join('\n')]);
    assert.deepEqual(read, readExpected([text]));
    assert.deepEqual(readExpected(['{"notebook":"n","subject":"s","duration":"long"}']).get('n'), [
      { subject: 's' },
    ]);
  });
});
