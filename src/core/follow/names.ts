/** What is known about one name at one moment, and how two such accounts become one. */
import type { BindingKind } from '../python/definitions.ts';
import type { CodePlace } from './home.ts';
import { isSameValue, UNKNOWN, type Value } from './values.ts';

export type { CodePlace, Home } from './home.ts';

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
      /** A binding on some path; that the name is missing shows that it was not taken. */
      readonly untaken?: Binding;
    };

type Absence = Extract<NameRecord, { presence: 'absent' }>;

export const NEVER_BOUND: Absence = { presence: 'absent', removal: undefined, loss: undefined };

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
    value: isSameValue(a.value, b.value) ? a.value : UNKNOWN,
  };
}

function joinAbsences(a: Absence, b: Absence): Absence {
  const untaken = b.untaken ?? a.untaken;
  return {
    presence: 'absent',
    removal: b.removal ?? a.removal,
    loss: b.loss ?? a.loss,
    ...(untaken ? { untaken } : {}),
  };
}

/** The same name, now that it is known to be missing. */
export function provedMissing(record: NameRecord): NameRecord {
  if (record.presence === 'absent') return record;
  return { ...NEVER_BOUND, ...(record.binding ? { untaken: record.binding } : {}) };
}
