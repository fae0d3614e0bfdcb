/** Tells what an expression shows of a variable when it is printed, and how that text is read. */
import { factsOfArray } from '../facts/outputs/arrayFacts.ts';
import { factsOfInfo } from '../facts/outputs/infoFacts.ts';
import {
  factsOfLiteral,
  namesInList,
  partsOfTuple,
  readShape,
  readType,
} from '../facts/outputs/literals.ts';
import {
  factsOfGaps,
  factsOfSeries,
  factsOfSomeEntries,
  factsOfTypes,
} from '../facts/outputs/seriesFacts.ts';
import { factsOfDescription, factsOfRows, factsOfTable } from '../facts/outputs/tableFacts.ts';
import type { SeenFacts } from '../model/facts.ts';
import type { CallExpr, Expr } from '../python/ast.ts';

/** What a text shows of one variable. */
export interface Seen {
  readonly name: string;
  readonly value: SeenFacts;
}

/** How what an expression shows is read. */
export interface View {
  /** Everything that the text shows; empty if it is not such a text. */
  readonly read: (text: string) => readonly Seen[];
  /** Pattern of the text where it is always one line that looks like nothing else. */
  readonly line: string | undefined;
}

/** What the shown expression tells; `undefined` if it tells of no variable, or in a form that is not read. */
export function viewOf(expr: Expr): View | undefined {
  if (expr.kind === 'Tuple') return viewOfTuple(expr.elts);
  if (expr.kind === 'Name' || columnOf(expr)) return about(expr, readValue);
  const whole = tableOfRows(expr);
  if (whole) return about(whole, readRows);
  if (expr.kind === 'Attribute') return viewOfAttribute(expr.value, expr.attr.name);
  return expr.kind === 'Call' ? viewOfCall(expr) : undefined;
}

/** `X.shape, y.shape`. */
function viewOfTuple(elts: readonly Expr[]): View | undefined {
  const views = elts.map(viewOf);
  if (views.every((view) => view === undefined)) return undefined;
  return {
    read: (text) =>
      (partsOfTuple(text, elts.length) ?? []).flatMap((part, at) => views[at]?.read(part) ?? []),
    line: undefined,
  };
}

function viewOfAttribute(owner: Expr, name: string): View | undefined {
  switch (name) {
    case 'shape':
      return about(owner, readShapeFacts, SHAPE);
    case 'columns':
      return about(owner, readNames);
    case 'dtypes':
      return about(owner, factsOfTypes);
    case 'values':
      return owner.kind === 'Attribute' && owner.attr.name === 'columns'
        ? about(owner.value, (text) => readNames(text.replace(/^array\(|\)$/g, '')))
        : undefined;
    default:
      return undefined;
  }
}

const SHAPE = String.raw`(?:\(\d*,?(?: ?\d+,?)*\)|torch\.Size\(\[[\d, ]*\]\))`;

function viewOfCall(call: CallExpr): View | undefined {
  const { func, args } = call;
  const [first] = args;
  if (func.kind === 'Name') {
    if (!first || args.length > 1) return undefined;
    switch (func.id) {
      case 'len':
        return about(first, (text) =>
          /^\d+$/.test(text.trim()) ? { length: Number(text) } : undefined,
        );
      case 'type':
        return about(first, readTypeFacts, String.raw`<class '[\w.]+'>`);
      case 'list':
        return about(
          first.kind === 'Attribute' && first.attr.name === 'columns' ? first.value : first,
          readNames,
        );
      default:
        return undefined;
    }
  }
  return func.kind === 'Attribute' ? viewOfMethod(func.value, func.attr.name, call) : undefined;
}

function viewOfMethod(owner: Expr, method: string, call: CallExpr): View | undefined {
  switch (method) {
    case 'describe':
      return about(owner, factsOfDescription);
    case 'info':
      return about(owner, factsOfInfo);
    case 'tolist':
    case 'to_list': {
      const names =
        owner.kind === 'Attribute' && owner.attr.name === 'values' ? owner.value : owner;
      const isNames = names.kind === 'Attribute' && names.attr.name === 'columns';
      return isNames ? about(names.value, readNames) : undefined;
    }
    case 'sum': {
      const asked =
        owner.kind === 'Call' && owner.func.kind === 'Attribute' ? owner.func : undefined;
      const isPlain = call.args.length === 0 && call.keywords.length === 0;
      return asked && isPlain && /^(?:isna|isnull)$/.test(asked.attr.name)
        ? about(asked.value, factsOfGaps)
        : undefined;
    }
    case 'unique':
      return columnOf(owner) ? about(owner, readUnique) : undefined;
    case 'size':
      return call.args.length === 0 ? about(owner, readShapeFacts, SHAPE) : undefined;
    default:
      return undefined;
  }
}

