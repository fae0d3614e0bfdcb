/** *Run the Cells This Cell Needs*: whatever defines its names, in the order that works, then the cell. */
import { window } from 'vscode';
import type { CellRunner } from '../act/runCells.ts';
import type { Engine } from '../engine.ts';
import { pythonCell, type Target } from './targets.ts';

const runButton = 'Run Cell';

/** Runs the cells; offers it if the cell needs no other. */
export async function runNeededCells(
  target: Target,
  engine: Engine,
  runner: CellRunner,
): Promise<void> {
  const { watched, cellKey } = target;
  const view = watched.view();
  if (pythonCell(target, view) === undefined) return;
  const analysis = await watched.analysis();
  const needed = engine.analyst.cellsNeededBy(analysis.historyOf(view), cellKey);
  if (needed.length > 1) {
    await runner.run(watched, needed);
    return;
  }
  const message = 'This cell needs no other cell to be run first.';
  void window.showInformationMessage(message, runButton).then((choice) => {
    if (choice === runButton) void runner.run(watched, needed);
  });
}
