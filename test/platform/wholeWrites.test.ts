// Writes that a signal comes in the middle of.
import assert from 'node:assert/strict';
import { wholeWrites } from '../../src/platform/wholeWrites.ts';

const long = 'x'.repeat(5000);

describe('a whole write', () => {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    it(`comes to its end before ${signal} ends the process`, async () => {
      const happened: unknown[] = [];
      const write = async (text: string): Promise<boolean> => {
        process.emit(signal, signal);
        await new Promise((resolve) => setTimeout(resolve, 1));
        happened.push(text.length);
        return true;
      };
      const before = process.listenerCount(signal);
      const sink = wholeWrites({ write }, (exit) => happened.push(exit));
      assert.equal(await sink.write(long), true);
      assert.deepEqual(happened, [5000, code]);
      assert.equal(process.listenerCount(signal), before);
    });
  }

  it('leaves signals alone where the text goes at once, and ends nothing without one', async () => {
    const heard: number[] = [];
    const sink = wholeWrites(
      {
        write: () => {
          heard.push(process.listenerCount('SIGINT'));
          return Promise.resolve(false);
        },
      },
      () => assert.fail('nobody asked for the end'),
    );
    const listeners = process.listenerCount('SIGINT');
    assert.deepEqual([await sink.write('short'), await sink.write(long)], [false, false]);
    assert.deepEqual(heard, [listeners, listeners + 1]);
  });
});
