// A bounded memory keeps what is asked for, and forgets the rest.
import assert from 'node:assert/strict';
import { RecentlyUsed } from '../../../src/core/model/recentlyUsed.ts';

describe('a memory of bounded size', () => {
  it('keeps what is still asked for, however much else comes by', () => {
    const memory = new RecentlyUsed<{ readonly id: number }>(10);
    memory.put('kept', { id: 0 });
    for (let id = 1; id <= 100; id++) {
      memory.put(`passing ${id}`, { id });
      assert.deepEqual(memory.get('kept'), { id: 0 });
    }
    assert.equal(memory.get('passing 1'), undefined);
    assert.deepEqual(memory.get('passing 100'), { id: 100 });
  });

  it('never holds more than it may', () => {
    const memory = new RecentlyUsed<{ readonly id: number }>(10);
    for (let id = 1; id <= 100; id++) memory.put(String(id), { id });
    const held = Array.from({ length: 100 }, (_, index) => String(index + 1)).filter(
      (key) => memory.get(key) !== undefined,
    );
    assert.ok(held.length <= 10);
  });

  it('holds fewer of what is heavy, and the last one always', () => {
    const memory = new RecentlyUsed<{ readonly id: number }>(10, (key) => key.length);
    for (const [id, key] of ['a', 'bbb', 'cccccccc', 'dddddddddddddddd'].entries()) {
      memory.put(key, { id });
      assert.deepEqual(memory.get(key), { id });
    }
    assert.deepEqual([memory.get('a'), memory.get('bbb')], [undefined, undefined]);
  });
});
