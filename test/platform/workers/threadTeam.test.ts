// Real threads: sharing tasks, dying, being stopped.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { ThreadTeam } from '../../../src/platform/workers/threadTeam.ts';

const script = join(import.meta.dirname, 'mockThread.mjs');

describe('a team of threads', () => {
  let team = new ThreadTeam({ script, data: 'none', size: 1 });
  const start = (size: number, data = 'did'): void => {
    team = new ThreadTeam({ script, data, size });
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

  it('gives up where threads cannot start', async () => {
    start(2, 'broken');
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
