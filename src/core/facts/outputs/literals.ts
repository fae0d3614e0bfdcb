/** Reads Python's own values as `repr` prints them: brackets with items, names of classes, shapes. */
import type { SeenFacts } from '../../model/facts.ts';
import { readPythonLiteral, readPythonString } from '../../traceback/pythonLiteral.ts';

/** More is not looked at one by one. */
const MOST_ITEMS = 2_000;
const MOST_SAMPLES = 3;

/** A list, tuple, set, dict or text; `undefined` for everything else, and for what was cut. */
export function factsOfLiteral(text: string): SeenFacts | undefined {
  const printed = text.trim();
  const string = readPythonString(printed);
  if (string !== undefined && /^['"]/.test(printed)) {
    return { type: 'str', value: string, length: string.length };
  }
  const bracket = /^([[({])[^]*([\])}])$/.exec(printed);
  const items = bracket ? itemsIn(printed.slice(1, -1)) : undefined;
  if (!bracket || !items || items.some((item) => /^(?:\.\.\.|…)/.test(item))) return undefined;
  const pairs = items.flatMap(pairOf);
  if (bracket[1] === '{') return pairs.length === items.length ? factsOfDict(pairs) : undefined;
  if (!items.every(isOneItem)) return undefined;
  // `(5)` is a number in brackets.
  if (bracket[1] === '(' && items.length === 1 && !/,\s*\)$/.test(printed)) return undefined;
  const literals = items.map(readPythonLiteral);
  const texts = literals.flatMap((item) => (item.kind === 'string' ? [item.value] : []));
  const types = [...new Set(items.map(typeOf))];
  return {
    type: bracket[1] === '[' ? 'list' : 'tuple',
    length: items.length,
    ...(types.every((type) => type !== undefined) ? { elementTypes: types } : {}),
    ...(texts.length > 0 ? { sample: texts.slice(0, MOST_SAMPLES) } : {}),
  };
}

/** NumPy prints its arrays in brackets as well, with blanks between the items. */
function isOneItem(item: string): boolean {
  if (/^['"]/.test(item)) return endOfString(item, 0) === item.length - 1;
  if (/^[([{]/.test(item)) return itemsIn(item.slice(1, -1)) !== undefined;
  return /^(?:\S+|<[^]*>|[\w.]+\([^]*\))$/.test(item);
}

function factsOfDict(pairs: readonly (readonly [string, string])[]): SeenFacts | undefined {
  const keys = pairs.map(([key]) => readPythonString(key));
  const known = keys.flatMap((key) => key ?? []);
  return known.length === keys.length
    ? { type: 'dict', length: keys.length, keys: known, keyTypes: ['str'] }
    : { type: 'dict', length: keys.length };
}

/** `undefined` for classes whose instances print like those of others. */
function typeOf(item: string): string | undefined {
  if (/^['"]/.test(item)) return 'str';
  if (/^[-+]?\d+$/.test(item)) return 'int';
  if (/^[-+]?\d*\.\d*(?:e[-+]?\d+)?$/.test(item)) return 'float';
  if (item === 'None') return 'NoneType';
  return undefined;
}

/** The names in `Index([…], dtype=…)` or a plain list of texts; `undefined` if some are left out, or are no texts. */
export function namesInList(text: string): readonly string[] | undefined {
  const inside = /^(?:Index\()?\[(.*)\](?:,\s*dtype=.*\))?$/s.exec(text.trim())?.[1];
  const items = inside === undefined ? undefined : itemsIn(inside);
  const names = items?.flatMap((item) => readPythonString(item) ?? []);
  return names && names.length === items?.length ? names : undefined;
}

/** `(150, 4)`, `torch.Size([32, 10])`: how long the axes are. */
export function readShape(text: string): readonly number[] | undefined {
  const inside = /^(?:\(|torch\.Size\(\[|TensorShape\(\[)([\d, ]*)(?:\)|\]\))$/.exec(
    text.trim(),
  )?.[1];
  if (inside === undefined) return undefined;
  const isOne = !text.includes('[') && /^\d+$/.test(inside.trim());
  const lengths = inside.split(',').filter((part) => part.trim() !== '');
  return isOne ? undefined : lengths.map(Number);
}

/** The parts of `(…), (…)` or `((…), 5)`; `undefined` if there are not that many. */
export function partsOfTuple(text: string, count: number): readonly string[] | undefined {
  const inside = /^\(([^]*)\)$/.exec(text.trim())?.[1];
  const items = inside === undefined ? undefined : itemsIn(inside);
  return items?.length === count ? items : undefined;
}

/** `numpy.ndarray`, `<class 'int'>`: the class. */
export function readType(text: string): string | undefined {
  const [, quoted, bare] = /^(?:<class '([\w.]+)'>|([A-Za-z_][\w.]*))$/.exec(text.trim()) ?? [];
  return quoted ?? bare;
}

/** What stands between the commas of the outermost level; `undefined` if brackets or quotes do not fit. */
export function itemsIn(text: string): readonly string[] | undefined {
  const items: string[] = [];
  const open: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (letter === "'" || letter === '"') {
      at = endOfString(text, at);
      if (at < 0) return undefined;
    } else if ('([{'.includes(letter)) open.push(letter);
    else if (')]}'.includes(letter)) {
      if (PAIRS.get(open.pop() ?? '') !== letter) return undefined;
    } else if (letter === ',' && open.length === 0) {
      items.push(text.slice(start, at).trim());
      start = at + 1;
      if (items.length > MOST_ITEMS) return undefined;
    }
  }
  const last = text.slice(start).trim();
  return open.length > 0 ? undefined : last === '' ? items : [...items, last];
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

/** Where the string that begins at `start` ends; -1 if it does not. */
function endOfString(text: string, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === quote) return at;
  }
  return -1;
}

/** Key and value of an item of a dict. */
function pairOf(item: string): readonly (readonly [string, string])[] {
  const end = /^['"]/.test(item) ? endOfString(item, 0) + 1 : item.search(/:/);
  const [, value] = /^\s*:\s*([^]*)$/.exec(item.slice(end)) ?? [];
  return end <= 0 || value === undefined ? [] : [[item.slice(0, end), value]];
}