/** Methods that give rows of a table, with all its columns. */
const ROW_METHODS =
  /^(?:head|tail|sample|sort_values|sort_index|nlargest|nsmallest|query|drop_duplicates)$/;

/** The variable, or its column, of which the expression gives some rows; `undefined` if it is another expression. */
function tableOfRows(expr: Expr): Expr | undefined {
  const owner = rowsOwner(expr);
  return owner && (owner.kind === 'Name' || columnOf(owner) ? owner : tableOfRows(owner));
}

function rowsOwner(expr: Expr): Expr | undefined {
  if (expr.kind === 'Call') {
    const { func } = expr;
    const method = func.kind === 'Attribute' ? func : undefined;
    return method && ROW_METHODS.test(method.attr.name) ? method.value : undefined;
  }
  const [index, ...others] = expr.kind === 'Subscript' ? expr.indices : [];
  if (expr.kind !== 'Subscript' || others.length > 0) return undefined;
  const { value } = expr;
  // Of `df[names]` nobody knows whether it chooses rows or columns.
  if (index?.kind !== 'Slice' && index?.kind !== 'Compare') return undefined;
  return value.kind === 'Attribute' && /^i?loc$/.test(value.attr.name) ? value.value : value;
}

function readRows(text: string): SeenFacts | undefined {
  return factsOfRows(text) ?? factsOfSomeEntries(text);
}

/** A variable, or a column of one. */
function about(
  expr: Expr,
  read: (text: string) => SeenFacts | undefined,
  line?: string,
): View | undefined {
  const column = columnOf(expr);
  const name = expr.kind === 'Name' ? expr.id : column?.table;
  if (name === undefined) return undefined;
  return {
    read(text) {
      const value = read(text);
      const whole = value && column ? columnFacts(column.name, value) : value;
      return whole ? [{ name, value: whole }] : [];
    },
    line,
  };
}

/** `df['a']`. */
function columnOf(expr: Expr): { readonly table: string; readonly name: string } | undefined {
  if (expr.kind !== 'Subscript' || expr.value.kind !== 'Name') return undefined;
  const [key, ...others] = expr.indices;
  const isText = key?.kind === 'Constant' && key.type === 'str' && !key.text.includes('\\');
  return isText && others.length === 0 ? { table: expr.value.id, name: key.text } : undefined;
}

/** What is seen of a column, as something seen of its table. */
function columnFacts(
  name: string,
  { type, dtype, sample, hasNan }: SeenFacts,
): SeenFacts | undefined {
  const isColumn = type === 'pandas.core.series.Series' || type === 'numpy.ndarray';
  if (!isColumn) return undefined;
  const nulls = hasNan === false ? 0 : undefined;
  return {
    columns: [
      {
        name,
        ...(dtype === undefined ? {} : { dtype }),
        ...(sample ? { sample } : {}),
        ...(nulls === undefined ? {} : { nulls }),
      },
    ],
  };
}

function readValue(text: string): SeenFacts | undefined {
  return factsOfArray(text) ?? factsOfSeries(text) ?? factsOfLiteral(text) ?? factsOfTable(text);
}

/** Whether a value is missing among the different ones says the same of all. */
function readUnique(text: string): SeenFacts | undefined {
  return factsOfArray(text);
}

function readNames(text: string): SeenFacts | undefined {
  const names = namesInList(text);
  if (!names) return undefined;
  return { columns: names.map((name) => ({ name })), width: names.length };
}

function readShapeFacts(text: string): SeenFacts | undefined {
  const shape = readShape(text);
  if (!shape) return undefined;
  const isTensor = text.includes('torch');
  return { ...(isTensor ? { type: 'torch.Tensor' } : {}), shape };
}

function readTypeFacts(text: string): SeenFacts | undefined {
  const type = readType(text);
  return type === undefined ? undefined : { type };
}
