/** Reads off an expression what its value is: the type, as error messages name it, and how many items it has. */
import { resultOfFunction, resultOfMethod } from '../knowledge/callResults.ts';
import type { BinOpExpr, CallExpr, Expr } from './ast.ts';
import { dottedName } from './dottedName.ts';

export interface ShownValue {
  readonly type: string;
  /** Number of items, or of letters of a text; `undefined` where the expression does not show it. */
  readonly length: number | undefined;
}

const CONSTANTS: Readonly<Record<string, string>> = { None: 'NoneType', Ellipsis: 'ellipsis' };
const COMPREHENSIONS = {
  ListComp: 'list',
  SetComp: 'set',
  DictComp: 'dict',
  GeneratorExp: 'generator',
} as const;

/** What the expression's own text shows; `undefined` if its type depends on what names mean. */
export function shownValue(expr: Expr): ShownValue | undefined {
  switch (expr.kind) {
    case 'Constant': {
      const isText = expr.type === 'str' && !expr.text.includes('\\');
      const type = CONSTANTS[expr.type] ?? expr.type;
      return { type, length: isText ? expr.text.length : undefined };
    }
    case 'JoinedStr':
      return typed('str');
    case 'List':
    case 'Tuple': {
      const isPlain = expr.elts.every(({ kind }) => kind !== 'Starred');
      return { type: expr.kind.toLowerCase(), length: isPlain ? expr.elts.length : undefined };
    }
    case 'Set':
      return typed('set');
    case 'Dict':
      return typed('dict');
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      return typed(COMPREHENSIONS[expr.kind]);
    case 'Lambda':
      return typed('function');
    case 'Compare':
      return undefined;
    case 'UnaryOp':
      return expr.op === 'not' ? typed('bool') : shownValue(expr.operand);
    case 'BinOp':
      return ofOperation(expr);
    case 'Call':
      return ofCall(expr);
    default:
      return undefined;
  }
}

function typed(type: string): ShownValue {
  return { type, length: undefined };
}

/** What `+`, `%` and arithmetic of values of known types give. */
function ofOperation({ left, op, right }: BinOpExpr): ShownValue | undefined {
  const a = shownValue(left)?.type;
  const b = shownValue(right)?.type;
  if (a === 'str' && op === '%') return typed('str');
  if ((a === 'str' || a === 'list') && op === '*' && (b === 'int' || b === undefined))
    return typed(a);
  if (a === undefined || b === undefined) return undefined;
  if (a === b && op === '+') return typed(a);
  if (!isNumber(a) || !isNumber(b)) return undefined;
  return typed(op === '/' || a === 'float' || b === 'float' ? 'float' : 'int');
}

function isNumber(type: string): boolean {
  return type === 'int' || type === 'float';
}

function ofCall({ func, args }: CallExpr): ShownValue | undefined {
  const name = dottedName(func);
  const type =
    (name === undefined ? undefined : resultOfFunction(name)) ??
    (func.kind === 'Attribute' ? resultOfMethod(func.attr.name) : undefined);
  if (type === undefined) return undefined;
  const [only, ...more] = args;
  const count = only?.kind === 'Constant' && only.type === 'int' ? Number(only.text) : undefined;
  const isCounted =
    more.length === 0 && (type === 'range' || /\.(?:arange|zeros|ones)$/.test(name ?? ''));
  return { type, length: isCounted ? count : undefined };
}
