// The messages about values that an operation cannot take, in the wordings of all versions.
import assert from 'node:assert/strict';
import type { MessageFacts } from '../../../src/core/traceback/messageFacts.ts';
import type {
  FormattingRefused,
  OperandsRefused,
  UnpackCount,
} from '../../../src/core/traceback/operandFacts.ts';
import { parseMessage } from '../../../src/core/traceback/messages.ts';

const operands = (operator: string, left: string, right: string): OperandsRefused => ({
  kind: 'operands-refused',
  operator,
  left,
  right,
  isOrdered: true,
});
const unpack = (facts: Partial<UnpackCount>): UnpackCount => ({
  kind: 'unpack-count',
  expected: undefined,
  isAtLeast: false,
  problem: 'too-many',
  given: undefined,
  ...facts,
});
const format = (
  problem: FormattingRefused['problem'],
  code?: string,
  type?: string,
): FormattingRefused => ({ kind: 'formatting-refused', problem, code, type });
const index = (of: string, type?: string): MessageFacts => ({
  kind: 'index-type-refused',
  of,
  type,
});
const outside = (position?: number, axis?: number, size?: number): MessageFacts => ({
  kind: 'position-outside',
  index: position,
  axis,
  size,
});

const refused = (
  callee: string,
  problem: 'excess' | 'missing' | 'unexpected' | 'repeated',
  parameters: readonly string[],
  taken?: number,
  given?: number,
): MessageFacts => ({ kind: 'arguments-refused', callee, problem, parameters, taken, given });

