// Holds delayed work to waiting for a quiet moment, and to its promise not to wait longer than asked.
import assert from 'node:assert/strict';
import { Delayed } from '../../../src/vscode/watch/delayed.ts';

const soon = 5;
const later = 60;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

describe('delayed work', () => {
  it('is done once, however often it was asked for', async () => {
    let count = 0;
    const work = new Delayed(() => (count += 1));
    for (let times = 0; times < 3; times += 1) work.after(soon);
    await pause(later);
    assert.equal(count, 1);
  });

  it('can be brought forward but not put off once it is due', async () => {
    const order: string[] = [];
    const brought = new Delayed(() => order.push('brought forward'));
    const due = new Delayed(() => order.push('due'));
    brought.after(later * 10);
    brought.after(0);
    due.after(0);
    due.after(later * 10);
    await pause(soon);
    assert.deepEqual(order, ['brought forward', 'due']);
  });

  it('can be asked for again after it was done', async () => {
    let count = 0;
    const work = new Delayed(() => (count += 1));
    work.after(0);
    await pause(soon);
    work.after(0);
    await pause(soon);
    assert.equal(count, 2);
  });

  it('is not done after it was given up', async () => {
    let count = 0;
    const work = new Delayed(() => (count += 1));
    work.after(0);
    work.cancel();
    await pause(soon);
    assert.equal(count, 0);
  });
});
