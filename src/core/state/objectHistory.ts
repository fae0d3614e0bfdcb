/** Tells what is known of the notebook's objects before each run of a history, and where a run stopped. */
import type { History } from '../model/execution.ts';
import type { Effect } from '../python/acts.ts';
import type { CellFacts } from '../python/cellFacts.ts';
import { effectsOf } from '../python/effects.ts';
import type { FollowedRun } from './followRun.ts';
import { actsOfRun, ObjectTracker, type ObjectsAt } from './objects.ts';

export interface ObjectHistory {
  /** The objects before that run; of a run that has not happened yet, the objects now. */
  before(runId: number): ObjectsAt;
  /** The objects where that run ended or stopped. */
  after(runId: number): ObjectsAt;
  /** A tracker of its own that continues from where `before` is. */
  continueFrom(runId: number): ObjectTracker;
  effectsOf(facts: CellFacts): readonly Effect[];
}

/** `followed` has one entry for each run. What was asked last is kept: causes ask about one crash after the other. */
export function readObjectHistory(
  history: History,
  followed: readonly FollowedRun[],
): ObjectHistory {
  const effects = new WeakMap<CellFacts, readonly Effect[]>();
  const read = (facts: CellFacts): readonly Effect[] => {
    const known = effects.get(facts) ?? effectsOf(facts);
    effects.set(facts, known);
    return known;
  };
  const trackUntil = (endId: number): ObjectTracker => {
    const tracker = new ObjectTracker();
    const session = history.runs[endId - 1]?.session;
    for (const run of history.runs.slice(0, endId)) {
      const own = followed[run.id];
      if (!own || run.session !== session) continue;
      for (const act of actsOfRun(read(own.home.facts), run, own)) tracker.carryOut(act, own.home);
    }
    return tracker;
  };
  const isFirstOfSession = (runId: number): boolean =>
    (history.runs[runId]?.session ?? history.session) !== history.runs[runId - 1]?.session;
  const continueFrom = (runId: number): ObjectTracker =>
    isFirstOfSession(runId) ? new ObjectTracker() : trackUntil(runId);

  let last: { readonly endId: number; readonly objects: ObjectsAt } | undefined;
  const remembered = (endId: number, track: () => ObjectsAt): ObjectsAt => {
    if (last?.endId !== endId) last = { endId, objects: track() };
    return last.objects;
  };
  return {
    before: (runId) =>
      isFirstOfSession(runId) ? new ObjectTracker() : remembered(runId, () => trackUntil(runId)),
    after: (runId) => remembered(runId + 1, () => trackUntil(runId + 1)),
    continueFrom,
    effectsOf: read,
  };
}
