/** Reads the columns of a table off what a cell shows: `df.head()`, `df.columns`, `df.info()`, `df.dtypes`. */
import type { Expr } from '../python/ast.ts';
import { readPythonList } from '../traceback/pythonLiteral.ts';

/** The columns that an output shows. */
export interface PrintedColumns {
  readonly columns: readonly string[];
  /** The output was not cut, neither by pandas nor by the width of the page. */
  readonly isComplete: boolean;
}

/** How the expression shows the columns of the table in `name`; `undefined` if it does not. */
export function showingOf(expr: Expr, name: string): 'table' | 'list' | 'info' | undefined {
  const bare = expr.kind === 'Call' && isCallOf(expr.func, ['print', 'display', 'list']);
  const inner = bare ? expr.args[0] : expr;
  if (!inner) return undefined;
  if (inner.kind === 'Name' && inner.id === name) {
    return bare && expr.func.kind === 'Name' && expr.func.id === 'list' ? 'list' : 'table';
  }
  if (inner.kind === 'Attribute') return attributeShows(inner, name);
  if (inner.kind !== 'Call' || inner.func.kind !== 'Attribute') return undefined;
  const { value, attr } = inner.func;
  if (/^(?:tolist|to_list)$/.test(attr.name)) {
    const owner = value.kind === 'Attribute' && value.attr.name === 'values' ? value.value : value;
    return owner.kind === 'Attribute' ? attributeShows(owner, name) : undefined;
  }
  if (value.kind !== 'Name' || value.id !== name) return undefined;
  if (attr.name === 'info') return 'info';
  return /^(?:head|tail|sample)$/.test(attr.name) ? 'table' : undefined;
}

function attributeShows(
  expr: Extract<Expr, { kind: 'Attribute' }>,
  name: string,
): 'list' | 'info' | undefined {
  if (expr.value.kind !== 'Name' || expr.value.id !== name) return undefined;
  if (expr.attr.name === 'columns') return 'list';
  return undefined;
}

function isCallOf(func: Expr, names: readonly string[]): boolean {
  return func.kind === 'Name' && names.includes(func.id);
}

/** The columns in that text; `undefined` if it does not look like what pandas prints. */
export function readPrintedColumns(
  text: string,
  showing: 'table' | 'list' | 'info',
): PrintedColumns | undefined {
  switch (showing) {
    case 'list':
      return readList(text);
    case 'info':
      return readInfo(text);
    case 'table':
      return readTable(text);
  }
}

/** `Index(['a', 'b'], dtype='object')`, `['a', 'b']`. */
function readList(text: string): PrintedColumns | undefined {
  const inside = /^(?:Index\()?\[(.*?)\](?:, *\n? *dtype=.*\))?$/s.exec(text.trim())?.[1];
  if (inside === undefined) return undefined;
  const columns = readPythonList(inside).flatMap((each) =>
    each.kind === 'string' ? [each.value] : [],
  );
  return { columns, isComplete: !/\.\.\.|…/.test(inside) };
}

/** ` 0   Date    5 non-null   object`, below `#   Column`. */
function readInfo(text: string): PrintedColumns | undefined {
  const columns = [...text.matchAll(/^ *\d+ {2,}(\S.*?) {2,}\d+ non-null/gm)].flatMap(
    ([, column]) => column ?? [],
  );
  const total = /\(total (\d+) columns\)|Data columns \(total (\d+)/.exec(text);
  const count = Number(total?.[1] ?? total?.[2]);
  return columns.length === 0 ? undefined : { columns, isComplete: columns.length === count };
}

/** The headers of a table's text. A table too wide for the page goes on in blocks, each with its own header. */
function readTable(text: string): PrintedColumns | undefined {
  const blocks = text
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''));
  const headers = blocks.flatMap(([header, ...rows]) =>
    header !== undefined && /^ {2,}\S/.test(header)
      ? [namesIn(header.replace(/\\\s*$/, ''), rows)]
      : [],
  );
  if (headers.length === 0) return undefined;
  const columns = headers.flat();
  const named = columns.filter((column) => !/^(?:\.\.\.|…)$/.test(column));
  return { columns: named, isComplete: named.length === columns.length };
}

/** Names may hold blanks: one ends where the values below end too, since pandas aligns both to the right. */
function namesIn(header: string, rows: readonly string[]): readonly string[] {
  const width = header.trimEnd().length;
  const values = rows.filter((row) => row.trimEnd().length >= width && !/^\[\d+ rows/.test(row));
  const names: string[] = [];
  let start = 0;
  for (let end = 1; end <= width; end++) {
    const isWordEnd = header[end - 1] !== ' ' && (header[end] ?? ' ') === ' ';
    const isColumnEnd =
      values.length === 0
        ? header.startsWith('  ', end)
        : values.every((row) => row[end - 1] !== ' ' && (row[end] ?? ' ') === ' ');
    if (!isWordEnd || (end < width && !isColumnEnd)) continue;
    names.push(header.slice(start, end).trim());
    start = end;
  }
  return names;
}
