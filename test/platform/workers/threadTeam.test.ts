// Real threads: sharing tasks, dying, hanging, being stopped.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { ThreadTeam } from '../../../src/platform/workers/threadTeam.ts';

const script = join(import.meta.dirname, 'mockThread.mjs');

describe('a team of threads', () => {
  const long = 600_000;
  let team = new ThreadTeam({ script, data: 'none', size: 1, limit: long });
  const start = (size: number, { data = 'did', limit = long } = {}): void => {
    team = new ThreadTeam({ script, data, size, limit });
  };
  const together = (...tasks: readonly string[]): Promise<readonly unknown[]> =>
    Promise.all(tasks.map((task) => team.run(task)));
  afterEach(() => team.close());

  for (const size of [1, 3]) {
    it(`of ${size} does every task once`, async () => {
      start(size);
      const tasks = Array.from({ length: 20 }, (_, index) => String(index));
      assert.deepEqual(
        await together(...tasks),
        tasks.map((task) => ({ result: `did ${task}` })),
      );
    });

    it(`of ${size} loses a task by each thread that dies, and no other`, async () => {
      start(size);
      assert.deepEqual(await together('a', 'die', 'b', 'exit', 'c', 'd'), [
        { result: 'did a' },
        { fault: 'no more' },
        { result: 'did b' },
        { fault: 'The thread ended.' },
        { result: 'did c' },
        { result: 'did d' },
      ]);
    });
  }

  for (const size of [1, 2]) {
    it(`of ${size} stops who does not come to an end, and no other`, async () => {
      start(size, { limit: 1000 });
      assert.deepEqual(await together('a', 'block', 'b', 'block', 'c'), [
        { result: 'did a' },
        { fault: 'no answer within 1 seconds' },
        { result: 'did b' },
        { fault: 'no answer within 1 seconds' },
        { result: 'did c' },
      ]);
    });
  }

  it('takes an answer that came while nobody could listen', async () => {
    start(1, { limit: 300 });
    assert.deepEqual(await together('a'), [{ result: 'did a' }]);
    // After this, timers come before messages.
    await new Promise(setImmediate);
    const answer = team.run('b');
    const until = performance.now() + 600;
    while (performance.now() < until) Math.sqrt(2);
    assert.deepEqual(await answer, { result: 'did b' });
  });

  it('gives up where threads cannot start', async () => {
    start(2, { data: 'broken' });
    assert.deepEqual(await together('a', 'b', 'c'), [
      { fault: 'no start' },
      { fault: 'no start' },
      { fault: 'no start' },
    ]);
    assert.deepEqual(await together('d'), [{ fault: 'no start' }]);
  });

  it('stops a thread in the middle of its work', async () => {
    start(1);
    assert.deepEqual(await together('a'), [{ result: 'did a' }]);
    const blocked = together('block', 'b');
    await team.close();
    const stopped = { fault: 'It was stopped.' };
    assert.deepEqual(await blocked, [stopped, stopped]);
    assert.deepEqual(await together('c'), [stopped]);
  });
});
