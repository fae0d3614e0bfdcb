/** Reads a Series as pandas prints it, also where its entries are about columns: `df.dtypes`, `df.isna().sum()`. */
import type { ColumnFacts, SeenFacts } from '../../model/facts.ts';
import { columnNamed } from './columnNames.ts';

interface PrintedSeries {
  readonly name: string | undefined;
  readonly dtype: string;
  /** Of all its entries. */
  readonly length: number | undefined;
  readonly entries: readonly (readonly [label: string, value: string])[];
  /** All of them are shown. */
  readonly isWhole: boolean;
}

const MOST_LINES = 2_000;
const MOST_SAMPLES = 3;

/** `undefined` if the text is no Series, or one whose labels have several levels. */
function readSeries(text: string): PrintedSeries | undefined {
  const lines = text.replace(/\n+$/, '').split('\n');
  const end = lines.findLastIndex((line) => FOOTER.test(line));
  const footer = FOOTER.exec(lines[end] ?? '');
  if (!footer || lines.length > MOST_LINES || end < lines.length - 2) return undefined;
  const [, name, length, dtype = ''] = footer;
  const shown = lines.slice(0, end).filter((line) => line.trim() !== '');
  const left = shown.filter((line) => /^ *\.{2,3}(?: +\.{2,3})? *$/.test(line));
  const own = shown
    .filter((line) => !left.includes(line))
    .map((line) => /^( *\S.*?) {2,}(\S.*)$/.exec(line)?.slice(1) ?? [line]);
  const entries = own.flatMap(([label = '', value]) =>
    value === undefined ? [] : [[label, value] as const],
  );
  // The line with the index's own name has no value.
  const named = own.findLastIndex(([, value]) => value === undefined);
  const isIndented = entries.some(([label]) => label.startsWith(' '));
  const isSplit = entries.some(([, value]) => value.includes('  '));
  // Labels of several levels.
  const isDeep = isSplit && (isIndented || dtype !== 'object');
  if (named > 0 || own.length - entries.length > 1 || isDeep) return undefined;
  const isWhole = left.length === 0 && length === undefined;
  return {
    name: name === 'None' ? undefined : name,
    dtype,
    length: length === undefined ? (isWhole ? entries.length : undefined) : Number(length),
    entries,
    isWhole: isWhole || Number(length) === entries.length,
  };
}

const FOOTER = /^(?:Freq: [^,]+, )?(?:Name: (.*?), )?(?:Length: (\d+), )?dtype: (\S+)$/;

/** The Series itself. */
export function factsOfSeries(text: string): SeenFacts | undefined {
  const series = readSeries(text);
  if (!series) return undefined;
  const { name, dtype, length, entries, isWhole } = series;
  const values = entries.map(([, value]) => value);
  const there = values.filter((value) => !/^(?:NaN|NaT|<NA>|None)$/.test(value));
  const hasGap = there.length < values.length;
  const sample = there.filter((value) => !/(?:\.\.\.|…)$/.test(value)).slice(0, MOST_SAMPLES);
  return {
    type: 'pandas.core.series.Series',
    dtype,
    ...(name === undefined ? {} : { name }),
    ...(length === undefined ? {} : { length, shape: [length] }),
    ...(sample.length > 0 ? { sample } : {}),
    ...(hasGap ? { hasNan: true } : isWhole ? { hasNan: false } : {}),
  };
}

/** What some of its rows show of a Series: not how many there are. */
export function factsOfSomeEntries(text: string): SeenFacts | undefined {
  const facts = factsOfSeries(text);
  if (!facts) return undefined;
  const { type, name, dtype, sample, hasNan } = facts;
  return {
    ...(type === undefined ? {} : { type }),
    ...(name === undefined ? {} : { name }),
    ...(dtype === undefined ? {} : { dtype }),
    ...(sample ? { sample } : {}),
    ...(hasNan === true ? { hasNan } : {}),
  };
}

/** `df.dtypes`: the columns with their types. */
export function factsOfTypes(text: string): SeenFacts | undefined {
  return aboutColumns(
    text,
    ([name, dtype]) => ({ ...columnNamed(name), dtype }),
    (dtype) => dtype === 'object',
  );
}

/** `df.isna().sum()`: the columns with how many values they lack. */
export function factsOfGaps(text: string): SeenFacts | undefined {
  return aboutColumns(
    text,
    ([name, nulls]) =>
      /^\d+$/.test(nulls) ? { ...columnNamed(name), nulls: Number(nulls) } : undefined,
    (dtype) => /^int/.test(dtype),
  );
}

function aboutColumns(
  text: string,
  read: (entry: readonly [string, string]) => ColumnFacts | undefined,
  isType: (dtype: string) => boolean,
): SeenFacts | undefined {
  const series = readSeries(text);
  if (!series || series.name !== undefined || !isType(series.dtype)) return undefined;
  const columns = series.entries.flatMap((entry) => read(entry) ?? []);
  if (columns.length !== series.entries.length || columns.length === 0) return undefined;
  const { length } = series;
  return {
    type: 'pandas.core.frame.DataFrame',
    columns,
    ...(length === undefined ? {} : { width: length }),
  };
}
