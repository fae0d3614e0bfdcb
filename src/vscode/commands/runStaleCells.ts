/** *Run Stale Cells in Order*: whatever was edited since it ran or took what has changed since, until nothing is. */
import { window } from 'vscode';
import type { CellRunner } from '../act/runCells.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';

/** Runs the cells; says so if there are none. */
export async function runStaleCells(watched: WatchedNotebook, runner: CellRunner): Promise<void> {
  const analysis = await watched.analysis();
  const stale = (): readonly string[] => analysis.staleCells(watched.view());
  if (stale().length === 0) {
    void window.showInformationMessage(
      watched.tracker.hasRuns
        ? 'No cell is stale: none that ran was edited since, and none took what has changed since.'
        : 'Nothing has run since this notebook was opened, so it is not known which cells are stale.',
    );
    return;
  }
  // A cell that runs again may leave others behind, which are to follow.
  await runner.runWhileLeft(watched, (begun) => stale().filter((key) => !begun.has(key)));
}
