/** Which columns a table has that pandas puts together from others: `merge` and `concat`. */
import type { Key } from '../python/keys.ts';
import { argument, type Arguments } from './machine.ts';
import {
  columnOf,
  keyOf,
  keyOrKeys,
  keysIn,
  tableOf,
  textOf,
  truthOf,
  UNKNOWN,
  type TableValue,
  type Value,
} from './value.ts';

/** `pd.merge(left, right, …)`. */
export function mergeTables(given: Arguments): Value {
  const left = argument(given, 0, 'left');
  const rest = { ...given, positional: given.positional.slice(1) };
  return left?.kind === 'table' ? mergeInto(left, rest) : UNKNOWN;
}

/** `left.merge(right, …)`: keys once, and what both have with a suffix each. */
export function mergeInto(left: TableValue, given: Arguments): Value {
  const right = argument(given, 0, 'right');
  if (right?.kind !== 'table' || !isWhole(left) || !isWhole(right)) return UNKNOWN;
  const { keywords, positional, isComplete } = given;
  const isPlain = [...keywords.keys()].every((name) => PLAIN.has(name)) && positional.length <= 3;
  const suffixes = suffixesOf(keywords.get('suffixes'));
  const keys = mergeKeys(left, right, given);
  if (!isComplete || !isPlain || !suffixes || !keys) return UNKNOWN;
  const [names, others] = [namesOf(left), namesOf(right)];
  // A key of the same name on both sides is one column of the result.
  const shared = new Set(keys.filter(([a, b]) => a === b).map(([a]) => a));
  const twice = new Set(names.filter((name) => others.includes(name) && !shared.has(name)));
  const named = (name: Key, suffix: string): Key => (twice.has(name) ? `${name}${suffix}` : name);
  const columns = [
    ...names.map((name) => named(name, suffixes[0])),
    ...others.filter((name) => !shared.has(name)).map((name) => named(name, suffixes[1])),
  ];
  return ofColumns(columns);
}

/** Keywords that leave the columns alone, or are read here. */
const PLAIN: ReadonlySet<string> = new Set(
  'left right on left_on right_on how suffixes validate sort copy'.split(' '),
);

type Suffixes = readonly [left: string, right: string];

function suffixesOf(value: Value | undefined): Suffixes | undefined {
  if (!value) return ['_x', '_y'];
  const [left, right, ...more] = keysIn(value) ?? [];
  const areTexts = typeof left === 'string' && typeof right === 'string' && more.length === 0;
  return areTexts ? [left, right] : undefined;
}

/** Pairs of columns that are matched; without a name, what both tables have. */
function mergeKeys(
  left: TableValue,
  right: TableValue,
  given: Arguments,
): readonly (readonly [Key, Key])[] | undefined {
  const how = argument(given, 1, 'how');
  if (how && !/^(?:inner|left|right|outer)$/.test(textOf(how) ?? '')) return undefined;
  const on = argument(given, 2, 'on');
  const [leftOn, rightOn] = [given.keywords.get('left_on'), given.keywords.get('right_on')];
  if (!on && !leftOn && !rightOn) {
    const common = namesOf(left).filter((name) => namesOf(right).includes(name));
    return common.map((name): [Key, Key] => [name, name]);
  }
  const [mine, theirs] = [keyOrKeys(on ?? leftOn), keyOrKeys(on ?? rightOn)];
  if (!mine || mine.length !== theirs?.length) return undefined;
  // What is no column is a level of the index, or a mistake: nothing is said of either.
  const areColumns =
    mine.every((name) => namesOf(left).includes(name)) &&
    theirs.every((name) => namesOf(right).includes(name));
  return areColumns
    ? mine.map((name, index): [Key, Key] => [name, theirs[index] ?? name])
    : undefined;
}

/** `pd.concat([…])`: below each other all columns of all; beside each other, one after the other. */
export function concatTables(given: Arguments): Value {
  const objects = argument(given, 0, 'objs');
  const { keywords, positional, isComplete } = given;
  const isPlain = [...keywords.keys()].every((name) =>
    /^(?:objs|axis|ignore_index|sort|copy)$/.test(name),
  );
  if (objects?.kind !== 'sequence' || !objects.items || !isPlain || !isComplete) return UNKNOWN;
  const tables = objects.items.flatMap((each) =>
    each.kind === 'table' && isWhole(each) ? [each] : [],
  );
  if (tables.length !== objects.items.length || tables.length === 0 || positional.length > 2)
    return UNKNOWN;
  const axis = argument(given, 1, 'axis');
  const all = tables.flatMap(namesOf);
  const isBeside = axis !== undefined && (keyOf(axis) === 1 || textOf(axis) === 'columns');
  if (!isBeside) {
    const isBelow = !axis || keyOf(axis) === 0 || /^(?:index|rows)$/.test(textOf(axis) ?? '');
    return isBelow ? ofColumns([...new Set(all)]) : UNKNOWN;
  }
  const renumbers = keywords.get('ignore_index');
  if (renumbers && truthOf(renumbers) !== false) return UNKNOWN;
  return ofColumns(all);
}

/** All its columns are known by name. */
function isWhole(table: TableValue): boolean {
  return table.isComplete && !table.isGrouped;
}

function namesOf({ columns }: TableValue): readonly Key[] {
  return columns.map(({ name }) => name);
}

/** A table of these columns; a name that comes twice is not followed. */
function ofColumns(names: readonly Key[]): Value {
  if (new Set(names).size !== names.length) return UNKNOWN;
  return tableOf({ columns: names.map((name) => columnOf(name)), isComplete: true });
}
