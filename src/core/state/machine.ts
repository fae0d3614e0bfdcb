/** What the followers of code share: the flow of one path, and the record of one run. */
import type { CallExpr, Span } from '../python/ast.ts';
import type { Binding, CodePlace, Frame, NameRecord, Value } from './names.ts';
import type { Namespace } from './namespace.ts';

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

/** One path through the code: the names on it, and how surely it is taken. */
export interface Flow {
  readonly names: Namespace;
  readonly reach: Reach;
  /** The outermost loop that the path is in: what its body binds may come from an earlier round. */
  readonly loop?: Span;
}

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

/**
 * What ends a path early: nothing; `return`, `break` or `continue` on some way through or on every way; an
 * exception on every way.
 */
export type Completion = 'normal' | 'may-leave' | 'leaves' | 'raises';

/** The arguments of a call that is followed. */
export interface Arguments {
  readonly positional: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
}

/** A binding as the code that binds sees it. */
export type NewBinding = Pick<Binding, 'name' | 'kind' | 'span'>;

/** The follower of code, as its parts see each other. */
export interface Machine {
  /** Reads the name; notes it if it is missing. */
  readName(name: string, span: Span, frame: Frame, flow: Flow): Value;
  bindName(binding: NewBinding, value: Value, frame: Frame, flow: Flow): void;
  deleteName(name: string, span: Span, kind: 'del' | 'except-end', frame: Frame, flow: Flow): void;
  /** Follows the call of a value; what the notebook does not define gives `unknown`. */
  call(callee: Value, call: Span, args: Arguments, frame: Frame, flow: Flow): Value;
  /** What a call of something unknown does to the notebook's names: `exec`, `globals().update`, callbacks. */
  noteForeignCall(call: CallExpr, args: Arguments, frame: Frame, flow: Flow): void;
  /** What the magic does that stands at this offset, if one does. */
  noteMagicAt(offset: number, frame: Frame, flow: Flow): void;
  /** Any name may exist from here on. */
  admitMore(flow: Flow): void;
}
