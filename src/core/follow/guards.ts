/** Reads what a test says by its text alone: its truth, or which name it asks for. */
import type { Expr } from '../python/ast.ts';
import { truthOfValue } from './constants.ts';
import { NEVER_BOUND, type NameRecord } from './names.ts';
import type { Path } from './path.ts';
import { UNKNOWN, type Value } from './values.ts';

/** The truth of a test that has only one, `__name__ == '__main__'` included: notebooks are main. */
export function truthOf(test: Expr): boolean | undefined {
  switch (test.kind) {
    case 'Constant':
      if (test.type === 'bool') return test.text === 'True';
      if (test.type === 'int') return !/^0+$/.test(test.text);
      return undefined;
    case 'UnaryOp': {
      const inner = test.op === 'not' ? truthOf(test.operand) : undefined;
      return inner === undefined ? undefined : !inner;
    }
    case 'Name':
      return test.id === 'TYPE_CHECKING' ? false : undefined;
    case 'Attribute':
      return test.attr.name === 'TYPE_CHECKING' ? false : undefined;
    case 'Compare': {
      const [left, right] = test.operands;
      const isMainTest =
        test.ops.length === 1 &&
        test.ops[0] === '==' &&
        left?.kind === 'Name' &&
        left.id === '__name__' &&
        right?.kind === 'Constant' &&
        right.text === '__main__';
      return isMainTest ? true : undefined;
    }
    default:
      return undefined;
  }
}

/** What a test says about a name where it holds, and where it does not. */
export interface NameGuard {
  readonly name: string;
  readonly ifTrue: 'exists' | 'missing' | undefined;
  readonly ifFalse: 'exists' | 'missing' | undefined;
}

/** The guard in `'x' in globals()`, in its negation, and in the first operand of `and` and `or`. */
export function guardOf(test: Expr): NameGuard | undefined {
  switch (test.kind) {
    case 'Compare': {
      const [left, right] = test.operands;
      const [op] = test.ops;
      if (left?.kind !== 'Constant' || left.type !== 'str' || test.ops.length !== 1)
        return undefined;
      if (right?.kind !== 'Call' || right.func.kind !== 'Name' || right.args.length > 0)
        return undefined;
      if (!/^(globals|locals|dir|vars)$/.test(right.func.id)) return undefined;
      const name = left.text;
      if (op === 'in') return { name, ifTrue: 'exists', ifFalse: 'missing' };
      return op === 'not in' ? { name, ifTrue: 'missing', ifFalse: 'exists' } : undefined;
    }
    case 'UnaryOp': {
      const inner = test.op === 'not' ? guardOf(test.operand) : undefined;
      return inner && { name: inner.name, ifTrue: inner.ifFalse, ifFalse: inner.ifTrue };
    }
    case 'BoolOp': {
      const [first] = test.values;
      const inner = first && guardOf(first);
      if (!inner) return undefined;
      return test.op === 'and' ? { ...inner, ifFalse: undefined } : { ...inner, ifTrue: undefined };
    }
    default:
      return undefined;
  }
}

/** On this path the guard has been answered. What is known to be bound stays bound. */
export function applyGuard(
  guard: NameGuard | undefined,
  answer: 'true' | 'false',
  path: Path,
): void {
  const claim = answer === 'true' ? guard?.ifTrue : guard?.ifFalse;
  if (!guard || claim === undefined) return;
  const record = path.names.get(guard.name);
  if (record.presence === 'bound') return;
  if (claim === 'exists') path.set(guard.name, existing(record));
  else if (record.presence === 'maybe') path.set(guard.name, NEVER_BOUND);
}

/** The same name, proved to exist. */
export function existing(record: NameRecord): NameRecord {
  return record.presence === 'absent'
    ? { presence: 'bound', binding: undefined, value: UNKNOWN }
    : { ...record, presence: 'bound' };
}

/**
 * The two ways on from a test. Where the values say how it comes out, that way is likely; not more, since a loop
 * may come back with other values, and both count for what is bound afterwards.
 */
export function forkByTest(path: Path, test: Value): readonly [then: Path, otherwise: Path] {
  const truth = truthOfValue(test);
  const then = path.fork(truth === true ? 'likely' : 'possible');
  return [then, path.fork(truth === false ? 'likely' : 'possible')];
}
