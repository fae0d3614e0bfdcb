// Results in the order of the items, with few items under way.
import assert from 'node:assert/strict';
import { inOrder } from '../../../src/platform/workers/inOrder.ts';

describe('work on several items at a time', () => {
  const items = Array.from({ length: 30 }, (_, index) => index);

  for (const ahead of [1, 4, 100]) {
    it(`keeps their order and stays ${ahead} ahead at most`, async () => {
      let started = 0;
      let taken = 0;
      const results: number[] = [];
      const work = async (item: number): Promise<number> => {
        started += 1;
        assert.ok(started - taken <= ahead);
        await new Promise((resolve) => setTimeout(resolve, (item * 7) % 5));
        return item;
      };
      for await (const result of inOrder(items, ahead, work)) {
        results.push(result);
        taken += 1;
      }
      assert.deepEqual(results, items);
    });
  }

  it('looks at no further item when nobody takes the results', async () => {
    const looked: number[] = [];
    const source = (function* () {
      for (const item of items) {
        looked.push(item);
        yield item;
      }
    })();
    for await (const first of inOrder(source, 3, (item) => Promise.resolve(item))) {
      assert.equal(first, 0);
      break;
    }
    assert.deepEqual(looked, [0, 1, 2]);
  });
});
