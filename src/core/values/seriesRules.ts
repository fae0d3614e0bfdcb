/** What pandas' functions, and the methods of a Series, give and refuse. */
import { readsAsNumber } from './builtinRules.ts';
import { concatTables, mergeTables } from './joinRules.ts';
import { argument, type Arguments, type Rule } from './machine.ts';
import { raise, repr } from './raised.ts';
import {
  arrayOf,
  boolValue,
  columnOf,
  keyOf,
  keysIn,
  sequenceOf,
  tableOf,
  textOf,
  UNKNOWN,
  type Column,
  type SeriesValue,
  type Value,
} from './value.ts';

const TABLES = 'get_dummies json_normalize melt crosstab pivot_table read_json read_sql'.split(' ');

export const pandasRules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...TABLES.map((name): [string, Rule] => [`pandas.${name}`, () => UNKNOWN]),
  ['pandas.DataFrame', tableFrom],
  ['pandas.read_csv', fromFile],
  ['pandas.merge', mergeTables],
  ['pandas.concat', concatTables],
  ['pandas.to_numeric', toNumeric],
  [
    'pandas.isnull',
    ({ positional: [value] }) => (value?.kind === 'constant' ? boolValue() : UNKNOWN),
  ],
]);

/** `pd.DataFrame({…})`, with the names in a literal. */
function tableFrom(given: Arguments): Value {
  const data = argument(given, 0, 'data');
  if (given.keywords.has('columns') || given.keywords.has('dtype') || given.positional.length > 1)
    return UNKNOWN;
  if (data?.kind !== 'mapping' || !data.isComplete) return UNKNOWN;
  const lengths = [...data.entries.values()].map((value) =>
    value.kind === 'sequence' && (value.type === 'list' || value.type === 'tuple')
      ? value.length
      : value.kind === 'array' && value.shape?.length === 1
        ? value.shape[0]
        : undefined,
  );
  const known = new Set(lengths);
  const isPlain = !known.has(undefined) && lengths.length > 0 && !given.keywords.has('index');
  if (isPlain && known.size > 1) {
    return raise('ValueError', 'All arrays must be of the same length', 'pandas.DataFrame');
  }
  return tableOf({
    columns: [...data.entries].map(([name, value]) => columnFromItems(name, value)),
    isComplete: true,
    rows: isPlain ? lengths[0] : undefined,
  });
}

/** `pd.read_csv(…, usecols=[…])`: the arguments say how many columns there are, or which. */
function fromFile({ keywords, isComplete }: Arguments): Value {
  const isPlain = !/\b(?:index_col|chunksize|iterator|squeeze|names|header|prefix)\b/.test(
    [...keywords.keys()].join(' '),
  );
  const used = keywords.get('usecols');
  if (!isComplete || !isPlain || used?.kind !== 'sequence' || used.length === undefined) {
    return UNKNOWN;
  }
  const names = keysIn(used);
  return names?.every((name) => typeof name === 'string')
    ? tableOf({ columns: [...new Set(names)].map((name) => columnOf(name)), isComplete: true })
    : tableOf({ width: new Set(names ?? []).size || undefined });
}

function columnFromItems(name: string | number, value: Value): Column {
  if (value.kind !== 'sequence' || !value.items || value.items.length === 0) return columnOf(name);
  const types = new Set(value.items.map((item) => (item.kind === 'constant' ? item.type : '')));
  const isText = types.size === 1 && types.has('str');
  const isNumber = [...types].every((type) => type === 'int' || type === 'float');
  return columnOf(name, {
    content: isText ? 'text' : isNumber ? 'number' : undefined,
    sample: isText ? value.items.flatMap((item) => textOf(item) ?? []) : [],
    hasMissing: isText || isNumber ? false : undefined,
  });
}

function toNumeric(given: Arguments): Value | undefined {
  const [value] = given.positional;
  const errors = textOf(given.keywords.get('errors'));
  if (value?.kind !== 'series' || !value.column) return undefined;
  if (given.keywords.has('errors') && errors !== 'raise') return UNKNOWN;
  const text = unreadable(value.column, 'float');
  // A null in a text is no digit either; pandas reads a few words besides Python's.
  if (text !== undefined) {
    const at = value.column.sample.indexOf(text);
    return raise(
      'ValueError',
      `Unable to parse string "${text}" at position ${String(at)}`,
      'pandas.to_numeric',
    );
  }
  return { ...value, column: { ...value.column, content: 'number', sample: [] } };
}

/** What files hold where nothing is. */
const EMPTY = /^(?:|nan|NaN|None|NA|<NA>|NaT|null|True|False)$/;

/** A text among the samples that is no number. */
export function unreadable(column: Column, type: 'int' | 'float'): string | undefined {
  if (column.content !== 'text') return undefined;
  return column.sample.find((text) => !EMPTY.test(text.trim()) && !readsAsNumber(text, type));
}

/** `of.name(…)`. */
export function callSeriesMethod(
  of: SeriesValue,
  name: string,
  given: Arguments,
): Value | undefined {
  switch (name) {
    case 'astype':
      return cast(of, given);
    case 'copy':
    case 'round':
    case 'abs':
    case 'clip':
      return of;
    case 'fillna':
      return { kind: 'series', column: of.column && columnOf(of.column.name), length: of.length };
    case 'isnull':
    case 'isna':
    case 'notnull':
    case 'isin':
    case 'between':
    case 'eq':
    case 'ne':
      return { kind: 'series', column: undefined, length: of.length };
    case 'map':
    case 'apply':
    case 'replace':
    case 'shift':
    case 'cumsum':
      return { kind: 'series', column: undefined, length: undefined };
    case 'unique':
      return arrayOf([undefined]);
    case 'tolist':
    case 'to_list':
      return sequenceOf(undefined, 'list', of.length);
    case 'to_numpy':
      return given.keywords.size === 0
        ? arrayOf([of.length], { content: of.column?.content })
        : UNKNOWN;
    case 'to_frame':
      return of.column && given.positional.length === 0 && given.keywords.size === 0
        ? tableOf({ columns: [of.column], isComplete: true, rows: of.length })
        : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

function cast(of: SeriesValue, given: Arguments): Value {
  const { column } = of;
  const dtype = argument(given, 0, 'dtype');
  const to = numberType(dtype);
  if (!to || !column || given.keywords.has('errors'))
    return { kind: 'series', column: undefined, length: of.length };
  const text = unreadable(column, to);
  if (text !== undefined) {
    raise(
      'ValueError',
      to === 'int'
        ? `invalid literal for int() with base 10: ${repr(text)}`
        : `could not convert string to float: ${repr(text)}`,
      'pandas.Series.astype',
    );
  }
  if (to === 'int' && column.content === 'number' && column.hasMissing === true) {
    raise(
      'IntCastingNaNError',
      'Cannot convert non-finite values (NA or inf) to integer',
      'pandas.Series.astype',
    );
  }
  return { ...of, column: { ...column, content: 'number', sample: [] } };
}

/** `int`, `'float64'`, `np.int32`; pandas' own `'Int64'` takes missing values. */
function numberType(dtype: Value | undefined): 'int' | 'float' | undefined {
  const name =
    dtype?.kind === 'library'
      ? (/^(?:builtins|numpy)\.(\w+)$/.exec(dtype.path)?.[1] ?? '')
      : dtype && keyOf(dtype) !== undefined
        ? String(keyOf(dtype))
        : '';
  if (/^u?int(?:8|16|32|64)?_?$/.test(name)) return 'int';
  return /^float(?:16|32|64)?_?$/.test(name) ? 'float' : undefined;
}
