// The table of messages: each wording, and what is close to it.
import assert from 'node:assert/strict';
import type { AttributeOwner, MessageFacts } from '../../../src/core/traceback/messageFacts.ts';
import { parseMessage } from '../../../src/core/traceback/messages.ts';
import {
  type PythonLiteral,
  readPythonList,
  readPythonLiteral,
} from '../../../src/core/traceback/pythonLiteral.ts';

const emptyOf = (asked: 'one' | 'all'): MessageFacts => ({
  kind: 'input-is-empty',
  what: asked === 'one' ? 'items' : 'values',
  asked,
});

const text = (value: string): PythonLiteral => ({ kind: 'string', value });
const number = (value: number): PythonLiteral => ({ kind: 'number', value });
const other = (printed: string): PythonLiteral => ({ kind: 'other', text: printed });

const name = (word: string, suggestion?: string, suggestedImport?: string): MessageFacts => ({
  kind: 'name-not-defined',
  name: word,
  suggestion,
  suggestedImport,
});
const moduleMissing = (module: string, notPackage?: string): MessageFacts => ({
  kind: 'module-not-found',
  module,
  notPackage,
});
const importMissing = (
  facts: Partial<MessageFacts & { kind: 'import-name-missing' }>,
): MessageFacts => ({
  kind: 'import-name-missing',
  name: 'x',
  module: 'y',
  path: undefined,
  isCircular: false,
  hiddenBy: undefined,
  suggestion: undefined,
  ...facts,
});
const attribute = (
  owner: AttributeOwner,
  facts: Partial<MessageFacts & { kind: 'attribute-missing' }> = {},
): MessageFacts => ({
  kind: 'attribute-missing',
  owner,
  attribute: 'a',
  isCircular: false,
  hiddenBy: undefined,
  suggestion: undefined,
  ...facts,
});
const key = (literal: PythonLiteral): MessageFacts => ({ kind: 'key-missing', key: literal });
const labels = (items: readonly PythonLiteral[], where?: 'columns' | 'index'): MessageFacts => ({
  kind: 'labels-missing',
  labels: items,
  where,
});
const refused = (
  callee: string,
  problem: 'excess' | 'missing' | 'unexpected' | 'repeated',
  parameters: readonly string[],
  taken?: number,
  given?: number,
): MessageFacts => ({ kind: 'arguments-refused', callee, problem, parameters, taken, given });
const unset = (word: string, scope: 'local' | 'free'): MessageFacts => ({
  kind: 'variable-unset',
  name: word,
  scope,
});

