/** Works out expressions over constants, as far as tests of settings need it: `if MODE == 'train':`. */
import type { ConstantExpr } from '../python/ast.ts';
import { UNKNOWN, type ConstantValue, type Value } from './values.ts';

/** The value of a literal; texts with escapes and numbers beyond exactness are not known. */
export function constantOf({ type, text }: ConstantExpr): Value {
  switch (type) {
    case 'bool':
      return constant(text === 'True');
    case 'None':
      return constant(null);
    case 'str':
      return text.includes('\\') ? UNKNOWN : constant(text);
    case 'int':
    case 'float': {
      const number = Number(text.replaceAll('_', ''));
      return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? constant(number) : UNKNOWN;
    }
    default:
      return UNKNOWN;
  }
}

function constant(value: ConstantValue['value']): Value {
  return { kind: 'constant', value };
}

/** Whether Python takes the value for true; `undefined` where it is not known. */
export function truthOfValue(value: Value): boolean | undefined {
  return value.kind === 'constant' ? Boolean(value.value) : undefined;
}

/** `not x` and `-x`. */
export function unaryOf(op: string, operand: Value): Value {
  const truth = truthOfValue(operand);
  if (op === 'not' && truth !== undefined) return constant(!truth);
  if (op !== '-' || operand.kind !== 'constant') return UNKNOWN;
  return typeof operand.value === 'number' ? constant(-operand.value) : UNKNOWN;
}

/** `a op b` for two constants. */
export function comparisonOf(left: Value, op: string, right: Value): Value {
  if (left.kind !== 'constant' || right.kind !== 'constant') return UNKNOWN;
  const [a, b] = [plain(left.value), plain(right.value)];
  const isSame = a === b;
  switch (op) {
    case '==':
    case 'is':
      return constant(isSame);
    case '!=':
    case 'is not':
      return constant(!isSame);
    default:
      break;
  }
  if (typeof a !== 'number' || typeof b !== 'number') return UNKNOWN;
  switch (op) {
    case '<':
      return constant(a < b);
    case '<=':
      return constant(a <= b);
    case '>':
      return constant(a > b);
    case '>=':
      return constant(a >= b);
    default:
      return UNKNOWN;
  }
}

/** In Python `True` equals `1`. */
function plain(value: ConstantValue['value']): number | string | null {
  return typeof value === 'boolean' ? Number(value) : value;
}
