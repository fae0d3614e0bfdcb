/** Every name's history over all runs, so that the state before any run can be asked for. */
import type { NameSource, Namespace } from '../follow/namespace.ts';
import { NEVER_BOUND, type NameRecord } from '../follow/names.ts';

/** What one run made of a name. */
interface Entry {
  readonly runId: number;
  readonly record: NameRecord;
  /** The change before it. */
  readonly earlier: Entry | undefined;
}

export class Timeline {
  /** By name, its last change. */
  private readonly entries = new Map<string, Entry>();
  private readonly sessionStarts: number[] = [0];
  /** Runs after which names may exist that nobody can list. */
  private readonly openings: number[] = [];
  /** Runs before which something happened that nobody saw. */
  private readonly gaps: number[] = [];

  /** The kernel was restarted before this run: nothing of earlier runs is left. */
  startSession(firstRunId: number): void {
    this.sessionStarts.push(firstRunId);
  }

  /** Before this run something happened that nobody saw. */
  admitMoreBefore(runId: number): void {
    this.gaps.push(runId);
  }

  /** Takes over what the run changed. Runs are committed in the order of their ids. */
  commit(runId: number, changes: Namespace): void {
    for (const [name, record] of changes.changes()) {
      this.entries.set(name, { runId, record, earlier: this.entries.get(name) });
    }
    if (changes.gainsMore) this.openings.push(runId);
  }

  /** The names as they were before that run; `Infinity` for now. */
  before(runId: number): NameSource {
    const start = this.sessionStarts.findLast((first) => first <= runId) ?? 0;
    const mayHoldMore =
      this.openings.some((opening) => opening >= start && opening < runId) ||
      this.gaps.some((gap) => gap >= start && gap <= runId);
    return {
      mayHoldMore,
      get: (name) => {
        const entry = lastBefore(this.entries.get(name), runId);
        return entry && entry.runId >= start ? entry.record : NEVER_BOUND;
      },
      names: () => this.entries.keys(),
    };
  }

  /** What runs after that one made of the name, the latest first. */
  changesAfter(runId: number, name: string): readonly NameRecord[] {
    const found: NameRecord[] = [];
    let entry = this.entries.get(name);
    for (; entry && entry.runId > runId; entry = entry.earlier) found.push(entry.record);
    return found;
  }

  /** A timeline of its own with what happened before that run, which it is still to hear of. */
  upTo(runId: number): Timeline {
    const beginning = new Timeline();
    for (const [name, last] of this.entries) {
      const entry = lastBefore(last, runId);
      if (entry) beginning.entries.set(name, entry);
    }
    const isBefore = (id: number): boolean => id < runId;
    beginning.sessionStarts.push(...this.sessionStarts.slice(1).filter(isBefore));
    beginning.openings.push(...this.openings.filter(isBefore));
    beginning.gaps.push(...this.gaps.filter(isBefore));
    return beginning;
  }
}

function lastBefore(entry: Entry | undefined, runId: number): Entry | undefined {
  let at = entry;
  while (at && at.runId >= runId) at = at.earlier;
  return at;
}
