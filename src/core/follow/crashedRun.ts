/** Follows a run to the line where an exception is known to have left it. */
import type { Expr, Span, Stmt, TryStmt } from '../python/ast.ts';
import { applyGuard, guardOf } from './guards.ts';
import type { Machine } from './machine.ts';
import { Journal, type Path } from './path.ts';
import { bindTarget } from './targets.ts';
import { UNKNOWN, type Frame } from './values.ts';
import { spanOf } from '../python/expressions.ts';

/** Executes what ran before the line was reached; gives the statement or expression that stopped. */
export function followToCrash(
  body: readonly Stmt[],
  line: Span,
  frame: Frame,
  path: Path,
  machine: Machine,
): Span {
  return new CrashedRun(line, frame, machine).until(body, path);
}

class CrashedRun {
  private readonly line: Span;
  private readonly frame: Frame;
  private readonly machine: Machine;

  constructor(line: Span, frame: Frame, machine: Machine) {
    this.line = line;
    this.frame = frame;
    this.machine = machine;
  }

  until(body: readonly Stmt[], path: Path): Span {
    for (const [index, stmt] of body.entries()) {
      if (this.isHit(stmt)) {
        const next = body[index + 1];
        // `a = 1; b = crash()`: any of the statements on the line may be the one.
        if (!next || !this.isHit(next)) return this.into(stmt, path);
        this.perhaps(path, (trial) => this.machine.execute([stmt], this.frame, trial));
        continue;
      }
      // Past the line without a hit: the text is not what ran. What stands above it did.
      if (stmt.start >= this.line.end) return this.line;
      this.surely(stmt, path);
    }
    return this.line;
  }

  private isHit(part: Span): boolean {
    return part.start < this.line.end && this.line.start < part.end;
  }

  private isIn(body: readonly Stmt[]): boolean {
    return body.some((stmt) => this.isHit(stmt));
  }

  /** The statement ran, whatever it looks like. */
  private surely(stmt: Stmt, path: Path): void {
    const journal = new Journal();
    const trial = path.fork('certain', path.withJournal(journal));
    this.machine.execute([stmt], this.frame, trial);
    if (trial.isOver) journal.replayOn(path);
    else path.take(trial);
  }

  /** Any part of it may have happened. Missing names prove nothing: one of them may be the crash. */
  private perhaps(path: Path, act: (trial: Path) => void): void {
    const journal = new Journal();
    act(path.fork('possible', { ...path.withJournal(journal), catchesNameErrors: true }));
    journal.replayOn(path);
  }

  private evaluate(expr: Expr, path: Path): void {
    this.machine.evaluate(expr, this.frame, path);
  }

  /** The exception left this expression, or a call in it. */
  private in(expr: Expr, path: Path): Span {
    this.perhaps(path, (trial) => this.evaluate(expr, trial));
    return { start: expr.start, end: expr.end };
  }