const CASES: readonly (readonly [string, string, MessageFacts | undefined])[] = [
  ['TypeError', "'int' object is not subscriptable", { kind: 'not-subscriptable', type: 'int' }],
  ['TypeError', "type 'Foo' is not subscriptable", { kind: 'not-subscriptable', type: 'type' }],
  [
    'TypeError',
    "'function' object has no attribute '__getitem__'",
    { kind: 'not-subscriptable', type: 'function' },
  ],
  [
    'IndexError',
    'invalid index to scalar variable.',
    { kind: 'not-subscriptable', type: 'numpy scalar' },
  ],
  [
    'TypeError',
    "'int' object is not iterable",
    { kind: 'not-iterable', type: 'int', use: 'iteration' },
  ],
  [
    'TypeError',
    "argument of type 'int' is not iterable",
    { kind: 'not-iterable', type: 'int', use: 'membership' },
  ],
  [
    'TypeError',
    "argument of type 'int' is not a container or iterable",
    { kind: 'not-iterable', type: 'int', use: 'membership' },
  ],
  [
    'TypeError',
    'cannot unpack non-iterable float object',
    { kind: 'not-iterable', type: 'float', use: 'unpacking' },
  ],
  [
    'TypeError',
    'iteration over a 0-d array',
    { kind: 'not-iterable', type: '0-d array', use: 'iteration' },
  ],
  ['TypeError', "unhashable type: 'list'", { kind: 'not-hashable', type: 'list' }],
  [
    'TypeError',
    "cannot use 'list' as a dict key (unhashable type: 'list')",
    { kind: 'not-hashable', type: 'list' },
  ],
  [
    'TypeError',
    "'Series' objects are mutable, thus they cannot be hashed",
    { kind: 'not-hashable', type: 'Series' },
  ],
  ['TypeError', "unhashable type: 'slice'", index('DataFrame', 'slice')],
  ['TypeError', "object of type 'zip' has no len()", { kind: 'no-length', type: 'zip' }],
  ['TypeError', 'len() of unsized object', { kind: 'no-length', type: undefined }],
  ['TypeError', "unsupported operand type(s) for +: 'int' and 'str'", operands('+', 'int', 'str')],
  ['TypeError', "unsupported operand type(s) for +=: 'int' and 'str'", operands('+', 'int', 'str')],
  [
    'TypeError',
    "unsupported operand type(s) for ** or pow(): 'str' and 'int'",
    operands('**', 'str', 'int'),
  ],
  ['TypeError', 'can only concatenate str (not "int") to str', operands('+', 'str', 'int')],
  ['TypeError', 'can only concatenate list (not "str") to list', operands('+', 'list', 'str')],
  ['TypeError', "cannot concatenate 'str' and 'int' objects", operands('+', 'str', 'int')],
  ['TypeError', 'must be str, not int', operands('+', 'str', 'int')],
  ['TypeError', "Can't convert 'int' object to str implicitly", operands('+', 'str', 'int')],
  [
    'TypeError',
    "'<=' not supported between instances of 'str' and 'int'",
    operands('<=', 'str', 'int'),
  ],
  ['TypeError', 'unorderable types: str() < int()', operands('<', 'str', 'int')],
  [
    'TypeError',
    "can't multiply sequence by non-int of type 'float'",
    { ...operands('*', 'sequence', 'float'), isOrdered: false },
  ],
  [
    'TypeError',
    "bad operand type for unary -: 'str'",
    { kind: 'operand-refused', operator: '-', type: 'str' },
  ],
  [
    'TypeError',
    "bad operand type for abs(): 'str'",
    { kind: 'operand-refused', operator: 'abs()', type: 'str' },
  ],
  [
    'TypeError',
    "'float' object cannot be interpreted as an integer",
    { kind: 'integer-needed', type: 'float' },
  ],
  [
    'TypeError',
    "'float' object cannot be interpreted as an index",
    { kind: 'integer-needed', type: 'float' },
  ],
  ['TypeError', 'integer argument expected, got float', { kind: 'integer-needed', type: 'float' }],
  [
    'TypeError',
    "'tuple' object does not support item assignment",
    { kind: 'items-fixed', type: 'tuple', action: 'assignment' },
  ],
  [
    'TypeError',
    "'str' object doesn't support item deletion",
    { kind: 'items-fixed', type: 'str', action: 'deletion' },
  ],
  ['ValueError', 'too many values to unpack (expected 3)', unpack({ expected: 3 })],
  [
    'ValueError',
    'too many values to unpack (expected 3, got 4)',
    unpack({ expected: 3, given: 4 }),
  ],
  ['ValueError', 'too many values to unpack', unpack({})],
  [
    'ValueError',
    'not enough values to unpack (expected 3, got 2)',
    unpack({ expected: 3, problem: 'too-few', given: 2 }),
  ],
  [
    'ValueError',
    'not enough values to unpack (expected at least 3, got 2)',
    unpack({ expected: 3, isAtLeast: true, problem: 'too-few', given: 2 }),
  ],
  ['ValueError', 'need more than 1 value to unpack', unpack({ problem: 'too-few', given: 1 })],
  [
    'ValueError',
    'list.index(x): x not in list',
    { kind: 'item-not-found', of: 'list', item: undefined },
  ],
  [
    'ValueError',
    'tuple.index(x): x not in tuple',
    { kind: 'item-not-found', of: 'tuple', item: undefined },
  ],
  ['ValueError', 'substring not found', { kind: 'item-not-found', of: 'str', item: undefined }],
  ['ZeroDivisionError', 'division by zero', { kind: 'zero-division', operation: 'division' }],
  [
    'ZeroDivisionError',
    'integer division or modulo by zero',
    { kind: 'zero-division', operation: 'division' },
  ],
  ['ZeroDivisionError', 'integer modulo by zero', { kind: 'zero-division', operation: 'modulo' }],
  [
    'ZeroDivisionError',
    '0.0 cannot be raised to a negative power',
    { kind: 'zero-division', operation: 'power' },
  ],
  ['RecursionError', 'maximum recursion depth exceeded in comparison', { kind: 'recursion-limit' }],
  [
    'RuntimeError',
    'asyncio.run() cannot be called from a running event loop',
    { kind: 'loop-running' },
  ],
  ['RuntimeError', 'This event loop is already running', { kind: 'loop-running' }],
  [
    'TypeError',
    "object int can't be used in 'await' expression",
    { kind: 'await-refused', type: 'int' },
  ],
  ['SyntaxError', "'await' outside async function", { kind: 'await-refused', type: undefined }],
  [
    'TypeError',
    'Object of type ndarray is not JSON serializable',
    { kind: 'not-serializable', subject: 'ndarray', names: 'type', format: 'json' },
  ],
  [
    'TypeError',
    "Object of type 'int64' is not JSON serializable",
    { kind: 'not-serializable', subject: 'int64', names: 'type', format: 'json' },
  ],
  [
    'TypeError',
    'array([1, 2]) is not JSON serializable',
    { kind: 'not-serializable', subject: 'array([1, 2])', names: 'value', format: 'json' },
  ],
  [
    'TypeError',
    "cannot pickle '_thread.RLock' object",
    { kind: 'not-serializable', subject: '_thread.RLock', names: 'type', format: 'pickle' },
  ],
  [
    'TypeError',
    "can't pickle _thread.RLock objects",
    { kind: 'not-serializable', subject: '_thread.RLock', names: 'type', format: 'pickle' },
  ],
  [
    'PicklingError',
    "Can't pickle <function <lambda> at 0x7f>: attribute lookup failed",
    { kind: 'not-serializable', subject: '<function <lambda>', names: 'value', format: 'pickle' },
  ],
  [
    'TypeError',
    "'list' object does not support the context manager protocol",
    { kind: 'not-context-manager', type: 'list' },
  ],
  ['AttributeError', '__enter__', { kind: 'not-context-manager', type: undefined }],
  ['TypeError', 'not all arguments converted during string formatting', format('excess')],
  ['TypeError', 'not enough arguments for format string', format('missing')],
  [
    'IndexError',
    'Replacement index 1 out of range for positional args tuple',
    format('missing', '1'),
  ],
  ['TypeError', '%d format: a number is required, not str', format('type', 'd', 'str')],
  ['TypeError', '%d format: a real number is required, not str', format('type', 'd', 'str')],
  ['TypeError', 'must be real number, not str', format('type', 'f', 'str')],
  ['ValueError', "Unknown format code 'f' for object of type 'str'", format('type', 'f', 'str')],
  [
    'TypeError',
    'unsupported format string passed to NoneType.__format__',
    format('type', undefined, 'NoneType'),
  ],
  ['ValueError', "unsupported format character 'y' (0x79) at index 5", format('code', 'y')],
  [
    'RuntimeError',
    'dictionary changed size during iteration',
    { kind: 'changed-while-iterated', type: 'dict' },
  ],
  [
    'RuntimeError',
    'Set changed size during iteration',
    { kind: 'changed-while-iterated', type: 'set' },
  ],
  [
    'RuntimeError',
    'deque mutated during iteration',
    { kind: 'changed-while-iterated', type: 'deque' },
  ],
  ['IndexError', 'index 5 is out of bounds for dimension 1 with size 3', outside(5, 1, 3)],
  ['IndexError', 'single positional indexer is out-of-bounds', outside()],
  [
    'IndexError',
    'too many indices for array',
    { kind: 'too-many-indices', dimensions: undefined, given: undefined },
  ],
  [
    'IndexError',
    'too many indices for array: array is 1-dimensional, but 2 were indexed',
    { kind: 'too-many-indices', dimensions: 1, given: 2 },
  ],
  [
    'IndexError',
    'too many indices for tensor of dimension 1',
    { kind: 'too-many-indices', dimensions: 1, given: undefined },
  ],
  [
    'IndexingError',
    'Too many indexers',
    { kind: 'too-many-indices', dimensions: undefined, given: undefined },
  ],
  ['TypeError', 'list indices must be integers or slices, not str', index('list', 'str')],
  ['TypeError', 'string indices must be integers', index('string')],
  ['TypeError', "string indices must be integers, not 'str'", index('string', 'str')],
  ['TypeError', 'list indices must be integers, not float', index('list', 'float')],
  [
    'TypeError',
    'slice indices must be integers or None or have an __index__ method',
    index('slice'),
  ],
  [
    'IndexError',
    'only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices',
    index('array'),
  ],
  ['InvalidIndexError', '(slice(None, None, None), 0)', index('DataFrame', 'tuple')],
  ['TypeError', "'(slice(None, None, None), 0)' is an invalid key", index('DataFrame', 'tuple')],
  ['ValueError', 'Location based indexing can only have [integer, slice] types', index('iloc')],
  ['TypeError', 'range expected at most 3 arguments, got 4', refused('range', 'excess', [], 3, 4)],
  [
    'TypeError',
    'list.append() takes exactly one argument (0 given)',
    refused('list.append', 'missing', [], 1, 0),
  ],
  ['TypeError', 'sort() takes no positional arguments', refused('sort', 'excess', [])],
  [
    'TypeError',
    "strptime() missing required argument 'format' (pos 2)",
    refused('strptime', 'missing', ['format']),
  ],
  [
    'TypeError',
    "'colour' is an invalid keyword argument for print()",
    refused('print', 'unexpected', ['colour']),
  ],
  [
    'TypeError',
    "'colour' is an invalid keyword argument for this function",
    refused('', 'unexpected', ['colour']),
  ],
  ['TypeError', 'nothing of the kind', undefined],
];

describe('messages about operands', () => {
  for (const [exception, message, facts] of CASES) {
    it(`${exception}: ${message.slice(0, 90)}`, () => {
      assert.deepEqual(parseMessage(exception, message), facts);
    });
  }
});
