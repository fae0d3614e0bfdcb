/** Reads what an assignment binds a name to. */
import { makesIterator, passesOn } from '../knowledge/objectMethods.ts';
import type { BoundValue } from './acts.ts';
import type { CallExpr, Expr } from './ast.ts';
import { dottedName } from './dottedName.ts';
import { changesFrom } from './keyChanges.ts';
import { argumentOf, keyOfConstant, keysOfDict, readKeys, type KeyTerms } from './keys.ts';

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

function calledValue(call: CallExpr): BoundValue {
  const callee = dottedName(call.func);
  if (callee !== undefined && makesIterator(callee)) {
    return { kind: 'iterator', over: passesOn(callee) ? namesIn(call.args) : [] };
  }
  const columns = columnsGiven(callee, call);
  return columns ? { kind: 'literal', type: 'DataFrame', keys: columns } : { kind: 'other' };
}

/** The columns of a table that is made, where the call names all of them. */
function columnsGiven(callee: string | undefined, call: CallExpr): KeyTerms | undefined {
  const [, maker] =
    /^(?:(?:pd|pandas)\.)?(DataFrame|read_csv|read_table)$/.exec(callee ?? '') ?? [];
  const [data] = call.args;
  if (maker === 'DataFrame' && data?.kind === 'Dict') return keysOfDict(data);
  if (maker === undefined) return undefined;
  const keyword = maker === 'DataFrame' ? 'columns' : 'names';
  const position = maker === 'DataFrame' ? 2 : undefined;
  const named = argumentOf(call, { position, keyword });
  // A column that becomes the index is no column.
  const isIndexed = argumentOf(call, { position: undefined, keyword: 'index_col' });
  return named?.kind === 'List' && !isIndexed ? readKeys(named) : undefined;
}

function namesIn(exprs: readonly (Expr | undefined)[]): readonly string[] {
  return exprs.flatMap((expr) => (expr?.kind === 'Name' ? [expr.id] : []));
}
