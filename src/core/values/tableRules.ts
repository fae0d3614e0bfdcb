/** What the methods of a pandas DataFrame do to its columns, and the names that they refuse. */
import type { Key } from '../python/keys.ts';
import { mergeInto } from './joinRules.ts';
import { argument, type Arguments } from './machine.ts';
import { raise, repr } from './raised.ts';
import { someRows } from './subscripts.ts';
import { seriesIn } from './members.ts';
import {
  columnOf,
  forget,
  integerOf,
  keyOf,
  keyOrKeys,
  NONE,
  tableOf,
  textOf,
  truthOf,
  UNKNOWN,
  type TableValue,
  type Value,
} from './value.ts';

/** `of.name(…)`; `undefined`: the method is not known, and may have changed the table. */
export function callTableMethod(of: TableValue, name: string, given: Arguments): Value | undefined {
  if (of.isGrouped) return UNKNOWN;
  if (!given.isComplete) return undefined;
  switch (name) {
    case 'drop':
      return placed(of, dropped(of, given), given);
    case 'rename':
      return placed(of, renamed(of, given), given);
    case 'copy':
      return tableOf({ ...of });
    case 'head':
    case 'tail':
    case 'sample':
    case 'query':
    case 'nlargest':
    case 'nsmallest':
      return someRows(of);
    case 'drop_duplicates':
      return placed(of, someRows(of), given);
    case 'dropna':
      return placed(of, withoutMissing(of, given), given);
    case 'sort_index':
    case 'sort_values':
      return placed(of, unsampled(of), given);
    case 'reset_index':
      return placed(of, withoutIndex(of, given), given);
    case 'fillna':
    case 'replace':
    case 'interpolate':
    case 'ffill':
    case 'bfill':
    case 'astype':
      return placed(of, plainColumns(of), given);
    case 'set_index':
      return placed(of, indexed(of, given), given);
    case 'pop': {
      const key = keyOf(given.positional[0] ?? UNKNOWN);
      if (key === undefined) return undefined;
      const [column] = columnsIn(of, [key], repr(key));
      of.columns = of.columns.filter((each) => each.name !== key);
      return column ? seriesIn(column, of.rows) : UNKNOWN;
    }
    case 'insert':
    case 'update':
      return undefined;
    case 'merge':
      return mergeInto(of, given);
    case 'groupby':
      return grouped(of, given);
    case 'assign':
      return tableOf({
        ...of,
        columns: [
          ...of.columns.filter((column) => !given.keywords.has(String(column.name))),
          ...[...given.keywords.keys()].map((key) => columnOf(key)),
        ],
      });
    case 'isnull':
    case 'isna':
    case 'notnull':
    case 'notna':
      return tableOf({
        ...of,
        columns: of.columns.map(({ name: key }) => columnOf(key, { content: 'bool' })),
      });
    case 'to_numpy':
      return UNKNOWN;
    case 'iterrows':
    case 'itertuples':
      return UNKNOWN;
    case 'describe':
    case 'corr':
    case 'join':
    case 'append':
    case 'pivot_table':
    case 'melt':
    case 'select_dtypes':
    case 'apply':
    case 'applymap':
    case 'transpose':
    case 'filter':
    case 'resample':
    case 'rolling':
      return UNKNOWN;
    default:
      // Every other method leaves the table as it is, unless it is told to change it.
      return given.keywords.has('inplace') ? undefined : UNKNOWN;
  }
}

/** With `inplace=True` the table itself becomes the result. */
function placed(of: TableValue, result: TableValue | undefined, given: Arguments): Value {
  const inPlace = given.keywords.get('inplace');
  const truth = inPlace ? truthOf(inPlace) : false;
  if (truth === false) return result ?? UNKNOWN;
  if (!result || truth === undefined) forget(of);
  else Object.assign(of, { ...result, isGrouped: of.isGrouped });
  return truth === undefined ? UNKNOWN : NONE;
}

