/** As much of a value as following calls needs: what runs when it is called, iterated, awaited or asked for a member. */
import type {
  ClassDefStmt,
  ComprehensionExpr,
  FunctionDefStmt,
  LambdaExpr,
} from '../python/ast.ts';
import type { Scope } from '../python/scopes.ts';
import type { CodePlace, Home } from './home.ts';

/** A frame of local variables; `enclosing` is the frame that the code was defined in. */
export interface Frame {
  readonly home: Home;
  readonly scope: Scope;
  readonly locals: Map<string, Value>;
  readonly enclosing: Frame | undefined;
  /** A generator that is asked for one value only: it stops at its first `yield`. */
  readonly stopsAtYield?: true;
}

/** The arguments of a call that is followed. */
export interface Arguments {
  readonly positional: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
  /** Whether they are all: parameters without one have their defaults. */
  readonly isComplete: boolean;
}

export const NO_ARGUMENTS: Arguments = { positional: [], named: new Map(), isComplete: false };

export interface FunctionValue {
  readonly kind: 'function';
  readonly def: FunctionDefStmt | LambdaExpr;
  readonly frame: Frame;
  /** What a method is bound to. */
  readonly self?: Value;
}

export interface ClassValue {
  readonly kind: 'class';
  readonly def: ClassDefStmt;
  readonly bases: readonly Value[];
  /** What the class's own body bound. */
  readonly members: ReadonlyMap<string, Value>;
  readonly metaclass: Value;
}

/** Code that runs later: when somebody awaits or iterates over what stands for it. */
export type Job =
  | {
      readonly kind: 'call';
      readonly callee: Value;
      readonly args: Arguments;
      readonly place: CodePlace;
    }
  | {
      readonly kind: 'elements';
      readonly expr: ComprehensionExpr;
      readonly frame: Frame;
      /** Its first iterable. */
      readonly source: Value;
    };

export interface DeferredValue {
  readonly kind: 'deferred';
  readonly until: 'await' | 'iteration';
  readonly jobs: readonly Job[];
  /** Whether somebody stands between them and whoever awaits or iterates, and may leave some of them out. */
  readonly isIndirect: boolean;
}

export interface ItemsValue {
  readonly kind: 'items';
  readonly items: readonly Value[];
  /** Whether they are all there is, each in its place. */
  readonly isExact: boolean;
}

/** A number, a text, a truth value or `None`, as the code spells it. */
export interface ConstantValue {
  readonly kind: 'constant';
  readonly value: number | string | boolean | null;
}

export type Value =
  | { readonly kind: 'unknown' }
  | ConstantValue
  | { readonly kind: 'module'; readonly name: string }
  | FunctionValue
  | ClassValue
  | { readonly kind: 'instance'; readonly of: ClassValue }
  /** `super()`: members of the bases, bound to `self`. */
  | { readonly kind: 'parent'; readonly bases: readonly Value[]; readonly self: Value }
  | DeferredValue
  | ItemsValue
  /** Each of these, one after the other: what a loop variable is. */
  | { readonly kind: 'each'; readonly options: readonly Value[] };

export const UNKNOWN: Value = { kind: 'unknown' };

/** Longer lists are not remembered. */
const MAX_ITEMS = 50;

/** Items, if anything is known of one of them. */
export function itemsValue(items: readonly Value[], form: 'exact' | 'some'): Value {
  if (items.length > MAX_ITEMS) return UNKNOWN;
  return items.some(({ kind }) => kind !== 'unknown' && kind !== 'module' && kind !== 'constant')
    ? { kind: 'items', items, isExact: form === 'exact' }
    : UNKNOWN;
}

/** What a loop over the value binds. */
export function elementOf(value: Value): Value {
  if (value.kind !== 'items') return UNKNOWN;
  const [first, ...rest] = value.items;
  return rest.length === 0 ? (first ?? UNKNOWN) : { kind: 'each', options: value.items };
}

/** Whether following either value would follow the same code with the same variables. */
export function isSameValue(a: Value, b: Value): boolean {
  if (a === b) return true;
  switch (a.kind) {
    case 'unknown':
      return b.kind === 'unknown';
    case 'constant':
      return b.kind === 'constant' && a.value === b.value;
    case 'module':
      return b.kind === 'module' && a.name === b.name;
    case 'function':
      return (
        b.kind === 'function' &&
        a.def === b.def &&
        isSameFrame(a.frame, b.frame) &&
        isSameValue(a.self ?? UNKNOWN, b.self ?? UNKNOWN)
      );
    case 'class':
      return b.kind === 'class' && a.def === b.def;
    case 'instance':
      return b.kind === 'instance' && a.of.def === b.of.def;
    default:
      return false;
  }
}

/** The notebook's own variables are looked up anew each time: which run the text belongs to makes no difference. */
function isSameFrame(a: Frame, b: Frame): boolean {
  return a === b || (a.scope.kind === 'module' && b.scope === a.scope);
}
