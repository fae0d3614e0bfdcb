/** Finds the call whose arguments were refused, and what the notebook knows of the function: its parameters. */
import type { Crash } from '../../model/crash.ts';
import type { CallExpr, ClassDefStmt, Expr, FunctionDefStmt, Param } from '../../python/ast.ts';
import type { CellFacts } from '../../python/cellFacts.ts';
import { dottedName, lastName } from '../../python/dottedName.ts';
import type { CodePlace } from '../../follow/names.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import type { ArgumentsRefused } from '../../traceback/messageFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { expressionsAt, innermostSite, type CrashSite } from '../crashSite.ts';
import { methodOf } from '../../python/functions.ts';

/** The function as the notebook's own text declares it. */
export interface OwnFunction {
  /** `f`, `C.f`; of a constructor the class. */
  readonly name: string;
  /** `undefined`: a class without a constructor of its own. */
  readonly def: FunctionDefStmt | undefined;
  readonly owner: ClassDefStmt | undefined;
  readonly place: CodePlace;
  /** Those that a call fills, the object itself left out. */
  readonly params: readonly Param[];
  /** A method that declares no place for its object. */
  readonly lacksSelf: boolean;
}

export interface RefusedCall {
  readonly message: ArgumentsRefused;
  readonly site: CrashSite;
  /** `undefined`: a library made the call. */
  readonly call: CallExpr | undefined;
  /** Without brackets, as a reader knows it: `f`, `fit`, `Model`. */
  readonly callee: string;
  readonly own: OwnFunction | undefined;
  /** The call names a class before the dot, where an object is needed. */
  readonly onClass: string | undefined;
}

/** `undefined` if no argument was refused, or nothing of the call stands in the notebook. */
export function readRefusedCall(crash: Crash, notebook: NotebookFacts): RefusedCall | undefined {
  const message = parseMessage(crash.exception, crash.message);
  const site = innermostSite(crash, notebook);
  if (message?.kind !== 'arguments-refused' || !site) return undefined;
  const path = message.callee.split('.').filter((part) => part !== '<locals>');
  const last = path.at(-1) ?? '';
  const isConstructor = last === '__init__' || last === '__new__';
  const printed = isConstructor ? path.at(-2) : last;
  const expressions = expressionsAt(site);
  if (!site.isRaisedHere) {
    const handed = expressions.find((expr) => expr.kind === 'Name' && expr.id === printed);
    const own = handed?.kind === 'Name' ? ownFunction([handed.id], crash, notebook) : undefined;
    if (own) return { message, site, call: undefined, callee: own.name, own, onClass: undefined };
    const call = callHandingOn(message, expressions);
    const callee = call && lastName(call.func);
    return callee === undefined
      ? undefined
      : { message, site, call, callee, own: undefined, onClass: undefined };
  }
  const calls = expressions.filter((expr) => expr.kind === 'Call');
  const call = isConstructor
    ? constructorCall(calls, printed, crash, notebook)
    : callNamed(calls, printed);
  if (!call) return undefined;
  const callee = printed ?? lastName(call.func) ?? message.callee;
  const names = isConstructor || path.length < 2 ? [callee] : path.slice(-2);
  const own =
    ownFunction(names, crash, notebook) ??
    (call.func.kind === 'Attribute' ? onlyMethod(callee, message, crash, notebook) : undefined);
  return { message, site, call, callee, own, onClass: classBeforeDot(call, crash, notebook) };
}

/** The call on the line whose keyword a library handed on to what refused it. */
function callHandingOn(
  { problem, parameters: [name] }: ArgumentsRefused,
  expressions: readonly Expr[],
): CallExpr | undefined {
  if (problem !== 'unexpected' || name === undefined) return undefined;
  return expressions.find(
    (expr): expr is CallExpr =>
      expr.kind === 'Call' && expr.keywords.some(({ arg }) => arg?.name === name),
  );
}

/** The call of that name; else the only call on the line. */
function callNamed(calls: readonly CallExpr[], name: string | undefined): CallExpr | undefined {
  const named = calls.find(({ func }) => lastName(func) === name);
  return named ?? (calls.length === 1 ? calls[0] : undefined);
}

/** The call of the class, whose name is printed from Python 3.10 on. */
function constructorCall(
  calls: readonly CallExpr[],
  name: string | undefined,
  crash: Crash,
  notebook: NotebookFacts,
): CallExpr | undefined {
  const named = calls.find(({ func }) => lastName(func) === name);
  const ofClasses = calls.filter(({ func }) => isClass(func, crash, notebook));
  return named ?? (ofClasses.length === 1 ? ofClasses[0] : undefined);
}

function isClass(func: Expr, crash: Crash, notebook: NotebookFacts): boolean {
  const name = lastName(func) ?? '';
  const record = func.kind === 'Name' ? notebook.stateAtCrash(crash, name) : undefined;
  if (record && record.presence !== 'absent' && record.binding)
    return record.binding.kind === 'class' || /^[A-Z]/.test(name);
  return /^[A-Z]/.test(name);
}

