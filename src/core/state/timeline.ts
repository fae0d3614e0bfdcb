/** Every name's history over all runs, so that the state before any run can be asked for. */
import type { NameSource, Namespace } from './namespace.ts';
import { NEVER_BOUND, type NameRecord } from './names.ts';

interface Entry {
  readonly runId: number;
  readonly record: NameRecord;
}

export class Timeline {
  private readonly entries = new Map<string, Entry[]>();
  private readonly sessionStarts: number[] = [0];
  /** Runs after which names may exist that nobody can list. */
  private readonly openings: number[] = [];

  /** The kernel was restarted before this run: nothing of earlier runs is left. */
  startSession(firstRunId: number): void {
    this.sessionStarts.push(firstRunId);
  }

  /** Before this run something happened that nobody saw. */
  admitMoreBefore(runId: number): void {
    this.openings.push(runId - 1);
  }

  /** Takes over what the run changed. Runs are committed in the order of their ids. */
  commit(runId: number, changes: Namespace): void {
    for (const [name, record] of changes.changes()) {
      const known = this.entries.get(name);
      if (known) known.push({ runId, record });
      else this.entries.set(name, [{ runId, record }]);
    }
    if (changes.gainsMore) this.openings.push(runId);
  }

  /** The names as they were before that run; `Infinity` for now. */
  before(runId: number): NameSource {
    const start = this.sessionStarts.findLast((first) => first <= runId) ?? 0;
    const mayHoldMore = this.openings.some((opening) => opening >= start - 1 && opening < runId);
    return {
      mayHoldMore,
      get: (name) => {
        const entry = this.entries
          .get(name)
          ?.findLast((candidate) => candidate.runId < runId && candidate.runId >= start);
        return entry?.record ?? NEVER_BOUND;
      },
      names: () => this.entries.keys(),
    };
  }
}
