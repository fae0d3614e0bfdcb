/** Finds which value on the crash line is None, and what made it so. */
import { noneResultOf, type NoneResult } from '../../knowledge/noneResults.ts';
import type { Crash } from '../../model/crash.ts';
import type { Cell } from '../../model/notebook.ts';
import type { CallExpr, Expr, FunctionDefStmt, Keyword, Stmt } from '../../python/ast.ts';
import type { CellFacts } from '../../python/cellFacts.ts';
import { dottedName } from '../../python/dottedName.ts';
import { expressionsIn } from '../../python/expressions.ts';
import { bodiesOf } from '../../python/functions.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import type { MessageFacts } from '../../traceback/messageFacts.ts';
import { noneUseOf, type NoneUse } from '../../traceback/noneMessages.ts';
import { originsOf, pointOf, type CodePoint, type NameOrigin } from '../boundAt.ts';
import { expressionsAt, innermostSite, type CrashSite } from '../crashSite.ts';
import { failedOperation } from '../type-error/operands.ts';

/** What gave None. */
export type NoneReason =
  /** `df.drop(…, inplace=True)`: the keyword, and the object that was changed. */
  | {
      readonly kind: 'inplace-keyword';
      readonly call: CallExpr;
      readonly keyword: Keyword;
      readonly object: string | undefined;
    }
  | {
      readonly kind: 'known-call';
      readonly call: CallExpr;
      readonly result: NoneResult;
      readonly object: string | undefined;
    }
  | { readonly kind: 'own-function'; readonly call: CallExpr; readonly own: OwnFunction }
  | { readonly kind: 'literal' }
  | { readonly kind: 'other-call'; readonly call: CallExpr };

/** A function of the notebook that does not return, or not always. */
export interface OwnFunction {
  readonly def: FunctionDefStmt;
  readonly facts: CellFacts;
  readonly cell: Cell;
  readonly returnsSometimes: boolean;
}

/** The value that is None, with its history. */
export interface NoneValue {
  readonly site: CrashSite;
  /** The expression on the crash line. */
  readonly expr: Expr;
  readonly reason: NoneReason;
  /** The text that holds the call; the crash line's own where the value has no name. */
  readonly point: CodePoint;
  /** Who bound the name; `undefined` where the expression is the call itself. */
  readonly origin: NameOrigin | undefined;
}

/** `undefined` if the message does not speak of None, or the line does not tell which value it is. */
export function findNone(
  message: MessageFacts | undefined,
  crash: Crash,
  notebook: NotebookFacts,
): NoneValue | undefined {
  const site = innermostSite(crash, notebook);
  const use = noneUseOf(crash.exception, crash.message);
  if (!site?.isRaisedHere) return undefined;
  const asked = use ? usedAt(use, site) : message ? suspects(message, site, crash, notebook) : [];
  const found = asked.flatMap((expr): readonly NoneValue[] => {
    const value = historyOf(expr, site, crash, notebook);
    return value ? [value] : [];
  });
  const telling = found.filter(({ reason }) => reason.kind !== 'other-call');
  const [only, ...rivals] = telling.length > 0 ? telling : found;
  return rivals.every(({ expr }) => textAt(site, expr) === (only && textAt(site, only.expr)))
    ? only
    : undefined;
}

function textAt(site: CrashSite, expr: Expr): string {
  return site.facts.textOf(expr);
}

const NONE = 'NoneType';

/** The expressions on the line that the message may mean. */
function suspects(
  message: MessageFacts,
  site: CrashSite,
  crash: Crash,
  notebook: NotebookFacts,
): readonly Expr[] {
  const all = expressionsAt(site);
  switch (message.kind) {
    case 'attribute-missing':
      return message.owner.kind === 'instance' && message.owner.type === NONE
        ? all.flatMap((expr) =>
            expr.kind === 'Attribute' && expr.attr.name === message.attribute ? [expr.value] : [],
          )
        : [];
    case 'not-callable':
      return message.type === NONE
        ? all.flatMap((expr) => (expr.kind === 'Call' ? [expr.func] : []))
        : [];
    case 'operands-refused': {
      const { left, right } = message;
      const operation = failedOperation(message, site, crash, notebook);
      if (!operation) return [];
      return [
        ...(left === NONE ? [operation.left] : []),
        ...(right === NONE ? [operation.right] : []),
      ];
    }
    default:
      return [];
  }
}

