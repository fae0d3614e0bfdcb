/** What a text can do to the objects behind its names. */
import type { Taken } from '../knowledge/objectMethods.ts';
import type { Span } from './ast.ts';
import type { KeyChange } from './keyChanges.ts';
import type { KeyTerms } from './keys.ts';

/** What a name is bound to, as far as its text shows. */
export type BoundValue =
  /** `type` as error messages name it; `keys`: the items of a list, tuple or set, the keys of a dict; `undefined` where the text does not show them. */
  | { readonly kind: 'literal'; readonly type: string; readonly keys: KeyTerms | undefined }
  /** Another name's object. */
  | { readonly kind: 'alias'; readonly of: string }
  /** Made from what the name itself held before: `df = df.drop(…)`. */
  | { readonly kind: 'from-itself'; readonly changes: readonly KeyChange[] }
  /** The variable of a loop: one of these after the other. */
  | { readonly kind: 'each'; readonly keys: KeyTerms }
  /** Something that can be iterated once; `over` are the names whose items it passes on. */
  | { readonly kind: 'iterator'; readonly over: readonly string[] }
  | { readonly kind: 'other' };

/** How keys are asked for. */
export type Access = 'subscript' | 'argument' | 'removal';

/** One thing that is done to the object of a name. */
export type Act =
  | { readonly kind: 'binds'; readonly value: BoundValue }
  | { readonly kind: 'unbinds' }
  /** Its keys change in place; `isFromItself`: it stores under a key what it makes of the value there. */
  | {
      readonly kind: 'changes';
      readonly changes: readonly KeyChange[];
      readonly isFromItself: boolean;
    }
  /** It fails if one of the keys is not there. */
  | { readonly kind: 'needs'; readonly keys: KeyTerms; readonly access: Access }
  /** It fails if one of the keys is there already. */
  | { readonly kind: 'needs-absent'; readonly keys: KeyTerms }
  | { readonly kind: 'sets-attribute'; readonly attribute: string }
  /** An item goes, by position or by its own choice. */
  | { readonly kind: 'shrinks' }
  | { readonly kind: 'grows' }
  /** Values change, or their order. */
  | { readonly kind: 'alters' }
  /** Items of an iterator or a file are used up. */
  | { readonly kind: 'takes'; readonly taken: Taken }
  | { readonly kind: 'closes' }
  | { readonly kind: 'rewinds' }
  /** It is handed to code of which nothing is known. */
  | { readonly kind: 'escapes' };

/** An act on the object of `name`. The span is that of the expression that acts. */
export interface NamedAct extends Span {
  readonly name: string;
  readonly act: Act;
}

/** One act of a text. */
export interface Effect extends NamedAct {
  /** The innermost statement around it; of a compound statement's own expressions, all of it. */
  readonly statement: Span;
  /** Executed whenever the text is: not in a branch, a loop or a handler. */
  readonly isSure: boolean;
}

/** The act of `name`, placed at `span`. */
export function actOn(name: string, act: Act, { start, end }: Span): NamedAct {
  return { name, act, start, end };
}
