/** Runs cells one after the other, each to its end, and stops at the first that does not succeed. */
import type { ExecutionSignal } from '../watch/runTracker.ts';

/** What running needs of the editor. */
export interface CellPort {
  /** Whether the cell can be run: a blank one never reports an end. */
  stateOf(cellKey: string): 'ready' | 'blank' | 'gone';
  /** Asks the editor to run the cell; settles when the request is over: the cell has ended, or nobody ran it. */
  execute(cellKey: string): PromiseLike<unknown>;
  /** Asks the kernel to stop the cell. */
  interrupt(cellKey: string): void;
  /** Calls `listener` for every step of every execution; the result ends that. */
  listen(listener: (signal: ExecutionSignal) => void): () => void;
  /** Settles after that many milliseconds. */
  pause(milliseconds: number): Promise<void>;
}

/** How it went; `cellKey` is the cell at which it stopped. */
export type RunResult =
  | { readonly kind: 'succeeded' | 'cancelled' }
  | { readonly kind: 'failed' | 'lost' | 'gone' | 'no-kernel'; readonly cellKey: string };

/** How long a kernel may take to say that it has the cell once the editor's request is over, in milliseconds. */
const kernelLimit = 3000;

/**
 * Runs the cells in that order; each is asked for when the one before has ended. `cancelled` settles when the user has had enough; the running cell is interrupted
 * then. `onStart` is told each cell before it runs.
 */
export async function runInOrder(
  cellKeys: Iterable<string>,
  port: CellPort,
  cancelled: Promise<void>,
  onStart: (cellKey: string) => void,
): Promise<RunResult> {
  const cancellation = cancelled.then((): RunResult => ({ kind: 'cancelled' }));
  for (const cellKey of cellKeys) {
    const state = port.stateOf(cellKey);
    if (state === 'gone') return { kind: 'gone', cellKey };
    if (state === 'blank') continue;
    onStart(cellKey);
    const result = await runOne(cellKey, port, cancellation);
    if (result.kind === 'cancelled') port.interrupt(cellKey);
    if (result.kind !== 'succeeded') return result;
  }
  return { kind: 'succeeded' };
}

async function runOne(
  cellKey: string,
  port: CellPort,
  cancellation: Promise<RunResult>,
): Promise<RunResult> {
  let isTaken = false;
  let stopListening = (): void => undefined;
  const ended = new Promise<RunResult>((resolve) => {
    stopListening = port.listen((signal) => {
      if (signal.cellKey !== cellKey) return;
      if (signal.kind === 'accepted') isTaken = true;
      if (signal.kind === 'ended') resolve(resultOf(signal));
    });
  });
  try {
    // While the user is choosing a kernel, or the kernel starts, the editor keeps the request open.
    const requested = Promise.resolve(port.execute(cellKey));
    const refused = requested
      .then(() => port.pause(kernelLimit))
      .then((): RunResult | Promise<RunResult> =>
        isTaken ? ended : { kind: 'no-kernel', cellKey },
      );
    return await Promise.race([ended, refused, cancellation]);
  } finally {
    stopListening();
  }
}

function resultOf({ cellKey, outcome }: ExecutionSignal): RunResult {
  if (outcome === 'succeeded') return { kind: 'succeeded' };
  return { kind: outcome === 'failed' ? 'failed' : 'lost', cellKey };
}
