/** Taking a value apart: what iterating over it gives, and how many parts there are. */
import { raise } from './raised.ts';
import { arrayOf, intValue, textValue, UNKNOWN, type Axis, type Value } from './value.ts';

/** The items one after the other. */
export interface Items {
  /** All of them, or the first few. */
  readonly first: readonly Value[];
  /** How many there are in all. */
  readonly length: Axis;
}

const MOST_ITEMS = 400;

/** What `for` goes over; `undefined` if nothing is known of it. Refuses what cannot be iterated over. */
export function itemsOf(value: Value): Items | undefined {
  switch (value.kind) {
    case 'sequence':
      if (value.items) return { first: value.items, length: value.items.length };
      return value.length === undefined
        ? undefined
        : { first: repeated(UNKNOWN, value.length), length: value.length };
    case 'mapping': {
      if (!value.isComplete) return undefined;
      const keys = [...value.entries.keys()].map((key) =>
        typeof key === 'string' ? textValue(key) : intValue(key),
      );
      return { first: keys, length: keys.length };
    }
    case 'table': {
      if (!value.isComplete || value.isGrouped) return undefined;
      const names = value.columns.map(({ name }) =>
        typeof name === 'string' ? textValue(name) : intValue(name),
      );
      return { first: names, length: names.length };
    }
    case 'series':
      return value.length === undefined
        ? undefined
        : { first: repeated(UNKNOWN, value.length), length: value.length };
    case 'array': {
      const [length, ...rest] = value.shape ?? [];
      if (!value.shape || value.shape.length === 0 || length === undefined) return undefined;
      const { library, content, isInteger } = value;
      const element =
        value.element && rest.length === 0
          ? value.element
          : arrayOf(rest, {
              library,
              content,
              ...(isInteger === undefined ? {} : { isInteger }),
              ...(value.element ? { element: value.element } : {}),
            });
      return { first: repeated(element, length), length };
    }
    case 'object':
      return value.item && { first: [value.item], length: value.length };
    case 'constant':
      if (value.type === 'str') {
        if (typeof value.value !== 'string') return undefined;
        const letters = Array.from(value.value);
        return {
          first: letters.slice(0, MOST_ITEMS).map((letter) => textValue(letter)),
          length: letters.length,
        };
      }
      return raise('TypeError', `'${value.type}' object is not iterable`);
    default:
      return undefined;
  }
}

function repeated(value: Value, length: number): readonly Value[] {
  return Array.from({ length: Math.min(length, MOST_ITEMS) }, () => value);
}

/** The parts that `a, b = value` gives; all unknown where the value is. `star` is the place of `*rest`. */
export function partsOf(value: Value, wanted: number, star: number | undefined): readonly Value[] {
  const unknown = Array.from({ length: wanted }, () => UNKNOWN);
  if (value.kind === 'constant' && value.type !== 'str') {
    return raise('TypeError', `cannot unpack non-iterable ${value.type} object`);
  }
  const items = value.kind === 'object' ? undefined : itemsOf(value);
  if (!items || items.length === undefined) return unknown;
  if (star !== undefined) return unknown;
  if (items.length < wanted) {
    return raise(
      'ValueError',
      `not enough values to unpack (expected ${String(wanted)}, got ${String(items.length)})`,
    );
  }
  if (items.length > wanted) {
    return raise('ValueError', `too many values to unpack (expected ${String(wanted)})`);
  }
  return items.first.length === wanted ? items.first : unknown;
}
