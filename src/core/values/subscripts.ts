/** What brackets give, what they store, and the keys and positions that are not there. */
import type { Key } from '../python/keys.ts';
import { itemOfArray, outOfBounds, storeInArray } from './arraySubscripts.ts';
import type { Index } from './indices.ts';
import { seriesIn } from './members.ts';
import { raise, repr } from './raised.ts';
import { sliceLength } from './shapes.ts';
import {
  columnOf,
  integerOf,
  intValue,
  keyOf,
  keysIn,
  sequenceOf,
  tableOf,
  textValue,
  UNKNOWN,
  type Column,
  type SequenceValue,
  type TableValue,
  type Value,
} from './value.ts';

/** `value[indices]`. */
export function itemOf(value: Value, indices: readonly Index[]): Value {
  const [first, ...others] = indices;
  if (!first) return UNKNOWN;
  const only = others.length === 0 ? first : undefined;
  switch (value.kind) {
    case 'table':
      return only ? itemOfTable(value, only) : UNKNOWN;
    case 'array':
      return itemOfArray(value, indices);
    case 'sequence':
      return only ? itemOfSequence(value, only) : UNKNOWN;
    case 'mapping': {
      const key = only?.kind === 'value' ? keyOf(only.value) : undefined;
      if (key === undefined) return UNKNOWN;
      const found = value.entries.get(key);
      if (!found && value.isComplete) raise('KeyError', repr(key));
      return found ?? UNKNOWN;
    }
    case 'constant':
      if (value.type === 'str') return textItem(value.value, only);
      return raise('TypeError', `'${value.type}' object is not subscriptable`);
    case 'function':
      return raise('TypeError', `'function' object is not subscriptable`);
    case 'series':
      return itemOfSeries(value, only);
    case 'method':
      return located(value.of, value.name, indices);
    default:
      return UNKNOWN;
  }
}

function textItem(text: unknown, index: Index | undefined): Value {
  const at = index?.kind === 'value' ? integerOf(index.value) : undefined;
  if (typeof text !== 'string' || at === undefined) return textValue();
  const letter = text.at(at);
  if (letter === undefined) return raise('IndexError', 'string index out of range');
  return textValue(letter);
}

function itemOfSeries(value: Extract<Value, { kind: 'series' }>, index: Index | undefined): Value {
  const isSelection =
    index?.kind === 'slice' || index?.value.kind === 'series' || index?.value.kind === 'array';
  return isSelection
    ? { kind: 'series', column: value.column && cut(value.column), length: undefined }
    : UNKNOWN;
}

/** Of fewer rows: which they are is not known, and missing values may not be among them. */
function cut(column: Column): Column {
  return { ...column, hasMissing: column.hasMissing === false ? false : undefined, sample: [] };
}

/** The rows chosen by a mask. */
export function someRows(table: TableValue): TableValue {
  return tableOf({ ...table, columns: table.columns.map(cut), rows: undefined });
}

function itemOfTable(table: TableValue, index: Index): Value {
  if (index.kind === 'slice') return table.isGrouped ? UNKNOWN : someRows(table);
  const { value } = index;
  const key = keyOf(value);
  if (key !== undefined) {
    const column = columnNamed(table, key);
    if (table.isGrouped) return UNKNOWN;
    return column ? seriesIn(column, table.rows) : UNKNOWN;
  }
  const keys = keysIn(value);
  // An empty list of names is a list of answers as well.
  if (keys && keys.length > 0 && value.kind === 'sequence' && value.type !== 'tuple') {
    return tableOf({
      rows: table.rows,
      isGrouped: table.isGrouped,
      isComplete: true,
      columns: columnsNamed(table, keys),
    });
  }
  if (value.kind === 'series' || (value.kind === 'array' && value.content === 'bool')) {
    return table.isGrouped ? UNKNOWN : someRows(table);
  }
  return UNKNOWN;
}

/** The column of that name; refused if the table has none. */
function columnNamed(table: TableValue, key: Key): Column | undefined {
  const column = table.columns.find(({ name }) => name === key);
  if (!column && table.isComplete && !mayChooseRows(key) && !mayBePadded(table, key)) {
    const asked = table.isGrouped ? repr(`Column not found: ${String(key)}`) : repr(key);
    raise('KeyError', asked, 'pandas.DataFrame.__getitem__');
  }
  return column;
}

/** Before pandas 2.0 a date chose the rows of that day, where the rows are labelled by time. */
function mayChooseRows(key: Key): boolean {
  return /^\d{4}(?:[-/]|$)/.test(String(key));
}

function mayBePadded({ columns }: TableValue, key: Key): boolean {
  const bare = String(key).trim();
  return bare !== key && columns.some(({ name, isPrinted }) => isPrinted === true && name === bare);
}

