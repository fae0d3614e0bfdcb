/** What Python's own functions and methods give. */
import { argument, type Arguments, type Rule } from './machine.ts';
import { raise, repr } from './raised.ts';
import { lengthOf } from './subscripts.ts';
import { itemsOf } from './unpack.ts';
import {
  boolValue,
  floatValue,
  integerOf,
  intValue,
  keyOf,
  NONE,
  objectOf,
  sequenceOf,
  textOf,
  textValue,
  UNKNOWN,
  type SequenceValue,
  type Value,
} from './value.ts';

const MOST_ITEMS = 400;

export const builtinRules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['builtins.len', ({ positional: [value] }) => (value ? lengthOf(value) : undefined)],
  ['builtins.range', ({ positional }) => rangeOf(positional)],
  ['builtins.print', () => NONE],
  ['builtins.enumerate', enumerated],
  ['builtins.zip', ({ positional, isComplete }) => (isComplete ? zipped(positional) : undefined)],
  ['builtins.list', ({ positional: [value] }) => copied(value, 'list')],
  ['builtins.tuple', ({ positional: [value] }) => copied(value, 'tuple')],
  ['builtins.str', () => textValue()],
  ['builtins.input', () => textValue()],
  ['builtins.int', ({ positional: [value], keywords }) => toNumber(value, 'int', keywords.size)],
  ['builtins.float', ({ positional: [value] }) => toNumber(value, 'float', 0)],
  ['builtins.bool', () => boolValue()],
  ['builtins.isinstance', () => boolValue()],
  [
    'builtins.dict',
    ({ positional, keywords, isComplete }) =>
      positional.length === 0 && isComplete
        ? { kind: 'mapping', entries: new Map(keywords), isComplete: true }
        : undefined,
  ],
]);

function rangeOf(bounds: readonly Value[]): Value {
  const numbers = bounds.map(integerOf);
  const wrong = bounds.find(
    (value) => value.kind === 'constant' && /^(?:str|float|NoneType)$/.test(value.type),
  );
  if (wrong?.kind === 'constant') {
    return raise('TypeError', `'${wrong.type}' object cannot be interpreted as an integer`);
  }
  const [start, stop, step] =
    numbers.length === 1
      ? [0, numbers[0], 1]
      : [numbers[0], numbers[1], bounds[2] ? numbers[2] : 1];
  if (start === undefined || stop === undefined || step === undefined || step === 0) {
    return sequenceOf(undefined, 'range', undefined);
  }
  const length = Math.max(0, Math.ceil((stop - start) / step));
  const items =
    length <= MOST_ITEMS
      ? Array.from({ length }, (_, index) => intValue(start + index * step))
      : undefined;
  return sequenceOf(items, 'range', length);
}

function enumerated(given: Arguments): Value | undefined {
  const [value] = given.positional;
  const items = value && itemsOf(value);
  const start = argument(given, 1, 'start');
  const from = start ? integerOf(start) : 0;
  if (!items || !given.isComplete) return undefined;
  const pairs = items.first.map((item, index) =>
    sequenceOf([intValue(from === undefined ? undefined : from + index), item], 'tuple'),
  );
  if (items.first.length === items.length) return sequenceOf(pairs, 'iterator');
  const [first] = pairs;
  return first
    ? objectOf('enumerate', {
        item: first,
        ...(items.length === undefined ? {} : { length: items.length }),
      })
    : undefined;
}

function zipped(values: readonly Value[]): Value | undefined {
  const each = values.map((value) => itemsOf(value));
  const known = each.flatMap((items) =>
    items && items.first.length === items.length ? [items.first] : [],
  );
  if (known.length !== values.length || known.length === 0) return undefined;
  const length = Math.min(...known.map((items) => items.length));
  return sequenceOf(
    Array.from({ length }, (_, at) =>
      sequenceOf(
        known.map((items) => items[at] ?? UNKNOWN),
        'tuple',
      ),
    ),
    'iterator',
  );
}

function copied(value: Value | undefined, type: 'list' | 'tuple' | 'iterator'): Value {
  if (!value) return sequenceOf([], type);
  const items = itemsOf(value);
  const isWhole = items !== undefined && items.first.length === items.length;
  return sequenceOf(isWhole ? items.first : undefined, type, items?.length);
}

