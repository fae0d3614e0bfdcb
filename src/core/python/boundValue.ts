/** Reads what an assignment binds a name to. */
import { makesIterator, passesOn } from '../knowledge/objectMethods.ts';
import type { BoundValue } from './acts.ts';
import type { CallExpr, Expr } from './ast.ts';
import { dottedName } from './dottedName.ts';
import { changesFrom } from './keyChanges.ts';
import { keyOfConstant, keysOfDict, readKeys } from './keys.ts';

/** The value of `name = value`. */
export function boundValue(name: string, value: Expr): BoundValue {
  const changes = changesFrom(value, name);
  return changes && value.kind !== 'Name' ? { kind: 'from-itself', changes } : plainValue(value);
}

/** The value of one of several names that a value is unpacked into. */
export function unpackedValue(name: string, value: Expr): BoundValue {
  return changesFrom(value, name)
    ? { kind: 'from-itself', changes: [{ kind: 'obscures' }] }
    : { kind: 'other' };
}

function plainValue(value: Expr): BoundValue {
  switch (value.kind) {
    case 'Name':
      return { kind: 'alias', of: value.id };
    case 'Constant': {
      const isKey = keyOfConstant(value) !== undefined;
      const type = PRINTED_TYPES[value.type] ?? value.type;
      return { kind: 'literal', type, keys: isKey ? readKeys(value) : undefined };
    }
    case 'JoinedStr':
      return { kind: 'literal', type: 'str', keys: undefined };
    case 'List':
    case 'Tuple':
    case 'Set':
      return { kind: 'literal', type: value.kind.toLowerCase(), keys: readKeys(value) };
    case 'Dict':
      return { kind: 'literal', type: 'dict', keys: keysOfDict(value) };
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
      return { kind: 'literal', type: COMPREHENSIONS[value.kind], keys: undefined };
    case 'GeneratorExp':
      return { kind: 'iterator', over: namesIn([value.generators[0]?.iter]) };
    case 'Call':
      return calledValue(value);
    default:
      return { kind: 'other' };
  }
}

/** As error messages name them. */
const PRINTED_TYPES: Readonly<Record<string, string>> = { None: 'NoneType', Ellipsis: 'ellipsis' };

const COMPREHENSIONS = { ListComp: 'list', SetComp: 'set', DictComp: 'dict' } as const;

function calledValue({ func, args }: CallExpr): BoundValue {
  const callee = dottedName(func);
  if (callee !== undefined && makesIterator(callee)) {
    return { kind: 'iterator', over: passesOn(callee) ? namesIn(args) : [] };
  }
  const [columns] = args;
  if (columns?.kind === 'Dict' && /^(?:(?:pd|pandas)\.)?DataFrame$/.test(callee ?? '')) {
    return { kind: 'literal', type: 'DataFrame', keys: keysOfDict(columns) };
  }
  return { kind: 'other' };
}

function namesIn(exprs: readonly (Expr | undefined)[]): readonly string[] {
  return exprs.flatMap((expr) => (expr?.kind === 'Name' ? [expr.id] : []));
}