/** The columns of these names; refused if the table lacks one. */
function columnsNamed(table: TableValue, keys: readonly Key[]): readonly Column[] {
  const missing = keys.filter(
    (key) => !table.columns.some(({ name }) => name === key) && !mayBePadded(table, key),
  );
  if (missing.length > 0 && table.isComplete) {
    const listed = `[${missing.map(repr).join(', ')}]`;
    raise(
      'KeyError',
      missing.length === keys.length && !table.isGrouped
        ? `"None of [Index(${listed}, dtype='object')] are in the [columns]"`
        : table.isGrouped
          ? `"Columns not found: ${missing.map(repr).join(', ')}"`
          : `"${listed} not in index"`,
      'pandas.DataFrame.__getitem__',
    );
  }
  return keys.map((key) => table.columns.find(({ name }) => name === key) ?? columnOf(key));
}

/** `table.loc[rows, columns]` and its like. */
function located(value: Value, by: string, indices: readonly Index[]): Value {
  if (value.kind !== 'table' || value.isGrouped || !/^(?:loc|iloc)$/.test(by)) return UNKNOWN;
  const [rows, columns, more] = indices;
  if (!rows || more) return UNKNOWN;
  const isSome =
    rows.kind === 'slice' || rows.value.kind === 'series' || rows.value.kind === 'array';
  if (!columns) return isSome ? someRows(value) : UNKNOWN;
  if (by === 'iloc' || columns.kind === 'slice') return iloc(value, rows, columns, by);
  const part = itemOfTable(value, columns);
  const isAll = rows.kind === 'slice' && !rows.start && !rows.stop && !rows.step;
  if (isAll) return part;
  if (!isSome) return UNKNOWN;
  if (part.kind === 'table') return someRows(part);
  return part.kind === 'series'
    ? itemOfSeries(part, { kind: 'slice', start: undefined, stop: undefined, step: undefined })
    : UNKNOWN;
}

function iloc(table: TableValue, rows: Index, columns: Index, by: string): Value {
  if (by !== 'iloc' || rows.kind !== 'slice' || columns.kind !== 'slice') return UNKNOWN;
  const [start, stop, step] = [columns.start, columns.stop, columns.step].map(integerOf);
  const isKnown =
    [columns.start, columns.stop].every((part) => !part || integerOf(part) !== undefined) &&
    !columns.step;
  const length = isKnown
    ? sliceLength(table.rows, integerOf(rows.start), integerOf(rows.stop), step)
    : undefined;
  if (!isKnown || !table.isComplete) return tableOf();
  return tableOf({
    rows: (rows.start ?? rows.stop) ? undefined : (length ?? table.rows),
    columns: table.columns.slice(start, stop),
    // Their order is what a facts' file may not keep.
    isComplete: false,
  });
}

function itemOfSequence(value: SequenceValue, index: Index): Value {
  const { type, items, length } = value;
  if (index.kind === 'slice') {
    const bounds = [index.start, index.stop, index.step];
    const isKnown = bounds.every((part) => !part || integerOf(part) !== undefined);
    if (!isKnown || type === 'iterator' || type === 'Index') return UNKNOWN;
    const [start, stop, step] = bounds.map((part) => integerOf(part));
    if ((step ?? 1) !== 1) return sequenceOf(undefined, type);
    return sequenceOf(items?.slice(start, stop), type, sliceLength(length, start, stop, step));
  }
  const at = integerOf(index.value);
  const isList = type === 'list' || type === 'tuple';
  if (
    isList &&
    index.value.kind === 'constant' &&
    /^(?:str|float|NoneType)$/.test(index.value.type)
  ) {
    return raise(
      'TypeError',
      `${type} indices must be integers or slices, not ${index.value.type}`,
    );
  }
  if (isList && index.value.kind === 'array' && index.value.library === 'numpy') {
    const axes = index.value.shape?.length;
    if (axes !== undefined && axes > 0) {
      return raise('TypeError', 'only integer scalar arrays can be converted to a scalar index');
    }
  }
  if (type === 'set') return raise('TypeError', "'set' object is not subscriptable");
  if (at === undefined || type === 'iterator') return UNKNOWN;
  if (length !== undefined && (at >= length || at < -length)) {
    return type === 'Index'
      ? raise('IndexError', outOfBounds(at, 0, length))
      : raise('IndexError', `${type === 'range' ? 'range object' : type} index out of range`);
  }
  return items?.at(at) ?? value.each ?? UNKNOWN;
}

/** `value[indices] = stored`. */
export function storeItem(value: Value, indices: readonly Index[], stored: Value): void {
  const [first, second] = indices;
  if (!first) return;
  const key = first.kind === 'value' && !second ? keyOf(first.value) : undefined;
  switch (value.kind) {
    case 'table':
      storeColumn(value, first, stored);
      return;
    case 'mapping':
      if (key === undefined) {
        value.isComplete = false;
        value.entries = new Map();
      } else value.entries.set(key, stored);
      return;
    case 'sequence':
      storeInSequence(value, first, stored);
      return;
    case 'array':
      storeInArray(value, indices, stored);
      return;
    case 'method':
      if (value.of.kind === 'table') storeLocated(value.of, second, stored);
      return;
    default:
  }
}

