/** Turns tables that were shown into facts: `df`, `df.head()`, `df.describe()`. */
import type { ColumnFacts, SeenFacts } from '../../model/facts.ts';
import { columnNamed } from './columnNames.ts';
import { readTextTable, type TextTable } from './textTable.ts';

const TABLE = 'pandas.core.frame.DataFrame';
/** Samples of a column. */
const MOST_SAMPLES = 3;

/** What a whole table shows of itself; `undefined` if the text is none. */
export function factsOfTable(text: string): SeenFacts | undefined {
  const table = readTextTable(text);
  if (!table) return undefined;
  const isWhole = table.hasAllRows && table.size === undefined;
  const rows = table.size?.[0] ?? (isWhole ? table.rows.length : undefined);
  const columns = isWhole
    ? columnsOf(table).map((column, at) => withGaps(column, table, at))
    : columnsOf(table);
  return { type: TABLE, columns, ...sizeOf(rows, table) };
}

/** What some rows show of their table: its columns, not how many rows it has. */
export function factsOfRows(text: string): SeenFacts | undefined {
  const table = readTextTable(text);
  return table && { type: TABLE, columns: columnsOf(table), ...sizeOf(undefined, table) };
}

/** What `describe()` shows of the columns that it describes, which may not be all. */
export function factsOfDescription(text: string): SeenFacts | undefined {
  const table = readTextTable(text);
  const rowOf = (label: string): readonly string[] | undefined =>
    table?.rows.find((row) => row.label === label)?.cells;
  const means = rowOf('mean');
  if (!table || !means || rowOf('count') === undefined) return undefined;
  const columns = table.columns.map((name, at): ColumnFacts => {
    const isNumber = isNumeric(means[at]);
    const [min, max] = ['min', 'max'].map((label) => rowOf(label)?.[at]);
    return {
      ...columnNamed(name),
      ...(isNumber ? { kind: 'continuous' } : {}),
      ...(isNumber && isNumeric(min) ? { min: Number(min) } : {}),
      ...(isNumber && isNumeric(max) ? { max: Number(max) } : {}),
    };
  });
  return { type: TABLE, columns };
}

function isNumeric(cell: string | undefined): boolean {
  return cell !== undefined && /^[-+]?\d/.test(cell) && Number.isFinite(Number(cell));
}

/** How many columns there are is known where none was left out, or the last line tells. */
function sizeOf(rows: number | undefined, table: TextTable): SeenFacts {
  const width = table.size?.[1] ?? (table.hasAllColumns ? table.columns.length : undefined);
  if (width === undefined) return {};
  return rows === undefined ? { width } : { shape: [rows, width], length: rows, width };
}

function columnsOf(table: TextTable): readonly ColumnFacts[] {
  return table.columns.map((name, at): ColumnFacts => {
    const cells = table.rows.map((row) => row.cells[at] ?? '');
    const there = cells.filter((cell) => !isGap(cell));
    // A long text is cut.
    const shown = there.filter((cell) => !/(?:\.\.\.|…)$/.test(cell)).slice(0, MOST_SAMPLES);
    return {
      ...columnNamed(name),
      ...(shown.length > 0 ? { sample: shown } : {}),
      ...(there.some(isText) ? { elementTypes: ['str'] } : {}),
    };
  });
}

/** Of all rows, how many have no value; `None`, or nothing, can be a text as well. */
function withGaps(column: ColumnFacts, { rows }: TextTable, at: number): ColumnFacts {
  const cells = rows.map((row) => row.cells[at] ?? '');
  return cells.some((cell) => cell === 'None' || cell === '')
    ? column
    : { ...column, nulls: cells.filter(isGap).length };
}

function isGap(cell: string): boolean {
  return /^(?:NaN|NaT|<NA>|None|)$/.test(cell);
}

/** Whether the cell can be nothing but a text: no number, date, duration, truth value or collection. */
function isText(cell: string): boolean {
  return (
    /[A-Za-z]/.test(cell) &&
    !/^(?:True|False|-?inf|nan)$/.test(cell) &&
    !/^[([{<]|^\d{4}-\d\d|^-?\d+ days|^[-+]?[\d.]+(?:e[-+]?\d+|[-+][\d.]+j)$/.test(cell)
  );
}
