/** Finds where a name on the crash line got its value: the assignment, loop, import or call argument that gave it. */
import type { Crash, Place } from '../model/crash.ts';
import type { Run } from '../model/execution.ts';
import type { Cell } from '../model/notebook.ts';
import type {
  CallExpr,
  ComprehensionExpr,
  Expr,
  FunctionDefStmt,
  NameExpr,
  Span,
  Stmt,
} from '../python/ast.ts';
import type { CellFacts } from '../python/cellFacts.ts';
import type { BindingKind } from '../python/definitions.ts';
import { everyExpression, isWithin, statementsAt } from '../python/expressions.ts';
import { ownExprs } from '../python/walk.ts';
import { bindingsInFunction, functionsAround } from '../python/functions.ts';
import { notebookReads } from '../python/scopes.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';
import { crashSites, expressionsAt, type CrashSite } from './crashSite.ts';
import { presentPlace } from './placing.ts';
import { lastName } from '../python/dottedName.ts';

/** A place in code that ran, at which names can be looked up. */
export interface CodePoint {
  readonly run: Run;
  readonly facts: CellFacts;
  /** The lines that called this code, outermost first. */
  readonly callers: readonly CrashSite[];
  /** What comes later in the text does not count yet; `undefined`: all that was done before the crash counts. */
  readonly until: number | undefined;
}

/** What gave a name its value. */
export interface NameOrigin {
  readonly name: string;
  readonly by: BindingKind | 'parameter' | 'comprehension';
  /** What was assigned, iterated over, entered or handed over; `undefined` for imports, functions, classes and magics. */
  readonly value: Expr | undefined;
  /** `a, b = value`: which of its items, counted from 0. */
  readonly item: number | undefined;
  /** The operator, without `=`, of `a += value`; the name had another value before. */
  readonly operator: string | undefined;
  /** The name, where it is bound (of a parameter: where the function declares it). */
  readonly span: Span;
  /** The statement that binds it, or that calls the function. */
  readonly statement: Stmt | undefined;
  /** The text that holds `value` and `statement`; names in them are looked up there. */
  readonly point: CodePoint;
  /** Nothing else can have bound the name since, as far as the record shows. */
  readonly isSure: boolean;
  /** The cell of that text; `undefined` if it was deleted. */
  readonly cell: Cell | undefined;
  /** `statement` on the page, of a compound one the name; `undefined` if the cell is gone or reads differently now. */
  readonly place: Place | undefined;
}

/** The innermost notebook line of the crash as a point to look up names at. */
export function pointOf(site: CrashSite, crash: Crash, notebook: NotebookFacts): CodePoint {
  const sites = crashSites(crash, notebook);
  const index = sites.findIndex(({ run, line }) => run === site.run && line === site.line);
  const { run, facts } = site;
  // Of a run to come, what follows the line is known as well, and has not happened.
  const until = crash.route ? site.statement.start : undefined;
  return { run, facts, callers: sites.slice(0, Math.max(0, index)), until };
}

/** Where the name got the value that it has at the point; `undefined` if that is a builtin or not known. */
function boundAt(
  name: NameExpr,
  point: CodePoint,
  crash: Crash,
  notebook: NotebookFacts,
): NameOrigin | undefined {
  const { facts } = point;
  const inside = comprehensionOrigin(name, point, notebook);
  if (inside) return inside;
  const isNotebooks = notebookReads(facts.scopes, name.id).some(
    ({ start }) => start === name.start,
  );
  return isNotebooks
    ? notebookOrigin(name, point, crash, notebook)
    : localOrigin(name, point, notebook);
}

const MOST_STEPS = 8;

/** Where the name in front of the dots got its value: `time` of `time.sleep`; `undefined` for other expressions. */
export function originInFront(
  expr: Expr,
  point: CodePoint,
  crash: Crash,
  notebook: NotebookFacts,
): NameOrigin | undefined {
  if (expr.kind === 'Attribute') return originInFront(expr.value, point, crash, notebook);
  return expr.kind === 'Name' ? originsOf(expr, point, crash, notebook).at(-1) : undefined;
}

/**
 * The value behind an expression: names are followed to what they were given, through plain assignments and arguments.
 * The chain begins with the nearest origin; it is empty for an expression that is no name, or whose name is unknown.
 */