function storeLocated(table: TableValue, columns: Index | undefined, stored: Value): void {
  const key = columns?.kind === 'value' ? keyOf(columns.value) : undefined;
  if (key === undefined) {
    // New rows, or columns that nobody can name.
    table.rows = undefined;
    if (columns?.kind === 'value') loseColumns(table);
    else table.columns = table.columns.map((column) => columnOf(column.name));
    return;
  }
  const before = table.columns.find(({ name }) => name === key);
  putColumn(table, columnOf(key, before && stored.kind === 'constant' ? {} : {}));
  table.rows = undefined;
}

function loseColumns(table: TableValue): void {
  table.columns = [];
  table.isComplete = false;
  table.width = undefined;
}

function storeColumn(table: TableValue, index: Index, stored: Value): void {
  const key = index.kind === 'value' ? keyOf(index.value) : undefined;
  if (key !== undefined) {
    refuseLength(table, stored);
    putColumn(table, columnFrom(key, stored));
    return;
  }
  const keys = index.kind === 'value' ? keysIn(index.value) : undefined;
  if (keys) {
    for (const each of keys) putColumn(table, columnOf(each));
    return;
  }
  const isMask = index.kind === 'value' && /^(?:series|table)$/.test(index.value.kind);
  if (isMask) table.columns = table.columns.map(({ name }) => columnOf(name));
  else loseColumns(table);
}

/** A list or array becomes a column only if it has one value for each row. */
function refuseLength(table: TableValue, stored: Value): void {
  const length =
    stored.kind === 'array' && stored.shape?.length === 1
      ? stored.shape[0]
      : stored.kind === 'sequence' && (stored.type === 'list' || stored.type === 'tuple')
        ? stored.length
        : undefined;
  const { rows } = table;
  if (length === undefined || rows === undefined || rows === 0 || length === rows) return;
  raise(
    'ValueError',
    `Length of values (${String(length)}) does not match length of index (${String(rows)})`,
    'pandas.DataFrame.__setitem__',
  );
}

function putColumn(table: TableValue, column: Column): void {
  const isNew = !table.columns.some(({ name }) => name === column.name);
  if (isNew && table.width !== undefined)
    table.width = table.isComplete ? table.width + 1 : undefined;
  table.columns = isNew
    ? [...table.columns, column]
    : table.columns.map((each) => (each.name === column.name ? column : each));
}

function columnFrom(name: Key, stored: Value): Column {
  if (stored.kind === 'series' && stored.column) return { ...stored.column, name };
  if (stored.kind === 'constant') {
    const isNumber = /^(?:int|float)$/.test(stored.type);
    if (isNumber) return columnOf(name, { content: 'number' });
    return columnOf(name, stored.type === 'str' ? { content: 'text' } : {});
  }
  return columnOf(name);
}

function storeInSequence(value: SequenceValue, index: Index, stored: Value): void {
  const at = index.kind === 'value' ? integerOf(index.value) : undefined;
  if (at === undefined || !value.items) {
    value.items = undefined;
    if (index.kind === 'slice') value.length = undefined;
    return;
  }
  const { length } = value.items;
  if (value.type === 'list' && (at >= length || at < -length)) {
    raise('IndexError', 'list assignment index out of range');
  }
  if (value.type === 'list') value.items[at < 0 ? at + length : at] = stored;
  else value.items = undefined;
}

/** `del value[indices]`. */
export function deleteItem(value: Value, indices: readonly Index[]): void {
  const [first] = indices;
  const key = first?.kind === 'value' ? keyOf(first.value) : undefined;
  if (value.kind === 'table' && key !== undefined) {
    columnNamed(value, key);
    value.columns = value.columns.filter(({ name }) => name !== key);
  } else if (value.kind === 'mapping' && key !== undefined) {
    if (value.isComplete && !value.entries.has(key)) raise('KeyError', repr(key));
    value.entries.delete(key);
  } else if (value.kind === 'sequence') {
    value.items = undefined;
    value.length = undefined;
  } else if (value.kind === 'table') loseColumns(value);
  else if (value.kind === 'mapping') value.isComplete = false;
}

/** The place that an axis's length is asked for, as a value. */
export function lengthOf(value: Value): Value {
  switch (value.kind) {
    case 'sequence':
      return intValue(value.length);
    case 'mapping':
      return intValue(value.isComplete ? value.entries.size : undefined);
    case 'table':
      return value.isGrouped ? intValue() : intValue(value.rows);
    case 'series':
      return intValue(value.length);
    case 'array':
      return value.shape?.length === 0 ? UNKNOWN : intValue(value.shape?.[0]);
    case 'object':
      return intValue(value.length);
    case 'constant':
      if (value.type === 'str')
        return intValue(typeof value.value === 'string' ? value.value.length : undefined);
      return raise('TypeError', `object of type '${value.type}' has no len()`);
    default:
      return intValue();
  }
}
