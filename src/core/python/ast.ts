/**
 * Python's syntax as plain data, named after CPython's `ast` module. Everything outside this folder reads
 * these nodes; tree-sitter's own stay inside. `start` and `end` are UTF-16 offsets into the cell's text.
 */
import type { CompileError, OldForm, Refusal } from './refusals.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A name where it is written: a definition's name, an alias, a parameter. Everywhere in this file a name is the one
 * that Python uses: normalised (NFKC), and with its class's name if it is private to a class (`__x` in `class A` is
 * `_A__x`). The span is of what is written.
 */
export interface Identifier extends Span {
  readonly name: string;
}

// Expressions

export interface NameExpr extends Span {
  readonly kind: 'Name';
  readonly id: string;
}

export type ConstantType =
  'int' | 'float' | 'complex' | 'str' | 'bytes' | 'bool' | 'None' | 'Ellipsis';

export interface ConstantExpr extends Span {
  readonly kind: 'Constant';
  readonly type: ConstantType;
  /** For `str` and `bytes` the text between the quotes, escapes as written; else the source text. */
  readonly text: string;
}

/** An f-string; `parts` are its interpolated expressions, format specifications' included. */
export interface JoinedStrExpr extends Span {
  readonly kind: 'JoinedStr';
  readonly parts: readonly Expr[];
}

export interface AttributeExpr extends Span {
  readonly kind: 'Attribute';
  readonly value: Expr;
  readonly attr: Identifier;
}

export interface SubscriptExpr extends Span {
  readonly kind: 'Subscript';
  readonly value: Expr;
  /** One entry for each comma-separated index. */
  readonly indices: readonly Expr[];
}

export interface SliceExpr extends Span {
  readonly kind: 'Slice';
  readonly parts: readonly Expr[];
}

export interface Keyword extends Span {
  /** `undefined` for `**mapping`. */
  readonly arg: Identifier | undefined;
  readonly value: Expr;
}

export interface CallExpr extends Span {
  readonly kind: 'Call';
  readonly func: Expr;
  readonly args: readonly Expr[];
  readonly keywords: readonly Keyword[];
}

export interface BinOpExpr extends Span {
  readonly kind: 'BinOp';
  readonly left: Expr;
  readonly op: string;
  readonly right: Expr;
}

export interface UnaryOpExpr extends Span {
  readonly kind: 'UnaryOp';
  readonly op: string;
  readonly operand: Expr;
}

/** `and` / `or`; operands are evaluated from left to right, all but the first perhaps not at all. */
export interface BoolOpExpr extends Span {
  readonly kind: 'BoolOp';
  readonly op: 'and' | 'or';
  readonly values: readonly Expr[];
}

export interface CompareExpr extends Span {
  readonly kind: 'Compare';
  readonly operands: readonly Expr[];
  readonly ops: readonly string[];
}

export interface IfExpExpr extends Span {
  readonly kind: 'IfExp';
  readonly test: Expr;
  readonly body: Expr;
  readonly orelse: Expr;
}

export interface LambdaExpr extends Span {
  readonly kind: 'Lambda';
  readonly params: readonly Param[];
  readonly body: Expr;
}

export interface SequenceExpr extends Span {
  readonly kind: 'List' | 'Tuple' | 'Set';
  readonly elts: readonly Expr[];
}

export interface DictExpr extends Span {
  readonly kind: 'Dict';
  /** `key` is `undefined` for `**mapping`. */
  readonly items: readonly { readonly key: Expr | undefined; readonly value: Expr }[];
}

export interface ComprehensionFor {
  readonly isAsync: boolean;
  readonly target: Expr;
  readonly iter: Expr;
  readonly ifs: readonly Expr[];
}

export interface ComprehensionExpr extends Span {
  readonly kind: 'ListComp' | 'SetComp' | 'DictComp' | 'GeneratorExp';
  /** One element, or key and value. */
  readonly elements: readonly Expr[];
  readonly generators: readonly ComprehensionFor[];
}

