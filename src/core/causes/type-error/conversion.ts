/** Says which conversion would let an operator take two values, and how it is written. */
import type { Expr } from '../../python/ast.ts';
import type { OperandsRefused } from '../../traceback/operandFacts.ts';
import { isNumberType, shortType } from '../typeWords.ts';

/** A change of the line: of one side, or of the whole operation. */
export interface Conversion {
  readonly side: 'left' | 'right' | 'whole';
  readonly newText: string;
}

/** The operation's parts as they are written. */
export interface OperationText {
  readonly left: string;
  readonly right: string;
  readonly leftExpr: Expr;
  readonly rightExpr: Expr;
}

/** `undefined` where no conversion is obvious. */
export function conversionFor(
  { operator, left, right }: Pick<OperandsRefused, 'operator' | 'left' | 'right'>,
  text: OperationText,
): Conversion | undefined {
  const a = shortType(left);
  const b = shortType(right);
  if (operator === '%' && a === 'NoneType' && printedText(text.leftExpr)) return undefined;
  if (a === 'str' && isNumberType(right)) return ofText('left', right, operator, text);
  if (b === 'str' && isNumberType(left)) return ofText('right', left, operator, text);
  if (a === 'str' && b === 'str' && /^[-*/%]|^\*\*|^\/\//.test(operator)) {
    return converted('whole', `float(${text.left}) ${operator} float(${text.right})`);
  }
  if (operator === '+') return ofAddition(a, b, text);
  if (a === 'list' && b === 'list' && operator === '-') {
    return converted('whole', `[x for x in ${text.left} if x not in ${text.right}]`);
  }
  if (operator === '*' && (left === 'sequence' || a === 'list') && shortType(right) === 'float') {
    return undefined;
  }
  return a === 'list' &&
    (isNumberType(right) || b === 'list') &&
    /^[-*/]|^\*\*|^\/\//.test(operator)
    ? converted('left', `np.array(${text.left})`)
    : undefined;
}

function converted(side: Conversion['side'], newText: string): Conversion {
  return { side, newText };
}

/** Text and number: a text that is being put together takes the number as text, else the text becomes a number. */
function ofText(
  side: 'left' | 'right',
  number: string,
  operator: string,
  text: OperationText,
): Conversion {
  const other = side === 'left' ? 'right' : 'left';
  const own = side === 'left' ? text.leftExpr : text.rightExpr;
  if (operator === '+' && isWritten(own)) return converted(other, `str(${text[other]})`);
  // The sum or the largest of texts is a text: the values have to be numbers before.
  const reduced = /^(.+)(\.(?:sum|max|min)\(\))$/s.exec(text[side]);
  if (own.kind === 'Call' && reduced) {
    return converted(side, `pd.to_numeric(${reduced[1] ?? ''})${reduced[2] ?? ''}`);
  }
  const to = shortType(number).startsWith('int') && operator !== '/' ? 'int' : 'float';
  return converted(side, `${to}(${text[side]})`);
}

/** A text that stands in the line itself, or is joined from such. */
function isWritten(expr: Expr): boolean {
  if (expr.kind === 'JoinedStr') return true;
  if (expr.kind === 'Constant') return expr.type === 'str' && !/^\s*-?[\d.]+\s*$/.test(expr.text);
  if (expr.kind === 'BinOp') return isWritten(expr.left) || isWritten(expr.right);
  return expr.kind === 'Call' && expr.func.kind === 'Name' && expr.func.id === 'str';
}

function ofAddition(a: string, b: string, text: OperationText): Conversion | undefined {
  if (a === 'str' && isPlainValue(b) && isWritten(text.leftExpr))
    return converted('right', `str(${text.right})`);
  if (b === 'str' && isPlainValue(a) && isWritten(text.rightExpr))
    return converted('left', `str(${text.left})`);
  if (a === 'dict' && b === 'dict') return converted('whole', `{**${text.left}, **${text.right}}`);
  if (a === 'set' && b === 'set') return converted('whole', `${text.left} | ${text.right}`);
  if (a === 'list' && /^(?:tuple|set|range|dict_keys|dict_values|map|filter|zip)$/.test(b))
    return converted('right', `list(${text.right})`);
  if (b === 'list' && /^(?:tuple|set|range|dict_keys|dict_values|map|filter|zip)$/.test(a))
    return converted('left', `list(${text.left})`);
  if (a === 'range' && b === 'range') return converted('whole', `[*${text.left}, *${text.right}]`);
  if (a === 'list' && b !== 'list' && b !== 'NoneType')
    return converted('right', `[${text.right}]`);
  if (b === 'list' && (a === 'str' || isNumberType(a))) return converted('left', `[${text.left}]`);
  if (a === 'str' && b === 'bytes') return converted('right', `${text.right}.decode()`);
  if (a === 'bytes' && b === 'str') return converted('left', `${text.left}.decode()`);
  return undefined;
}

/** Whether its text is what one wants to read beside other words. */
function isPlainValue(type: string): boolean {
  return /^(?:date|datetime|time|timedelta|Timestamp|Timedelta|Period|Decimal|Fraction|bool|UUID|\w*Path)$/.test(
    type,
  );
}

function printedText(expr: Expr): boolean {
  return expr.kind === 'Call' && expr.func.kind === 'Name' && expr.func.id === 'print';
}
