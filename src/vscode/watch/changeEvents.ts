/** Turns the editor's report of a changed notebook into plain events for the ledger. */
import type { NotebookDocumentCellChange, NotebookDocumentChangeEvent } from 'vscode';
import { errorAmong, readOutputs } from './cellOutputs.ts';
import { identityOf, keyOf, sourceOf } from './notebookView.ts';
import type { NotebookEvent } from './runTracker.ts';

/** The events in the order to take them: first the cells that came and went, then what happened to each. */
export function eventsOf(change: NotebookDocumentChangeEvent): readonly NotebookEvent[] {
  const { contentChanges, cellChanges } = change;
  const cells = contentChanges.length === 0 ? [] : [cellsEvent(contentChanges)];
  return [...cells, ...cellChanges.flatMap(summaryEvents)];
}

function cellsEvent(changes: NotebookDocumentChangeEvent['contentChanges']): NotebookEvent {
  return {
    kind: 'cells',
    removed: changes.flatMap(({ range, removedCells }) =>
      // A removed cell has no index of its own any more.
      removedCells.map((cell, at) => ({ ...identityOf(cell), index: range.start + at })),
    ),
    added: changes.flatMap(({ addedCells }) => addedCells.map(identityOf)),
  };
}

function summaryEvents(change: NotebookDocumentCellChange): readonly NotebookEvent[] {
  const { cell, executionSummary } = change;
  if (executionSummary === undefined) return [];
  const { executionOrder: order, success, timing } = executionSummary;
  // Outputs can be long and are complete only at the end.
  const outputs = success === undefined ? [] : readOutputs(cell.outputs);
  // `%time` prints what it catches, and until IPython 9.4 the kernel then says that all went well.
  const hasFailed = success === false || outputs.at(-1)?.kind === 'error';
  return [
    {
      kind: 'summary',
      cellKey: keyOf(cell),
      source: sourceOf(cell),
      summary: { order, success: hasFailed ? false : success, endTime: timing?.endTime },
      error: hasFailed ? errorAmong(outputs) : undefined,
    },
  ];
}
