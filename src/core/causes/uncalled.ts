/** Finds the function or method on the crash line that stands there itself, where its result was meant. */
import { needsArguments, takesCount } from '../knowledge/neededArguments.ts';
import type { Crash } from '../model/crash.ts';
import type { AttributeExpr, Expr, NameExpr, Param, SubscriptExpr } from '../python/ast.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';
import type { MessageFacts } from '../traceback/messageFacts.ts';
import { parseMessage } from '../traceback/messages.ts';
import { originInFront, pointOf, type NameOrigin } from './boundAt.ts';
import { expressionsAt, innermostSite, type CrashSite } from './crashSite.ts';
import { valuesGiven } from './failedCall.ts';
import { failedOperation } from './type-error/operands.ts';

/** `df.mean` of `df.mean + 1`. */
export interface Uncalled {
  readonly site: CrashSite;
  readonly expr: AttributeExpr | NameExpr;
  /** As the message names it: `method`, `function`, `builtin_function_or_method`. */
  readonly type: string;
  /** `df.groupby['a']`, whose square brackets are to be round ones. */
  readonly misread: SubscriptExpr | undefined;
  /** Where a name was given the method: `total = df.a.sum`. */
  readonly taken: NameOrigin | undefined;
  /** Empty brackets would not do. */
  readonly needsArguments: boolean;
}

/** `undefined` if the error is about something else, or if the line leaves a choice. */
export function readUncalled(crash: Crash, notebook: NotebookFacts): Uncalled | undefined {
  return notebook.once(findUncalled, crash);
}

function findUncalled(crash: Crash, notebook: NotebookFacts): Uncalled | undefined {
  const message = parseMessage(crash.exception, crash.message);
  const site = innermostSite(crash, notebook);
  if (!message || !site?.isRaisedHere) return undefined;
  const { type, values } = metFunction(message, site, crash, notebook);
  if (type === undefined) return undefined;
  const found = values.flatMap((expr) => uncalledAt(expr, type, message, site, crash, notebook));
  return found.length === 1 ? found[0] : undefined;
}

interface Met {
  /** `undefined` if the message tells of no function. */
  readonly type: string | undefined;
  /** What on the line may be meant. */
  readonly values: readonly Expr[];
}

const NOTHING: Met = { type: undefined, values: [] };

function metFunction(
  message: MessageFacts,
  site: CrashSite,
  crash: Crash,
  notebook: NotebookFacts,
): Met {
  const of = (type: string | undefined, valuesIn: (expr: Expr) => readonly Expr[]): Met =>
    isFunction(type) ? { type, values: expressionsAt(site).flatMap(valuesIn) } : NOTHING;
  switch (message.kind) {
    case 'operands-refused': {
      const { left, right } = message;
      if (!isFunction(left) && !isFunction(right)) return NOTHING;
      const operation = failedOperation(message, site, crash, notebook);
      if (!operation) return NOTHING;
      return isFunction(left)
        ? { type: left, values: [operation.left] }
        : { type: right, values: [operation.right] };
    }
    case 'operand-refused':
      return of(message.type, (expr) => (expr.kind === 'UnaryOp' ? [expr.operand] : []));
    case 'not-subscriptable':
      return of(message.type, (expr) => (expr.kind === 'Subscript' ? [expr.value] : []));
    case 'attribute-missing': {
      const { owner, attribute } = message;
      return of(owner.kind === 'instance' ? owner.type : undefined, (expr) =>
        expr.kind === 'Attribute' && expr.attr.name === attribute ? [expr.value] : [],
      );
    }
    case 'not-iterable': {
      const { statement } = site;
      const met = of(message.type, goneThrough);
      const own =
        statement.kind === 'For'
          ? [statement.iter]
          : statement.kind === 'Assign' && message.use === 'unpacking'
            ? [statement.value]
            : [];
      return { ...met, values: [...own, ...met.values] };
    }
    case 'no-length':
      return of(message.type, argumentsOf);
    case 'wrong-object':
      return of(message.got, argumentsOf);
    default:
      return NOTHING;
  }
}

function isFunction(type: string | undefined): boolean {
  return type !== undefined && /^(?:function|method|builtin_function_or_method)$/.test(type);
}

function argumentsOf(expr: Expr): readonly Expr[] {
  return expr.kind === 'Call' ? valuesGiven(expr) : [];
}

function goneThrough(expr: Expr): readonly Expr[] {
  if ('generators' in expr) return expr.generators.map(({ iter }) => iter);
  if (expr.kind === 'Compare') return expr.operands.slice(1);
  return expr.kind === 'Starred' ? [expr.value] : argumentsOf(expr);
}

function uncalledAt(
  expr: Expr,
  type: string,
  message: MessageFacts,
  site: CrashSite,
  crash: Crash,
  notebook: NotebookFacts,
): readonly Uncalled[] {
  if (expr.kind !== 'Attribute' && expr.kind !== 'Name') return [];
  const misread = expressionsAt(site).find(
    (each): each is SubscriptExpr => each.kind === 'Subscript' && each.value === expr,
  );
  const found = { site, expr, type, misread };
  const origin = originInFront(expr, pointOf(site, crash, notebook), crash, notebook);
  const isOfModule = origin?.by === 'import';
  // `time.sleep` after `from time import time`: the wrong thing was imported.
  if (isOfModule && message.kind === 'attribute-missing') return [];
  if (expr.kind === 'Attribute') {
    const own = requiredByMethods(expr.attr.name, notebook);
    const method = expr.attr.name;
    const [index] = misread?.indices ?? [];
    const isCount = index?.kind === 'Constant' && index.type === 'int' && takesCount(method);
    // Functions of a module are rarely asked without anything.
    const isAsked = isOfModule && misread !== undefined;
    const needs = own ?? (needsArguments(method) || isCount || isAsked);
    return [{ ...found, taken: undefined, needsArguments: needs }];
  }
  if (origin?.by === 'function' && origin.statement?.kind === 'FunctionDef') {
    const needs = origin.statement.params.some(isRequired);
    return [{ ...found, taken: undefined, needsArguments: needs }];
  }
  if (isOfModule) return [{ ...found, taken: undefined, needsArguments: misread !== undefined }];
  const { value, item, operator } = origin ?? {};
  if (value?.kind !== 'Attribute' || item !== undefined || operator !== undefined) return [];
  return [{ ...found, taken: origin, needsArguments: needsArguments(value.attr.name) }];
}

/** Whether the notebook's own methods of that name need an argument; `undefined` if it has none. */
function requiredByMethods(name: string, notebook: NotebookFacts): boolean | undefined {
  const methods = notebook.codeCells
    .flatMap((cell) => notebook.factsOf(cell).module.body)
    .flatMap((stmt) => (stmt.kind === 'ClassDef' ? stmt.body : []))
    .flatMap((stmt) => (stmt.kind === 'FunctionDef' && stmt.name.name === name ? [stmt] : []));
  if (methods.length === 0) return undefined;
  return methods.some(({ params }) => params.slice(1).some(isRequired));
}

function isRequired({ form, default: given }: Param): boolean {
  return given === undefined && !form.startsWith('var-');
}
