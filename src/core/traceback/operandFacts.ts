/** What messages say about values that an operation cannot take: operands, indices, items, arguments of a format. */

/** A value has no items to ask for: `x[0]`. */
export interface NotSubscriptable {
  readonly kind: 'not-subscriptable';
  readonly type: string;
}

export interface NotIterable {
  readonly kind: 'not-iterable';
  readonly type: string;
  /** What needed the items: a loop or the like, `in`, or `a, b = x`. */
  readonly use: 'iteration' | 'membership' | 'unpacking';
}

/** A value cannot be a key of a dict or an item of a set. */
export interface NotHashable {
  readonly kind: 'not-hashable';
  readonly type: string;
}

export interface NoLength {
  readonly kind: 'no-length';
  /** `undefined` for an array of no dimension. */
  readonly type: string | undefined;
}

/** Two values that an operator does not take together. */
export interface OperandsRefused {
  readonly kind: 'operands-refused';
  /** As Python writes it: `+`, `<`; `+=` is `+`. */
  readonly operator: string;
  readonly left: string;
  readonly right: string;
  /** The message names both types in the order of the line; else one of them, or the other order, is possible. */
  readonly isOrdered: boolean;
}

/** `-x` of something that has no sign. */
export interface OperandRefused {
  readonly kind: 'operand-refused';
  readonly operator: string;
  readonly type: string;
}

/** A whole number was needed. */
export interface IntegerNeeded {
  readonly kind: 'integer-needed';
  readonly type: string;
}

/** `x[0] = …` or `del x[0]` of something whose items are fixed. */
export interface ItemsFixed {
  readonly kind: 'items-fixed';
  readonly type: string;
  readonly action: 'assignment' | 'deletion';
}

/** An index of a kind that the object does not take. */
export interface IndexTypeRefused {
  readonly kind: 'index-type-refused';
  /** `list`, `string`, `tuple`, `array`, `DataFrame`, `slice` for the ends of a slice. */
  readonly of: string;
  /** The index's type; `undefined` where the message does not say. */
  readonly type: string | undefined;
}

/** A position that an array or a table does not have. */
export interface PositionOutside {
  readonly kind: 'position-outside';
  /** `undefined` where the message does not say. */
  readonly index: number | undefined;
  readonly axis: number | undefined;
  readonly size: number | undefined;
}

/** More indices than the array has dimensions. */
export interface TooManyIndices {
  readonly kind: 'too-many-indices';
  readonly dimensions: number | undefined;
  readonly given: number | undefined;
}

/** `a, b = values` with another number of values. */
export interface UnpackCount {
  readonly kind: 'unpack-count';
  readonly expected: number | undefined;
  /** A starred target takes what is left: so many are needed, or more. */
  readonly isAtLeast: boolean;
  readonly problem: 'too-many' | 'too-few';
  /** `undefined`: more than expected, the message does not say how many. */
  readonly given: number | undefined;
}

export interface ZeroDivision {
  readonly kind: 'zero-division';
  readonly operation: 'division' | 'modulo' | 'power';
}

export interface RecursionLimit {
  readonly kind: 'recursion-limit';
}

/** The notebook's event loop runs already. */
export interface LoopRunning {
  readonly kind: 'loop-running';
}

/** `await` of something that cannot be awaited, or outside of an asynchronous function. */
export interface AwaitRefused {
  readonly kind: 'await-refused';
  /** `undefined`: it stands in a function that is not asynchronous. */
  readonly type: string | undefined;
}

export interface NotSerializable {
  readonly kind: 'not-serializable';
  /** As printed: a type, or, for `value`, the object itself. */
  readonly subject: string;
  readonly names: 'type' | 'value';
  readonly format: 'json' | 'pickle';
}

export interface NotContextManager {
  readonly kind: 'not-context-manager';
  /** `undefined` where only the missing method is named. */
  readonly type: string | undefined;
}

/** A format and its values do not fit. */
export interface FormattingRefused {
  readonly kind: 'formatting-refused';
  /** `excess` and `missing` values, a value of another `type`, a `code` that does not exist. */
  readonly problem: 'excess' | 'missing' | 'type' | 'code';
  /** The format code or the position that the message names. */
  readonly code: string | undefined;
  readonly type: string | undefined;
}

/** A collection was changed by the loop that goes through it. */
export interface ChangedWhileIterated {
  readonly kind: 'changed-while-iterated';
  readonly type: string;
}

/** `list.index` and the like of an item that is not there. */
export interface ItemNotFound {
  readonly kind: 'item-not-found';
  readonly of: string;
  /** The item as printed. */
  readonly item: string | undefined;
}

export type OperandFacts =
  | NotSubscriptable
  | NotIterable
  | NotHashable
  | NoLength
  | OperandsRefused
  | OperandRefused
  | IntegerNeeded
  | ItemsFixed
  | IndexTypeRefused
  | PositionOutside
  | TooManyIndices
  | UnpackCount
  | ZeroDivision
  | RecursionLimit
  | LoopRunning
  | AwaitRefused
  | NotSerializable
  | NotContextManager
  | FormattingRefused
  | ChangedWhileIterated
  | ItemNotFound;
