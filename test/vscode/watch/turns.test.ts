// Holds long work to leaving the others their turn, and to ending where it is asked for anew.
import assert from 'node:assert/strict';
import type { Steps } from '../../../src/core/index.ts';
import { inTurns, Turns } from '../../../src/vscode/watch/turns.ts';

function busyFor(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) Math.sqrt(2);
}

/** Steps of that length, each of which is noted when it is done. */
function* stepsOf(count: number, milliseconds: number, done: string[]): Steps<string> {
  for (let step = 0; step < count; step++) {
    busyFor(milliseconds);
    done.push(`step ${step}`);
    yield;
  }
  return 'result';
}

describe('work in turns', () => {
  it('lets others have theirs after every long step', async () => {
    const done: string[] = [];
    setImmediate(() => done.push('another'));
    const work = inTurns(stepsOf(3, 15, done));
    assert.equal(await work, 'result');
    assert.deepEqual(done, ['step 0', 'another', 'step 1', 'step 2']);
  });

  it('does many short steps in one turn', async () => {
    const done: string[] = [];
    const work = inTurns(stepsOf(50, 0, done));
    assert.equal(done.length, 50);
    assert.equal(await work, 'result');
  });

  it('tells a fault where the result is waited for', async () => {
    const broken = (function* (): Steps<void> {
      yield;
      throw new Error('a gap');
    })();
    await assert.rejects(inTurns(broken), /a gap/);
  });

  it('is given up when it is asked for anew, or not wanted any more', async () => {
    const turns = new Turns();
    const done: string[][] = [[], [], []];
    const works = done.slice(0, 2).map((own) => turns.do(stepsOf(3, 15, own)));
    assert.deepEqual(await Promise.all(works), [undefined, 'result']);
    const last = turns.do(stepsOf(3, 15, done[2] ?? []));
    turns.cancel();
    assert.equal(await last, undefined);
    assert.deepEqual(
      done.map(({ length }) => length),
      [1, 3, 1],
    );
  });

  it('says at once what each step gave', async () => {
    const heard: string[] = [];
    await new Turns().do(['a', 'b'].values(), (each) => heard.push(each));
    assert.deepEqual(heard, ['a', 'b']);
  });
});
