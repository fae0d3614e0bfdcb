// What a person at the terminal sees of a command that takes long.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { StatusLine } from '../../src/platform/statusLine.ts';
import { fakeEngine, folderOf, runIn } from './fakes.ts';

/** A line whose clock goes on by so many milliseconds each time it is asked. */
function watched(step: number): StatusLine & { readonly said: string[] } {
  let time = 0;
  const said: string[] = [];
  return {
    said,
    show: (text) => said.push(text),
    clear: () => said.push(''),
    now: () => (time += step),
  };
}

describe('progress', () => {
  let folder: Awaited<ReturnType<typeof folderOf>>;
  const at = (name: string): string => join(folder.path, name);

  before(async () => {
    folder = await folderOf(
      Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.ipynb`, 'x'])),
    );
  });
  after(() => folder.remove());

  for (const command of ['audit', 'explain', 'corpus']) {
    it(`of ${command} is told with the time that is left, and goes in the end`, async () => {
      const status = watched(2000);
      const world = { engine: fakeEngine(), status };
      // One path after the other, as slow as folders are.
      const ran = await runIn(world, command, folder.path);
      assert.deepEqual([ran.code, ran.err], [0, '']);
      const known = status.said.filter((text) => text.includes(' of '));
      for (const text of known) assert.match(text, /^[1-4] of 4 notebooks(?:, about \d+ s left)?$/);
      assert.equal(status.said.length, 5);
      assert.match(status.said[0] ?? '', /^1 notebook$/);
      assert.equal(status.said.at(-1), '');
    });
  }

  it('is not told of what is done at once', async () => {
    const status = watched(1);
    await runIn({ engine: fakeEngine(), status }, 'audit', folder.path);
    assert.deepEqual(status.said, ['']);
  });

  it('of verify names the cell that runs', async () => {
    const status = watched(1);
    const engine = {
      ...fakeEngine(),
      verifier: () =>
        Promise.resolve({
          verify: (_order: unknown, progress: (cell: number, at: number, of: number) => void) => {
            progress(2, 1, 3);
            const run = {
              python: 'p',
              pythonVersion: '3',
              cells: [],
              leftOut: [],
              milliseconds: 1,
            };
            return Promise.resolve({ run, cells: [], forecasts: [], failures: [] });
          },
        }),
    };
    await runIn({ engine, status }, 'verify', at('a.ipynb'));
    assert.deepEqual(status.said, [`${at('a.ipynb')}: running cell 3 (1 of 3)`, '']);
  });
});