const CASES: readonly (readonly [string, string, MessageFacts | undefined])[] = [
  ['NameError', "name 'x' is not defined", name('x')],
  ['NameError', "global name 'x' is not defined", name('x')],
  ['NameError', "name 'naïve' is not defined", name('naïve')],
  ['NameError', "name 'lenght' is not defined. Did you mean: 'length'?", name('lenght', 'length')],
  ['NameError', "name 'a' is not defined. Did you mean: 'self.a'?", name('a', 'self.a')],
  [
    'NameError',
    "name 'time' is not defined. Did you forget to import 'time'?",
    name('time', undefined, 'time'),
  ],
  [
    'NameError',
    "name 'tim' is not defined. Did you mean: 'dim'? Or did you forget to import 'tim'?",
    name('tim', 'dim', 'tim'),
  ],
  [
    'NameError',
    "free variable 'n' referenced before assignment in enclosing scope",
    unset('n', 'free'),
  ],
  [
    'NameError',
    "cannot access free variable 'n' where it is not associated with a value in enclosing scope",
    unset('n', 'free'),
  ],
  ['NameError', 'no such name in the catalogue', undefined],
  ['UnboundLocalError', "local variable 'n' referenced before assignment", unset('n', 'local')],
  [
    'UnboundLocalError',
    "cannot access local variable 'n' where it is not associated with a value",
    unset('n', 'local'),
  ],
  ['UnboundLocalError', "name 'x' is not defined", undefined],

  ['ModuleNotFoundError', "No module named 'a.b'", moduleMissing('a.b')],
  ['ModuleNotFoundError', "No module named 'a.b'; 'a' is not a package", moduleMissing('a.b', 'a')],
  ['ImportError', 'No module named a.b', moduleMissing('a.b')],
  [
    'ModuleNotFoundError',
    "Standard library module 'tkinter' was not found",
    moduleMissing('tkinter'),
  ],
  ['ImportError', "cannot import name 'x'", importMissing({ module: undefined })],
  ['ImportError', 'cannot import name x', importMissing({ module: undefined })],
  [
    'ImportError',
    "cannot import name 'x' from 'y' (/a (b)/y.py)",
    importMissing({ path: '/a (b)/y.py' }),
  ],
  ['ImportError', "cannot import name 'x' from 'y' (unknown location)", importMissing({})],
  [
    'ImportError',
    "cannot import name 'x' from 'y' (/y.py). Did you mean: 'xs'?",
    importMissing({ path: '/y.py', suggestion: 'xs' }),
  ],
  [
    'ImportError',
    "cannot import name 'x' from partially initialized module 'y' (most likely due to a circular import) (/y.py)",
    importMissing({ path: '/y.py', isCircular: true }),
  ],
  [
    'ImportError',
    "cannot import name 'x' from 'y' (consider renaming '/home/y.py' since it has the same name as the standard library module named 'y' and prevents importing that standard library module)",
    importMissing({ hiddenBy: '/home/y.py' }),
  ],
  [
    'ImportError',
    'attempted relative import with no known parent package',
    { kind: 'relative-import' },
  ],
  ['ValueError', 'Attempted relative import in non-package', { kind: 'relative-import' }],
  ['ImportError', 'this library needs another one', undefined],

  [
    'AttributeError',
    "'int' object has no attribute 'a'",
    attribute({ kind: 'instance', type: 'int' }),
  ],
  [
    'AttributeError',
    "'T' object has no attribute 'a'. Did you mean: 'b'?",
    attribute({ kind: 'instance', type: 'T' }, { suggestion: 'b' }),
  ],
  [
    'AttributeError',
    "'T' object has no attribute 'a' and no __dict__ for setting new attributes",
    attribute({ kind: 'instance', type: 'T' }),
  ],
  [
    'AttributeError',
    "'module' object has no attribute 'a'",
    attribute({ kind: 'module', name: undefined }),
  ],
  [
    'AttributeError',
    "module 'numpy' has no attribute 'a'.\n`np.a` was an alias.",
    attribute({ kind: 'module', name: 'numpy' }),
  ],
  [
    'AttributeError',
    "partially initialized module 'm' has no attribute 'a' (most likely due to a circular import)",
    attribute({ kind: 'module', name: 'm' }, { isCircular: true }),
  ],
  [
    'AttributeError',
    "partially initialized module 'm' from '/m.py' has no attribute 'a' (most likely due to a circular import)",
    attribute({ kind: 'module', name: 'm' }, { isCircular: true }),
  ],
  [
    'AttributeError',
    "module 'm' has no attribute 'a' (consider renaming '/home/m.py' if it has the same name as a third-party module you intended to import)",
    attribute({ kind: 'module', name: 'm' }, { hiddenBy: '/home/m.py' }),
  ],
  [
    'AttributeError',
    "cannot access submodule 'a' of module 'm' (most likely due to a circular import)",
    attribute({ kind: 'module', name: 'm' }, { isCircular: true }),
  ],
  [
    'AttributeError',
    "type object 'C' has no attribute 'a'",
    attribute({ kind: 'class', name: 'C' }),
  ],
  ['AttributeError', "class C has no attribute 'a'", attribute({ kind: 'class', name: 'C' })],
  ['AttributeError', "C instance has no attribute 'a'", attribute({ kind: 'instance', type: 'C' })],
  ['AttributeError', 'a', attribute({ kind: 'unknown' })],
  [
    'AttributeError',
    "'C' object attribute 'a' is read-only",
    { kind: 'attribute-read-only', attribute: 'a', type: 'C' },
  ],
  [
    'AttributeError',
    "property 'a' of 'C' object has no setter",
    { kind: 'attribute-read-only', attribute: 'a', type: 'C' },
  ],
  [
    'AttributeError',
    "can't set attribute 'a'",
    { kind: 'attribute-read-only', attribute: 'a', type: undefined },
  ],
  [
    'AttributeError',
    "can't delete attribute",
    { kind: 'attribute-read-only', attribute: undefined, type: undefined },
  ],
  ['TypeError', "'int' object has no attribute 'a'", undefined],

  ['KeyError', "'x'", key(text('x'))],
  ['KeyError', '"it\'s"', key(text("it's"))],
  ['KeyError', String.raw`'a\'b\n\\ \xe9\u20ac\U0001d4b3'`, key(text("a'b\n\\ é€𝒳"))],
  ['KeyError', '3', key(number(3))],
  ['KeyError', '-1.5e3', key(number(-1500))],
  ['KeyError', 'np.int64(7)', key(number(7))],
  ['KeyError', "np.str_('x')", key(text('x'))],
  ['KeyError', "('a', 1)", key(other("('a', 1)"))],
  ['KeyError', "Timestamp('2020-01-01')", key(other("Timestamp('2020-01-01')"))],
  ['KeyError', "'not in the index of my book'", key(text('not in the index of my book'))],
  ['KeyError', '', undefined],
  ['KeyError', `"['a', 'b'] not in index"`, labels([text('a'), text('b')])],
  ['KeyError', `"['a' 'b c'] not found in axis"`, labels([text('a'), text('b c')])],
  [
    'KeyError',
    String.raw`'[1 2\n 30] not found in axis'`,
    labels([number(1), number(2), number(30)]),
  ],
  ['ValueError', "labels ['a'] not contained in axis", labels([text('a')])],
  [
    'KeyError',
    `"None of [Index(['a', 'b'], dtype='object')] are in the [columns]"`,
    labels([text('a'), text('b')], 'columns'),
  ],
  [
    'KeyError',
    `"None of [Int64Index([1, 2], dtype='int64', name='id')] are in the [index]"`,
    labels([number(1), number(2)], 'index'),
  ],
  ['KeyError', `"None of ['a'] are in the columns"`, labels([text('a')], 'columns')],
  ['KeyError', "['a']", labels([text('a')])],
  ['KeyError', "'[a]'", key(text('[a]'))],
  ['KeyError', "'Column not found: a'", labels([text('a')], 'columns')],
  ['KeyError', `"Columns not found: 'a', 'b'"`, labels([text('a'), text('b')], 'columns')],
  [
    'KeyError',
    `"The following 'value_vars' are not present in the DataFrame: ['a']"`,
    labels([text('a')], 'columns'),
  ],
  [
    'KeyError',
    `"The following id_vars or value_vars are not present in the DataFrame: ['a', 'b']"`,
    labels([text('a'), text('b')], 'columns'),
  ],
  [
    'KeyError',
    `"Only a column name can be used for the key in a dtype mappings argument. 'a' not found in columns."`,
    labels([text('a')], 'columns'),
  ],
  ['KeyError', "'the label [north] is not in the [index]'", labels([other('north')], 'index')],
  ['KeyError', "'popitem(): dictionary is empty'", emptyOf('one')],
  ['KeyError', "'pop from an empty set'", emptyOf('one')],
  ['ValueError', 'anything', undefined],

  ['ValueError', 'cannot insert id, already exists', { kind: 'key-present', key: 'id' }],
  ['ValueError', 'list.remove(x): x not in list', { kind: 'item-missing' }],
  ['ValueError', "'x' is not in list", { kind: 'item-not-found', of: 'list', item: "'x'" }],
  ['IndexError', 'pop from empty list', emptyOf('one')],
  ['IndexError', 'pop from an empty deque', emptyOf('one')],
  ['IndexError', 'list index out of range', { kind: 'position-missing', of: 'list' }],
  ['IndexError', 'list assignment index out of range', { kind: 'position-missing', of: 'list' }],
  ['IndexError', 'pop index out of range', { kind: 'position-missing', of: 'pop' }],
  [
    'IndexError',
    'index 3 is out of bounds for axis 0 with size 3',
    { kind: 'position-outside', index: 3, axis: 0, size: 3 },
  ],

  ['TypeError', "'list' object is not callable", { kind: 'not-callable', type: 'list' }],
  [
    'TypeError',
    'isinstance() arg 2 must be a type, a tuple of types, or a union',
    { kind: 'not-a-type', function: 'isinstance' },
  ],
  [
    'TypeError',
    'isinstance() arg 2 must be a class, type, or tuple of classes and types',
    { kind: 'not-a-type', function: 'isinstance' },
  ],
  [
    'TypeError',
    'f() takes 2 positional arguments but 3 were given',
    refused('f', 'excess', [], 2, 3),
  ],
  [
    'TypeError',
    'C.f() takes from 1 to 2 positional arguments but 3 were given',
    refused('C.f', 'excess', [], 2, 3),
  ],
  [
    'TypeError',
    'f() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given',
    refused('f', 'excess', [], 1, 2),
  ],
  ['TypeError', 'f() takes exactly 2 arguments (3 given)', refused('f', 'excess', [], 2, 3)],
  ['TypeError', 'C() takes no arguments', refused('C', 'excess', [])],
  [
    'TypeError',
    "C.__init__() missing 2 required positional arguments: 'a' and 'b'",
    refused('C.__init__', 'missing', ['a', 'b']),
  ],
  [
    'TypeError',
    "f() missing 1 required keyword-only argument: 'k'",
    refused('f', 'missing', ['k']),
  ],
  ['TypeError', "f() got an unexpected keyword argument 'k'", refused('f', 'unexpected', ['k'])],
  [
    'TypeError',
    "<lambda>() got multiple values for argument 'a'",
    refused('<lambda>', 'repeated', ['a']),
  ],
  ['TypeError', 'expected 2 arguments, got 3', undefined],

  ['ValueError', 'max() arg is an empty sequence', emptyOf('all')],
  ['ValueError', 'min() iterable argument is empty', emptyOf('all')],
  ['TypeError', 'reduce() of empty iterable with no initial value', emptyOf('all')],
  ['ValueError', 'I/O operation on closed file.', { kind: 'file-closed' }],
  ['ValueError', 'read of closed file', { kind: 'file-closed' }],
  ['ValueError', 'write to closed file', { kind: 'file-closed' }],
  ['ValueError', 'Attempt to use ZIP archive that was already closed', { kind: 'file-closed' }],
  ['ProgrammingError', 'Cannot operate on a closed database.', { kind: 'file-closed' }],
  ['InterfaceError', 'connection already closed', { kind: 'file-closed' }],
  [
    'DatabaseError',
    "Execution failed on sql 'SELECT *\n FROM t': Cannot operate on a closed database.",
    { kind: 'file-closed' },
  ],
  ['JSONDecodeError', 'Expecting value: line 1 column 1 (char 0)', { kind: 'input-empty' }],
  [
    'JSONDecodeError',
    'Expecting value: line 2 column 1 (char 9)',
    { kind: 'format-refused', format: 'json', path: undefined, line: 2, isWebPage: false },
  ],
  ['EOFError', 'Ran out of input', { kind: 'input-empty' }],
  ['EmptyDataError', 'No columns to parse from file', { kind: 'input-empty' }],
  [
    'FileNotFoundError',
    "[Errno 2] No such file or directory: 'it\\'s.csv'",
    { kind: 'file-missing', path: "it's.csv" },
  ],
  [
    'FileNotFoundError',
    "[WinError 3] The system cannot find the path specified: 'C:\\\\data'",
    { kind: 'file-missing', path: 'C:\\data' },
  ],
  [
    'FileNotFoundError',
    "[Errno 2] File b'a.csv' does not exist: b'a.csv'",
    { kind: 'file-missing', path: 'a.csv' },
  ],
  [
    'FileNotFoundError',
    "[Errno 2] File a.csv does not exist: 'a.csv'",
    { kind: 'file-missing', path: 'a.csv' },
  ],
  ['OSError', 'data/a.txt not found.', { kind: 'file-missing', path: 'data/a.txt' }],
  [
    'FileNotFoundError',
    "[Errno 2] No such file or directory: 'a' -> 'b'",
    { kind: 'file-missing', path: 'a' },
  ],
  ['FileExistsError', "[Errno 17] File exists: 'out'", { kind: 'file-exists', path: 'out' }],
];

