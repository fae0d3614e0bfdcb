/** Follows one run from its first statement to its end, or to the line where it is known to have stopped. */
import type { Span, Stmt } from '../python/ast.ts';
import { followToCrash } from './crashedRun.ts';
import { Follower } from './follower.ts';
import type { CodePlace, Home } from './home.ts';
import type { InheritedUse, MissingUse } from './machine.ts';
import { provedMissing, type Binding } from './names.ts';
import { Namespace, type NameSource } from './namespace.ts';
import { Journal, Path, type Reach } from './path.ts';
import { moduleFrame } from './targets.ts';
import type { Frame } from './values.ts';

/** How the run ends, as far as it is known beforehand. */
export type Ending =
  /** Nothing is known: it is a prediction, and stops where a name is missing. */
  | { readonly kind: 'predicted' }
  | { readonly kind: 'succeeded' }
  /** An exception passed through this 0-based line of the cell; a NameError says which name was not there. */
  | { readonly kind: 'failed-at'; readonly line: number; readonly missingName?: string }
  /** It stopped somewhere, nobody knows where. */
  | { readonly kind: 'failed-somewhere' }
  /** `SystemExit`, which prints no line: it stopped where the code is sure to leave. */
  | { readonly kind: 'exited' }
  /**
   * Python refused the text: nothing was executed; or it refused the statement on this 0-based line, and the
   * statements before it were executed.
   */
  | { readonly kind: 'refused'; readonly line?: number };

/** What following a run gave. */
export interface FollowedRun {
  readonly home: Home;
  /** What it did to the notebook's names. */
  readonly changes: Namespace;
  /** Names it would not find; empty for runs that are known to have ended some way. */
  readonly missing: readonly MissingUse[];
  /** Names that it must have found, since it got past them, although nothing that was seen bound them. */
  readonly unexplained: readonly MissingUse[];
  /** Names it took from earlier runs, each once. */
  readonly inherited: readonly InheritedUse[];
  readonly stop: CodePlace | undefined;
}

/** Follows `home`'s text from the names in `before`. `reach` weakens every prediction, for runs that are not sure. */
export function followRun(
  home: Home,
  before: NameSource,
  ending: Ending,
  reach: Reach = 'certain',
): FollowedRun {
  const changes = new Namespace(before);
  const follower = new Follower(home, ending.kind === 'predicted' ? 'stop' : 'prove');
  try {
    new CellRun(home, changes, follower).follow(ending, reach);
  } catch (error) {
    // Code nested too deeply for the stack: what it does to the names is not known.
    if (!(error instanceof RangeError)) throw error;
    changes.admitMore();
  }
  recordLosses(changes, follower);
  return {
    home,
    changes,
    missing: follower.missing,
    unexplained: follower.unexplained,
    inherited: follower.inherited,
    stop: follower.stop,
  };
}

class CellRun {
  private readonly home: Home;
  private readonly names: Namespace;
  private readonly follower: Follower;
  private readonly frame: Frame;
  private readonly body: readonly Stmt[];

  constructor(home: Home, names: Namespace, follower: Follower) {
    this.home = home;
    this.names = names;
    this.follower = follower;
    this.frame = moduleFrame({ home });
    this.body = home.facts.module.body;
  }

