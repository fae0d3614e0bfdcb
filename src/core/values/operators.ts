/** What operators give, and the operands that they refuse. */
import { Raised, raise } from './raised.ts';
import { broadcast, printedShape } from './shapes.ts';
import {
  arrayOf,
  boolValue,
  floatValue,
  intValue,
  sequenceOf,
  tableOf,
  textValue,
  truthOf,
  typeName,
  UNKNOWN,
  widthOf,
  type ArrayValue,
  type ConstantValue,
  type SequenceValue,
  type Value,
} from './value.ts';

const COMPARISONS = new Set(['==', '!=', '<', '>', '<=', '>=']);

/** `left op right`. */
export function binaryOf(op: string, left: Value, right: Value): Value {
  const array = withArrays(op, left, right);
  if (array) return array;
  if (left.kind === 'table' || right.kind === 'table') {
    const table = left.kind === 'table' ? left : right;
    return table.kind === 'table' && !table.isGrouped ? tableOf({ rows: table.rows }) : UNKNOWN;
  }
  if (left.kind === 'series' || right.kind === 'series') return seriesOf(left, right);
  if (left.kind === 'constant' && right.kind === 'constant') return ofConstants(op, left, right);
  if (left.kind === 'sequence' && right.kind === 'sequence' && op === '+') {
    if (left.type !== right.type || (left.type !== 'list' && left.type !== 'tuple')) return UNKNOWN;
    const items = left.items && right.items && [...left.items, ...right.items];
    const isLong = left.length !== undefined && right.length !== undefined;
    const length = isLong ? (left.length ?? 0) + (right.length ?? 0) : undefined;
    const each = items ? undefined : eachOf(left, right);
    return { ...sequenceOf(items, left.type, length), ...(each ? { each } : {}) };
  }
  if (left.kind === 'sequence' && right.kind === 'constant' && op === '*') {
    const times = right.type === 'int' ? right.value : undefined;
    const length =
      typeof times === 'number' && left.length !== undefined ? left.length * times : undefined;
    if (length === undefined || length > 1000 || !left.items || typeof times !== 'number') {
      return sequenceOf(undefined, left.type, length);
    }
    const { items } = left;
    return sequenceOf(Array.from({ length: Math.max(0, times) }, () => items).flat(), left.type);
  }
  refuse(op, left, right);
  return UNKNOWN;
}

/** What each item of both is, where they are plain values of one type. */
function eachOf(left: SequenceValue, right: SequenceValue): Value | undefined {
  const samples = [left, right].flatMap(({ items, each }) => items ?? each ?? UNKNOWN);
  const types = new Set(samples.map((item) => (item.kind === 'constant' ? item.type : undefined)));
  const [type] = types;
  return types.size === 1 && type !== undefined ? { kind: 'constant', type } : undefined;
}

function seriesOf(left: Value, right: Value): Value {
  const [one] = [left, right].filter((value) => value.kind === 'series');
  const length = one?.kind === 'series' ? one.length : undefined;
  // Two Series are put together by their labels: there may be more of them.
  const isAlone = left.kind === 'constant' || right.kind === 'constant';
  return { kind: 'series', column: undefined, length: isAlone ? length : undefined };
}

function withArrays(op: string, left: Value, right: Value): Value | undefined {
  if (left.kind !== 'array' && right.kind !== 'array') return undefined;
  if (left.kind === 'array' && right.kind === 'array') {
    if (left.element ?? right.element) return UNKNOWN;
    if (left.library !== right.library) return UNKNOWN;
    if (!left.shape || !right.shape) return arrayOf(undefined, { library: left.library });
    if (op === '@') return productOf(left, right);
    return arrayOf(combined(left, right), {
      library: left.library,
      content: COMPARISONS.has(op) ? 'bool' : 'number',
    });
  }
  const [array, other] = left.kind === 'array' ? [left, right] : [right, left];
  if (array.kind !== 'array' || other.kind !== 'constant' || array.element) return UNKNOWN;
  return arrayOf(array.shape, {
    library: array.library,
    content: COMPARISONS.has(op) ? 'bool' : array.content,
  });
}

/** The shape of both together. */
export function combined(left: ArrayValue, right: ArrayValue): ArrayValue['shape'] {
  if (!left.shape || !right.shape) return undefined;
  const shape = broadcast(left.shape, right.shape);
  if (shape) return shape;
  if (left.library === 'numpy') {
    return raise(
      'ValueError',
      `operands could not be broadcast together with shapes ${printedShape(left.shape)} ${printedShape(right.shape)} `,
    );
  }
  throw new Raised(
    left.library === 'torch' ? 'RuntimeError' : 'InvalidArgumentError',
    left.library === 'torch'
      ? torchMismatch(left.shape, right.shape)
      : `Incompatible shapes: [${left.shape.join(',')}] vs. [${right.shape.join(',')}]`,
    left.library,
  );
}

