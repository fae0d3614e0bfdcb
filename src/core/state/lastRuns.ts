/** Finds what each cell ran last in the kernel that lives now. */
import type { History, Run } from '../model/execution.ts';

/** By the cell's key, its last run in the present session, whatever became of it. */
export function lastRunsOf(history: History): ReadonlyMap<string, Run> {
  const last = new Map<string, Run>();
  for (const run of history.runs) if (run.session === history.session) last.set(run.cellKey, run);
  return last;
}