export interface NamedExpr extends Span {
  readonly kind: 'NamedExpr';
  readonly target: NameExpr;
  readonly value: Expr;
}

/** `*value`, and `**value` where it stands in for an element. */
export interface StarredExpr extends Span {
  readonly kind: 'Starred';
  readonly value: Expr;
}

/** `await value`, `yield value`, `yield from value`. */
export interface SuspendExpr extends Span {
  readonly kind: 'Await' | 'Yield' | 'YieldFrom';
  readonly value: Expr | undefined;
}

/** Text that is no Python expression; `parts` are the expressions found in it. */
export interface BrokenExpr extends Span {
  readonly kind: 'Broken';
  readonly parts: readonly Expr[];
}

export type Expr =
  | NameExpr
  | ConstantExpr
  | JoinedStrExpr
  | AttributeExpr
  | SubscriptExpr
  | SliceExpr
  | CallExpr
  | BinOpExpr
  | UnaryOpExpr
  | BoolOpExpr
  | CompareExpr
  | IfExpExpr
  | LambdaExpr
  | SequenceExpr
  | DictExpr
  | ComprehensionExpr
  | NamedExpr
  | StarredExpr
  | SuspendExpr
  | BrokenExpr;

export type ParamForm = 'positional' | 'var-positional' | 'keyword-only' | 'var-keyword';

export interface Param extends Identifier {
  readonly form: ParamForm;
  readonly annotation: Expr | undefined;
  readonly default: Expr | undefined;
}

// Statements

export interface ExprStmt extends Span {
  readonly kind: 'Expr';
  readonly value: Expr;
}

/** `a = b = value`: two targets. */
export interface AssignStmt extends Span {
  readonly kind: 'Assign';
  readonly targets: readonly Expr[];
  readonly value: Expr;
}

export interface AugAssignStmt extends Span {
  readonly kind: 'AugAssign';
  readonly target: Expr;
  readonly op: string;
  readonly value: Expr;
}

/** `target: annotation = value`; without a value nothing is bound. */
export interface AnnAssignStmt extends Span {
  readonly kind: 'AnnAssign';
  readonly target: Expr;
  /** The target is a name without brackets: it becomes a local variable although nothing may be bound. */
  readonly isSimple: boolean;
  readonly annotation: Expr;
  readonly value: Expr | undefined;
}

export interface DeleteStmt extends Span {
  readonly kind: 'Delete';
  readonly targets: readonly Expr[];
}

/** What one clause of an import binds. */
export interface ImportAlias extends Span {
  /** `os.path` of `import os.path`; `sqrt` of `from math import sqrt`. */
  readonly name: string;
  readonly asName: Identifier | undefined;
  /** The name bound in the importing scope, where it is written. */
  readonly bound: Identifier;
}

export interface ImportStmt extends Span {
  readonly kind: 'Import';
  readonly names: readonly ImportAlias[];
}

export interface ImportFromStmt extends Span {
  readonly kind: 'ImportFrom';
  /** Leading dots included: `.`, `..a`, `math`. */
  readonly module: string;
  readonly moduleSpan: Span;
  readonly names: readonly ImportAlias[];
  readonly isStar: boolean;
}

export interface TypeParam extends Identifier {
  readonly bound: Expr | undefined;
}

export interface FunctionDefStmt extends Span {
  readonly kind: 'FunctionDef';
  readonly name: Identifier;
  readonly typeParams: readonly TypeParam[];
  readonly params: readonly Param[];
  readonly returns: Expr | undefined;
  readonly decorators: readonly Expr[];
  readonly body: readonly Stmt[];
  readonly isAsync: boolean;
}

export interface ClassDefStmt extends Span {
  readonly kind: 'ClassDef';
  readonly name: Identifier;
  readonly typeParams: readonly TypeParam[];
  readonly bases: readonly Expr[];
  readonly keywords: readonly Keyword[];
  readonly decorators: readonly Expr[];
  readonly body: readonly Stmt[];
}