function torchMismatch(
  a: readonly (number | undefined)[],
  b: readonly (number | undefined)[],
): string {
  const back = [...a.keys()].find((at) => {
    const [left, right] = [a.at(-1 - at), b.at(-1 - at)];
    return left !== undefined && right !== undefined && left !== right && left !== 1 && right !== 1;
  });
  const from = back ?? 0;
  const dimension = Math.max(a.length, b.length) - 1 - from;
  return `The size of tensor a (${String(a.at(-1 - from))}) must match the size of tensor b (${String(b.at(-1 - from))}) at non-singleton dimension ${String(dimension)}`;
}

/** `left @ right`, `np.dot` of two axes: the last axis of the one meets the last but one of the other. */
export function productOf(left: ArrayValue, right: ArrayValue): Value {
  const { shape: a } = left;
  const { shape: b } = right;
  const known = { library: left.library, content: 'number' } as const;
  if (!a || !b || a.length === 0 || b.length === 0) return UNKNOWN;
  if (a.length > 2 || b.length > 2) return UNKNOWN;
  const [inner, outer] = [a.at(-1), b.length === 1 ? b[0] : b[0]];
  if (inner !== undefined && outer !== undefined && inner !== outer) {
    if (left.library !== 'numpy') return UNKNOWN;
    return raise(
      'ValueError',
      `matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${String(outer)} is different from ${String(inner)})`,
    );
  }
  return arrayOf([...a.slice(0, -1), ...b.slice(1)], known);
}

function ofConstants(op: string, left: ConstantValue, right: ConstantValue): Value {
  const [a, b] = [left.value, right.value];
  if (left.type === 'str' && right.type === 'str' && op === '+') {
    return typeof a === 'string' && typeof b === 'string' ? textValue(a + b) : textValue();
  }
  if (left.type === 'str' && op === '%') return textValue();
  if (op === '*' && (left.type === 'str') !== (right.type === 'str')) return textValue();
  if (isNumber(left) && isNumber(right)) {
    return typeof a === 'number' && typeof b === 'number'
      ? ofNumbers(op, a, b, left.type === 'int' && right.type === 'int' ? 'int' : 'float')
      : untyped(left, right, op);
  }
  refuse(op, left, right);
  return UNKNOWN;
}

function untyped(left: ConstantValue, right: ConstantValue, op: string): Value {
  const isWhole = left.type === 'int' && right.type === 'int' && op !== '/' && op !== '**';
  return isWhole ? intValue() : UNKNOWN;
}