export function originsOf(
  expr: Expr,
  point: CodePoint,
  crash: Crash,
  notebook: NotebookFacts,
): readonly NameOrigin[] {
  const chain: NameOrigin[] = [];
  let at: { readonly expr: Expr | undefined; readonly point: CodePoint } = { expr, point };
  while (at.expr?.kind === 'Name' && chain.length < MOST_STEPS) {
    const origin = boundAt(at.expr, at.point, crash, notebook);
    if (!origin) break;
    chain.push(origin);
    const isPlain = origin.by === 'assignment' || origin.by === 'parameter';
    const isWhole = origin.item === undefined && origin.operator === undefined;
    if (!isPlain || !isWhole) break;
    at = { expr: origin.value, point: origin.point };
  }
  return chain;
}

function notebookOrigin(
  name: NameExpr,
  point: CodePoint,
  crash: Crash,
  notebook: NotebookFacts,
): NameOrigin | undefined {
  if (point.until !== undefined) {
    const own = point.facts.definitions.findLast(
      (each) => each.name === name.id && each.statement.end <= (point.until ?? 0),
    );
    if (own)
      return bindingOrigin(
        { name: name.id, span: own.span, kind: own.kind, isSure: !own.isConditional },
        { ...point, until: own.span.start },
        notebook,
      );
  }
  const record =
    point.until === undefined
      ? notebook.stateAtCrash(crash, name.id)
      : notebook.replay.namesBefore(point.run.id).get(name.id);
  if (record.presence === 'absent' || !record.binding) return undefined;
  const { binding, presence } = record;
  // The text that holds the binding: another run's where a function of that one did it.
  const run = notebook.history.runs[binding.home.runId];
  if (!run) return undefined;
  const there = { run, facts: binding.home.facts, callers: [], until: binding.span.start };
  return bindingOrigin(
    { name: name.id, span: binding.span, kind: binding.kind, isSure: presence === 'bound' },
    there,
    notebook,
  );
}

/** A variable of the function that the point stands in. */
function localOrigin(
  name: NameExpr,
  point: CodePoint,
  notebook: NotebookFacts,
): NameOrigin | undefined {
  const { facts } = point;
  for (const def of functionsAround(facts.module, name.start)) {
    const bindings = bindingsInFunction(def, name.id, facts.scopes);
    const before = bindings.filter(({ end }) => end <= (point.until ?? name.start));
    const span = before.at(-1);
    if (span) {
      const there = { ...point, until: span.start };
      const isOnly = bindings.length === 1 && !def.params.some((param) => param.name === name.id);
      return bindingOrigin(
        { name: name.id, span, kind: 'assignment', isSure: isOnly },
        there,
        notebook,
      );
    }
    const param = def.params.find((each) => each.name === name.id);
    if (param) return parameterOrigin(name.id, def, point, notebook);
  }
  return undefined;
}

/** The argument that the calling line hands to the parameter, or its default. */
function parameterOrigin(
  name: string,
  def: FunctionDefStmt,
  point: CodePoint,
  notebook: NotebookFacts,
): NameOrigin | undefined {
  const param = def.params.find((each) => each.name === name);
  const caller = point.callers.at(-1);
  if (!param) return undefined;
  const calls = caller
    ? expressionsAt(caller).filter(
        (expr): expr is CallExpr => expr.kind === 'Call' && lastName(expr.func) === def.name.name,
      )
    : [];
  const [call] = calls;
  const argument = call && argumentFor(call, def, name);
  const span = { start: param.start, end: param.end };
  if (!caller || !call || calls.length > 1 || !(argument ?? param.default)) return undefined;
  const atCaller: CodePoint = {
    run: caller.run,
    facts: caller.facts,
    callers: point.callers.slice(0, -1),
    until: undefined,
  };
  const there = argument ? atCaller : { ...point, until: param.start };
  return origin({
    name,
    by: 'parameter',
    value: argument ?? param.default,
    span,
    statement: argument ? caller.statement : undefined,
    point: there,
    isSure: true,
    notebook,
  });
}

/** The expression that the call hands to the parameter; `undefined` where stars hide it, or it is left out. */
function argumentFor(call: CallExpr, def: FunctionDefStmt, name: string): Expr | undefined {
  const keyword = call.keywords.find(({ arg }) => arg?.name === name);
  if (keyword) return keyword.value;
  const positional = def.params.filter(({ form }) => form === 'positional');
  // A method's first parameter is the object before the dot.
  const isMethod = call.func.kind === 'Attribute' && positional[0]?.name === 'self';
  const index = positional.findIndex((param) => param.name === name) - (isMethod ? 1 : 0);
  if (index < 0 || call.args.slice(0, index + 1).some(({ kind }) => kind === 'Starred'))
    return undefined;
  return call.args[index];
}

