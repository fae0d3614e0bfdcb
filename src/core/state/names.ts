/** What is known about one name at one moment, and how two such accounts become one. */
import type { FunctionDefStmt, ClassDefStmt, LambdaExpr, Span } from '../python/ast.ts';
import type { CellFacts } from '../python/cellFacts.ts';
import type { BindingKind } from '../python/definitions.ts';
import type { Scope } from '../python/scopes.ts';

/** The run of a text: where code stands that is being followed. */
export interface Home {
  readonly facts: CellFacts;
  /** Id of the run in the ledger; for a run that has not happened, the id it would get. */
  readonly runId: number;
  readonly cellKey: string;
}

/** A place in the text that a run executed. */
export interface CodePlace {
  readonly home: Home;
  readonly span: Span;
}

/** One act of binding a name. */
export interface Binding extends CodePlace {
  readonly name: string;
  /** The run that did it; not the home's where a function of another run binds a global. */
  readonly runId: number;
  readonly kind: BindingKind;
}

/** Why a name that existed does not. */
export interface Removal extends CodePlace {
  readonly kind: 'del' | 'reset' | 'except-end';
  /** What the name was before. */
  readonly binding: Binding | undefined;
}

/** A binding that did not happen, because its run stopped before it. */
export interface Loss {
  readonly binding: Binding;
  /** Where the run stopped; `undefined` where that is not known, or none of its code ran. */
  readonly stop: CodePlace | undefined;
}

/** A frame of local variables; `enclosing` is the frame that the code was defined in. */
export interface Frame {
  readonly home: Home;
  readonly scope: Scope;
  readonly locals: Map<string, Value>;
  readonly enclosing: Frame | undefined;
}

/** As much of a value as following calls needs. */
export type Value =
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'function';
      readonly def: FunctionDefStmt | LambdaExpr;
      readonly frame: Frame;
      readonly self?: Value;
    }
  | {
      readonly kind: 'class';
      readonly def: ClassDefStmt;
      readonly frame: Frame;
      readonly bases: readonly Value[];
    }
  | { readonly kind: 'instance'; readonly of: Value }
  | { readonly kind: 'module'; readonly name: string };

export const UNKNOWN: Value = { kind: 'unknown' };

export type NameRecord =
  /** `maybe`: bound on some path only, or proved to exist by something nobody saw (then without `binding`). */
  | {
      readonly presence: 'bound' | 'maybe';
      readonly binding: Binding | undefined;
      readonly value: Value;
    }
  | {
      readonly presence: 'absent';
      readonly removal: Removal | undefined;
      readonly loss: Loss | undefined;
    };

export const NEVER_BOUND: NameRecord = { presence: 'absent', removal: undefined, loss: undefined };

export const SOMEHOW_BOUND: NameRecord = { presence: 'maybe', binding: undefined, value: UNKNOWN };

/** What is known after one of two paths was taken, nobody knows which. The later path comes second. */
export function joinRecords(a: NameRecord, b: NameRecord): NameRecord {
  if (a === b) return a;
  if (a.presence === 'absent')
    return b.presence === 'absent' ? joinAbsences(a, b) : { ...b, presence: 'maybe' };
  if (b.presence === 'absent') return { ...a, presence: 'maybe' };
  return {
    presence: a.presence === 'bound' && b.presence === 'bound' ? 'bound' : 'maybe',
    binding: b.binding ?? a.binding,
    value: a.value === b.value ? a.value : UNKNOWN,
  };
}

type Absence = Extract<NameRecord, { presence: 'absent' }>;

function joinAbsences(a: Absence, b: Absence): Absence {
  return { presence: 'absent', removal: b.removal ?? a.removal, loss: b.loss ?? a.loss };
}
