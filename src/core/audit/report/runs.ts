/** Lists the runs of a notebook by their cells: in the order they ran, and counted. */
import type { CellProfile, TimelineRun } from '../../model/auditReport.ts';
import type { History, Run } from '../../model/execution.ts';

/** Every run whose cell is known, in the order they ran. */
export function runTimeline(history: History): readonly TimelineRun[] {
  const now = new Map(history.cells.map(({ key, index }) => [key, index]));
  const gone = new Map(history.removed.map(({ key, index }) => [key, index]));
  return history.runs.flatMap((run, at) => {
    const cell = now.get(run.cellKey) ?? gone.get(run.cellKey);
    if (cell === undefined) return [];
    const { outcome } = run;
    return [
      {
        session: run.session,
        cell,
        isDeleted: !now.has(run.cellKey),
        executionCount: run.executionCount,
        outcome: outcome.kind,
        exception: outcome.kind === 'failed' ? outcome.error?.name : undefined,
        unseenBefore: unseenBefore(run, history.runs[at - 1], history),
      },
    ];
  });
}

/** A kernel counts its runs from 1 without a gap. */
function unseenBefore(run: Run, previous: Run | undefined, { basis }: History): number {
  const atLeast = run.afterUnseenRuns ? 1 : 0;
  if (basis !== 'counted' && atLeast === 0) return 0;
  const before = previous?.session === run.session ? previous.executionCount : 0;
  if (run.executionCount === undefined || before === undefined) return atLeast;
  return Math.max(atLeast, run.executionCount - before - 1);
}

/** How often each cell that is still there passed and failed, from top to bottom. */
export function runProfile(timeline: readonly TimelineRun[]): readonly CellProfile[] {
  const profile = new Map<number, { passed: number; failed: number }>();
  for (const { cell, isDeleted, outcome } of timeline) {
    if (isDeleted || outcome === 'unfinished') continue;
    const counts = profile.get(cell) ?? { passed: 0, failed: 0 };
    counts[outcome === 'succeeded' ? 'passed' : 'failed'] += 1;
    profile.set(cell, counts);
  }
  return [...profile]
    .map(([cell, counts]) => ({ cell, ...counts }))
    .sort((a, b) => a.cell - b.cell);
}
