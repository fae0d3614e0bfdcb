/** Which records of the log count, and for which cell. */
import { groupBy } from '../model/groupBy.ts';
import type { ExecutionRecord } from '../model/health.ts';
import type { Cell } from '../model/notebook.ts';
import { cellTextHashes } from '../traceback/cellTextHash.ts';

/** Executions older than this many days do not count. */
const DAYS_THAT_COUNT = 30;
/** For this many days after it ran last, a former text is still spoken of. */
const DAYS_OF_FORMER_TEXT = 7;
/** Where clocks differ, a colleague's day can be one ahead. */
const DAYS_AHEAD = 1;

/** Tags that say a cell is meant to fail (nbclient), is never run by others (nbclient), or need not be run. */
const TAGS_LEFT_OUT: readonly string[] = ['raises-exception', 'skip-execution', 'optional'];

/** One cell that counts, with its executions, oldest first. */
export interface CellRuns {
  readonly cell: Cell;
  /** Those of its present text. */
  readonly runs: readonly ExecutionRecord[];
  /** Those of the text before, while that is still spoken of. */
  readonly formerRuns: readonly ExecutionRecord[];
}

/** How the log names a cell and its text: `text` is a hash. */
export function loggedCell(
  cell: Pick<Cell, 'id' | 'index' | 'source'>,
): Pick<ExecutionRecord, 'cell' | 'text'> {
  return { cell: cell.id ?? `#${cell.index}`, text: cellTextHashes(cell.source)[0] ?? '' };
}

/**
 * The code cells that count, from top to bottom, each with its executions out of `records`, which are one notebook's,
 * oldest first. Cells without text and those whose tags say that their failure means nothing are left out.
 * @param today Days since 1970-01-01.
 */
export function runsOfCells(
  records: readonly ExecutionRecord[],
  cells: readonly Cell[],
  today: number,
): readonly CellRuns[] {
  const recent = records.filter(({ day }) => isWithin(DAYS_THAT_COUNT, day, today));
  const byCell = groupBy(recent, ({ cell }) => cell);
  return cells.filter(counts).map((cell): CellRuns => {
    const present = loggedCell(cell);
    const all = byCell.get(present.cell) ?? [];
    const former = all.findLast(({ text }) => text !== present.text);
    const isSpokenOf = former !== undefined && isWithin(DAYS_OF_FORMER_TEXT, former.day, today);
    return {
      cell,
      runs: all.filter(({ text }) => text === present.text),
      formerRuns: isSpokenOf ? all.filter(({ text }) => text === former.text) : [],
    };
  });
}

function isWithin(days: number, day: number, today: number): boolean {
  return today - day <= days && day - today <= DAYS_AHEAD;
}

function counts({ kind, source, tags }: Cell): boolean {
  return (
    kind === 'code' && source.trim() !== '' && !tags.some((tag) => TAGS_LEFT_OUT.includes(tag))
  );
}
