/** Says on a terminal how far a command is, while it takes long. */
import { counted } from '../render/place.ts';
import { spokenProgress } from '../render/auditProgress.ts';
import type { CommandIo } from './io.ts';

/** Milliseconds that nobody minds waiting in silence. */
const PATIENCE = 1000;

/**
 * The results, one for each notebook, with the status line told of each. `count` gives how many there will be; it is
 * asked only if it takes long.
 */
export async function* toldProgress<Result>(
  results: AsyncIterable<Result>,
  count: () => Promise<number>,
  { status }: CommandIo,
): AsyncGenerator<Result> {
  if (status === undefined) {
    yield* results;
    return;
  }
  const start = status.now();
  let done = 0;
  let total: number | undefined;
  let counting: Promise<void> | undefined;
  try {
    for await (const result of results) {
      yield result;
      done += 1;
      const elapsed = status.now() - start;
      if (elapsed < PATIENCE) continue;
      counting ??= count().then((found) => {
        total = found;
      });
      status.show(
        total === undefined ? counted(done, 'notebook') : spokenProgress(done, total, elapsed),
      );
    }
  } finally {
    status.clear();
  }
}
