/** Finds out whether a path is looked up in another folder than when the line was written. */
import type { Crash } from '../../model/crash.ts';
import type { Run } from '../../model/execution.ts';
import { isWithin } from '../../python/expressions.ts';
import {
  directoryMoves,
  isRelative,
  movesIn,
  whereabouts,
  type DirectoryMove,
} from '../../state/directory.ts';
import { executedAt } from '../../state/executed.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { ownSite, type CrashSite } from '../crashSite.ts';

/** A move of the kernel that explains why a relative path was not found. */
export interface MovedFolder {
  readonly path: string;
  readonly site: CrashSite;
  readonly move: DirectoryMove;
  /**
   * `already-there`: the line moves to where the kernel is. `found-before`: the same line found the file before the
   * move. `moved-twice`: the same cell made the same move twice. `moved-below`: a cell further down moved.
   */
  readonly kind: 'already-there' | 'found-before' | 'moved-twice' | 'moved-below';
  /** The other run that matters: the one that found the file, or made the same move first. */
  readonly other: Run | undefined;
}

export function readMovedFolder(crash: Crash, notebook: NotebookFacts): MovedFolder | undefined {
  const message = parseMessage(crash.exception, crash.message);
  const site = ownSite(crash, notebook);
  if (message?.kind !== 'file-missing' || !isRelative(message.path) || !site) return undefined;
  const { path } = message;
  const moves = directoryMoves(notebook, site.run);
  if (moves.length === 0) return undefined;
  const found = isOwnMove(path, site)
    ? alreadyThere(path, moves)
    : (foundBefore(site, moves, notebook) ??
      // A line that found its file in this very folder is not stopped by where the folder is.
      (runsBefore(site, notebook).length === 0
        ? (movedTwice(moves) ?? movedBelow(crash, moves, notebook))
        : undefined));
  return found && { path, site, other: undefined, ...found };
}

type Explanation = Pick<MovedFolder, 'kind' | 'move'> & Partial<Pick<MovedFolder, 'other'>>;

/** Whether the line itself moves to that folder. */
function isOwnMove(path: string, { facts, statement }: CrashSite): boolean {
  return movesIn(facts).some(({ span, target }) => target === path && isWithin(span, statement));
}

function alreadyThere(path: string, moves: readonly DirectoryMove[]): Explanation | undefined {
  // `os.chdir('..')` leads somewhere every time.
  const index = path.startsWith('..') ? -1 : moves.findLastIndex(({ target }) => target === path);
  const move = moves[index];
  const hasComeBack = whereabouts(moves) === whereabouts(moves.slice(0, index));
  return move && !hasComeBack ? { kind: 'already-there', move } : undefined;
}

/** The earlier runs of the session that got past the same statement, with the place where it stands in their texts. */
function runsBefore(
  { run: crashed, facts, statement }: CrashSite,
  notebook: NotebookFacts,
): readonly { readonly run: Run; readonly start: number }[] {
  const text = facts.textOf(statement);
  return notebook.history.runs.flatMap((run) => {
    if (run.id >= crashed.id || run.session !== crashed.session) return [];
    const start = executedAt(run, text, notebook);
    return start === undefined ? [] : [{ run, start }];
  });
}

function foundBefore(
  site: CrashSite,
  moves: readonly DirectoryMove[],
  notebook: NotebookFacts,
): Explanation | undefined {
  const before = runsBefore(site, notebook).at(-1);
  if (!before) return undefined;
  const isAfter = ({ run, span }: DirectoryMove): boolean =>
    run.id > before.run.id || (run.id === before.run.id && span.start > before.start);
  const [move] = moves.filter(isAfter);
  const there = whereabouts(moves.filter((each) => !isAfter(each)));
  return move && there !== whereabouts(moves)
    ? { kind: 'found-before', move, other: before.run }
    : undefined;
}

function movedTwice(moves: readonly DirectoryMove[]): Explanation | undefined {
  const again = moves.findLast((move) => firstOfSame(move, moves));
  if (!again) return undefined;
  // A cell that goes there and back again may do so any number of times.
  const hasMoved = whereabouts(moves) !== whereabouts(moves.filter(({ run }) => run !== again.run));
  return hasMoved
    ? { kind: 'moved-twice', move: again, other: firstOfSame(again, moves)?.run }
    : undefined;
}

/** The same move to a relative folder, in an earlier run of the same cell. */
function firstOfSame(
  { target, run, home, isQuiet }: DirectoryMove,
  moves: readonly DirectoryMove[],
): DirectoryMove | undefined {
  if (target === undefined || !isRelative(target)) return undefined;
  // `%cd data` in `data` does not move, and raises nothing either.
  if (isQuiet && !target.startsWith('..')) return undefined;
  return moves.find(
    (other) =>
      other.target === target && other.run.id < run.id && other.home.cellKey === home.cellKey,
  );
}

function movedBelow(
  crash: Crash,
  moves: readonly DirectoryMove[],
  notebook: NotebookFacts,
): Explanation | undefined {
  const isBelow = ({ home }: DirectoryMove): boolean =>
    (notebook.cellOf(home.cellKey)?.index ?? -1) > crash.cell;
  const move = moves.findLast(isBelow);
  const hasMoved = whereabouts(moves) !== whereabouts(moves.filter((each) => !isBelow(each)));
  return move && hasMoved ? { kind: 'moved-below', move } : undefined;
}
