// Holds the ledger to saying whose outputs a cell shows, and which step of an execution an event was.
import assert from 'node:assert/strict';
import type { Cell } from '../../../src/core/index.ts';
import { type NotebookEvent, RunTracker } from '../../../src/vscode/watch/runTracker.ts';
import {
  begun,
  blankReport,
  ended,
  failed,
  numbered,
  raised,
  succeeded,
  tracked,
} from './editorEvents.ts';

describe('whose outputs a cell shows', () => {
  const crash = failed('a', 'x', 1, 'NameError');
  const cases: readonly (readonly [
    name: string,
    events: readonly NotebookEvent[],
    owner: string,
  ])[] = [
    ['nothing was reported', [], 'earlier'],
    ['its run ended', crash, 'last-run'],
    ['it waits', [...crash, ...blankReport('a', 'x')], 'nobody'],
    ['it runs', [...crash, ...begun('a', 'x'), ...numbered('a', 2)], 'nobody'],
    ['it ran again', [...crash, ...succeeded('a', 'x', 2)], 'last-run'],
    ['an aborted run left it out', [...crash, ...begun('a', 'x'), ...begun('a', 'x')], 'nobody'],
    ['its outputs were cleared', [...crash, ...blankReport('a', 'x')], 'nobody'],
    [
      'its kernel was taken away',
      [...crash, ...begun('a', 'x'), ...numbered('a', 2), ...ended('a', { order: 2, endTime: 9 })],
      'nobody',
    ],
    ['another cell runs', [...crash, ...succeeded('b', 'y = 1', 2)], 'last-run'],
    [
      'the kernel could not start',
      [...begun('a', 'x'), ...ended('a', { success: false, error: raised('') })],
      'nobody',
    ],
  ];
  for (const [name, events, owner] of cases) {
    it(`${name}: ${owner}`, () => assert.equal(tracked(events).ownerOfOutputs('a'), owner));
  }

  it('blanks the errors that are not those of the last run, and nothing else', () => {
    const error = raised('NameError');
    const cell = (key: string): Cell => ({
      key,
      index: 0,
      id: undefined,
      kind: 'code',
      language: 'python',
      source: 'x',
      executionCount: 1,
      outputs: [
        { kind: 'stream', text: 'printed' },
        { kind: 'error', error },
      ],
      tags: [],
    });
    const { cells } = tracked(crash).history([cell('a'), cell('b')]);
    assert.deepEqual(cells[0], cell('a'));
    assert.deepEqual(cells[1]?.outputs, [
      { kind: 'stream', text: 'printed' },
      { kind: 'display', text: '' },
    ]);
  });
});

describe('the signals of executions', () => {
  function signals(events: readonly NotebookEvent[]): readonly string[] {
    const tracker = new RunTracker();
    return events.flatMap((event) => {
      const signal = tracker.take(event);
      return signal === undefined ? [] : [[signal.kind, signal.outcome ?? ''].join(' ').trim()];
    });
  }

  const cases: readonly (readonly [
    name: string,
    events: readonly NotebookEvent[],
    expected: readonly string[],
  ])[] = [
    ['a run', succeeded('a', 'x = 1', 1), ['queued', 'queued', 'accepted', 'ended succeeded']],
    ['a crash', failed('a', 'x', 1, 'NameError'), ['queued', 'queued', 'accepted', 'ended failed']],
    [
      'a blank cell that the kernel takes',
      succeeded('a', '', 1),
      ['queued', 'queued', 'accepted', 'ended succeeded'],
    ],
    [
      'a kernel that does not start',
      [...begun('a', 'x'), ...ended('a', { success: false })],
      ['queued', 'queued', 'ended failed'],
    ],
    [
      'a kernel that is taken away',
      [...begun('a', 'x'), ...numbered('a', 1), ...ended('a', { order: 1, endTime: 9 })],
      ['queued', 'queued', 'accepted', 'ended unfinished'],
    ],
    ['a number out of the file', numbered('a', 7), []],
  ];
  for (const [name, events, expected] of cases) {
    it(name, () => assert.deepEqual(signals(events), expected));
  }

  it('says whether a run is under way', () => {
    const started = [...begun('a', 'x = 1'), ...numbered('a', 1)];
    const over = ended('a', { order: 1, success: true, endTime: 9 });
    assert.equal(tracked([]).isRunning, false);
    assert.equal(tracked(begun('a', 'x = 1')).isRunning, false);
    assert.equal(tracked(started).isRunning, true);
    assert.equal(tracked([...started, ...over]).isRunning, false);
    assert.equal(tracked([...started, ...succeeded('b', 'y', 2)]).isRunning, false);
  });
});