export interface ReturnStmt extends Span {
  readonly kind: 'Return';
  readonly value: Expr | undefined;
}

export interface RaiseStmt extends Span {
  readonly kind: 'Raise';
  readonly exc: Expr | undefined;
  readonly cause: Expr | undefined;
}

export interface ScopeStmt extends Span {
  readonly kind: 'Global' | 'Nonlocal';
  readonly names: readonly Identifier[];
}

export interface PlainStmt extends Span {
  readonly kind: 'Pass' | 'Break' | 'Continue';
}

export interface IfStmt extends Span {
  readonly kind: 'If';
  readonly test: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
}

export interface ForStmt extends Span {
  readonly kind: 'For';
  readonly isAsync: boolean;
  readonly target: Expr;
  readonly iter: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
}

export interface WhileStmt extends Span {
  readonly kind: 'While';
  readonly test: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
}

export interface ExceptHandler extends Span {
  /** `undefined` for a bare `except:`. */
  readonly type: Expr | undefined;
  readonly name: Identifier | undefined;
  readonly body: readonly Stmt[];
}

export interface TryStmt extends Span {
  readonly kind: 'Try';
  readonly body: readonly Stmt[];
  readonly handlers: readonly ExceptHandler[];
  readonly orelse: readonly Stmt[];
  readonly finalbody: readonly Stmt[];
}

export interface WithStmt extends Span {
  readonly kind: 'With';
  readonly isAsync: boolean;
  readonly items: readonly { readonly context: Expr; readonly target: Expr | undefined }[];
  readonly body: readonly Stmt[];
}

/** A pattern, as far as names go: what it captures, and which expressions it evaluates. */
export interface MatchPattern extends Span {
  readonly captures: readonly Identifier[];
  /** Dotted names and class names. */
  readonly values: readonly Expr[];
  /** `_`, or a bare capture: matches anything. */
  readonly isIrrefutable: boolean;
}

export interface MatchCase extends Span {
  readonly pattern: MatchPattern;
  readonly guard: Expr | undefined;
  readonly body: readonly Stmt[];
}

export interface MatchStmt extends Span {
  readonly kind: 'Match';
  readonly subject: Expr;
  readonly cases: readonly MatchCase[];
}

export interface AssertStmt extends Span {
  readonly kind: 'Assert';
  readonly test: Expr;
  readonly msg: Expr | undefined;
}

export interface TypeAliasStmt extends Span {
  readonly kind: 'TypeAlias';
  readonly name: Identifier;
  readonly typeParams: readonly TypeParam[];
  readonly value: Expr;
}

/** `print x` or `exec code`, which only Python 2 runs. */
export interface Python2Stmt extends Span {
  readonly kind: 'Python2';
  readonly keyword: 'print' | 'exec';
  readonly parts: readonly Expr[];
}

/** Text that is no Python statement; `parts` are the statements and expressions found in it. */
export interface BrokenStmt extends Span {
  readonly kind: 'Broken';
  readonly parts: readonly Stmt[];
}

export type Stmt =
  | ExprStmt
  | AssignStmt
  | AugAssignStmt
  | AnnAssignStmt
  | DeleteStmt
  | ImportStmt
  | ImportFromStmt
  | FunctionDefStmt
  | ClassDefStmt
  | ReturnStmt
  | RaiseStmt
  | ScopeStmt
  | PlainStmt
  | IfStmt
  | ForStmt
  | WhileStmt
  | TryStmt
  | WithStmt
  | MatchStmt
  | AssertStmt
  | TypeAliasStmt
  | Python2Stmt
  | BrokenStmt;

/** The text of one cell. */
export interface Module {
  readonly body: readonly Stmt[];
  /** The first place that tree-sitter could not read, or a missing token. `undefined`: the tree is clean. */
  readonly error: Span | undefined;
  /** In source order. */
  readonly refusals: readonly Refusal[];
  /** In source order; those of declarations are with the scopes. */
  readonly compileErrors: readonly CompileError[];
  /** In source order. */
  readonly oldForms: readonly OldForm[];
}
