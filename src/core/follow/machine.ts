/** What the followers of code share: the record of one run, and each other's doors. */
import type { CallExpr, Expr, Span, Stmt } from '../python/ast.ts';
import type { CodePlace } from './home.ts';
import type { Binding, NameRecord } from './names.ts';
import type { Path, Reach } from './path.ts';
import type { Arguments, Frame, Value } from './values.ts';

/** A read of a name that does not exist. */
export interface MissingUse extends CodePlace {
  readonly name: string;
  readonly reach: Reach;
  /** The calls that led there from the cell that runs, outermost first; empty if the use is in the cell itself. */
  readonly calls: readonly CodePlace[];
  /** What was known of the name then. */
  readonly record: Extract<NameRecord, { presence: 'absent' }>;
  /** The run would have stopped before it, at an earlier missing name. */
  readonly isAfterStop: boolean;
}

/** A read of a name that another run bound. */
export interface InheritedUse extends CodePlace {
  readonly name: string;
  readonly binding: Binding | undefined;
  /** How surely the read happened, and found that binding. */
  readonly reach: Reach;
  /** The call in the run's own text that led to the read; `undefined` if the read is in that text itself. */
  readonly call: CodePlace | undefined;
}

/** A binding as the code that binds sees it. */
export type NewBinding = Pick<Binding, 'name' | 'kind' | 'span'>;

/** The follower of code, as its parts see each other. */
export interface Machine {
  /** The run has stopped: what follows is followed for what it would have done. */
  readonly hasStopped: boolean;
  /** Reads the name; notes it if it is missing. */
  readName(name: string, span: Span, frame: Frame, path: Path): Value;
  bindName(binding: NewBinding, value: Value, frame: Frame, path: Path): void;
  deleteName(name: string, span: Span, kind: 'del' | 'except-end', frame: Frame, path: Path): void;
  /** Follows an expression; gives its value, as far as following calls needs it. */
  evaluate(expr: Expr, frame: Frame, path: Path): Value;
  /** Follows statements from top to bottom, as far as they are reached. */
  execute(body: readonly Stmt[], frame: Frame, path: Path): void;
  /** The same for statements that are executed even while an exception leaves them behind. */
  executeAnyway(body: readonly Stmt[], frame: Frame, path: Path): void;
  /** Follows the call of a value; what the notebook does not define gives `unknown`. */
  call(callee: Value, call: Span, args: Arguments, frame: Frame, path: Path): Value;
  /** Follows what was put off: all of it, or up to the first value it gives. */
  resume(value: Value, extent: 'all' | 'first', frame: Frame, path: Path): Value;
  /** What a call of something unknown does to the notebook's names: `exec`, `globals().update`, callbacks. */
  callForeign(call: CallExpr, args: Arguments, frame: Frame, path: Path): Value;
  /** What the magic does that stands at this offset, if one does. */
  noteMagicAt(offset: number, frame: Frame, path: Path): void;
  /** The name may exist from here on, with another value than before. */
  doubtName(name: string, path: Path): void;
  /** Any name may exist from here on. */
  admitMore(path: Path): void;
}
