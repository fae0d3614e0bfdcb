/** What is known about live values of a kernel. Everything is partial: what is not listed is not known. */

/** Values, packages and surroundings of one kernel at one moment. Texts are plain, as `str()` gives them, and may be cut. */
export interface Facts {
  /** Version of the kernel's Python, `3.11.7`. */
  readonly python?: string;
  /** Installed versions by the name that is imported (`sklearn`, not `scikit-learn`). */
  readonly packages: ReadonlyMap<string, string>;
  /** Values by the name of the variable. */
  readonly names: ReadonlyMap<string, ValueFacts>;
  /** Values by the expression that gave them, as Python writes it: `df.columns`, `history['loss']`. */
  readonly expressions: ReadonlyMap<string, ValueFacts>;
  /** Names that were asked for and do not exist, neither as a variable nor as a builtin. */
  readonly absent: ReadonlySet<string>;
  /** Whether a top-level module can be found, without having been imported. */
  readonly modules: ReadonlyMap<string, boolean>;
  /** Paths that were asked for, as the notebook writes them. */
  readonly paths: ReadonlyMap<string, PathFacts>;
  /** The kernel's working directory. */
  readonly directory?: string;
}

/** What is known of one value. */
export interface ValueFacts {
  /** Module and qualified name of its class, `pandas.core.frame.DataFrame`; of Python's own, the name alone: `int`. */
  readonly type: string;
  /** Bare names of the classes its class derives from, itself and `object` left out, nearest first. */
  readonly bases?: readonly string[];
  readonly shape?: readonly number[];
  /** Of a tensor with its library's name: `torch.float32`. */
  readonly dtype?: string;
  readonly length?: number;
  /** `str` of a number, a truth value, `None` or a text. */
  readonly value?: string;
  /** Of a table, from left to right; complete if there are as many as its shape says. */
  readonly columns?: readonly ColumnFacts[];
  readonly index?: IndexFacts;
  /** Name of a Series or an Index. */
  readonly name?: string;
  /** Of a mapping, in its order; complete if there are `length` of them. */
  readonly keys?: readonly string[];
  /** The classes of `keys`, each once. */
  readonly keyTypes?: readonly string[];
  /** Classes of the elements of a list, tuple or set, or of the values of a mapping, each once, as far as they were looked at. */
  readonly elementTypes?: readonly string[];
  /** A few texts of a list, Series or array of them, such as are no numbers first. */
  readonly sample?: readonly string[];
  readonly hasNan?: boolean;
  readonly min?: number;
  readonly max?: number;
  /** Of an estimator: whether it has learnt anything. */
  readonly fitted?: boolean;
  /** How many features it has learnt from. */
  readonly features?: number;
  readonly featureNames?: readonly string[];
  /** Members of the value or of its class that need no look-up code: near the one that is missing, or all of them. */
  readonly attributes?: readonly string[];
  /** Parts of the first item of a data set or loader. */
  readonly item?: readonly ValueFacts[];
  /** Of something callable: its parameters in parentheses, with defaults. */
  readonly signature?: string;
  /** Where a function was defined: its module. */
  readonly module?: string;
  /** `cpu`, `cuda:0`. */
  readonly device?: string;
  readonly requiresGrad?: boolean;
  readonly boundBy?: BoundBy;
}

/** What an output shows of a value: any part of it. */
export interface SeenFacts extends Partial<ValueFacts> {
  /** How many columns a table has, which can be known where the number of its rows is not. */
  readonly width?: number;
}

/** A column of a table. */
export interface ColumnFacts {
  readonly name: string;
  /** Class of the name, where it is no text. */
  readonly nameType?: string;
  readonly dtype?: string;
  /** What a source calls the values: `continuous`, `categorical`, `categorical_numeric`… */
  readonly kind?: string;
  /** Classes of its values, where they are objects. */
  readonly elementTypes?: readonly string[];
  /** A few of its values; of texts, such as are no numbers first. */
  readonly sample?: readonly string[];
  /** How many values are missing. */
  readonly nulls?: number;
  /** How many different values there are. */
  readonly unique?: number;
  readonly min?: number;
  readonly max?: number;
}

/** The row labels of a table or Series. */
export interface IndexFacts {
  readonly type?: string;
  readonly dtype?: string;
  readonly length?: number;
  /** Its first labels, each once. */
  readonly sample?: readonly string[];
  readonly min?: number;
  readonly max?: number;
}

/** Where a variable got its value: 0-based cell and line. */
export interface BoundBy {
  readonly cell: number;
  readonly line?: number;
}

/** A path as the kernel's machine has it. */
export interface PathFacts {
  readonly exists: boolean;
  readonly isFolder?: boolean;
  /** Names in the nearest folder of the path that exists, as many as were looked at. */
  readonly neighbours?: readonly string[];
}

/** What to ask a kernel for. Earlier entries are answered first: there is little time. */
export interface LiveQuestions {
  /** Variables. */
  readonly names: readonly string[];
  /** What variables lead to. */
  readonly expressions: readonly AskedExpression[];
  /** Names that are imported, whose versions matter; those behind the values are told anyway. */
  readonly packages: readonly string[];
  /** Top-level modules that may or may not be there. */
  readonly modules: readonly string[];
  /** Paths as the notebook writes them. */
  readonly paths: readonly string[];
}

/** A variable, and the way from it: `df.columns`, `history['loss']`. */
export interface AskedExpression {
  readonly name: string;
  readonly steps: readonly AskedStep[];
}

/** What is taken out of the value so far, and how that is written in Python. */
export type AskedStep =
  | readonly [kind: 'attribute', name: string, written: string]
  | readonly [kind: 'key', key: string | number, written: string];
