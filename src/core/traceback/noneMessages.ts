/** Reads from a TypeError what was to be done with None. */

/** How the line used None. */
export type NoneUse = 'item' | 'iteration' | 'unpacking' | 'membership' | 'length';

/** Wordings of Python 3; "a container or iterable" from 3.14. */
const USES: readonly (readonly [RegExp, NoneUse])[] = [
  [/^'NoneType' object (?:is not subscriptable|does not support item \w+)/, 'item'],
  [/^'NoneType' object is not iterable/, 'iteration'],
  [/^cannot unpack non-iterable NoneType object/, 'unpacking'],
  [/^argument of type 'NoneType' is not (?:iterable|a container or iterable)/, 'membership'],
  [/^object of type 'NoneType' has no len\(\)/, 'length'],
];

/** `undefined` for messages that do not speak of None, or not of a use that points at one place of the line. */
export function noneUseOf(exception: string, message: string): NoneUse | undefined {
  if (exception !== 'TypeError') return undefined;
  return USES.find(([pattern]) => pattern.test(message))?.[1];
}