  /** Enters the statement that the line stands in. */
  private into(stmt: Stmt, path: Path): Span {
    const { machine, frame } = this;
    switch (stmt.kind) {
      case 'If': {
        const arm = [stmt.body, stmt.orelse].find((body) => this.isIn(body));
        if (!arm) return this.in(stmt.test, path);
        this.evaluate(stmt.test, path);
        applyGuard(guardOf(stmt.test), arm === stmt.body ? 'true' : 'false', path);
        return this.until(arm, path);
      }
      case 'For':
      case 'While': {
        const header = stmt.kind === 'For' ? stmt.iter : stmt.test;
        const begin = (round: Path): void => {
          if (stmt.kind === 'For') bindTarget(stmt.target, UNKNOWN, 'loop', frame, round, machine);
        };
        const isBeyondHeader = this.isIn(stmt.body) || this.isIn(stmt.orelse);
        if (isBeyondHeader) this.evaluate(header, path);
        // Rounds before the last one may have done everything in the body.
        this.perhaps(path, (trial) => {
          if (!isBeyondHeader) this.evaluate(header, trial);
          begin(trial);
          machine.execute(stmt.body, frame, trial);
        });
        if (!isBeyondHeader) return { start: header.start, end: header.end };
        if (!this.isIn(stmt.body)) return this.until(stmt.orelse, path);
        begin(path);
        return this.until(stmt.body, path);
      }
      case 'With': {
        const isInBody = this.isIn(stmt.body);
        const enter = (on: Path): void => {
          for (const { context, target } of stmt.items) {
            this.evaluate(context, on);
            if (target) bindTarget(target, UNKNOWN, 'with', frame, on, machine);
          }
        };
        if (!isInBody) this.perhaps(path, enter);
        else enter(path);
        return isInBody ? this.until(stmt.body, path) : spanOf(stmt.items[0]?.context ?? stmt);
      }
      case 'Try':
        return this.intoTry(stmt, path);
      case 'Match': {
        const hit = stmt.cases.find(({ body }) => this.isIn(body));
        if (!hit) return this.in(stmt.subject, path);
        this.evaluate(stmt.subject, path);
        for (const { name, start, end } of hit.pattern.captures) {
          const binding = { name, kind: 'match', span: { start, end } } as const;
          machine.bindName(binding, UNKNOWN, frame, path);
        }
        return this.until(hit.body, path);
      }
      default:
        this.perhaps(path, (trial) => this.startOf(stmt, trial));
        return spanOf(stmt);
    }
  }

  private intoTry(stmt: TryStmt, path: Path): Span {
    const { machine, frame } = this;
    const execute = (body: readonly Stmt[]): void => {
      this.perhaps(path, (trial) => machine.execute(body, frame, trial));
    };
    if (this.isIn(stmt.finalbody)) {
      for (const body of [stmt.body, ...stmt.handlers.map(({ body }) => body), stmt.orelse]) {
        execute(body);
      }
      return this.until(stmt.finalbody, path);
    }
    const handler = stmt.handlers.find(({ body }) => this.isIn(body));
    let stop: Span;
    if (this.isIn(stmt.body)) stop = this.until(stmt.body, path);
    else if (handler) {
      execute(stmt.body);
      stop = this.until(handler.body, path);
    } else if (this.isIn(stmt.orelse)) {
      for (const each of stmt.body) this.surely(each, path);
      stop = this.until(stmt.orelse, path);
    } else {
      execute(stmt.body);
      stop = spanOf(stmt);
    }
    // It runs on the way out.
    for (const each of stmt.finalbody) this.surely(each, path);
    return stop;
  }

  /** As much of a simple statement as may have happened before it failed: never its last binding. */
  private startOf(stmt: Stmt, path: Path): void {
    const { machine, frame } = this;
    switch (stmt.kind) {
      case 'Assign': {
        this.evaluate(stmt.value, path);
        if (isBoundAtOnce(stmt.targets)) return;
        for (const target of stmt.targets)
          bindTarget(target, UNKNOWN, 'assignment', frame, path, machine);
        return;
      }
      case 'AnnAssign':
      case 'AugAssign':
        if (stmt.value) this.evaluate(stmt.value, path);
        return;
      case 'Import':
      case 'ImportFrom':
        machine.execute([{ ...stmt, names: stmt.names.slice(0, -1) }], frame, path);
        return;
      case 'FunctionDef':
      case 'ClassDef':
        for (const decorator of stmt.decorators) this.evaluate(decorator, path);
        return;
      default:
        machine.execute([stmt], frame, path);
    }
  }
}

/** Whether nothing can fail between the first and the last name that the assignment binds. */
function isBoundAtOnce([target, ...more]: readonly Expr[]): boolean {
  if (!target || more.length > 0) return false;
  const parts = target.kind === 'Tuple' || target.kind === 'List' ? target.elts : [target];
  return parts.every((part) => part.kind === 'Name');
}
