/**
 * The names that a Python kernel knows before any cell has run.
 *
 * Sources: `dir(builtins)` of Python 2.7 and 3.6 to 3.13, "What's new in Python 3.14"; `IPython.core.interactiveshell`
 * and `IPython.core.displayhook` (7 to 9) for the names that IPython adds; the documentation of each host.
 */

/** Since Python 3.8 or earlier. `WindowsError` exists on Windows alone. */
const BUILTINS =
  'ArithmeticError AssertionError AttributeError BaseException BlockingIOError BrokenPipeError BufferError ' +
  'BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ' +
  'ConnectionResetError DeprecationWarning EOFError Ellipsis EnvironmentError Exception False FileExistsError ' +
  'FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning ' +
  'IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError ' +
  'MemoryError ModuleNotFoundError NameError None NotADirectoryError NotImplemented NotImplementedError OSError ' +
  'OverflowError PendingDeprecationWarning PermissionError ProcessLookupError RecursionError ReferenceError ' +
  'ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning ' +
  'SystemError SystemExit TabError TimeoutError True TypeError UnboundLocalError UnicodeDecodeError ' +
  'UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ' +
  'WindowsError ZeroDivisionError __build_class__ __debug__ __import__ abs all any ascii bin bool breakpoint bytearray bytes ' +
  'callable chr classmethod compile complex copyright credits delattr dict dir divmod enumerate eval exec exit ' +
  'filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter ' +
  'len license list locals map max memoryview min next object oct open ord pow print property quit range repr ' +
  'reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip';

/** Names that came after Python 3.8, with the version. None has come with 3.9, 3.12 and 3.14. */
const LATER_BUILTINS: Readonly<Record<string, string>> = {
  BaseExceptionGroup: '3.11',
  EncodingWarning: '3.10',
  ExceptionGroup: '3.11',
  PythonFinalizationError: '3.13',
  aiter: '3.10',
  anext: '3.10',
};

/** Python 2's names that Python 3 lacks, each with what to write instead. */
const PYTHON2_BUILTINS: Readonly<Record<string, string>> = {
  StandardError: 'Exception',
  apply: 'f(*args)',
  basestring: 'str',
  buffer: 'memoryview',
  cmp: '(a > b) - (a < b)',
  coerce: '',
  execfile: 'exec(open(path).read())',
  file: 'open',
  intern: 'sys.intern',
  long: 'int',
  raw_input: 'input',
  reduce: 'functools.reduce',
  reload: 'importlib.reload',
  unichr: 'chr',
  unicode: 'str',
  xrange: 'range',
};

/** What IPython and ipykernel put into the notebook's namespace or into the builtins. */
const IPYTHON_NAMES =
  'In Out _ __ ___ _dh _exit_code _i _ih _ii _iii _oh __IPYTHON__ display exit get_ipython quit';

/** Attributes of the module in which cells run. There is no `__file__`. */
const MODULE_NAMES = '__builtin__ __builtins__ __doc__ __loader__ __name__ __package__ __spec__';

/** `_12` is the result of `In [12]`, `_i12` its text. */
const HISTORY_NAME = /^_i?[1-9]\d*$/;

/**
 * Names that some hosts give to every notebook; `!` marks those that nobody reads by accident. Colab and Kaggle give
 * none.
 */
const HOST_NAMES: Readonly<Record<string, string>> = {
  Databricks: 'dbutils! display displayHTML! getArgument sc! spark! sql sqlContext! table udf',
  PySpark: 'sc! spark! sqlContext!',
  Sage: 'CC CDF! GF I QQ! RDF! RR SR ZZ! matrix pi plot show solve var vector x',
  'Synapse and Fabric': 'displayHTML! mssparkutils! notebookutils! sc! spark!',
  'VS Code': '__vsc_ipynb_file__!',
  Zeppelin: 'sc! spark! sqlContext! z',
};

const words = (text: string): readonly string[] => text.split(' ');

const builtins: ReadonlyMap<string, string> = new Map([
  ...words(BUILTINS).map((name): [string, string] => [name, '3.8']),
  ...Object.entries(LATER_BUILTINS),
]);
const python2Builtins: ReadonlyMap<string, string> = new Map(Object.entries(PYTHON2_BUILTINS));
const kernelNames: ReadonlySet<string> = new Set([
  ...builtins.keys(),
  ...words(IPYTHON_NAMES),
  ...words(MODULE_NAMES),
]);

/** All builtins of the newest Python, sorted by their appearance in the table. */
export const builtinNames: readonly string[] = [...builtins.keys()];

/** Whether any Python from 3.8 on has this builtin. */
export function isBuiltin(name: string): boolean {
  return builtins.has(name);
}

/** The first Python version from 3.8 on that has the builtin; `undefined` if none has. */
export function builtinSince(name: string): string | undefined {
  return builtins.get(name);
}

/** What to write for a builtin that only Python 2 has: an expression, or nothing. `undefined` for all other names. */
export function replacementOfPython2Builtin(name: string): string | undefined {
  return python2Builtins.get(name);
}

/** Whether the name exists in an IPython kernel without any cell having bound it. */
export function isKernelName(name: string): boolean {
  return kernelNames.has(name) || HISTORY_NAME.test(name);
}

/** The hosts that give every notebook this name; usually none. */
export function hostsGiving(name: string): readonly string[] {
  return Object.entries(HOST_NAMES)
    .filter(([, names]) => words(names).some((word) => word.replace('!', '') === name))
    .map(([host]) => host);
}

/** Names that only a notebook written for that host reads without defining them. */
export function telltaleNames(host: string): readonly string[] {
  return words(HOST_NAMES[host] ?? '').flatMap((word) =>
    word.endsWith('!') ? [word.slice(0, -1)] : [],
  );
}