function toNumber(
  value: Value | undefined,
  type: 'int' | 'float',
  options: number,
): Value | undefined {
  const made = (number?: number): Value => (type === 'int' ? intValue(number) : floatValue(number));
  if (value?.kind !== 'constant' || options > 0) return made();
  if (typeof value.value === 'number')
    return made(type === 'int' ? Math.trunc(value.value) : value.value);
  const text = textOf(value);
  if (text !== undefined && !readsAsNumber(text, type)) {
    return raise(
      'ValueError',
      type === 'int'
        ? `invalid literal for int() with base 10: ${repr(text)}`
        : `could not convert string to float: ${repr(text)}`,
    );
  }
  if (value.type === 'NoneType') {
    return raise(
      'TypeError',
      type === 'int'
        ? "int() argument must be a string, a bytes-like object or a real number, not 'NoneType'"
        : "float() argument must be a string or a real number, not 'NoneType'",
    );
  }
  return made();
}

/** Whether Python reads the text as a number of that type. */
export function readsAsNumber(text: string, type: 'int' | 'float'): boolean {
  const digits = String.raw`\d+(?:_\d+)*`;
  const pattern =
    type === 'int'
      ? new RegExp(`^[-+]?${digits}$`, 'u')
      : new RegExp(
          `^[-+]?(?:(?:${digits}\\.?(?:${digits})?|\\.${digits})(?:e[-+]?${digits})?|nan|inf|infinity)$`,
          'i',
        );
  // Digits of other scripts are digits to Python.
  return pattern.test(text.trim()) || /[^\P{Nd}0-9]/u.test(text);
}

/** `of.name(…)` of a text, number, list, tuple, set or dict. */
export function callPlainMethod(of: Value, name: string, given: Arguments): Value | undefined {
  if (of.kind === 'sequence') return callListMethod(of, name, given);
  if (of.kind === 'mapping') {
    switch (name) {
      case 'get':
        return UNKNOWN;
      case 'copy':
        return { ...of, entries: new Map(of.entries) };
      case 'keys':
        return copied(of, 'iterator');
      case 'items': {
        if (!of.isComplete) return UNKNOWN;
        const pairs = [...of.entries].map(([key, value]) =>
          sequenceOf([typeof key === 'string' ? textValue(key) : intValue(key), value], 'tuple'),
        );
        return sequenceOf(pairs, 'iterator');
      }
      case 'values':
        return of.isComplete ? sequenceOf([...of.entries.values()], 'iterator') : UNKNOWN;
      default:
        return undefined;
    }
  }
  if (of.kind === 'constant' && of.type === 'str') {
    if (name === 'split' || name === 'splitlines') return splitText(textOf(of), name, given);
    if (
      /^(?:lower|upper|strip|replace|format|join|title|capitalize|lstrip|rstrip|zfill)$/.test(name)
    )
      return textValue();
    if (/^(?:startswith|endswith|is[a-z]+)$/.test(name)) return boolValue();
  }
  return of.kind === 'constant' ? UNKNOWN : undefined;
}

function splitText(
  text: string | undefined,
  name: string,
  { positional, keywords }: Arguments,
): Value {
  const isPlain = name === 'split' && positional.length <= 1 && keywords.size === 0;
  const separator = textOf(positional[0]);
  if (text === undefined || !isPlain || (positional[0] && !separator)) return sequenceOf(undefined);
  const parts = separator ? text.split(separator) : text.split(/\s+/).filter((part) => part !== '');
  return sequenceOf(parts.map((part) => textValue(part)));
}

function callListMethod(
  of: SequenceValue,
  name: string,
  { positional }: Arguments,
): Value | undefined {
  const [value] = positional;
  switch (name) {
    case 'append':
      of.items?.push(value ?? UNKNOWN);
      if (of.length !== undefined) of.length += 1;
      return NONE;
    case 'extend': {
      const items = value && itemsOf(value);
      if (items && items.first.length === items.length && of.items) {
        of.items.push(...items.first);
        of.length = of.items.length;
      } else {
        of.items = undefined;
        of.length = undefined;
      }
      return NONE;
    }
    case 'copy':
      return sequenceOf(of.items, of.type, of.length);
    case 'tolist':
      return sequenceOf(of.items, 'list', of.length);
    case 'remove':
      return removed(of, value);
    case 'index':
    case 'count':
      return intValue();
    case 'sort':
    case 'reverse':
      of.items = undefined;
      return NONE;
    default:
      return of.type === 'Index' ? UNKNOWN : undefined;
  }
}

function removed(of: SequenceValue, value: Value | undefined): Value | undefined {
  const key = value && keyOf(value);
  const { items } = of;
  if (key === undefined || !items || of.type !== 'list') return undefined;
  const keys = items.map((item) => keyOf(item));
  const at = keys.indexOf(key);
  if (at < 0 && !keys.includes(undefined))
    return raise('ValueError', 'list.remove(x): x not in list');
  if (at < 0 || keys.slice(0, at).includes(undefined)) return undefined;
  items.splice(at, 1);
  of.length = items.length;
  return NONE;
}
