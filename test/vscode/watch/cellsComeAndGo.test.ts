// Holds the ledger to its cells while they are deleted, brought back, moved, copied, pasted and read again.
import assert from 'node:assert/strict';
import type { NotebookEvent } from '../../../src/vscode/watch/runTracker.ts';
import {
  cellsChanged,
  codeCell,
  deleted,
  ended,
  failed,
  ledger,
  succeeded,
  tracked,
} from './editorEvents.ts';

const a = codeCell('a', 'x = 1');
const b = codeCell('b', 'y = x');

describe('the ledger, as cells come and go', () => {
  const ran = succeeded('a', 'x = 1', 1);
  const removed = (events: readonly NotebookEvent[]): readonly string[] =>
    tracked(events)
      .history([])
      .removed.map(({ key, index, source }) => `${key}@${index} ${source}`);

  it('remembers a deleted cell with its place and text', () => {
    const events = [...ran, ...deleted(a, 3)];
    assert.deepEqual(removed(events), ['a@3 x = 1']);
    assert.deepEqual(ledger(events), ['a[1] x = 1: succeeded']);
  });

  it('forgets the deletion when it is undone, and takes the repeated end for what it is', () => {
    const end = ended('a', { order: 1, success: true, endTime: 1001 }, a.source, 2);
    const events = [...ran, ...deleted(a, 0), ...cellsChanged([], [a]), ...end];
    assert.deepEqual(removed(events), []);
    assert.deepEqual(ledger(events), ['a[1] x = 1: succeeded']);
    assert.equal(tracked(events).ownerOfOutputs('a'), 'last-run');
  });

  it('keeps the runs of a cell that moves', () => {
    const end = ended('a', { order: 1, success: true, endTime: 1001 }, a.source);
    const events = [...ran, ...cellsChanged([{ ...a, index: 0 }], [a]), ...end];
    assert.deepEqual(removed(events), []);
    assert.equal(tracked(events).lastRun('a')?.executionCount, 1);
    assert.equal(tracked(events).ownerOfOutputs('a'), 'last-run');
  });

  it('does not take a cell that moves for one that was deleted', () => {
    const twin = codeCell('twin', a.source);
    const events = [...ran, ...deleted(a, 0), ...cellsChanged([{ ...twin, index: 1 }], [twin])];
    assert.deepEqual(removed(events), ['a@0 x = 1']);
    assert.equal(tracked(events).lastRun('twin'), undefined);
  });

  it('knows nothing of a copy', () => {
    const copy = codeCell('copy', a.source);
    const tracker = tracked([...ran, ...cellsChanged([], [copy])]);
    assert.equal(tracker.lastRun('copy'), undefined);
    assert.equal(tracker.ownerOfOutputs('copy'), 'earlier');
    assert.equal(tracker.lastRun('a')?.executionCount, 1);
  });

  it('goes on with a cell that was cut and pasted', () => {
    const events = [...ran, ...deleted(a, 0), ...cellsChanged([], [codeCell('pasted', a.source)])];
    assert.deepEqual(removed(events), []);
    assert.deepEqual(ledger(events), ['pasted[1] x = 1: succeeded']);
  });

  it('goes on under the old key when cutting and pasting is undone', () => {
    const pasted = codeCell('pasted', a.source);
    const events = [
      ...ran,
      ...deleted(a, 0),
      ...cellsChanged([], [pasted]),
      ...deleted(pasted, 2),
      ...cellsChanged([], [a]),
    ];
    assert.deepEqual(removed(events), []);
    assert.deepEqual(ledger(events), ['a[1] x = 1: succeeded']);
  });

  it('goes on with the cells of a file that was read again', () => {
    const before = [a, b].map((cell, index) => ({ ...cell, index }));
    const events = [
      ...ran,
      ...failed('b', 'y = x', 2, 'NameError'),
      ...cellsChanged(before, [codeCell('a2', a.source), codeCell('b2', b.source)]),
    ];
    assert.deepEqual(ledger(events), ['a2[1] x = 1: succeeded', 'b2[2] y = x: failed NameError']);
    assert.deepEqual(removed(events), []);
    assert.equal(tracked(events).ownerOfOutputs('b2'), 'last-run');
  });

  it('recognises a cell by its id when its text was changed in the file', () => {
    const [old, other] = [codeCell('a', 'x = 1', 'id-1'), codeCell('b', 'x = 2', 'id-2')];
    const events = [
      ...ran,
      ...cellsChanged(
        [old, other].map((cell, index) => ({ ...cell, index })),
        [codeCell('b2', 'x = 1', 'id-2'), codeCell('a2', 'x = 3', 'id-1')],
      ),
    ];
    assert.deepEqual(ledger(events), ['a2[1] x = 1: succeeded']);
    assert.deepEqual(removed(events), []);
  });

  it('keeps equal cells apart, in their order', () => {
    const twins = [codeCell('a', 'x = 1'), codeCell('b', 'x = 1')];
    const events = [
      ...ran,
      ...cellsChanged(
        twins.map((cell, index) => ({ ...cell, index })),
        [codeCell('a2', 'x = 1'), codeCell('b2', 'x = 1')],
      ),
    ];
    assert.deepEqual(ledger(events), ['a2[1] x = 1: succeeded']);
  });

  it('loses a cell that becomes text, and finds it when it becomes code again', () => {
    const code = codeCell('a', 'x = 1', 'id-1');
    const text = { ...code, key: 'text', kind: 'markdown' } as const;
    const toText = [...ran, ...cellsChanged([{ ...code, index: 0 }], [text])];
    assert.deepEqual(removed(toText), ['a@0 x = 1']);
    const back = [...toText, ...cellsChanged([{ ...text, index: 0 }], [codeCell('c', 'x = 1')])];
    assert.deepEqual(removed(back), []);
    assert.deepEqual(ledger(back), ['c[1] x = 1: succeeded']);
  });

  it('does not remember blank cells and text cells', () => {
    const heading = { ...codeCell('h', '# Title'), kind: 'markdown' } as const;
    const events = [...deleted(codeCell('c', ' \n'), 0), ...deleted(heading, 1)];
    assert.deepEqual(removed(events), []);
  });

  it('keeps deleted cells in the order in which they went', () => {
    assert.deepEqual(removed([...deleted(b, 1), ...deleted(a, 0)]), ['b@1 y = x', 'a@0 x = 1']);
  });
});
