// Runs cells in an editor that is made up, with every way in which that can go wrong.
import assert from 'node:assert/strict';
import { type CellPort, type RunResult, runInOrder } from '../../../src/vscode/act/runInOrder.ts';
import { stopMessage } from '../../../src/vscode/act/stopMessage.ts';
import type { ExecutionSignal } from '../../../src/vscode/watch/runTracker.ts';

type Listener = (signal: ExecutionSignal) => void;

/** What happens to a cell that is asked to run; it may speak later. */
type Behaviour = (say: (signal: Omit<ExecutionSignal, 'cellKey'>) => void) => Promise<void>;

const never = new Promise<void>(() => undefined);

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}

function later(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1));
}

const ends =
  (outcome: NonNullable<ExecutionSignal['outcome']>): Behaviour =>
  async (say) => {
    say({ kind: 'queued' });
    await later();
    say({ kind: 'accepted' });
    await later();
    say({ kind: 'ended', outcome });
  };

/** A notebook of the cells a, b, c whose runs go as told; the others succeed. */
function editor(behaviours: Readonly<Record<string, Behaviour | 'blank' | 'gone'>> = {}) {
  const log: string[] = [];
  const listeners = new Set<Listener>();
  const port: CellPort = {
    stateOf(cellKey) {
      const behaviour = behaviours[cellKey];
      return typeof behaviour === 'string' ? behaviour : 'ready';
    },
    async execute(cellKey) {
      log.push(`run ${cellKey}`);
      const behaviour = behaviours[cellKey];
      const work = typeof behaviour === 'function' ? behaviour : ends('succeeded');
      await work((signal) => listeners.forEach((listener) => listener({ ...signal, cellKey })));
      log.push(`over ${cellKey}`);
    },
    interrupt: (cellKey) => void log.push(`interrupt ${cellKey}`),
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    pause: later,
  };
  return { port, log, listeners };
}

describe('running cells in order', () => {
  const cells = ['a', 'b', 'c'];

  it('runs each to its end before the next', async () => {
    const { port, log } = editor();
    assert.deepEqual(await runInOrder(cells, port, never, (key) => log.push(`start ${key}`)), {
      kind: 'succeeded',
    });
    const expected = cells.flatMap((key) => [`start ${key}`, `run ${key}`, `over ${key}`]);
    assert.deepEqual(
      log.filter((line) => line !== 'over c'),
      expected.filter((line) => line !== 'over c'),
    );
  });

  it('asks for each only when the one before has ended', async () => {
    const { port, log } = editor();
    function* asking(): Generator<string, void> {
      for (const key of cells) {
        log.push(`ask ${key}`);
        yield key;
      }
    }
    await runInOrder(asking(), port, never, () => undefined);
    const first = log.slice(0, log.indexOf('ask b'));
    assert.deepEqual(first.slice(0, 2), ['ask a', 'run a']);
    assert.ok(log.indexOf('ask c') > log.indexOf('run b'));
  });

  const stops: readonly (readonly [
    name: string,
    behaviour: Behaviour | 'gone',
    expected: RunResult,
  ])[] = [
    ['a cell that fails', ends('failed'), { kind: 'failed', cellKey: 'b' }],
    ['a cell whose kernel is taken away', ends('unfinished'), { kind: 'lost', cellKey: 'b' }],
    ['a cell that is gone', 'gone', { kind: 'gone', cellKey: 'b' }],
    [
      'a request that leads to nothing',
      () => Promise.resolve(),
      { kind: 'no-kernel', cellKey: 'b' },
    ],
    [
      'a choice of kernel that is given up',
      async (say) => {
        say({ kind: 'queued' });
        await later();
        say({ kind: 'queued' });
      },
      { kind: 'no-kernel', cellKey: 'b' },
    ],
    [
      'a kernel that does not start',
      (say) => {
        say({ kind: 'queued' });
        say({ kind: 'ended', outcome: 'failed' });
        return Promise.resolve();
      },
      { kind: 'failed', cellKey: 'b' },
    ],
  ];
  for (const [name, behaviour, expected] of stops) {
    it(`stops at ${name}`, async () => {
      const { port, log, listeners } = editor({ b: behaviour });
      assert.deepEqual(await runInOrder(cells, port, never, () => undefined), expected);
      assert.equal(log.includes('run c'), false);
      assert.equal(listeners.size, 0);
    });
  }

  it('passes over blank cells, which never report an end', async () => {
    const { port, log } = editor({ b: 'blank' });
    assert.equal((await runInOrder(cells, port, never, () => undefined)).kind, 'succeeded');
    assert.equal(log.includes('run b'), false);
    assert.equal(log.includes('run c'), true);
  });

  it('waits for a cell whose request is over before the cell is', async () => {
    const { port } = editor({
      b: (say) => {
        say({ kind: 'accepted' });
        setTimeout(() => say({ kind: 'ended', outcome: 'succeeded' }), 20);
        return Promise.resolve();
      },
    });
    assert.equal((await runInOrder(cells, port, never, () => undefined)).kind, 'succeeded');
  });

  it('does not take the end of another cell for its own', async () => {
    const { port, log, listeners } = editor({
      b: async (say) => {
        say({ kind: 'accepted' });
        listeners.forEach((listener) =>
          listener({ kind: 'ended', cellKey: 'x', outcome: 'failed' }),
        );
        await later();
        log.push('b goes on');
        say({ kind: 'ended', outcome: 'succeeded' });
      },
    });
    assert.equal((await runInOrder(cells, port, never, () => undefined)).kind, 'succeeded');
    assert.ok(log.indexOf('b goes on') < log.indexOf('run c'));
  });

  it('interrupts the running cell when the user has had enough, and runs no more', async () => {
    const { promise: cancelled, resolve: cancel } = deferred();
    const { port, log, listeners } = editor({
      b: () => {
        cancel();
        return never;
      },
    });
    assert.deepEqual(await runInOrder(cells, port, cancelled, () => undefined), {
      kind: 'cancelled',
    });
    assert.equal(log.at(-1), 'interrupt b');
    assert.equal(listeners.size, 0);
  });
});

describe('why a sequence stopped', () => {
  const cells = [2, 4, 7].map((index) => ({ key: `#${index}`, index }));
  const last = '#7';
  const cases: readonly (readonly [
    RunResult,
    error: string | undefined,
    expected: string | undefined,
  ])[] = [
    [{ kind: 'succeeded' }, undefined, undefined],
    [{ kind: 'cancelled' }, undefined, undefined],
    [
      { kind: 'failed', cellKey: '#2' },
      'KeyError',
      'Cell 3 stopped with KeyError. 2 more cells were not run.',
    ],
    [{ kind: 'failed', cellKey: '#4' }, undefined, 'Cell 5 stopped. Cell 8 was not run.'],
    [{ kind: 'failed', cellKey: last }, 'KeyError', 'Cell 8 stopped with KeyError.'],
    [{ kind: 'failed', cellKey: last }, '', 'Cell 8 stopped.'],
    [
      { kind: 'lost', cellKey: last },
      undefined,
      'Cell 8 was taken away from the kernel before it ended.',
    ],
    [
      { kind: 'gone', cellKey: '#4' },
      undefined,
      'A cell that was to run is no longer there. Cell 8 was not run.',
    ],
    [
      { kind: 'no-kernel', cellKey: '#2' },
      undefined,
      'No kernel has taken cell 3. Choose a kernel for this notebook, then try again.',
    ],
  ];
  for (const [result, error, expected] of cases) {
    it(expected ?? `${result.kind}: nothing`, () => {
      assert.equal(stopMessage(result, cells, error), expected);
    });
  }
});