/** The expressions on the line that are used that way. */
function usedAt(use: NoneUse, site: CrashSite): readonly Expr[] {
  const all = expressionsAt(site);
  const { statement } = site;
  switch (use) {
    case 'item':
      return all.flatMap((expr) => (expr.kind === 'Subscript' ? [expr.value] : []));
    case 'iteration':
      return [
        ...(statement.kind === 'For' ? [statement.iter] : []),
        ...all.flatMap((expr) =>
          'generators' in expr ? expr.generators.map(({ iter }) => iter) : [],
        ),
      ];
    case 'unpacking':
      return statement.kind === 'Assign' ? [statement.value] : [];
    case 'membership':
      return all.flatMap((expr) =>
        expr.kind === 'Compare' && expr.ops.some((op) => op.endsWith('in'))
          ? expr.operands.slice(1)
          : [],
      );
    case 'length':
      return all.flatMap((expr) =>
        expr.kind === 'Call' && expr.func.kind === 'Name' && expr.func.id === 'len'
          ? expr.args.slice(0, 1)
          : [],
      );
  }
}

function historyOf(
  expr: Expr,
  site: CrashSite,
  crash: Crash,
  notebook: NotebookFacts,
): NoneValue | undefined {
  const own = pointOf(site, crash, notebook);
  if (expr.kind === 'Call') {
    return {
      site,
      expr,
      reason: reasonOf(expr, site.facts, notebook),
      point: own,
      origin: undefined,
    };
  }
  const origin = originsOf(expr, own, crash, notebook).at(-1);
  if (!origin?.value || origin.item !== undefined || origin.operator !== undefined)
    return undefined;
  if (origin.by !== 'assignment' && origin.by !== 'parameter') return undefined;
  const { value, point } = origin;
  const isNone = value.kind === 'Constant' && value.type === 'None';
  if (isNone) return { site, expr, reason: { kind: 'literal' }, point, origin };
  if (value.kind !== 'Call') return undefined;
  return { site, expr, reason: reasonOf(value, point.facts, notebook), point, origin };
}

function reasonOf(call: CallExpr, facts: CellFacts, notebook: NotebookFacts): NoneReason {
  const keyword = call.keywords.find(
    ({ arg, value }) => arg?.name === 'inplace' && facts.textOf(value) === 'True',
  );
  const object = objectOf(call);
  if (keyword) return { kind: 'inplace-keyword', call, keyword, object };
  const callee =
    dottedName(call.func) ?? (call.func.kind === 'Attribute' ? `.${call.func.attr.name}` : '');
  const own = ownFunction(callee, notebook);
  if (own) return { kind: 'own-function', call, own };
  const result = noneResultOf(callee);
  if (!result) return { kind: 'other-call', call };
  const [first] = call.args;
  const changed = result === 'in-place-function' ? first && dottedName(first) : object;
  return { kind: 'known-call', call, result, object: changed };
}

/** What stands before the dot of a method. */
function objectOf({ func }: CallExpr): string | undefined {
  return func.kind === 'Attribute' ? dottedName(func.value) : undefined;
}

function ownFunction(name: string, notebook: NotebookFacts): OwnFunction | undefined {
  const found = notebook
    .definitionsOf(name)
    .findLast(({ definition }) => definition.kind === 'function');
  const def = found && functionAt(found.facts.module.body, found.definition.span.start);
  if (!def || def.isAsync) return undefined;
  const { facts, cell } = found;
  const gives = expressionsIn(def.body).some(
    ({ kind }) => kind === 'Yield' || kind === 'YieldFrom',
  );
  if (gives) return undefined;
  const outcome = returnsIn(def.body);
  return outcome === 'never' || outcome === 'sometimes'
    ? { def, facts, cell, returnsSometimes: outcome === 'sometimes' }
    : undefined;
}

function functionAt(body: readonly Stmt[], offset: number): FunctionDefStmt | undefined {
  for (const stmt of body) {
    if (stmt.kind === 'FunctionDef' && stmt.name.start === offset) return stmt;
    const inner = functionAt(bodiesOf(stmt), offset);
    if (inner) return inner;
  }
  return undefined;
}

/** Whether the function returns a value: on no way, on some, or (as far as its last statement shows) on all. */
function returnsIn(body: readonly Stmt[]): 'never' | 'sometimes' | 'always' {
  if (!hasReturn(body)) return 'never';
  return endsInReturn(body) ? 'always' : 'sometimes';
}

function hasReturn(body: readonly Stmt[]): boolean {
  return body.some(
    (stmt) => (stmt.kind === 'Return' && stmt.value !== undefined) || hasReturn(bodiesOf(stmt)),
  );
}

function endsInReturn(body: readonly Stmt[]): boolean {
  const last = body.at(-1);
  switch (last?.kind) {
    case 'Return':
      return last.value !== undefined && !isNoneLiteral(last.value);
    case 'Raise':
      return true;
    case 'If':
      return endsInReturn(last.body) && endsInReturn(last.orelse);
    case 'With':
      return endsInReturn(last.body);
    case 'Try':
      return (
        (endsInReturn(last.body) || endsInReturn(last.orelse)) &&
        last.handlers.every((handler) => endsInReturn(handler.body))
      );
    default:
      return false;
  }
}

function isNoneLiteral(expr: Expr): boolean {
  return expr.kind === 'Constant' && expr.type === 'None';
}