/** `Model` of `Model.fit(…)`, if that is a class and no object. */
function classBeforeDot(
  { func }: CallExpr,
  crash: Crash,
  notebook: NotebookFacts,
): string | undefined {
  if (func.kind !== 'Attribute') return undefined;
  const name = dottedName(func.value);
  if (name === undefined || !/^[A-Z]\w*[a-z]/.test(name.split('.').at(-1) ?? '')) return undefined;
  if (func.value.kind !== 'Name') return name;
  const record = notebook.stateAtCrash(crash, name);
  const kind = record.presence === 'absent' ? undefined : record.binding?.kind;
  return kind === 'class' || kind === 'import' ? name : undefined;
}

/** The function of that name, or the method of that class, that the kernel knows. */
function ownFunction(
  [name = '', method]: readonly string[],
  crash: Crash,
  notebook: NotebookFacts,
): OwnFunction | undefined {
  const record = notebook.stateAtCrash(crash, name);
  if (record.presence === 'absent' || !record.binding) return undefined;
  const { home, span } = record.binding;
  const stmt = home.facts.module.body.findLast(
    (each) => 'name' in each && typeof each.name !== 'string' && each.name.start === span.start,
  );
  if (stmt?.kind === 'FunctionDef' && method === undefined) return plainFunction(stmt, home);
  if (stmt?.kind !== 'ClassDef') return undefined;
  const def = methodOf(stmt, method ?? '__init__');
  if (!def && (method !== undefined || stmt.bases.length > 0 || stmt.decorators.length > 0))
    return undefined;
  const label = method === undefined ? name : `${name}.${method}`;
  return methodFunction(label, def, stmt, home);
}

/** The one method of that name among all classes that ran. */
function onlyMethod(
  name: string,
  message: ArgumentsRefused,
  crash: Crash,
  notebook: NotebookFacts,
): OwnFunction | undefined {
  // From Python 3.10 on the class is printed: without one the function is none of a class.
  if (message.callee.includes('.')) return undefined;
  const classes = notebook.history.runs
    .filter(({ id }) => id <= (crash.run?.id ?? Infinity))
    .toReversed()
    .flatMap((run) => {
      const facts = notebook.tools.reader.read(run.source);
      const home = { facts, runId: run.id, cellKey: run.cellKey };
      return facts.module.body.flatMap((stmt) =>
        stmt.kind === 'ClassDef' && methodOf(stmt, name) ? [{ stmt, home }] : [],
      );
    });
  const [found, ...others] = classes;
  const isOnly = others.every(({ stmt }) => stmt.name.name === found?.stmt.name.name);
  return found && isOnly
    ? methodFunction(
        `${found.stmt.name.name}.${name}`,
        methodOf(found.stmt, name),
        found.stmt,
        found.home,
      )
    : undefined;
}

function plainFunction(def: FunctionDefStmt, home: CodePlace['home']): OwnFunction | undefined {
  // A decorator may put another function in its place.
  if (def.decorators.length > 0) return undefined;
  return {
    name: def.name.name,
    def,
    owner: undefined,
    place: { home, span: headerOf(def, home.facts) },
    params: def.params,
    lacksSelf: false,
  };
}

function methodFunction(
  name: string,
  def: FunctionDefStmt | undefined,
  owner: ClassDefStmt,
  home: CodePlace['home'],
): OwnFunction | undefined {
  const isPlain = def === undefined || def.decorators.length === 0;
  const [first] = def?.params ?? [];
  const lacksSelf =
    def !== undefined && isPlain && first?.form !== 'var-positional' && !isSelf(first?.name);
  const isStatic = def?.decorators.some(
    (each) => each.kind === 'Name' && each.id === 'staticmethod',
  );
  if (!isPlain && isStatic !== true) return undefined;
  const params = def?.params ?? [];
  return {
    name,
    def,
    owner,
    place: { home, span: headerOf(def ?? owner, home.facts) },
    params: lacksSelf || isStatic === true ? params : params.slice(1),
    lacksSelf,
  };
}

function isSelf(name: string | undefined): boolean {
  return name !== undefined && /^(?:self|cls|_|this|klass)$/.test(name);
}

/** The first line of the definition. */
function headerOf(
  { start, end, name }: FunctionDefStmt | ClassDefStmt,
  facts: CellFacts,
): CodePlace['span'] {
  const text = facts.source.slice(name.start, end);
  const line = text.indexOf('\n');
  const stop = line === -1 ? end : name.start + line;
  const from = facts.source.lastIndexOf('\n', name.start) + 1;
  const indented = facts.source.slice(from, name.start).search(/\S/);
  return { start: Math.max(start, from + Math.max(0, indented)), end: stop };
}
