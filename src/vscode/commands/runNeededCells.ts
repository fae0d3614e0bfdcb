/** *Run the Cells This Cell Needs*: whatever defines its names, in the order that works, then the cell. */
import { window } from 'vscode';
import type { CellRunner } from '../act/runCells.ts';
import type { Engine } from '../engine.ts';
import type { Target } from './targets.ts';

const runButton = 'Run Cell';

/** Runs the cells; offers it if the cell needs no other. */
export async function runNeededCells(
  { watched, cellKey }: Target,
  engine: Engine,
  runner: CellRunner,
): Promise<void> {
  const view = watched.view();
  const cell = view.cells.find(({ key }) => key === cellKey);
  if (cell?.kind !== 'code' || cell.language !== 'python') {
    void window.showInformationMessage('Select a cell with Python code first.');
    return;
  }
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
