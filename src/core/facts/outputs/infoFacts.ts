/** Reads what `df.info()` prints: every column with its type and how many values it has. */
import type { ColumnFacts, SeenFacts } from '../../model/facts.ts';
import { columnNamed } from './columnNames.ts';

/** What one such print says; `undefined` if the text is none, or leaves columns out. */
export function factsOfInfo(text: string): SeenFacts | undefined {
  const type = /^<class '([\w.]+)'>/.exec(text)?.[1];
  const entries = /^(\w*Index): (\d+) entries/m.exec(text);
  const total = /^Data columns \(total (\d+) columns?\):/m.exec(text)?.[1];
  if (type === undefined || !entries || total === undefined) return undefined;
  const [, indexType = '', count = ''] = entries;
  const rows = Number(count);
  const columns = columnsIn(text, rows);
  if (columns.length !== Number(total)) return undefined;
  return {
    type,
    columns,
    shape: [rows, columns.length],
    length: rows,
    width: columns.length,
    index: { type: `pandas.${indexType}`, length: rows },
  };
}

/** Every such print in a text, in its order. */
export function splitInfos(text: string): readonly string[] {
  return text.split(/^(?=<class ')/m).filter((part) => /^<class '/.test(part));
}

function columnsIn(text: string, rows: number): readonly ColumnFacts[] {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => /^ *# +Column\b/.test(line));
  const header = lines[at];
  if (header !== undefined) {
    const name = header.indexOf('Column');
    const count = header.indexOf('Non-Null Count');
    return lines.slice(at + 2).flatMap((line): readonly ColumnFacts[] => {
      const [, left, dtype] = /^ *\d+ .*?(?:(\d+) non-null +)?(\S+) *$/.exec(line) ?? [];
      const end = count < 0 ? header.indexOf('Dtype') : count;
      return dtype === undefined || end < 0
        ? []
        : [columnOf(line.slice(name, end).trimEnd(), dtype, left, rows)];
    });
  }
  // Before pandas 1.0: `age    90 non-null float64`.
  return lines.flatMap((line): readonly ColumnFacts[] => {
    const [, name, left, dtype] = /^(\S.*?) +(\d+) non-null (\S+)$/.exec(line) ?? [];
    return name === undefined || dtype === undefined ? [] : [columnOf(name, dtype, left, rows)];
  });
}

function columnOf(
  name: string,
  dtype: string,
  left: string | undefined,
  rows: number,
): ColumnFacts {
  const nulls = left === undefined ? undefined : rows - Number(left);
  return { ...columnNamed(name), dtype, ...(nulls === undefined || nulls < 0 ? {} : { nulls }) };
}
