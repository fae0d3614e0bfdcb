/** Says why a sequence of cells stopped. */
import { capitalised, spokenCell } from '../../render/place.ts';
import type { RunResult } from './runInOrder.ts';

/** A cell of the sequence; `index` is where it is now, `undefined` if it is gone. */
interface CellInSequence {
  readonly key: string;
  readonly index: number | undefined;
}

/**
 * One or two sentences, or `undefined` where nothing needs to be said. `error` is the name of the exception at
 * which the sequence stopped.
 */
export function stopMessage(
  result: RunResult,
  cells: readonly CellInSequence[],
  error: string | undefined,
): string | undefined {
  if (!('cellKey' in result)) return undefined;
  const at = cells.findIndex(({ key }) => key === result.cellKey);
  const cell = spoken(cells[at]);
  const rest = cells.slice(at + 1).map(spoken);
  const skipped = rest.length === 0 ? '' : ` ${capitalised(notRun(rest))}`;
  switch (result.kind) {
    case 'failed':
      return `${capitalised(cell)} stopped${error ? ` with ${error}` : ''}.${skipped}`;
    case 'lost':
      return `${capitalised(cell)} was taken away from the kernel before it ended.${skipped}`;
    case 'gone':
      return `A cell that was to run is no longer there.${skipped}`;
    case 'no-kernel':
      return `No kernel has taken ${cell}. Choose a kernel for this notebook, then try again.`;
  }
}

function notRun(cells: readonly string[]): string {
  const [only] = cells;
  return cells.length === 1 && only !== undefined
    ? `${only} was not run.`
    : `${cells.length} more cells were not run.`;
}

function spoken(cell: CellInSequence | undefined): string {
  return cell?.index === undefined ? 'the cell' : spokenCell(cell.index);
}