function dropped(of: TableValue, given: Arguments): TableValue | undefined {
  const isTold = isColumnAxis(argument(given, 1, 'axis'));
  const columns =
    given.keywords.get('columns') ?? (isTold === true ? argument(given, 0, 'labels') : undefined);
  if (isTold === undefined) return undefined;
  if (!columns) return someRows(of);
  const asked = keyOrKeys(columns);
  if (!asked) return undefined;
  const errors = given.keywords.get('errors');
  if (!errors || textOf(errors) === 'raise') {
    const missing = missingIn(of, asked);
    if (missing.length > 0) {
      raise(
        'KeyError',
        `"[${missing.map(repr).join(', ')}] not found in axis"`,
        'pandas.DataFrame.drop',
      );
    }
  }
  const left = of.columns.filter(({ name }) => !asked.includes(name));
  const isRows = given.keywords.has('index') || (!isTold && given.positional.length > 0);
  return tableOf({
    ...of,
    columns: left,
    width: undefined,
    contents: [],
    ...(isRows ? { rows: undefined } : {}),
  });
}

/** Whether columns are meant; `undefined` if that is not known. */
function isColumnAxis(axis: Value | undefined): boolean | undefined {
  if (!axis) return false;
  const [number, text] = [integerOf(axis), textOf(axis)];
  if (number === 1 || text === 'columns') return true;
  return number === 0 || text === 'index' || text === 'rows' ? false : undefined;
}

function missingIn(of: TableValue, asked: readonly Key[]): readonly Key[] {
  if (!of.isComplete) return [];
  return asked.filter((key) => !of.columns.some(({ name }) => name === key));
}

function columnsIn(
  of: TableValue,
  asked: readonly Key[],
  message: string,
): readonly TableValue['columns'][number][] {
  if (missingIn(of, asked).length > 0) raise('KeyError', message, 'pandas.DataFrame');
  return asked.map((key) => of.columns.find(({ name }) => name === key) ?? columnOf(key));
}

function renamed(of: TableValue, given: Arguments): TableValue | undefined {
  const columns = given.keywords.get('columns');
  if (!columns) return undefined;
  if (columns.kind !== 'mapping' || !columns.isComplete) return tableOf({ rows: of.rows });
  const named = of.columns.map((column) => {
    const name = columns.entries.get(column.name);
    if (!name) return column;
    const key = keyOf(name);
    return key === undefined ? undefined : { ...column, name: key };
  });
  const known = named.filter((column) => column !== undefined);
  return tableOf({
    ...of,
    columns: known,
    isComplete: of.isComplete && known.length === named.length,
  });
}

function withoutMissing(of: TableValue, given: Arguments): TableValue | undefined {
  if (argument(given, 0, 'axis')) return undefined;
  const isWhole =
    given.keywords.size === 0 || [...given.keywords.keys()].every((key) => key === 'inplace');
  const fewer = someRows(of);
  return isWhole
    ? tableOf({
        ...fewer,
        columns: fewer.columns.map((column) => ({ ...column, hasMissing: false })),
      })
    : fewer;
}

/** The same columns, whose values are others or in another order. */
function plainColumns(of: TableValue): TableValue {
  return tableOf({ ...of, contents: [], columns: of.columns.map(({ name }) => columnOf(name)) });
}

function unsampled(of: TableValue): TableValue {
  return tableOf({ ...of });
}

function withoutIndex(of: TableValue, { keywords, positional }: Arguments): TableValue {
  const drop = keywords.get('drop');
  const isDropped = drop ? truthOf(drop) : false;
  // The index becomes columns, of names that are not known.
  return isDropped === true && positional.length === 0
    ? tableOf({ ...of })
    : tableOf({ ...of, isComplete: false, width: undefined });
}

function indexed(of: TableValue, given: Arguments): TableValue | undefined {
  const keys = argument(given, 0, 'keys');
  const asked = keys && keyOrKeys(keys);
  if (!asked) return undefined;
  const missing = missingIn(of, asked);
  columnsIn(of, asked, `"None of [${missing.map(repr).join(', ')}] are in the columns"`);
  const drop = given.keywords.get('drop');
  if (drop && truthOf(drop) !== true) return tableOf({ ...of });
  return tableOf({
    ...of,
    columns: of.columns.filter(({ name }) => !asked.includes(name)),
    width: undefined,
  });
}

/** Groups are asked for columns as the table is; levels of the index may be grouped by as well. */
function grouped(of: TableValue, given: Arguments): Value {
  const by = argument(given, 0, 'by');
  const asked = by && keyOrKeys(by);
  const isWhole = asked !== undefined && missingIn(of, asked).length === 0;
  return isWhole ? tableOf({ ...of, isGrouped: true }) : UNKNOWN;
}
