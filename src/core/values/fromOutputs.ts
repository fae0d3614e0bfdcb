/** Adds what an output has shown of a variable to what the walk knows of it. Where the two disagree, nothing is known. */
import type { SeenFacts } from '../model/facts.ts';
import { columnFrom, valueFromFacts } from './fromFacts.ts';
import {
  arrayOf,
  tableOf,
  UNKNOWN,
  widthOf,
  type ArrayValue,
  type Axis,
  type Column,
  type NameScope,
  type TableValue,
  type Value,
} from './value.ts';

/** What a statement of a run that is over has shown. */
export interface SeenName {
  readonly name: string;
  readonly value: SeenFacts;
  readonly statement: { readonly start: number };
}

/** Learns what was seen, at the moment when it was shown. */
export function learn({ name, value }: SeenName, scope: NameScope): void {
  const told = scope.get(name);
  const known = refined(told ?? UNKNOWN, value);
  if (known !== told) scope.set(name, known);
}

function refined(told: Value, seen: SeenFacts): Value {
  switch (told.kind) {
    case 'unknown':
      return seenAlone(seen);
    case 'table':
      return told.isGrouped || refineTable(told, seen) ? told : UNKNOWN;
    case 'array':
      return refinedArray(told, seen);
    default:
      return told;
  }
}

const TABLE = 'pandas.core.frame.DataFrame';

/**
 * Values that nobody else can change without a trace: lists and dicts have other names too often, of which nothing is
 * known.
 */
function seenAlone(seen: SeenFacts): Value {
  const { type } = seen;
  if (type === undefined) return UNKNOWN;
  if (type === TABLE) {
    const table = tableOf();
    return refineTable(table, seen) ? table : UNKNOWN;
  }
  const isPlain = /^(?:numpy\.ndarray|torch\.Tensor|pandas\.core\.series\.Series|tuple|str)$/.test(
    type,
  );
  return isPlain ? valueFromFacts({ ...seen, type }) : UNKNOWN;
}

/** Whether the two agree; the table then knows both. */
function refineTable(table: TableValue, seen: SeenFacts): boolean {
  const { type, shape, columns: shown } = seen;
  const [rows, second] = shape ?? [];
  const width = seen.width ?? second;
  const isTable =
    (type === undefined || type === TABLE) && (shape === undefined || shape.length === 2);
  if (!isTable || !agree(rows, table.rows) || !agree(width, widthOf(table))) return false;
  const columns = (shown ?? []).map(columnFrom);
  const known = columns.flatMap((column) => (column ? [{ ...column, isPrinted: true }] : []));
  const names = new Set(table.columns.map(({ name }) => name));
  const seenNames = new Set(known.map(({ name }) => name));
  const isWhole = shown !== undefined && known.length === shown.length && shown.length === width;
  const isFresh = known.some(({ name }) => !names.has(name));
  if (table.isComplete && isFresh) return false;
  if (isWhole && [...names].some((name) => !seenNames.has(name))) return false;
  const toldOf = (name: Column['name']): Column | undefined =>
    table.columns.find((column) => column.name === name);
  const merged = known.map((column) => mergedColumn(toldOf(column.name), column));
  const rest = table.columns.filter(({ name }) => !seenNames.has(name));
  const isOrdered = table.isComplete && !isWhole;
  table.columns = isOrdered
    ? table.columns.map((column) => merged.find(({ name }) => name === column.name) ?? column)
    : [...merged, ...rest];
  table.isComplete ||= isWhole;
  table.rows ??= rows;
  table.width ??= width;
  return true;
}

function mergedColumn(told: Column | undefined, seen: Column): Column {
  if (!told) return seen;
  return {
    name: told.name,
    content: told.content ?? seen.content,
    sample: told.sample.length > 0 ? told.sample : seen.sample,
    hasMissing: told.hasMissing ?? seen.hasMissing,
  };
}

function agree(a: Axis, b: Axis): boolean {
  return a === undefined || b === undefined || a === b;
}

function refinedArray(told: ArrayValue, seen: SeenFacts): Value {
  const { type, shape } = seen;
  if (type !== undefined && !/(?:ndarray|Tensor)$/.test(type)) return UNKNOWN;
  if (!shape) return told;
  if (!told.shape) return arrayOf(shape, told);
  const fits =
    shape.length === told.shape.length &&
    shape.every((length, axis) => agree(length, told.shape?.[axis]));
  return fits ? { ...told, shape } : UNKNOWN;
}
