// Two answers of one kernel between which nothing ran.
import assert from 'node:assert/strict';
import { mergeFacts } from '../../../src/core/facts/mergeFacts.ts';
import { parseFacts } from '../../../src/core/facts/readFacts.ts';
import type { Facts } from '../../../src/core/model/facts.ts';

function facts(json: object): Facts {
  const read = parseFacts(JSON.stringify(json));
  assert.ok(read);
  return read;
}

describe('facts of two answers', () => {
  it('are known together, the later ones where both know something', () => {
    const earlier = facts({
      python: '3.11',
      names: { a: { type: 'int' }, b: { type: 'str' } },
      absent: ['x'],
    });
    const later = facts({ directory: '/data', names: { b: { type: 'list' } }, absent: ['y'] });
    const { python, directory, names, absent } = mergeFacts(earlier, later);
    assert.deepEqual(
      [python, directory, [...names].map(([name, { type }]) => `${name} ${type}`), [...absent]],
      ['3.11', '/data', ['a int', 'b list'], ['x', 'y']],
    );
  });
});
