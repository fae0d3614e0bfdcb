/** Replays a history: which names exist before each run, which run and line bound them, with which text. */
import type { History, Run } from '../model/execution.ts';
import type { RaisedError } from '../model/notebook.ts';
import { finish, type Steps } from '../model/steps.ts';
import type { Traceback } from '../model/crash.ts';
import type { CellReader } from '../python/cellFacts.ts';
import { followRun, type Ending, type FollowedRun } from '../follow/followRun.ts';
import { endingOfFailure } from './crashLine.ts';
import type { NameRecord } from '../follow/names.ts';
import type { NameSource } from '../follow/namespace.ts';
import { readObjectHistory, type ObjectHistory } from './objectHistory.ts';
import { Timeline } from './timeline.ts';

/** A history, replayed. */
export interface Replay {
  readonly history: History;
  /** One for each run, in the same order. */
  readonly followed: readonly FollowedRun[];
  /** What the runs did to the objects behind the names. */
  readonly objects: ObjectHistory;
  /** The names before that run; of a run that has not happened yet (`runs.length`), the names now. */
  namesBefore(runId: number): NameSource;
  /** What runs after that one made of the name, the latest first. */
  changesAfter(runId: number, name: string): readonly NameRecord[];
  /** What the first runs gave, for a history that begins alike. */
  beginning(runCount: number): Beginning;
  /** Follows a text as if it ran next. */
  predictNext(cellKey: string, source: string): FollowedRun;
}

/** The first runs of a history, replayed. Whoever continues it owns it. */
export interface Beginning {
  readonly timeline: Timeline;
  readonly followed: FollowedRun[];
  /** If these were all runs, what they did to objects. */
  readonly objects?: ObjectHistory;
}

/** What replaying needs from its surroundings. */
export interface ReplayTools {
  readonly reader: CellReader;
  readonly readTraceback: (error: RaisedError) => Traceback;
}

/** Replays the history. */
export function replay(history: History, tools: ReplayTools): Replay {
  return finish(replayInSteps(history, tools));
}

/** Replays the history from the end of a beginning that has been replayed already, one step for each run. */
export function* replayInSteps(
  history: History,
  tools: ReplayTools,
  begun: Beginning = { timeline: new Timeline(), followed: [] },
): Steps<Replay> {
  const { timeline, followed } = begun;
  const known = followed.length;
  let session = history.runs[Math.max(0, known - 1)]?.session;
  for (const run of history.runs.slice(known)) {
    if (run.session !== session) {
      timeline.startSession(run.id);
      session = run.session;
    }
    if (run.afterUnseenRuns) timeline.admitMoreBefore(run.id);
    const home = { facts: tools.reader.read(run.source), runId: run.id, cellKey: run.cellKey };
    const result = followRun(home, timeline.before(run.id), endingOf(run, history, tools));
    timeline.commit(run.id, result.changes);
    followed.push(result);
    yield;
  }
  const nextId = history.runs.length;
  // A restart that no run has followed yet leaves an empty kernel.
  if (session !== undefined && session !== history.session) timeline.startSession(nextId);
  const isUnchanged = known === nextId && session === history.session;
  const objects = (isUnchanged ? begun.objects : undefined) ?? readObjectHistory(history, followed);
  return {
    history,
    followed,
    objects,
    namesBefore: (runId) => timeline.before(runId),
    changesAfter: (runId, name) => timeline.changesAfter(runId, name),
    beginning: (runCount) => ({
      timeline: timeline.upTo(runCount),
      followed: followed.slice(0, runCount),
      ...(runCount === nextId && session === history.session ? { objects } : {}),
    }),
    predictNext: (cellKey, source) =>
      followRun(
        { facts: tools.reader.read(source), runId: nextId, cellKey },
        timeline.before(nextId),
        { kind: 'predicted' },
      ),
  };
}

function endingOf(run: Run, history: History, tools: ReplayTools): Ending {
  if (history.basis === 'assumed') return { kind: 'predicted' };
  switch (run.outcome.kind) {
    case 'succeeded':
      return { kind: 'succeeded' };
    case 'unfinished':
      return { kind: 'failed-somewhere' };
    case 'failed': {
      if (!run.outcome.error) return { kind: 'failed-somewhere' };
      return endingOfFailure(
        run,
        tools.readTraceback(run.outcome.error),
        tools.reader.read(run.source),
      );
    }
  }
}
