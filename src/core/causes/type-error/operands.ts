/** Finds the two values of the crash line that an operator did not take together. */
import type { Crash } from '../../model/crash.ts';
import type { Expr } from '../../python/ast.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import type { OperandsRefused } from '../../traceback/operandFacts.ts';
import { expressionsAt, type CrashSite } from '../crashSite.ts';
import { knownValue, typeFit } from '../knownValue.ts';

/** `left operator right`, as it is written. */
export interface Operation {
  readonly left: Expr;
  readonly right: Expr;
  /** `undefined` for `left += right`. */
  readonly whole: Expr | undefined;
}

/** An operation and its types, as the message names them. */
export interface FailedOperation extends Operation {
  /** Another operation on the line fits as well. */
  readonly isSure: boolean;
}

/** `undefined` if no operation on the line fits the message. */
export function failedOperation(
  message: OperandsRefused,
  site: CrashSite,
  crash: Crash,
  notebook: NotebookFacts,
): FailedOperation | undefined {
  const all = [
    ...augmented(site, message.operator),
    ...expressionsAt(site).flatMap((expr) => operationsIn(expr, message.operator)),
  ];
  const { highlight } = site;
  const marked = all.filter(
    ({ whole }) => whole?.start === highlight?.start && whole?.end === highlight?.end,
  );
  const rated = (marked.length > 0 ? marked : all).map((operation) => ({
    operation,
    fits: fitsOf(operation, message, site, crash, notebook),
  }));
  const possible = rated.filter(({ fits }) => !fits.includes('no'));
  const best = Math.max(...possible.map(({ fits }) => sureness(fits)));
  const left = possible.filter(({ fits }) => sureness(fits) === best);
  // `'a' + b + c` is two operations in one place: the inner one is carried out first, and fails first.
  const first = left.at(-1)?.operation;
  return first && { ...first, isSure: left.length === 1 };
}

function sureness(fits: readonly string[]): number {
  return fits.filter((fit) => fit === 'yes').length;
}

function fitsOf(
  { left, right }: Operation,
  message: OperandsRefused,
  site: CrashSite,
  crash: Crash,
  notebook: NotebookFacts,
): readonly ReturnType<typeof typeFit>[] {
  // What the line says of tables and arrays is not what their items say in a library.
  if (!site.isRaisedHere) return ['unknown', 'unknown'];
  const types = [left, right].map((expr) => knownValue(expr, site, crash, notebook)?.type);
  const printed = [message.left, message.right];
  const fits = types.map((type, index) =>
    printed[index] === 'sequence' ? sequenceFit(type) : typeFit(type, printed[index] ?? ''),
  );
  if (message.isOrdered) return fits;
  const swapped = types.map((type, index) => {
    const other = printed[1 - index] ?? '';
    return other === 'sequence' ? sequenceFit(type) : typeFit(type, other);
  });
  return fits.includes('no') ? swapped : fits;
}

function sequenceFit(type: string | undefined): ReturnType<typeof typeFit> {
  if (type === undefined) return 'unknown';
  return /^(?:str|list|tuple|bytes)$/.test(type) ? 'yes' : 'no';
}

function operationsIn(expr: Expr, operator: string): readonly Operation[] {
  if (expr.kind === 'BinOp') {
    return expr.op === operator ? [{ left: expr.left, right: expr.right, whole: expr }] : [];
  }
  if (expr.kind !== 'Compare') return [];
  return expr.ops.flatMap((op, index): readonly Operation[] => {
    const left = expr.operands[index];
    const right = expr.operands[index + 1];
    return op === operator && left && right ? [{ left, right, whole: expr }] : [];
  });
}

function augmented({ statement }: CrashSite, operator: string): readonly Operation[] {
  return statement.kind === 'AugAssign' && statement.op.replace(/=$/, '') === operator
    ? [{ left: statement.target, right: statement.value, whole: undefined }]
    : [];
}
