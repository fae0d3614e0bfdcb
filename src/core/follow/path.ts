/** One way through the code: the names on it, how surely it is taken, and where it may end early. */
import type { Span } from '../python/ast.ts';
import { joinRecords, type NameRecord } from './names.ts';
import type { Namespace } from './namespace.ts';
import type { Value } from './values.ts';

/**
 * How sure it is that the code on a path is executed: `certain` straight-line code, `likely` the body of a loop
 * or what a call runs, `possible` a branch.
 */
export type Reach = 'certain' | 'likely' | 'possible';

const REACHES: readonly Reach[] = ['possible', 'likely', 'certain'];

/** The less sure of the two. */
export function weaker(a: Reach, b: Reach): Reach {
  return REACHES.indexOf(a) < REACHES.indexOf(b) ? a : b;
}

/** Where `return` goes: the ends of one call's body. */
export interface CallExits {
  /** The names that the body started from. */
  readonly base: Namespace;
  readonly ends: Namespace[];
  readonly values: Value[];
  /** How many ways were found to leave the body before its end, by `return` or `raise`. */
  leaving: number;
}

/** Where `break` and `continue` go. */
export interface LoopExits {
  readonly base: Namespace;
  readonly breaks: Namespace[];
  readonly continues: Namespace[];
}

/** Everything that a stretch of code may have done by the time an exception leaves it. */
export class Journal {
  private readonly records = new Map<string, NameRecord>();
  private gainedMore = false;

  note(name: string, record: NameRecord): void {
    const known = this.records.get(name);
    this.records.set(name, known ? joinRecords(known, record) : record);
  }

  noteMore(): void {
    this.gainedMore = true;
  }

  /** Says on the path, which starts where the code started, that any of it may have happened. */
  replayOn(path: Path): void {
    for (const [name, record] of this.records) {
      path.set(name, joinRecords(path.names.get(name), record));
    }
    if (this.gainedMore) path.admitMore();
  }
}

interface Surroundings {
  readonly call: CallExits;
  readonly loop: LoopExits | undefined;
  /** The outermost loop that the path is in: what its body binds may come from an earlier round. */
  readonly outermostLoop: Span | undefined;
  readonly journals: readonly Journal[];
  /** Whether a missing name leads to a handler, not out of the cell. */
  readonly catchesNameErrors: boolean;
}

export class Path {
  readonly names: Namespace;
  /** How surely the code that follows is executed. */
  reach: Reach;
  /** Nothing is executed any more: the path was left, or raised. */
  isOver = false;
  /** It is over because of a missing name, and a handler waits for that. */
  private lacksName = false;
  private readonly around: Surroundings;

  private constructor(names: Namespace, reach: Reach, around: Surroundings) {
    this.names = names;
    this.reach = reach;
    this.around = around;
  }

  /** The path of a cell that starts to run with these names. */
  static ofCell(names: Namespace, reach: Reach): Path {
    return new Path(names, reach, {
      call: { base: names, ends: [], values: [], leaving: 0 },
      loop: undefined,
      outermostLoop: undefined,
      journals: [],
      catchesNameErrors: false,
    });
  }

  get call(): CallExits {
    return this.around.call;
  }

  get loop(): LoopExits | undefined {
    return this.around.loop;
  }

  get outermostLoop(): Span | undefined {
    return this.around.outermostLoop;
  }

  get endsAtMissingName(): boolean {
    return this.isOver && this.lacksName;
  }

  get catchesNameErrors(): boolean {
    return this.around.catchesNameErrors;
  }

  /** A path on top of this one, to be joined or thrown away. */
  fork(reach: Reach = 'certain', changes: Partial<Surroundings> = {}): Path {
    return this.with(this.names.fork(), reach, { ...this.around, ...changes });
  }

  /** The same path, for code on it that is executed less surely. */
  at(reach: Reach): Path {
    return this.with(this.names, reach, this.around);
  }

  /** A path that goes on from names that forked from this one's. */
  resume(names: Namespace): Path {
    return this.with(names, 'certain', this.around);
  }

  private with(names: Namespace, reach: Reach, around: Surroundings): Path {
    const path = new Path(names, weaker(this.reach, reach), around);
    path.isOver = this.isOver;
    return path;
  }

  weaken(reach: Reach): void {
    this.reach = weaker(this.reach, reach);
  }

  set(name: string, record: NameRecord): void {
    this.names.set(name, record);
    for (const journal of this.around.journals) journal.note(name, record);
  }

  /** From here on any name may exist. */
  admitMore(): void {
    this.names.admitMore();
    for (const journal of this.around.journals) journal.noteMore();
  }

  /** One more journal, for `fork`. */
  withJournal(journal: Journal): Pick<Surroundings, 'journals'> {
    return { journals: [...this.around.journals, journal] };
  }

  /** The path ends here, unless it has ended already. */
  leave(by: 'return' | 'raise' | 'break' | 'continue'): void {
    if (this.isOver) return;
    const { call, loop } = this.around;
    if (by === 'return' || by === 'raise') call.leaving += 1;
    if (by === 'return') call.ends.push(this.names.changesSince(call.base));
    if (by === 'break') loop?.breaks.push(this.names.changesSince(loop.base));
    if (by === 'continue') loop?.continues.push(this.names.changesSince(loop.base));
    this.isOver = true;
  }

  /** The path ends at a name that does not exist, unless it has ended already. */
  endAtMissingName(): void {
    this.lacksName ||= !this.isOver;
    this.isOver = true;
  }

  /** Exactly one of these paths, forks of this one, was taken; nobody knows which. */
  takeOneOf(paths: readonly Path[]): void {
    const open = paths.filter((path) => !path.isOver);
    if (open.length === 0 || this.isOver) {
      this.isOver = true;
      return;
    }
    this.names.joinOneOf(open.map((path) => path.names));
    if (open.length < paths.length) this.weaken('likely');
  }

  /** The fork may have been taken, or nothing happened. */
  mayTake(path: Path): void {
    if (!path.isOver) this.names.joinOneOf([this.names.fork(), path.names]);
  }

  /** One of these ways to the names (forks of this path's) was gone, or none. */
  mayTakeOneOf(names: readonly Namespace[]): void {
    this.names.joinOneOf([this.names.fork(), ...names]);
  }

  /** The fork was taken. */
  take(path: Path): void {
    this.names.absorb(path.names);
    this.weaken(path.reach);
    if (path.endsAtMissingName) this.endAtMissingName();
    this.isOver ||= path.isOver;
  }
}