const EXCEPTIONS = new Set(CASES.map(([exception]) => exception));

describe('parseMessage', () => {
  for (const [exception, message, facts] of CASES) {
    it(`${exception}: ${message.slice(0, 90)}`, () => {
      assert.deepEqual(parseMessage(exception, message), facts);
    });
  }

  it('survives messages of any length', () => {
    const long = 'x'.repeat(3_000_000);
    for (const message of [
      `'${long}'`,
      `"['${long}`,
      `name '${long}`,
      '('.repeat(3_000_000),
      long,
    ]) {
      for (const exception of EXCEPTIONS) {
        assert.doesNotThrow(() => parseMessage(exception, message));
      }
    }
  });
});

describe('readPythonLiteral', () => {
  const cases: readonly (readonly [string, PythonLiteral])[] = [
    [" 'a' ", text('a')],
    ["b'a'", text('a')],
    ["u'a'", text('a')],
    ["''", text('')],
    ["'open", other("'open")],
    [String.raw`'\q\U99999999'`, text(String.raw`q\U99999999`)],
    ['.5', number(0.5)],
    ['1_000', other('1_000')],
    ['None', other('None')],
  ];
  for (const [printed, literal] of cases) {
    it(printed, () => {
      assert.deepEqual(readPythonLiteral(printed), literal);
    });
  }
  it('reads lists with and without commas', () => {
    assert.deepEqual(readPythonList(`['a' "b", -1 2.5]`), [
      text('a'),
      text('b'),
      number(-1),
      number(2.5),
    ]);
    assert.deepEqual(readPythonList('[]'), []);
  });
});
