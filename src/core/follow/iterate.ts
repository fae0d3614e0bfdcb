/** Follows what runs when something is iterated over. */
import type { Span } from '../python/ast.ts';
import type { Machine } from './machine.ts';
import { callMethod } from './members.ts';
import type { Path } from './path.ts';
import { NO_ARGUMENTS, UNKNOWN, type Frame, type Value } from './values.ts';

/** Runs generators and `__iter__`; gives the items, as far as they are known. */
export function iterate(
  value: Value,
  extent: 'all' | 'first',
  at: Span,
  frame: Frame,
  path: Path,
  machine: Machine,
): Value {
  switch (value.kind) {
    case 'items':
      return value;
    case 'deferred':
      if (value.until === 'iteration') machine.resume(value, extent, frame, path);
      return UNKNOWN;
    case 'instance': {
      const call = (owner: Value, methods: readonly string[]): Value =>
        callMethod(owner, methods, at, NO_ARGUMENTS, frame, path, machine) ?? UNKNOWN;
      const iterator = call(value, ['__iter__', '__aiter__', '__getitem__']);
      if (iterator.kind === 'deferred') machine.resume(iterator, extent, frame, path);
      else call(iterator, ['__next__', '__anext__']);
      return UNKNOWN;
    }
    default:
      return UNKNOWN;
  }
}
