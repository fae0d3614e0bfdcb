/** What messages about tables, arrays and models say, apart from how the libraries word them. */

/** An array's lengths along its axes; `undefined` where the message leaves one open (`None`). */
export type Shape = readonly (number | undefined)[];

/** A condition was asked for one answer and has many. */
export interface TruthAmbiguous {
  readonly kind: 'truth-ambiguous';
  /** `Series`, `DataFrame`, `array`, `Tensor`. */
  readonly type: string;
  /** `&` or `|` itself was refused: comparisons beside it probably lack their brackets. */
  readonly isOperator?: boolean;
}

/** What was to be done with shapes that do not fit. */
export type ShapeOperation =
  /** `a + b`, value by value; shapes in the order of the operands. */
  | 'combine'
  /** `a[…] = b`: the value's shape, then the place's. */
  | 'store'
  /** `a @ b`, `dot`. */
  | 'multiply'
  /** `concatenate`, `hstack`, `vstack`, `cat`. */
  | 'join'
  /** `stack`: all shapes must be the same. */
  | 'stack'
  /** The number of values, then the shape asked for. */
  | 'reshape'
  /** A new column: its length, then the table's. */
  | 'column'
  /** New names for rows or columns: how many, then how many there are. */
  | 'rename'
  /** Columns of one table, or a table's data and its labels. */
  | 'table'
  /** A selection by true and false: its length, then that of what it selects from. */
  | 'mask'
  /** What is drawn together: x and y. */
  | 'plot'
  /** The points of a plot, and the colours for them. */
  | 'colours'
  /** Labels of a plot: how many places, then how many labels. */
  | 'labels'
  /** What a model gave and what it was to give. */
  | 'loss';

export interface ShapesDiffer {
  readonly kind: 'shapes-differ';
  readonly operation: ShapeOperation;
  /** Those that the message prints; lengths alone are shapes of one axis. */
  readonly shapes: readonly Shape[];
  /** The axis that differs, where the message says so. */
  readonly axis: number | undefined;
}

/** What belongs together row by row has different numbers of rows. */
export interface SamplesDiffer {
  readonly kind: 'samples-differ';
  readonly counts: readonly number[];
}

/** An array has the wrong number of axes. */
export interface AxesWrong {
  readonly kind: 'axes-wrong';
  /** How many are needed; `undefined`: the message does not say. */
  readonly wanted: number | undefined;
  readonly got: number | undefined;
  readonly shape: Shape | undefined;
  /** The last two axes must be equally long. */
  readonly isSquareWanted?: boolean;
  /** Of arrays that are joined: which of them have `wanted` and `got` axes, counted from 0. */
  readonly joined?: readonly [wanted: number | undefined, got: number | undefined];
}

/** `.dt`, `.str`, `.cat` of a column of another kind. */
export interface AccessorRefused {
  readonly kind: 'accessor-refused';
  readonly accessor: 'dt' | 'str' | 'cat' | 'sparse';
}

/** An axis was named that the array does not have. */
export interface AxisMissing {
  readonly kind: 'axis-missing';
  readonly axis: string;
  readonly dimensions: number | undefined;
}

/** Rows of unequal length were to become one array. */
export interface Ragged {
  readonly kind: 'ragged';
  /** Two of the sizes that differ, where printed. */
  readonly sizes: readonly string[];
}

/** Values are missing or infinite where numbers are needed. */
export interface ValuesMissing {
  readonly kind: 'values-missing';
  /** The argument that the message names: `X`, `y`. */
  readonly input: string | undefined;
  readonly what: 'missing' | 'infinite' | 'either';
}

/** Texts stand where numbers are needed. */
export interface TextNotNumber {
  readonly kind: 'text-not-number';
  /** One of them; `undefined` where the message shows none. */
  readonly text: string | undefined;
  readonly to: 'float' | 'int' | 'number';
  readonly columns: readonly string[];
}

/** Something had nothing to work on. */
export interface InputIsEmpty {
  readonly kind: 'input-is-empty';
  /** What is missing, in the plural: `rows`, `values`. */
  readonly what: string;
  /**
   * What Python itself asked for: one item, which was to be taken out; all of them, which `max`, `min` or `reduce` goes
   * through once; or the next one.
   */
  readonly asked?: 'one' | 'all' | 'next';
}

/** Two tables cannot be joined. */
export interface MergeRefused {
  readonly kind: 'merge-refused';
  readonly problem: 'overlap' | 'types' | 'no-common' | 'not-unique' | 'not-a-table' | 'counts';
  /** Columns, or types of the keys: what the message prints. */
  readonly parts: readonly string[];
  readonly key: string | undefined;
}

/** A text that is no date, or not in the format asked for. */
export interface DateUnreadable {
  readonly kind: 'date-unreadable';
  readonly text: string | undefined;
  readonly format: string | undefined;
  readonly problem: 'format' | 'unknown' | 'range' | 'rest' | 'zones';
}

/** Labels occur twice where they must be different. */
export interface LabelsRepeated {
  readonly kind: 'labels-repeated';
  readonly where: 'index' | 'columns' | 'pairs';
  readonly label: string | undefined;
}

export type DataMessageFacts =
  | TruthAmbiguous
  | ShapesDiffer
  | SamplesDiffer
  | AxesWrong
  | AxisMissing
  | Ragged
  | ValuesMissing
  | TextNotNumber
  | InputIsEmpty
  | MergeRefused
  | DateUnreadable
  | LabelsRepeated
  | AccessorRefused;
