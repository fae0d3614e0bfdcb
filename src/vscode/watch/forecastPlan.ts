/** Chooses the cells whose next run is worth a look ahead. */
import type { Cell, History } from '../../core/index.ts';

/**
 * Python cells that the present kernel has not run with the text they have now, top to bottom. The others have
 * shown already what they do.
 */
export function cellsToForecast(history: History): readonly Cell[] {
  const lastRuns = new Map(history.runs.map((run) => [run.cellKey, run]));
  return history.cells.filter((cell) => {
    if (cell.kind !== 'code' || cell.language !== 'python') return false;
    if (cell.source.trim() === '') return false;
    const run = lastRuns.get(cell.key);
    return run?.session !== history.session || run.source !== cell.source;
  });
}
