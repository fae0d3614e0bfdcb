/** What exception messages say, apart from how Python words them. */
import type { DataMessageFacts } from './dataMessageFacts.ts';
import type { EnvironmentFacts } from './environmentFacts.ts';
import type { ModelMessageFacts } from './modelMessageFacts.ts';
import type { OperandFacts } from './operandFacts.ts';
import type { PythonLiteral } from './pythonLiteral.ts';

/** `name 'x' is not defined`. */
export interface NameNotDefined {
  readonly kind: 'name-not-defined';
  readonly name: string;
  /** Python's own guess at the name; it is printed by plain Python only, never by a kernel. */
  readonly suggestion: string | undefined;
  /** The module that Python thinks was to be imported. */
  readonly suggestedImport: string | undefined;
}

/** A variable of a function that had no value yet. */
export interface VariableUnset {
  readonly kind: 'variable-unset';
  readonly name: string;
  /** `local`: of the function itself; `free`: of one around it. */
  readonly scope: 'local' | 'free';
}

export interface ModuleNotFound {
  readonly kind: 'module-not-found';
  /** Dotted, as far as the import got: `a.b` of `import a.b.c` if `a` exists. */
  readonly module: string;
  /** The parent that is a file and no package. */
  readonly notPackage: string | undefined;
}

/** `from module import name` found the module but not the name. */
export interface ImportNameMissing {
  readonly kind: 'import-name-missing';
  readonly name: string;
  /** `undefined` up to Python 3.6. */
  readonly module: string | undefined;
  /** The module's file; `undefined` if not printed. */
  readonly path: string | undefined;
  readonly isCircular: boolean;
  /** The user's file that hides the module meant. */
  readonly hiddenBy: string | undefined;
  readonly suggestion: string | undefined;
}

/** `from . import x` outside a package. */
export interface RelativeImport {
  readonly kind: 'relative-import';
}

export interface KeyMissing {
  readonly kind: 'key-missing';
  readonly key: PythonLiteral;
}

/** Several labels that pandas did not find. */
export interface LabelsMissing {
  readonly kind: 'labels-missing';
  readonly labels: readonly PythonLiteral[];
  /** Where they were looked for, if the message tells rows from columns. */
  readonly where: 'columns' | 'index' | undefined;
  /** The columns that there are, where the message lists them. */
  readonly available?: readonly string[];
}

/** Something that is there already was to be added: a column. */
export interface KeyPresent {
  readonly kind: 'key-present';
  readonly key: string;
}

/** `list.remove(x)` of an item that is not there. The message does not say which. */
export interface ItemMissing {
  readonly kind: 'item-missing';
}

/** What was asked for an attribute. */
export type AttributeOwner =
  | { readonly kind: 'instance'; readonly type: string }
  | { readonly kind: 'class'; readonly name: string }
  /** The name is `undefined` in Python 2. */
  | { readonly kind: 'module'; readonly name: string | undefined }
  | { readonly kind: 'unknown' };

export interface AttributeMissing {
  readonly kind: 'attribute-missing';
  readonly owner: AttributeOwner;
  readonly attribute: string;
  readonly isCircular: boolean;
  /** The user's file that hides the module meant. */
  readonly hiddenBy: string | undefined;
  readonly suggestion: string | undefined;
}

/** An attribute that cannot be set or deleted. */
export interface AttributeReadOnly {
  readonly kind: 'attribute-read-only';
  readonly attribute: string | undefined;
  readonly type: string | undefined;
}

/** A position that the sequence does not have. */
export interface PositionMissing {
  readonly kind: 'position-missing';
  /** `list`, `string`, `tuple`; `pop` for `list.pop(position)`. */
  readonly of: string;
}

/** Something was called that cannot be. */
export interface NotCallable {
  readonly kind: 'not-callable';
  readonly type: string;
}

/** `isinstance(x, …)` was given something that is no type. */
export interface NotAType {
  readonly kind: 'not-a-type';
  readonly function: 'isinstance' | 'issubclass';
}

/** A call does not fit the parameters of what was called. */
export interface ArgumentsRefused {
  readonly kind: 'arguments-refused';
  /** As printed, without brackets: `f`, `Model.fit`, `Model.__init__`. */
  readonly callee: string;
  /** `excess`: more by position than there are places; `unexpected`: a keyword without a parameter. */
  readonly problem: 'excess' | 'missing' | 'unexpected' | 'repeated';
  /** The parameters that the message names. */
  readonly parameters: readonly string[];
  /** How many are taken by position, at most; `undefined` if the message does not say. */
  readonly taken: number | undefined;
  /** How many were given by position, the method's own object included; `undefined` if the message does not say. */
  readonly given: number | undefined;
}

/** A file or a connection was used after it had been closed. */
export interface FileClosed {
  readonly kind: 'file-closed';
}

/** Nothing was left to read: where a value was expected, the input was at its end. */
export interface InputEmpty {
  readonly kind: 'input-empty';
}

/** A file or folder that is not there, or, `file-exists`, that is. */
export interface FileMissing {
  readonly kind: 'file-missing' | 'file-exists';
  readonly path: string;
}

export type MessageFacts =
  | DataMessageFacts
  | EnvironmentFacts
  | ModelMessageFacts
  | NameNotDefined
  | VariableUnset
  | ModuleNotFound
  | ImportNameMissing
  | RelativeImport
  | KeyMissing
  | LabelsMissing
  | KeyPresent
  | ItemMissing
  | PositionMissing
  | AttributeMissing
  | AttributeReadOnly
  | NotCallable
  | NotAType
  | ArgumentsRefused
  | FileClosed
  | InputEmpty
  | FileMissing
  | OperandFacts;
