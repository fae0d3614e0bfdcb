/** Lists what moved the kernel to another working folder. */
import type { Run } from '../model/execution.ts';
import type { Expr, Span, Stmt } from '../python/ast.ts';
import type { CellFacts } from '../python/cellFacts.ts';
import { dottedName } from '../python/dottedName.ts';
import { everyExpression } from '../python/expressions.ts';
import { ownExprs } from '../python/walk.ts';
import { hasPassed } from './executed.ts';
import type { CodePlace } from '../follow/names.ts';
import type { NotebookFacts } from './notebookFacts.ts';

/** A move as it is written. */
interface WrittenMove {
  readonly span: Span;
  /** Where to; `undefined` if that is computed. */
  readonly target: string | undefined;
  /** A magic: where there is no such folder, it prints so and stays. */
  readonly isQuiet: boolean;
}

/** One move, carried out by a run. */
export interface DirectoryMove extends WrittenMove, CodePlace {
  readonly run: Run;
}

/**
 * The moves in the kernel session of that run until its end, in order; if it crashed, until there. Those in branches and
 * loops are left out.
 */
export function directoryMoves(notebook: NotebookFacts, until: Run): readonly DirectoryMove[] {
  const { history, replay } = notebook;
  return history.runs.slice(0, until.id + 1).flatMap((run): readonly DirectoryMove[] => {
    const home = replay.followed[run.id]?.home;
    if (!home || run.session !== until.session) return [];
    return movesIn(home.facts)
      .filter(({ span }) => hasPassed(run, span, notebook))
      .map((move) => ({ ...move, run, home }));
  });
}

/** Where the moves lead from an unnamed beginning; the same text for the same folder, as far as the targets show. */
export function whereabouts(moves: readonly DirectoryMove[]): string {
  let at: readonly string[] = [];
  for (const [index, { target }] of moves.entries()) {
    // A computed target is like no other.
    const parts = (target ?? `?${String(index)}`).split(/[/\\]+/);
    if (target === undefined || !isRelative(target)) at = [];
    for (const part of parts) at = step(at, part);
  }
  return at.join('/');
}

function step(at: readonly string[], part: string): readonly string[] {
  // `data/` ends with nothing; `/data` begins with it.
  if (part === '.' || (part === '' && at.length > 0)) return at;
  const isUp = part === '..' && at.length > 0 && at.at(-1) !== '..';
  return isUp ? at.slice(0, -1) : [...at, part];
}

/** The moves that a text makes, in its order. */
export function movesIn(facts: CellFacts): readonly WrittenMove[] {
  const called = facts.module.body.flatMap(straightLine).flatMap((stmt) =>
    ownExprs(stmt)
      .flatMap(everyExpression)
      .flatMap((expr) => moveOf(expr)),
  );
  const magics = facts.magics
    .filter(({ changesDirectory, isUnlessBound }) => changesDirectory && !isUnlessBound)
    .map(({ span, argument }) => ({ span, target: targetOf(argument), isQuiet: true }));
  return [...called, ...magics].toSorted((a, b) => a.span.start - b.span.start);
}

/** The statement, and those of a `with` inside it: what runs whenever the text does. */
function straightLine(stmt: Stmt): readonly Stmt[] {
  return stmt.kind === 'With' ? [stmt, ...stmt.body.flatMap(straightLine)] : [stmt];
}

function moveOf(expr: Expr): readonly WrittenMove[] {
  if (expr.kind !== 'Call' || !/^(?:os\.)?chdir$/.test(dottedName(expr.func) ?? '')) return [];
  const [path] = expr.args;
  const isText = path?.kind === 'Constant' && path.type === 'str';
  const span = { start: expr.start, end: expr.end };
  return [{ span, target: isText ? path.text : undefined, isQuiet: false }];
}

/** The folder in `%cd -q data`; none for `%cd -`, `%cd -2`, `%cd {name}`. */
function targetOf(argument: string): string | undefined {
  const [path = ''] = argument.split(/\s+/).filter((word) => word !== '-q');
  return path === '' || /^-|[{$]/.test(path) ? undefined : path.replace(/^(['"])(.*)\1$/, '$2');
}

/** Whether the path starts from the working folder. */
export function isRelative(path: string): boolean {
  return path !== '' && !/^(?:[/\\~]|[A-Za-z]:|[a-z][a-z0-9+.-]*:\/\/)/.test(path);
}
