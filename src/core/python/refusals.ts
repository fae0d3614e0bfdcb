/** Names the kinds of text that Python refuses although the parser's grammar takes it. */

/** Text that the grammar takes for Python, and every Python from 3.8 to 3.14 refuses before it runs any of it. */
export interface Refusal {
  readonly kind: RefusalKind;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/**
 * What every Python from 3.8 to 3.14 refuses when it compiles a statement that it could read. IPython compiles the
 * statements of a cell one by one: those above have run by then.
 */
export interface CompileError {
  readonly kind: CompileErrorKind;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** A form that only Python 2 has, or that means something else in Python 3. */
export interface OldForm {
  readonly kind: OldFormKind;
  readonly start: number;
  readonly end: number;
}

export type OldFormKind =
  | 'print-statement'
  /** `print >>file, x`: Python 3 reads a tuple. */
  | 'print-chevron'
  | 'exec-statement'
  | 'backticks'
  | 'not-equal'
  /** `except A, b`: Python 3.14 catches both. */
  | 'except-comma'
  | 'raise-comma'
  | 'long-integer'
  | 'octal-integer'
  | 'unicode-prefix'
  | 'parameter-tuple'
  | 'bare-iterables';

export type RefusalKind =
  | Exclude<OldFormKind, 'print-chevron' | 'except-comma'>
  | 'indentation'
  /** A line ends in the middle of a statement, with no bracket open. */
  | 'line-break'
  | 'missing-block'
  | 'missing-handler'
  | 'assignment-target'
  | 'annotation'
  | 'argument-order'
  | 'parameter-order'
  | 'parameter-separator'
  | 'assignment-in-expression'
  | 'as-pattern'
  | 'reserved-name'
  | 'number'
  | 'string-escape'
  | 'bytes-character'
  | 'mixed-strings'
  | 'import-names'
  | 'assert-parts'
  | 'invisible-character';

export type CompileErrorKind =
  | 'return-outside-function'
  | 'yield-outside-function'
  /** Also `async for` and `async with`; none of them at the top of a cell, where IPython runs them. */
  | 'await-outside-async'
  | 'yield-from-in-async'
  | 'break-outside-loop'
  | 'continue-outside-loop'
  | 'duplicate-parameter'
  | 'duplicate-keyword'
  | 'star-import-inside'
  | 'unknown-future'
  /** `global x` or `nonlocal x` where `x` is a parameter, is annotated, was used before, or is declared as both. */
  | 'declaration'
  | 'nonlocal-without-binding';
