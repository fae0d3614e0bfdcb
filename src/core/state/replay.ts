/** Replays a history: which names exist before each run, which run and line bound them, with which text. */
import type { History, Run } from '../model/execution.ts';
import type { RaisedError } from '../model/notebook.ts';
import type { Traceback } from '../model/crash.ts';
import type { CellReader } from '../python/cellFacts.ts';
import { followRun, type Ending, type FollowedRun } from './followRun.ts';
import { endingOfFailure } from './crashLine.ts';
import type { NameSource } from './namespace.ts';
import { Timeline } from './timeline.ts';

/** A history, replayed. */
export interface Replay {
  readonly history: History;
  /** One for each run, in the same order. */
  readonly followed: readonly FollowedRun[];
  /** The names before that run; of a run that has not happened yet (`runs.length`), the names now. */
  namesBefore(runId: number): NameSource;
  /** Follows a text as if it ran next. */
  predictNext(cellKey: string, source: string): FollowedRun;
}

/** What replaying needs from its surroundings. */
export interface ReplayTools {
  readonly reader: CellReader;
  readonly readTraceback: (error: RaisedError) => Traceback;
}

export function replay(history: History, tools: ReplayTools): Replay {
  const timeline = new Timeline();
  const followed: FollowedRun[] = [];
  let session = history.runs[0]?.session;
  for (const run of history.runs) {
    if (run.session !== session) {
      timeline.startSession(run.id);
      session = run.session;
    }
    if (run.afterUnseenRuns) timeline.admitMoreBefore(run.id);
    const home = { facts: tools.reader.read(run.source), runId: run.id, cellKey: run.cellKey };
    const result = followRun(home, timeline.before(run.id), endingOf(run, history, tools));
    timeline.commit(run.id, result.changes);
    followed.push(result);
  }
  const nextId = history.runs.length;
  // A restart that no run has followed yet leaves an empty kernel.
  if (session !== undefined && session !== history.session) timeline.startSession(nextId);
  return {
    history,
    followed,
    namesBefore: (runId) => timeline.before(runId),
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
