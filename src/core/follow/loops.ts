/** Follows loops: how often their bodies run, and where `break` and `continue` lead. */
import type { ForStmt, WhileStmt } from '../python/ast.ts';
import { hasItems } from './evaluate.ts';
import { truthOf } from './guards.ts';
import { iterate } from './iterate.ts';
import type { Machine } from './machine.ts';
import type { LoopExits, Path } from './path.ts';
import { bindTarget } from './targets.ts';
import { elementOf, type Frame } from './values.ts';

export function executeFor(stmt: ForStmt, frame: Frame, path: Path, machine: Machine): void {
  const source = machine.evaluate(stmt.iter, frame, path);
  const items = iterate(source, 'all', stmt.iter, frame, path, machine);
  const rounds = hasItems(stmt.iter, items) ? 'some' : 'any';
  executeRounds(stmt, rounds, frame, path, machine, (round) => {
    bindTarget(stmt.target, elementOf(items), 'loop', frame, round, machine);
  });
}

export function executeWhile(stmt: WhileStmt, frame: Frame, path: Path, machine: Machine): void {
  machine.evaluate(stmt.test, frame, path);
  const truth = truthOf(stmt.test);
  if (truth === false) machine.execute(stmt.orelse, frame, path);
  else executeRounds(stmt, truth ? 'endless' : 'any', frame, path, machine, () => undefined);
}

/** `some`: at least one round; `any`: perhaps none; `endless`: until somebody leaves. */
function executeRounds(
  { body, orelse, start, end }: ForStmt | WhileStmt,
  rounds: 'some' | 'any' | 'endless',
  frame: Frame,
  path: Path,
  machine: Machine,
  begin: (round: Path) => void,
): void {
  if (path.isOver) return;
  const loop: LoopExits = { base: path.names, breaks: [], continues: [] };
  const leavingBefore = path.call.leaving;
  const round = path.fork(rounds === 'any' ? 'likely' : 'certain', {
    loop,
    outermostLoop: path.outermostLoop ?? { start, end },
  });
  begin(round);
  machine.execute(body, frame, round);

  const roundEnds = [...loop.continues, ...(round.isOver ? [] : [round.names])];
  const finished = rounds === 'endless' ? [] : [...roundEnds];
  if (rounds === 'any') finished.push(path.names.fork());
  const exhausted = path.fork(loop.breaks.length > 0 ? 'likely' : 'certain');
  if (finished.length === 0) exhausted.isOver = true;
  else {
    exhausted.names.joinOneOf(finished);
    machine.execute(orelse, frame, exhausted);
  }
  // A `break` in a later round comes after whole rounds before it.
  if (loop.breaks.length > 0) path.mayTakeOneOf(roundEnds);
  const ways = [exhausted, ...loop.breaks.map((names) => path.resume(names))];
  path.takeOneOf(ways.filter((way) => !way.isOver));
  if (path.call.leaving > leavingBefore) path.weaken('likely');
}
