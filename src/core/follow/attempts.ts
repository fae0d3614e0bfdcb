/** Follows `try` and `with`: code that an exception may leave half-way without ending the run. */
import type { Expr, Stmt, TryStmt, WithStmt } from '../python/ast.ts';
import { iterate } from './iterate.ts';
import type { Machine } from './machine.ts';
import { callMethod, lastName } from './members.ts';
import type { Namespace } from './namespace.ts';
import { Journal, type Path } from './path.ts';
import { bindTarget } from './targets.ts';
import { NO_ARGUMENTS, UNKNOWN, type Frame, type Value } from './values.ts';

export function executeTry(stmt: TryStmt, frame: Frame, path: Path, machine: Machine): void {
  const wasRunning = !machine.hasStopped;
  const exitsBefore = new Set(exitsOf(path));
  const whole = new Journal();
  const tried = path.fork('certain', path.withJournal(whole));
  followHandled(stmt, frame, tried, machine);
  if (!tried.isOver) path.take(tried);
  else if (stmt.finalbody.length === 0) path.isOver = true;
  else whole.replayOn(path);
  if (stmt.finalbody.length === 0) return;
  // It runs on every way out.
  const last = path.fork();
  if (wasRunning) machine.executeAnyway(stmt.finalbody, frame, last);
  else machine.execute(stmt.finalbody, frame, last);
  for (const exit of exitsOf(path)) if (!exitsBefore.has(exit)) exit.absorb(last.names);
  path.take(last);
  path.isOver ||= tried.isOver;
}

/** The names on every way found so far to leave the code that the path is in. */
function exitsOf({ call, loop }: Path): readonly Namespace[] {
  return [...call.ends, ...(loop ? [...loop.breaks, ...loop.continues] : [])];
}

/** The body with its handlers and `else`. */
function followHandled(stmt: TryStmt, frame: Frame, path: Path, machine: Machine): void {
  const exitCount = exitsOf(path).length;
  const journal = new Journal();
  const catchesNameErrors = stmt.handlers.some((handler) => catches(handler.type));
  const body = path.fork('certain', {
    ...path.withJournal(journal),
    catchesNameErrors: catchesNameErrors || path.catchesNameErrors,
  });
  for (const part of stmt.body) {
    machine.execute([part], frame, body);
    // Whatever comes first in it may have raised what the handlers wait for.
    if (stmt.handlers.length > 0) body.weaken(isDoubtfulImport(part, stmt) ? 'possible' : 'likely');
  }
  // What `else` raises goes past the handlers.
  const passed = path.resume(body.names);
  passed.reach = body.reach;
  passed.isOver = body.isOver;
  machine.execute(stmt.orelse, frame, passed);
  const ways = [passed];
  const taken = body.endsAtMissingName && stmt.handlers.find(({ type }) => catches(type));
  for (const handler of stmt.handlers) {
    const way = path.fork(handler === taken ? 'likely' : 'possible');
    journal.replayOn(way);
    if (handler.type) machine.evaluate(handler.type, frame, way);
    const { name } = handler;
    if (name && !way.isOver) {
      const span = { start: name.start, end: name.end };
      machine.bindName({ name: name.name, kind: 'except', span }, UNKNOWN, frame, way);
    }
    machine.execute(handler.body, frame, way);
    if (name) machine.deleteName(name.name, name, 'except-end', frame, way);
    ways.push(way);
  }
  path.takeOneOf(ways);
  // Where all goes well the path is left: what follows is for failures.
  if (passed.isOver && exitsOf(path).length > exitCount) path.weaken('possible');
}

/** Whether the code itself asks if the module is there. */
function isDoubtfulImport({ kind }: Stmt, { handlers }: TryStmt): boolean {
  const isAsked = ({ type }: TryStmt['handlers'][number]): boolean =>
    type !== undefined && /^(ImportError|ModuleNotFoundError)$/.test(lastName(type));
  return (kind === 'Import' || kind === 'ImportFrom') && handlers.some(isAsked);
}

/** Whether a handler for this type gets NameErrors. */
function catches(type: Expr | undefined): boolean {
  if (type === undefined) return true;
  if (type.kind === 'Tuple') return type.elts.some(catches);
  return /^(NameError|Exception|BaseException)$/.test(lastName(type));
}

export function executeWith(stmt: WithStmt, frame: Frame, path: Path, machine: Machine): void {
  const entered: Value[] = [];
  for (const { context, target } of stmt.items) {
    const value = machine.evaluate(context, frame, path);
    const given = enter(value, context, frame, path, machine);
    if (target) bindTarget(target, given, 'with', frame, path, machine);
    entered.push(value);
  }
  const suppressed = stmt.items.flatMap(({ context }) => suppressedBy(context) ?? []);
  if (suppressed.length > 0) executeSuppressed(stmt.body, suppressed, frame, path, machine);
  else machine.execute(stmt.body, frame, path);
  for (const value of entered.reverse()) {
    const methods = ['__exit__', '__aexit__'];
    callMethod(value, methods, stmt, NO_ARGUMENTS, frame, path, machine);
  }
}

/** A body that an exception of these types leaves without ending the run. */
function executeSuppressed(
  body: readonly Stmt[],
  types: readonly Expr[],
  frame: Frame,
  path: Path,
  machine: Machine,
): void {
  const journal = new Journal();
  const inner = path.fork('certain', {
    ...path.withJournal(journal),
    catchesNameErrors: path.catchesNameErrors || types.some(catches),
  });
  for (const part of body) {
    machine.execute([part], frame, inner);
    inner.weaken('likely');
  }
  journal.replayOn(path);
}

/** The types of exceptions that the context swallows; `undefined`: it is not known to swallow any. */
function suppressedBy(context: Expr): readonly Expr[] | undefined {
  if (context.kind !== 'Call') return undefined;
  return /^(suppress|raises|assertRaises|assertRaisesRegex)$/.test(lastName(context.func))
    ? context.args
    : undefined;
}

/** What `as` binds. */
function enter(value: Value, at: Expr, frame: Frame, path: Path, machine: Machine): Value {
  // A generator under `@contextmanager` runs up to its `yield`.
  if (value.kind === 'deferred') return iterate(value, 'first', at, frame, path, machine);
  const methods = ['__enter__', '__aenter__'];
  const given = callMethod(value, methods, at, NO_ARGUMENTS, frame, path, machine) ?? UNKNOWN;
  return given.kind === 'deferred' ? machine.resume(given, 'all', frame, path) : given;
}
