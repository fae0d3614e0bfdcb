/** Replays histories, and takes over from the last ones what has not changed since. */
import type { History, Run, RunOutcome } from '../model/execution.ts';
import type { Steps } from '../model/steps.ts';
import type { FollowedRun } from '../follow/followRun.ts';
import { replayInSteps, type Replay, type ReplayTools } from './replay.ts';

/** The recorded and the assumed history of a few open notebooks. */
const REMEMBERED = 8;

/** A function that replays in steps; equal histories give equal answers, whatever was replayed before or meanwhile. */
export function createReplayer(tools: ReplayTools): (history: History) => Steps<Replay> {
  const known: Replay[] = [];
  return (history) => replayAfter(known, history, tools);
}

/** The replay of the history, which is put among the known ones. */
function* replayAfter(known: Replay[], history: History, tools: ReplayTools): Steps<Replay> {
  const lengths = known.map((earlier) => commonBeginning(earlier, history));
  const longest = Math.max(0, ...lengths);
  const nearest = longest > 0 ? known[lengths.indexOf(longest)] : undefined;
  const replayed = yield* replayInSteps(history, tools, nearest?.beginning(longest));
  // Of a history that grows or is edited, the last state is enough.
  const outdated = nearest?.history.basis === history.basis ? known.indexOf(nearest) : -1;
  if (outdated >= 0) known.splice(outdated, 1);
  known.unshift(replayed);
  known.length = Math.min(known.length, REMEMBERED);
  return replayed;
}

/** How many runs at the beginning of the history have been followed already, just as they would be now. */
function commonBeginning({ history: earlier, followed }: Replay, history: History): number {
  const end = Math.min(earlier.runs.length, history.runs.length);
  for (let id = 0; id < end; id++) {
    const [before, now, gave] = [earlier.runs[id], history.runs[id], followed[id]];
    if (!before || !now || !gave) return id;
    const isSameEnding =
      (earlier.basis === 'assumed') === (history.basis === 'assumed')
        ? isSameOutcome(before.outcome, now.outcome)
        : now.outcome.kind === 'succeeded' && isSameEitherWay(before, gave);
    if (!isSameEnding || !isSameText(before, now)) return id;
  }
  return end;
}

function isSameText(a: Run, b: Run): boolean {
  return (
    a === b ||
    (a.cellKey === b.cellKey &&
      a.session === b.session &&
      a.afterUnseenRuns === b.afterUnseenRuns &&
      a.source === b.source)
  );
}

function isSameOutcome(a: RunOutcome, b: RunOutcome): boolean {
  if (a === b) return true;
  if (a.kind !== 'failed' || b.kind !== 'failed') return a.kind === b.kind;
  return (
    a.error === b.error ||
    (a.error?.name === b.error?.name &&
      a.error?.message === b.error?.message &&
      a.error?.traceback === b.error?.traceback)
  );
}

/** Whether it makes no difference that the run was known to succeed, or only assumed to: it missed nothing. */
function isSameEitherWay({ outcome }: Run, { home, missing, unexplained }: FollowedRun): boolean {
  return (
    outcome.kind === 'succeeded' &&
    home.facts.syntaxError === undefined &&
    missing.length + unexplained.length === 0
  );
}
