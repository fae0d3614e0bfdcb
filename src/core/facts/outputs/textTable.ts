/** Reads a table as pandas prints it in plain text: its columns, and the rows that are shown. */

/** A table, or what pandas shows of it. */
export interface TextTable {
  /** Names of the columns that are shown, from left to right. */
  readonly columns: readonly string[];
  /** The row labels, and each row's cells in the order of `columns`; empty where a cell is empty or not known. */
  readonly rows: readonly TextRow[];
  /** No column was left out. */
  readonly hasAllColumns: boolean;
  /** No row was left out. */
  readonly hasAllRows: boolean;
  /** As the last line says: `[150 rows x 5 columns]`. */
  readonly size: readonly [rows: number, columns: number] | undefined;
}

export interface TextRow {
  readonly label: string;
  readonly cells: readonly string[];
}

/** More lines than a page shows are no table. */
const MOST_LINES = 2_000;
const ELLIPSIS = /^(?:\.{2,3}|…)$/;

/**
 * The table in the text; `undefined` if the text is no such table, or one whose columns or rows have several levels of
 * labels, or whose letters are not equally wide. A table too wide for the page goes on in blocks, each with its header.
 */
export function readTextTable(text: string): TextTable | undefined {
  const lines = text.replace(/\n+$/, '').split('\n');
  if (lines.length > MOST_LINES) return undefined;
  const empty = readEmpty(text);
  if (empty) return empty;
  const footer = /^\[(\d+) rows x (\d+) columns\]$/.exec(lines.at(-1)?.trim() ?? '');
  const body = footer ? lines.slice(0, -1) : lines;
  const blocks = blocksOf(body).map(readBlock);
  const [first] = blocks;
  if (!first || blocks.some((block) => block?.labels.join('\n') !== first.labels.join('\n')))
    return undefined;
  const parts = blocks.flatMap((block) => block ?? []);
  const shown = parts.flatMap(({ columns }) => columns);
  const kept = shown.flatMap((name, at) => (ELLIPSIS.test(name) ? [] : [at]));
  const isShown = (label: string): boolean => !ELLIPSIS.test(label);
  return {
    columns: kept.map((at) => shown[at] ?? ''),
    rows: first.labels.flatMap((label, at): readonly TextRow[] => {
      const cells = parts.flatMap((part) => part.cells[at] ?? []);
      return isShown(label) ? [{ label, cells: kept.map((each) => cells[each] ?? '') }] : [];
    }),
    hasAllColumns: kept.length === shown.length,
    hasAllRows: first.labels.every(isShown),
    size: footer ? [Number(footer[1]), Number(footer[2])] : undefined,
  };
}

/** `Empty DataFrame`, with names that are not in quotes: one with a comma in it cannot be told from two. */
function readEmpty(text: string): TextTable | undefined {
  const names = /^Empty DataFrame\nColumns: \[(.*)\]\nIndex: \[\]\s*$/s.exec(text)?.[1];
  if (names === undefined || /\.\.\.|…|\n/.test(names)) return undefined;
  const columns = names === '' ? [] : names.split(', ');
  return { columns, rows: [], hasAllColumns: true, hasAllRows: true, size: [0, columns.length] };
}

function blocksOf(lines: readonly string[]): readonly (readonly string[])[] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() !== '') blocks.at(-1)?.push(line);
    else if (blocks.at(-1)?.length !== 0) blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0);
}

interface Block {
  readonly columns: readonly string[];
  readonly labels: readonly string[];
  readonly cells: readonly (readonly string[])[];
}

function readBlock([head = '', ...below]: readonly string[]): Block | undefined {
  const header = head.replace(/\s*\\?\s*$/, '');
  if (!/^ +\S/.test(header)) return undefined;
  const width = header.length;
  // The line with the index's own name ends before the columns begin.
  const lines = below.map((line) => line.trimEnd()).filter((line) => line.length >= width);
  const isFlat =
    lines.length > 0 && lines.every((line) => /^\S/.test(line) && line.length === width);
  const others = below.filter((line) => line.trimEnd().length < width);
  const [name] = others;
  const hasName =
    name !== undefined && others.length === 1 && name === below[0] && !/\S {2,}\S/.test(name);
  if (!isFlat || (name !== undefined && !hasName)) return undefined;
  const ends = columnEnds(header, lines);
  // Below a single column, the index's name looks like a row with an empty cell.
  if (!ends || (hasName && ends.length === 1)) return undefined;
  const columns = ends.map((end, at) => header.slice(ends[at - 1] ?? 0, end).trim());
  if (columns.some((name) => name === '' || name.includes('  '))) return undefined;
  const rows = lines.map((line) => splitRow(line, ends));
  return {
    columns,
    labels: rows.map(([label = '']) => label),
    cells: rows.map(([, ...cells]) => cells),
  };
}

/**
 * Names may hold blanks: one ends where the values below end too, since pandas aligns both to the right. Where empty
 * cells leave that open, `undefined`.
 */
function columnEnds(header: string, lines: readonly string[]): readonly number[] | undefined {
  const ends: number[] = [];
  for (let end = 1; end <= header.length; end++) {
    if (!endsAt(header, end)) continue;
    const isEnd = end === header.length || lines.every((line) => endsAt(line, end));
    const from = ends.at(-1) ?? 0;
    const isOpen = (line: string): boolean =>
      endsAt(line, end) || (from > 0 && line.slice(from, end + 1).trim() === '');
    if (!isEnd && lines.some((line) => endsAt(line, end)) && lines.every(isOpen)) return undefined;
    // `Driver name` above `New York` in every row may be one column or two.
    const isApart = [header, ...lines].some((line) => /^ *$/.test(line.slice(end, end + 2)));
    if (isEnd && !isApart) return undefined;
    if (isEnd) ends.push(end);
  }
  return ends;
}

/** Whether a word ends before that place. */
function endsAt(line: string, end: number): boolean {
  return line[end - 1] !== ' ' && (line[end] ?? ' ') === ' ';
}

/** The label, then the cells. Of the first column two blanks or more divide them; where more do, the cell is not known. */
function splitRow(line: string, ends: readonly number[]): readonly string[] {
  const [first = line.length] = ends;
  const parts = line.slice(0, first).split(/ {2,}/);
  const [label = '', cell = ''] = parts.length === 2 ? parts : [parts.join('  ')];
  const rest = ends.slice(1).map((end, at) => line.slice(ends[at], end).trim());
  return [label, cell, ...rest];
}