function ofNumbers(op: string, a: number, b: number, type: 'int' | 'float'): Value {
  const isWhole = type === 'int';
  const made = (value: number): Value => {
    if (!Number.isFinite(value)) return UNKNOWN;
    if (!isWhole) return floatValue(value);
    return Number.isSafeInteger(value) ? intValue(value) : intValue();
  };
  switch (op) {
    case '+':
      return made(a + b);
    case '-':
      return made(a - b);
    case '*':
      return made(a * b);
    case '/':
      return b === 0
        ? divisionByZero(isWhole ? 'division by zero' : 'float division by zero')
        : floatValue(a / b);
    case '//':
      return b === 0
        ? divisionByZero(
            isWhole ? 'integer division or modulo by zero' : 'float floor division by zero',
          )
        : made(Math.floor(a / b));
    case '%':
      return b === 0
        ? divisionByZero(isWhole ? 'integer modulo by zero' : 'float modulo')
        : made(a - b * Math.floor(a / b));
    case '**':
      return b >= 0 ? made(a ** b) : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

function divisionByZero(message: string): never {
  return raise('ZeroDivisionError', message);
}

function isNumber({ type }: ConstantValue): boolean {
  return type === 'int' || type === 'float' || type === 'bool';
}

/** Types of Python's own that know nothing of each other. */
function refuse(op: string, left: Value, right: Value): void {
  if (!/^(?:[-+*/%]|\/\/|\*\*)$/.test(op)) return;
  const [a, b] = [plainTypeOf(left), plainTypeOf(right)];
  if (a === undefined || b === undefined) return;
  const isAdding = op === '+';
  // A text before `%` takes anything; `*` repeats.
  if ((a === 'str' && op === '%') || (op === '*' && (isRepeated(a, b) || isRepeated(b, a)))) return;
  if (a === b && (isRepeatable(a) ? isAdding : a !== 'dict' && a !== 'NoneType' && a !== 'set'))
    return;
  if (a === 'set' && b === 'set' && op === '-') return;
  if (NUMBERS.has(a) && NUMBERS.has(b)) return;
  if (isAdding && a === 'str') raise('TypeError', `can only concatenate str (not "${b}") to str`);
  if (isAdding && (a === 'list' || a === 'tuple')) {
    raise('TypeError', `can only concatenate ${a} (not "${b}") to ${a}`);
  }
  const sign = op === '**' ? '** or pow()' : op;
  raise('TypeError', `unsupported operand type(s) for ${sign}: '${a}' and '${b}'`);
}

const NUMBERS = new Set(['int', 'float', 'bool']);

function isRepeatable(type: string): boolean {
  return type === 'str' || type === 'list' || type === 'tuple';
}

function isRepeated(type: string, by: string): boolean {
  return isRepeatable(type) && (by === 'int' || by === 'bool');
}

function plainTypeOf(value: Value): string | undefined {
  switch (value.kind) {
    case 'constant':
      return value.type;
    case 'mapping':
      return 'dict';
    case 'sequence':
      return value.type === 'list' || value.type === 'tuple' || value.type === 'set'
        ? value.type
        : undefined;
    default:
      return undefined;
  }
}

/** `left op right` for one comparison. */
export function comparisonOf(op: string, left: Value, right: Value): Value {
  if (left.kind === 'array' || right.kind === 'array') {
    // Arrays that cannot go together are merely unequal to NumPy before 1.25.
    if (op === '==' || op === '!=' || !COMPARISONS.has(op)) return maskOf(left, right);
    return withArrays(op, left, right) ?? UNKNOWN;
  }
  if (left.kind === 'series' || right.kind === 'series') {
    return COMPARISONS.has(op) ? seriesOf(left, right) : boolValue();
  }
  if (left.kind === 'table' && COMPARISONS.has(op)) {
    return tableOf({ rows: left.rows, width: widthOf(left) });
  }
  if (op === 'is' || op === 'is not') {
    const isNone = (value: Value): boolean | undefined =>
      value.kind === 'unknown' ? undefined : value.kind === 'constant' && value.type === 'NoneType';
    const [a, b] = [isNone(left), isNone(right)];
    if (a === undefined || b === undefined || (!a && !b)) return boolValue();
    return boolValue((a && b) === (op === 'is'));
  }
  if (op === 'in' || op === 'not in') return membershipOf(op, left, right);
  if (left.kind !== 'constant' || right.kind !== 'constant') return UNKNOWN;
  const [a, b] = [left.value, right.value];
  if (a === undefined || b === undefined || a === null || b === null) {
    return left.type === 'NoneType' && right.type === 'NoneType' && (op === '==' || op === '!=')
      ? boolValue(op === '==')
      : boolValue();
  }
  if ((typeof a === 'string') !== (typeof b === 'string')) {
    return op === '==' || op === '!=' ? boolValue(op === '!=') : UNKNOWN;
  }
  return boolValue(compared(op, a, b));
}

function membershipOf(op: string, left: Value, right: Value): Value {
  if (left.kind !== 'constant' || left.value === undefined) return boolValue();
  const items =
    right.kind === 'sequence'
      ? right.items
      : right.kind === 'mapping' && right.isComplete
        ? [...right.entries.keys()].map((key) =>
            typeof key === 'string' ? textValue(key) : intValue(key),
          )
        : undefined;
  if (!items) return boolValue();
  const isIn = items.some((item) => item.kind === 'constant' && item.value === left.value);
  const isKnown = items.every((item) => item.kind === 'constant' && item.value !== undefined);
  return isIn || isKnown ? boolValue(isIn === (op === 'in')) : boolValue();
}

function compared(
  op: string,
  a: string | number | boolean,
  b: string | number | boolean,
): boolean | undefined {
  switch (op) {
    case '==':
      return typeof a === 'string' ? a === b : Number(a) === Number(b);
    case '!=':
      return typeof a === 'string' ? a !== b : Number(a) !== Number(b);
    case '<':
      return a < b;
    case '>':
      return a > b;
    case '<=':
      return a <= b;
    case '>=':
      return a >= b;
    default:
      return undefined;
  }
}

function maskOf(left: Value, right: Value): Value {
  if (left.kind === 'array' && right.kind === 'constant') {
    return arrayOf(left.shape, { library: left.library, content: 'bool' });
  }
  return UNKNOWN;
}

/** `-a`, `not a`, `~a`. */
export function unaryOf(op: string, operand: Value): Value {
  if (op === 'not') {
    const truth = truthOf(operand);
    return boolValue(truth === undefined ? undefined : !truth);
  }
  if (operand.kind === 'array' || operand.kind === 'series') return operand;
  if (operand.kind === 'constant' && op === '-' && typeof operand.value === 'number') {
    return { ...operand, value: -operand.value };
  }
  if (operand.kind === 'constant' && op === '-') {
    const name = typeName(operand) ?? '';
    if (name === 'str' || name === 'NoneType') {
      return raise('TypeError', `bad operand type for unary -: '${name}'`);
    }
  }
  return UNKNOWN;
}