  follow(ending: Ending, reach: Reach): void {
    const path = Path.ofCell(this.names, reach);
    const { syntaxError } = this.home.facts;
    switch (ending.kind) {
      case 'predicted': {
        if (syntaxError) {
          this.stopAt(syntaxError);
          return;
        }
        // IPython compiles statement by statement: those before the one it refuses have run.
        const refused = this.body.findIndex((stmt) =>
          this.home.facts.compileErrors.some((error) => touches(stmt, error)),
        );
        const body = refused < 0 ? this.body : this.body.slice(0, refused);
        const stop = this.run(path, body) ?? this.body[refused];
        if (stop) this.stopAt(stop);
        return;
      }
      case 'succeeded':
        this.runToTheEnd(path);
        return;
      case 'refused': {
        const { line } = ending;
        const place = line === undefined ? syntaxError : this.lineSpan(line);
        const stmt =
          line === undefined ? undefined : this.body.find((each) => touches(each, place));
        if (stmt) this.run(path, this.body.slice(0, this.body.indexOf(stmt)));
        this.stopAt(stmt ?? place);
        return;
      }
      case 'failed-somewhere':
        this.runPerhaps(path);
        return;
      case 'exited': {
        const trial = path.fork();
        const stop = this.run(trial);
        if (!stop) {
          this.runPerhaps(path);
          return;
        }
        this.names.absorb(trial.names);
        this.stopAt(stop);
        return;
      }
      case 'failed-at': {
        this.noteCellMagics(path);
        const line = this.lineSpan(ending.line);
        const stop = followToCrash(this.body, line, this.frame, path, this.follower);
        const { missingName } = ending;
        if (missingName !== undefined) {
          this.names.set(missingName, provedMissing(this.names.get(missingName)));
        }
        this.stopAt(stop);
      }
    }
  }

  /** The statements with their magics. Gives the statement that is sure to raise, if one is. */
  private run(path: Path, body: readonly Stmt[] = this.body): Stmt | undefined {
    const { magics } = this.home.facts;
    this.noteCellMagics(path);
    for (const stmt of body) {
      this.follower.execute([stmt], this.frame, path);
      if (path.isOver) return stmt;
    }
    for (const magic of magics) {
      if (magic.placeholder !== undefined || magic.kind === 'cell-magic') continue;
      this.follower.noteMagic(magic, this.frame, path);
    }
    return undefined;
  }

  /** `%%capture out` binds its name whatever the cell does. */
  private noteCellMagics(path: Path): void {
    for (const magic of this.home.facts.magics) {
      if (magic.placeholder !== undefined || magic.kind !== 'cell-magic') continue;
      this.follower.noteMagic(magic, this.frame, path);
    }
  }

  /** Runs everything although some statement looks sure to raise: it is known that none did. */
  private runToTheEnd(path: Path): void {
    let rest = this.body;
    let current = path;
    for (;;) {
      const journal = new Journal();
      const part = current.fork('certain', current.withJournal(journal));
      const stop = this.run(part, rest);
      if (!stop) {
        this.names.absorb(part.names);
        return;
      }
      journal.replayOn(current);
      current = path.resume(this.names);
      rest = rest.slice(rest.indexOf(stop) + 1);
    }
  }

  private runPerhaps(path: Path): void {
    const journal = new Journal();
    for (const stmt of this.body) {
      const trial = path.fork('possible', path.withJournal(journal));
      this.follower.execute([stmt], this.frame, trial);
      journal.replayOn(path);
    }
  }

  /** What the code would have bound from there on is lost. */
  private stopAt(span: Span | undefined): void {
    const stop = span ?? { start: 0, end: 0 };
    this.follower.stopAt(stop, this.frame);
    for (const stmt of this.body) {
      // What stands above has done its work; it is followed for what it may lose in functions.
      const names = stmt.end > stop.start ? this.names : this.names.fork();
      this.follower.execute([stmt], this.frame, Path.ofCell(names, 'possible'));
    }
  }

  private lineSpan(line: number): Span {
    const { lines } = this.home.facts;
    return { start: lines.offsetOfLine(line), end: lines.offsetOfLine(line + 1) };
  }
}

function touches(stmt: Span, line: Span | undefined): boolean {
  return line !== undefined && stmt.start < line.end && line.start < stmt.end;
}

/** What the code after the stop would have bound is absent, with the reason. */
function recordLosses(changes: Namespace, follower: Follower): void {
  for (const [name, record] of follower.lost) {
    if (record.presence === 'absent' || record.binding === undefined) continue;
    const now = changes.get(name);
    if (now.presence !== 'absent') continue;
    const binding: Binding = record.binding;
    changes.set(name, { ...now, loss: { binding, stop: follower.stop } });
  }
}