/** A name that the `for` of a comprehension around it binds. */
function comprehensionOrigin(
  name: NameExpr,
  point: CodePoint,
  notebook: NotebookFacts,
): NameOrigin | undefined {
  const statement = statementsAt(point.facts.module, name).at(-1);
  if (!statement) return undefined;
  const around = ownExprs(statement)
    .flatMap(everyExpression)
    .filter((expr): expr is ComprehensionExpr => 'generators' in expr && isWithin(name, expr));
  for (const { generators } of around.toReversed()) {
    for (const { target, iter } of generators) {
      const found = findTarget(target, (leaf) => leaf.id === name.id);
      if (!found || isWithin(name, iter)) continue;
      return origin({
        name: name.id,
        by: 'comprehension',
        value: iter,
        item: found.item,
        span: found.leaf,
        statement,
        point,
        isSure: true,
        notebook,
      });
    }
  }
  return undefined;
}

function bindingOrigin(
  { name, span, kind, isSure }: FoundBinding,
  point: CodePoint,
  notebook: NotebookFacts,
): NameOrigin {
  const statement = statementsAt(point.facts.module, span).at(-1);
  const given = statement ? givenBy(statement, span) : {};
  const by = statement?.kind === 'For' && kind === 'assignment' ? 'loop' : kind;
  return origin({ name, by, span, statement, point, isSure, notebook, ...given });
}

interface FoundBinding {
  readonly name: string;
  readonly span: Span;
  readonly kind: BindingKind;
  readonly isSure: boolean;
}

interface Given {
  readonly value?: Expr | undefined;
  readonly item?: number | undefined;
  readonly operator?: string | undefined;
}

/** What the statement gives to the name at `span`. */
function givenBy(statement: Stmt, span: Span): Given {
  const isAsked = (leaf: NameExpr): boolean => leaf.start === span.start;
  const among = (targets: readonly Expr[], value: Expr | undefined): Given => {
    for (const target of targets) {
      const found = findTarget(target, isAsked);
      if (found) return partOf(value, found.item);
    }
    return {};
  };
  switch (statement.kind) {
    case 'Assign':
      return among(statement.targets, statement.value);
    case 'AnnAssign':
      return among([statement.target], statement.value);
    case 'AugAssign':
      return { ...among([statement.target], statement.value), operator: statement.op };
    case 'For':
      return among([statement.target], statement.iter);
    case 'With': {
      const item = statement.items.find(({ target }) => target && findTarget(target, isAsked));
      return item?.target ? among([item.target], item.context) : {};
    }
    default:
      return {};
  }
}

/** The item itself where the value is written as a list of items. */
function partOf(value: Expr | undefined, item: number | undefined): Given {
  if (item === undefined) return { value };
  const isWritten = value?.kind === 'Tuple' || value?.kind === 'List';
  const isPlain = isWritten && !value.elts.some(({ kind }) => kind === 'Starred');
  return isPlain ? { value: value.elts[item] } : { value, item };
}

/** The name among the targets of an assignment; `item` is its place in the outermost list of targets. */
function findTarget(
  target: Expr,
  isAsked: (leaf: NameExpr) => boolean,
): { readonly leaf: NameExpr; readonly item: number | undefined } | undefined {
  if (target.kind === 'Name')
    return isAsked(target) ? { leaf: target, item: undefined } : undefined;
  if (target.kind === 'Starred') return findTarget(target.value, isAsked);
  if (target.kind !== 'Tuple' && target.kind !== 'List') return undefined;
  for (const [item, each] of target.elts.entries()) {
    const found = findTarget(each, isAsked);
    if (found) return { leaf: found.leaf, item };
  }
  return undefined;
}

interface OriginParts extends Given {
  readonly name: string;
  readonly by: NameOrigin['by'];
  readonly span: Span;
  readonly statement: Stmt | undefined;
  readonly point: CodePoint;
  readonly isSure: boolean;
  readonly notebook: NotebookFacts;
}

function origin(parts: OriginParts): NameOrigin {
  const { notebook, value, item, operator, ...rest } = parts;
  const { cellKey } = parts.point.run;
  const home = { cellKey, runId: parts.point.run.id, facts: parts.point.facts };
  const span = parts.statement && isOneLine(parts.statement) ? parts.statement : parts.span;
  return {
    ...rest,
    value,
    item,
    operator,
    cell: notebook.cellOf(cellKey),
    place: presentPlace({ home, span }, notebook),
  };
}

/** Not a statement with a body, whose mark would cover all of it. */
function isOneLine({ kind }: Stmt): boolean {
  return !['For', 'With', 'FunctionDef', 'ClassDef', 'Match', 'Try'].includes(kind);
}
