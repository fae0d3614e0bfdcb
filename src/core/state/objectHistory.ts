/** Tells what is known of the notebook's objects before each run of a history, and where a run stopped. */
import type { History } from '../model/execution.ts';
import type { Effect } from '../python/acts.ts';
import type { Span } from '../python/ast.ts';
import type { CellFacts } from '../python/cellFacts.ts';
import type { FollowedRun } from '../follow/followRun.ts';
import { actsOfRun, actsUntil, ObjectTracker, type ObjectsAt } from './objects.ts';

export interface ObjectHistory {
  /** The objects before that run; of a run that has not happened yet, the objects now. */
  before(runId: number): ObjectsAt;
  /** The objects when that run had got to the statement at `stop`, a place in its text. */
  at(runId: number, stop: Span): ObjectsAt;
  /** A tracker of its own that continues from where `before` is. */
  continueFrom(runId: number): ObjectTracker;
  effectsOf(facts: CellFacts): readonly Effect[];
}

/** `followed` has one entry for each run. What was asked last is kept: causes ask about one crash after the other. */
export function readObjectHistory(
  history: History,
  followed: readonly FollowedRun[],
): ObjectHistory {
  const trackUntil = (endId: number): ObjectTracker => {
    const tracker = new ObjectTracker();
    const session = history.runs[endId - 1]?.session;
    for (const run of history.runs.slice(0, endId)) {
      const own = followed[run.id];
      if (!own || run.session !== session) continue;
      for (const act of actsOfRun(own.home.facts.effects, run, own))
        tracker.carryOut(act, own.home);
    }
    return tracker;
  };
  const isFirstOfSession = (runId: number): boolean =>
    (history.runs[runId]?.session ?? history.session) !== history.runs[runId - 1]?.session;
  let tracked: { readonly runId: number; readonly tracker: ObjectTracker } | undefined;
  const continueFrom = (runId: number): ObjectTracker => {
    if (tracked?.runId !== runId) {
      const tracker = isFirstOfSession(runId) ? new ObjectTracker() : trackUntil(runId);
      tracked = { runId, tracker };
    }
    return new ObjectTracker(tracked.tracker);
  };

  let last: { readonly moment: string; readonly objects: ObjectsAt } | undefined;
  const remembered = (moment: string, track: () => ObjectsAt): ObjectsAt => {
    if (last?.moment !== moment) last = { moment, objects: track() };
    return last.objects;
  };
  return {
    before: (runId) => remembered(String(runId), () => continueFrom(runId)),
    at: (runId, stop) =>
      remembered(`${String(runId)} ${String(stop.start)}`, () => {
        const tracker = continueFrom(runId);
        const home = followed[runId]?.home;
        if (home) {
          const acts = actsUntil(home.facts.effects, stop, home.facts);
          for (const act of acts) tracker.carryOut(act, home);
        }
        return tracker;
      }),
    continueFrom,
    effectsOf: (facts) => facts.effects,
  };
}
