/** The table of exception messages: each row one wording, who prints it, and what it says. */
import { environmentMessages } from './environmentMessages.ts';
import { fileMessages } from './fileMessages.ts';
import { formatMessages } from './formatMessages.ts';
import { memoryMessages } from './memoryMessages.ts';
import { libraryMessages } from './libraryMessages.ts';
import { indexMessages } from './indexMessages.ts';
import type { AttributeOwner, MessageFacts } from './messageFacts.ts';
import type { MessageRow } from './messageRow.ts';
import { operandMessages } from './operandMessages.ts';
import { readPythonList, readPythonLiteral, readPythonString } from './pythonLiteral.ts';
import { axesMessages } from './axesMessages.ts';
import { layerMessages } from './layerMessages.ts';
import { modelMessages } from './modelMessages.ts';
import { emptyMessages, numberMessages } from './numberMessages.ts';
import { shapeMessages } from './shapeMessages.ts';
import { tableMessages } from './tableMessages.ts';
import { requestMessages } from './requestMessages.ts';
import { valueMessages } from './valueMessages.ts';

const NAME = ['NameError'];
const IMPORT = ['ImportError', 'ModuleNotFoundError'];
const KEY = ['KeyError'];
const ATTRIBUTE = ['AttributeError'];

/** Rows for one exception are tried in order. CPython's sources and What's New pages give the versions. */
const ROWS: readonly MessageRow[] = [
  ...operandMessages,
  ...indexMessages,
  {
    exceptions: NAME,
    pattern: /^(?:global )?name '(?<name>[^']+)' is not defined/,
    printedBy:
      'Python; "global name" by Python 2; suggestions by plain Python from 3.10, imports from 3.12',
    read: ({ name = '' }, message) => ({
      kind: 'name-not-defined',
      name,
      suggestion: suggestionIn(message),
      suggestedImport: /id you forget to import '([^']+)'/.exec(message)?.[1],
    }),
  },
  {
    exceptions: NAME,
    pattern: /^free variable '(?<name>[^']+)' referenced before assignment in enclosing scope/,
    printedBy: 'Python to 3.10',
    read: ({ name = '' }) => ({ kind: 'variable-unset', name, scope: 'free' }),
  },
  {
    exceptions: NAME,
    pattern:
      /^cannot access free variable '(?<name>[^']+)' where it is not associated with a value/,
    printedBy: 'Python from 3.11',
    read: ({ name = '' }) => ({ kind: 'variable-unset', name, scope: 'free' }),
  },
  {
    exceptions: ['UnboundLocalError'],
    pattern: /^local variable '(?<name>[^']+)' referenced before assignment/,
    printedBy: 'Python to 3.10',
    read: ({ name = '' }) => ({ kind: 'variable-unset', name, scope: 'local' }),
  },
  {
    exceptions: ['UnboundLocalError'],
    pattern:
      /^cannot access local variable '(?<name>[^']+)' where it is not associated with a value/,
    printedBy: 'Python from 3.11',
    read: ({ name = '' }) => ({ kind: 'variable-unset', name, scope: 'local' }),
  },
  {
    exceptions: IMPORT,
    pattern:
      /^No module named (?:'(?<module>[^']+)'|(?<bare>[\w.]+))(?:; '(?<parent>[^']+)' is not a package)?/,
    printedBy: 'Python; without quotation marks by Python 2',
    read: ({ module, bare = '', parent }) => ({
      kind: 'module-not-found',
      module: module ?? bare,
      notPackage: parent,
    }),
  },
  {
    exceptions: IMPORT,
    pattern: /^Standard library module '(?<module>[^']+)' was not found/,
    printedBy: 'Python from 3.14',
    read: ({ module = '' }) => ({ kind: 'module-not-found', module, notPackage: undefined }),
  },
  {
    exceptions: IMPORT,
    pattern:
      /^cannot import name (?:'(?<name>[^']+)'|(?<bare>\w+))(?: from (?:partially initialized module )?'(?<module>[^']+)')?(?<notes>.*)/,
    printedBy:
      'Python; the module from 3.7, "partially initialized" from 3.8, "consider renaming" from 3.13; without quotation marks by Python 2',
    read: ({ name, bare = '', module, notes = '' }, message) => ({
      kind: 'import-name-missing',
      name: name ?? bare,
      module,
      path: pathIn(notes),
      isCircular: message.includes('circular import'),
      hiddenBy: hidingFileIn(message),
      suggestion: suggestionIn(message),
    }),
  },
  {
    exceptions: ['ImportError', 'ValueError', 'SystemError'],
    pattern:
      /^attempted relative import (?:with no known parent package|beyond top-level package|in non-package)/i,
    printedBy: 'Python; "in non-package" (a ValueError) by Python 2',
    read: () => ({ kind: 'relative-import' }),
  },
  {
    exceptions: ATTRIBUTE,
    pattern: /^'module' object has no attribute '(?<attribute>[^']+)'/,
    printedBy: 'Python 2',
    read: ({ attribute = '' }, message) =>
      attributeMissing({ kind: 'module', name: undefined }, attribute, message),
  },
  {
    exceptions: ATTRIBUTE,
    pattern: /^'(?<type>[^']+)' object has no attribute '(?<attribute>[^']+)'/,
    printedBy: 'Python',
    read: ({ type = '', attribute = '' }, message) =>
      attributeMissing({ kind: 'instance', type }, attribute, message),
  },
  {
    exceptions: ATTRIBUTE,
    pattern:
      /^(?:partially initialized )?module '(?<name>[^']+)'(?: from '[^']*')? has no attribute '(?<attribute>[^']+)'/,
    printedBy: 'Python 3; "partially initialized" from 3.8, with the file from 3.13',
    read: ({ name = '', attribute = '' }, message) =>
      attributeMissing({ kind: 'module', name }, attribute, message),
  },
  {
    exceptions: ATTRIBUTE,
    pattern: /^cannot access submodule '(?<attribute>[^']+)' of module '(?<name>[^']+)'/,
    printedBy: 'Python from 3.11',
    read: ({ name = '', attribute = '' }, message) =>
      attributeMissing({ kind: 'module', name }, attribute, message),
  },
  {
    exceptions: ATTRIBUTE,
    pattern:
      /^(?:type object '(?<name>[^']+)'|class (?<old>\w+)) has no attribute '(?<attribute>[^']+)'/,
    printedBy: 'Python; "class" for old-style classes of Python 2',
    read: ({ name, old = '', attribute = '' }, message) =>
      attributeMissing({ kind: 'class', name: name ?? old }, attribute, message),
  },
  {
    exceptions: ATTRIBUTE,
    pattern: /^(?<type>\w+) instance has no attribute '(?<attribute>[^']+)'/,
    printedBy: 'Python 2, for old-style classes',
    read: ({ type = '', attribute = '' }, message) =>
      attributeMissing({ kind: 'instance', type }, attribute, message),
  },
  {
    exceptions: ATTRIBUTE,
    pattern: /^'(?<type>[^']+)' object attribute '(?<attribute>[^']+)' is read-only/,
    printedBy: 'Python',
    read: ({ type, attribute }) => ({ kind: 'attribute-read-only', attribute, type }),
  },
  {
    exceptions: ATTRIBUTE,
    pattern:
      /^property (?:'(?<attribute>[^']+)' )?of '(?<type>[^']+)' object has no (?:setter|deleter)/,
    printedBy: 'Python from 3.11',
    read: ({ type, attribute }) => ({ kind: 'attribute-read-only', attribute, type }),
  },
  {
    exceptions: ATTRIBUTE,
    pattern: /^can't (?:set|delete) attribute(?: '(?<attribute>[^']+)')?/,
    printedBy: 'Python to 3.10, with the name in 3.10 only',
    read: ({ attribute }) => ({ kind: 'attribute-read-only', attribute, type: undefined }),
  },
  ...libraryMessages,
  {
    exceptions: ATTRIBUTE,
    pattern: /^(?<attribute>[A-Za-z_]\w*)$/,
    printedBy: 'classes with a `__getattr__` that raises the name alone',
    read: ({ attribute = '' }, message) =>
      attributeMissing({ kind: 'unknown' }, attribute, message),
  },
  {
    exceptions: ['KeyError', 'ValueError'],
    pattern: /^None of \[?(?<labels>.*?)\]? are in the \[(?<where>index|columns)\]/s,
    printedBy: 'pandas from 0.21; a ValueError in some versions',
    read: ({ labels = '', where }) => labelsMissing(withoutType(labels), where),
  },
  {
    exceptions: ['KeyError', 'ValueError'],
    pattern: /^(?:labels )?(?<labels>\[.*\]) (?:not (?:found|contained) in axis|not in index)/s,
    printedBy: 'pandas; "labels … not contained in axis" (a ValueError) to 0.23',
    read: ({ labels = '' }) => labelsMissing(labels, undefined),
  },
  {
    exceptions: KEY,
    pattern: /^the label \[(?<label>.*)\] is not in the \[(?<where>index|columns)\]/,
    printedBy: 'pandas to 0.24',
    read: ({ label = '', where }) => ({
      kind: 'labels-missing',
      // Printed without quotation marks, whatever its type.
      labels: [{ kind: 'other', text: label }],
      where: where === 'columns' ? 'columns' : 'index',
    }),
  },
  {
    exceptions: KEY,
    pattern: /^None of (?<labels>\[.*\]) are in the columns/s,
    printedBy: 'pandas, `set_index`',
    read: ({ labels = '' }) => labelsMissing(labels, 'columns'),
  },
  {
    exceptions: KEY,
    pattern:
      /^The following (?:'(?:id|value)_vars'|id_vars or value_vars) are not present in the DataFrame: (?<labels>\[.*\])/s,
    printedBy: 'pandas, `melt`; "id_vars or value_vars" from 2.2',
    read: ({ labels = '' }) => labelsMissing(labels, 'columns'),
  },
  {
    exceptions: KEY,
    pattern:
      /^Only a column name can be used for the key in a dtype mappings argument\. (?<labels>'.*') not found in columns/s,
    printedBy: 'pandas, `astype`',
    read: ({ labels = '' }) => labelsMissing(labels, 'columns'),
  },
  {
    exceptions: KEY,
    pattern: /^Columns? not found: (?<labels>.*)$/s,
    printedBy: 'pandas, `groupby(…)[…]`; a single one without quotation marks',
    read: ({ labels = '' }) =>
      labelsMissing(/^['"]/.test(labels) ? labels : `'${labels}'`, 'columns'),
  },
  {
    exceptions: KEY,
    pattern: /^(?:popitem\(\): dictionary is empty|pop from an empty set)$/,
    printedBy: 'Python',
    read: () => ({ kind: 'input-is-empty', what: 'items', asked: 'one' }),
  },
  ...valueMessages,
  ...shapeMessages,
  ...axesMessages,
  ...numberMessages,
  ...emptyMessages,
  ...tableMessages,
  ...layerMessages,
  ...modelMessages,
  ...environmentMessages,
  ...fileMessages,
  ...formatMessages,
  ...memoryMessages,
  ...requestMessages,
];

/** The rows by exception: every cause asks, and most rows are about others. */
const ROWS_OF: ReadonlyMap<string, readonly MessageRow[]> = new Map(
  [...new Set(ROWS.flatMap(({ exceptions }) => exceptions))].map((name) => [
    name,
    ROWS.filter(({ exceptions }) => exceptions.includes(name)),
  ]),
);

/** Longer messages are dumps; what happened is said at their beginning. */
const LONGEST_MESSAGE = 20_000;

/**
 * What the message of an exception says. `name` is the exception's, not dotted. `undefined` for messages that no row
 * of the table words.
 */
export function parseMessage(name: string, message: string): MessageFacts | undefined {
  const text = message.slice(0, LONGEST_MESSAGE);
  if (name !== 'KeyError') return readRow(name, text) ?? readWrapped(text);
  // A KeyError prints its key. Libraries put a sentence there, which is then quoted like any text.
  const key = readPythonLiteral(text);
  const sentence = key.kind === 'string' ? key.value : text;
  // A list is no key: it is several (pandas, `dropna(subset=…)`).
  if (key.kind === 'other' && /^\[.*\]$/s.test(key.text)) return labelsMissing(text, undefined);
  return readRow(name, sentence) ?? (text === '' ? undefined : { kind: 'key-missing', key });
}

/** TensorFlow puts the error of a function that it has compiled, with its own traceback, into the message of another. */
function readWrapped(text: string): MessageFacts | undefined {
  if (
    !/^\s*(?:in user code:|Graph execution error|Exception encountered when calling)/.test(text)
  ) {
    return undefined;
  }
  const lines = text.split('\n').map((line) => line.trim());
  const start = lines.findLastIndex((line) => /^\w+(?:Error|Exception): /.test(line));
  const [, name = '', first = ''] = /^(\w+): (.*)/.exec(lines[start] ?? '') ?? [];
  return readRow(name, [first, ...lines.slice(start + 1)].join('\n'));
}

function readRow(name: string, message: string): MessageFacts | undefined {
  for (const row of ROWS_OF.get(name) ?? []) {
    const match = row.pattern.exec(message);
    if (match !== null) return row.read(match.groups ?? {}, message);
  }
  return undefined;
}

function attributeMissing(owner: AttributeOwner, attribute: string, message: string): MessageFacts {
  return {
    kind: 'attribute-missing',
    owner,
    attribute,
    isCircular: message.includes('circular import'),
    hiddenBy: hidingFileIn(message),
    suggestion: suggestionIn(message),
  };
}

function labelsMissing(labels: string, where: string | undefined): MessageFacts {
  return {
    kind: 'labels-missing',
    labels: readPythonList(labels),
    where: where === 'columns' || where === 'index' ? where : undefined,
  };
}

/** The list inside `Index(['a', 'b'], dtype='object')`. */
function withoutType(printed: string): string {
  const start = printed.indexOf('[');
  const end = printed.lastIndexOf(']');
  return start !== -1 && end > start ? printed.slice(start, end) : printed;
}

/** Plain Python's `Did you mean: 'x'?`. */
function suggestionIn(message: string): string | undefined {
  return /\. Did you mean: '([^']+)'\?/.exec(message)?.[1];
}

/** `(consider renaming '/path/random.py' since it has the same name as …)`. */
function hidingFileIn(message: string): string | undefined {
  const printed = /\(consider renaming ('[^']*'|"[^"]*") (?:since|if) it has the same name/.exec(
    message,
  );
  return printed?.[1] === undefined ? undefined : readPythonString(printed[1]);
}

/** The file in `(/path/to/module.py)`, the last pair of brackets. */
function pathIn(notes: string): string | undefined {
  const path = /\((?<path>[^()]*(?:\([^()]*\)[^()]*)*)\)(?:\. Did you mean: '[^']*'\?)?$/.exec(
    notes,
  )?.[1];
  if (path === undefined || /^(?:unknown location$|most likely|consider renaming)/.test(path))
    return undefined;
  return path;
}
