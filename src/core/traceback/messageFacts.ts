/** What exception messages say, apart from how Python words them. */
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
}

/** Something was to be taken out of an empty dict or set. */
export interface CollectionEmpty {
  readonly kind: 'collection-empty';
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

export type MessageFacts =
  | NameNotDefined
  | VariableUnset
  | ModuleNotFound
  | ImportNameMissing
  | RelativeImport
  | KeyMissing
  | LabelsMissing
  | CollectionEmpty
  | AttributeMissing
  | AttributeReadOnly;
