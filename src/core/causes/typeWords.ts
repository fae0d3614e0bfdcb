/** Words for types, so that an error's type name is said the way people speak of such values. */
import type { Phrase } from '../model/finding.ts';
import { code } from './wording.ts';

const KINDS: Readonly<Record<string, string>> = {
  int: 'a whole number',
  float: 'a number',
  complex: 'a complex number',
  str: 'a text',
  bytes: 'bytes',
  bool: 'a truth value',
  NoneType: 'None',
  list: 'a list',
  tuple: 'a tuple',
  dict: 'a dict',
  set: 'a set',
  function: 'a function',
  method: 'a method',
  builtin_function_or_method: 'a function',
  type: 'a class',
  module: 'a module',
  ndarray: 'an array',
  generator: 'a generator',
  coroutine: 'a coroutine',
};

/** `a whole number (int)`, ``a `Series` ``: what a value of that type is called. */
export function kindOf(type: string): Phrase {
  const name = shortType(type);
  const kind = KINDS[name];
  if (kind === undefined) return `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${code(name)}`;
  const isPlain = kind.endsWith(name) || name === 'builtin_function_or_method' || name === 'type';
  return isPlain || name === 'NoneType' ? kind : `${kind} (${code(name)})`;
}

/** `ndarray` of `numpy.ndarray`. */
export function shortType(type: string): string {
  return type.slice(type.lastIndexOf('.') + 1);
}

/** Whether values of that type are single numbers, NumPy's among them. */
export function isNumberType(type: string): boolean {
  return /^(?:numpy scalar|(?:numpy\.)?(?:u?int|float|complex)(?:8|16|32|64|128|_)?|bool|Decimal)$/.test(
    type,
  );
}

/** Types that can be gone through once, or whose items have no positions: `list(x)` has them. */
export function needsList(type: string): boolean {
  return LISTABLE.has(shortType(type));
}

/** Going through one of these a second time gives nothing. */
export function isUsedUp(type: string): boolean {
  return !/^(?:set|frozenset|dict_\w+|odict_\w+)$/.test(shortType(type));
}

const LISTABLE: ReadonlySet<string> = new Set(
  'generator zip map filter enumerate reversed list_reverseiterator dict_keys dict_values dict_items odict_keys odict_values odict_items set frozenset _io.TextIOWrapper TextIOWrapper reader DictReader list_iterator chain'.split(
    ' ',
  ),
);
