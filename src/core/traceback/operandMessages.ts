/** The messages about values that an operation cannot take: operators, loops, unpacking, formats. */
import type { MessageRow } from './messageRow.ts';
import { numberIn } from './messageRow.ts';

const TYPE = ['TypeError'];
/** NumPy's own kinds of a TypeError. */
const OPERAND = ['TypeError', 'UFuncTypeError', '_UFuncBinaryResolutionError', 'UFuncNoLoopError'];
const VALUE = ['ValueError'];

export const operandMessages: readonly MessageRow[] = [
  {
    exceptions: TYPE,
    pattern: /^'(?<type>[^']+)' object is not (?:subscriptable|unsubscriptable)/,
    printedBy: 'Python 3',
    read: ({ type = '' }) => ({ kind: 'not-subscriptable', type }),
  },
  {
    exceptions: TYPE,
    pattern: /^(?:type )?'(?<type>[^']+)' (?:is not subscriptable|is not a generic class)/,
    printedBy: 'Python from 3.9',
    read: () => ({ kind: 'not-subscriptable', type: 'type' }),
  },
  {
    exceptions: TYPE,
    pattern: /^'(?<type>[^']+)' object has no attribute '__getitem__'/,
    printedBy: 'Python 2',
    read: ({ type = '' }) => ({ kind: 'not-subscriptable', type }),
  },
  {
    exceptions: ['IndexError'],
    pattern: /^invalid index to scalar variable\.?/,
    printedBy: 'NumPy',
    read: () => ({ kind: 'not-subscriptable', type: 'numpy scalar' }),
  },
  {
    exceptions: TYPE,
    pattern: /^'(?<type>[^']+)' object is not (?:iterable|an iterator)/,
    printedBy: 'Python',
    read: ({ type = '' }) => ({ kind: 'not-iterable', type, use: 'iteration' }),
  },
  {
    exceptions: TYPE,
    pattern: /^Value after \* must be an iterable, not (?<type>\S+)/,
    printedBy: 'Python 3',
    read: ({ type = '' }) => ({ kind: 'not-iterable', type, use: 'iteration' }),
  },
  {
    exceptions: TYPE,
    pattern: /^iteration over a 0-d (?<type>array|tensor)/,
    printedBy: 'NumPy, PyTorch',
    read: ({ type = '' }) => ({ kind: 'not-iterable', type: `0-d ${type}`, use: 'iteration' }),
  },
  {
    exceptions: TYPE,
    pattern: /^argument of type '(?<type>[^']+)' is not (?:iterable|a container or iterable)/,
    printedBy: 'Python; "a container or iterable" from 3.14',
    read: ({ type = '' }) => ({ kind: 'not-iterable', type, use: 'membership' }),
  },
  {
    exceptions: TYPE,
    pattern: /^cannot unpack non-iterable (?<type>\S+) object/,
    printedBy: 'Python from 3.7',
    read: ({ type = '' }) => ({ kind: 'not-iterable', type, use: 'unpacking' }),
  },
  {
    exceptions: TYPE,
    pattern: /^unhashable type: '?slice/,
    printedBy: 'pandas, `df[:, 1]`, before `InvalidIndexError`; dicts to Python 3.11',
    read: () => ({ kind: 'index-type-refused', of: 'DataFrame', type: 'slice' }),
  },
  {
    exceptions: TYPE,
    pattern: /^(?:cannot use '[^']+' as an? [a-z ]+ \()?unhashable type: '(?<type>[^']+)'/,
    printedBy: 'Python; "cannot use … as a dict key" from 3.14',
    read: ({ type = '' }) => ({ kind: 'not-hashable', type }),
  },
  {
    exceptions: TYPE,
    pattern: /^'(?<type>[^']+)' objects are (?:mutable, thus they cannot be hashed|unhashable)/,
    printedBy: 'pandas',
    read: ({ type = '' }) => ({ kind: 'not-hashable', type }),
  },
  {
    exceptions: TYPE,
    pattern: /^object of type '(?<type>[^']+)' has no len\(\)/,
    printedBy: 'Python',
    read: ({ type }) => ({ kind: 'no-length', type }),
  },
  {
    exceptions: TYPE,
    pattern: /^len\(\) of (?:an )?(?:unsized object|0-d tensor)/,
    printedBy: 'NumPy, PyTorch',
    read: () => ({ kind: 'no-length', type: undefined }),
  },
  {
    exceptions: OPERAND,
    pattern:
      /^unsupported operand type\(s\) for (?<operator>[^:]+): '(?<left>[^']+)' and '(?<right>[^']+)'/,
    printedBy: 'Python',
    read: ({ operator = '', left = '', right = '' }) => ({
      kind: 'operands-refused',
      operator: plainOperator(operator),
      left,
      right,
      isOrdered: true,
    }),
  },
  {
    exceptions: TYPE,
    pattern:
      /^can only concatenate (?<left>\w+) \(not ['"](?<right>[^'"]+)['"]\) to (?:\w+)|^cannot concatenate '(?<old>[^']+)' and '(?<other>[^']+)' objects/,
    printedBy: 'Python; "cannot concatenate" by Python 2',
    read: ({ left, right, old = '', other = '' }) => ({
      kind: 'operands-refused',
      operator: '+',
      left: left ?? old,
      right: right ?? other,
      isOrdered: true,
    }),
  },
  {
    exceptions: TYPE,
    pattern:
      /^(?:must be str, not (?<right>\w+)|Can't convert '(?<old>[^']+)' object to str implicitly)/,
    printedBy: 'Python 3 to 3.6',
    read: ({ right, old = '' }) => ({
      kind: 'operands-refused',
      operator: '+',
      left: 'str',
      right: right ?? old,
      isOrdered: true,
    }),
  },
  {
    exceptions: TYPE,
    pattern: /^can't multiply sequence by non-int of type '(?<type>[^']+)'/,
    printedBy: 'Python',
    read: ({ type = '' }) => ({
      kind: 'operands-refused',
      operator: '*',
      left: 'sequence',
      right: type,
      isOrdered: false,
    }),
  },
  {
    exceptions: TYPE,
    pattern:
      /^'(?<operator>[<>]=?)' not supported between instances of '(?<left>[^']+)' and '(?<right>[^']+)'/,
    printedBy: 'Python from 3.6',
    read: ({ operator = '', left = '', right = '' }) => ({
      kind: 'operands-refused',
      operator,
      left,
      right,
      isOrdered: true,
    }),
  },
  {
    exceptions: TYPE,
    pattern: /^unorderable types: (?<left>\S+)\(\) (?<operator>[<>]=?) (?<right>\S+)\(\)/,
    printedBy: 'Python 3 to 3.5',
    read: ({ operator = '', left = '', right = '' }) => ({
      kind: 'operands-refused',
      operator,
      left,
      right,
      isOrdered: true,
    }),
  },
  {
    exceptions: OPERAND,
    pattern: /^bad operand type for (?:unary )?(?<operator>[-+~]|abs\(\)): '(?<type>[^']+)'/,
    printedBy: 'Python',
    read: ({ operator = '', type = '' }) => ({ kind: 'operand-refused', operator, type }),
  },
  {
    exceptions: TYPE,
    pattern: /^'(?<type>[^']+)' object cannot be interpreted as an (?:integer|index)/,
    printedBy: 'Python; "an index" by old NumPy',
    read: ({ type = '' }) => ({ kind: 'integer-needed', type }),
  },
  {
    exceptions: TYPE,
    pattern: /^integer argument expected, got (?<type>\w+)/,
    printedBy: 'Python to 3.9, functions in C',
    read: ({ type = '' }) => ({ kind: 'integer-needed', type }),
  },
  {
    exceptions: TYPE,
    pattern: /^'(?<type>[^']+)' object (?:does not|doesn't) support item (?<action>\w+)/,
    printedBy: 'Python',
    read: ({ type = '', action }) => ({
      kind: 'items-fixed',
      type,
      action: action === 'deletion' ? 'deletion' : 'assignment',
    }),
  },
  {
    exceptions: VALUE,
    pattern:
      /^too many values to unpack(?: \(expected (?<expected>\d+)(?:, got (?<given>\d+))?\))?/,
    printedBy: 'Python; without numbers by Python 2, "got" from 3.14',
    read: ({ expected, given }) => ({
      kind: 'unpack-count',
      expected: numberIn(expected),
      isAtLeast: false,
      problem: 'too-many',
      given: numberIn(given),
    }),
  },
  {
    exceptions: VALUE,
    pattern:
      /^not enough values to unpack \(expected (?<least>at least )?(?<expected>\d+), got (?<given>\d+)\)/,
    printedBy: 'Python 3',
    read: ({ least, expected, given }) => ({
      kind: 'unpack-count',
      expected: numberIn(expected),
      isAtLeast: least !== undefined,
      problem: 'too-few',
      given: numberIn(given),
    }),
  },
  {
    exceptions: VALUE,
    pattern: /^need more than (?<given>\d+) values? to unpack/,
    printedBy: 'Python 2',
    read: ({ given }) => ({
      kind: 'unpack-count',
      expected: undefined,
      isAtLeast: false,
      problem: 'too-few',
      given: numberIn(given),
    }),
  },
  {
    exceptions: VALUE,
    pattern: /^(?<of>list|tuple|deque|array)\.index\(x\): x not in (?:list|tuple|deque|array)/,
    printedBy: 'Python; of lists from 3.14',
    read: ({ of = '' }) => ({ kind: 'item-not-found', of, item: undefined }),
  },
  {
    exceptions: VALUE,
    pattern: /^(?<item>.+) is not in (?<of>list|deque|range|tuple)$/s,
    printedBy: 'Python',
    read: ({ item, of = '' }) => ({ kind: 'item-not-found', of, item }),
  },
  {
    exceptions: VALUE,
    pattern: /^(?:substring|subsection) not found/,
    printedBy: 'Python',
    read: () => ({ kind: 'item-not-found', of: 'str', item: undefined }),
  },
  {
    exceptions: ['ZeroDivisionError'],
    pattern: /(?:^|\s)(?<operation>modulo|negative power|division)/,
    printedBy: 'Python; "integer division or modulo", from 3.11 one of the two',
    read: ({ operation }, message) => ({
      kind: 'zero-division',
      operation:
        operation === 'modulo' && !message.includes('division')
          ? 'modulo'
          : operation === 'negative power'
            ? 'power'
            : 'division',
    }),
  },
  {
    exceptions: ['RecursionError', 'RuntimeError'],
    pattern: /^maximum recursion depth exceeded/,
    printedBy: 'Python; a RuntimeError by Python 2',
    read: () => ({ kind: 'recursion-limit' }),
  },
  {
    exceptions: ['RuntimeError'],
    pattern:
      /^(?:asyncio\.run\(\) cannot be called from a running event loop|This event loop is already running|Cannot run the event loop while another loop is running|Runner\.run\(\) cannot be called from a running event loop)/,
    printedBy: 'Python (`asyncio`)',
    read: () => ({ kind: 'loop-running' }),
  },
  {
    exceptions: TYPE,
    pattern:
      /^(?:object|'?)\s?'?(?<type>[\w.]+)'? (?:object )?can't be (?:used|awaited) in 'await' expression/,
    printedBy: 'Python',
    read: ({ type }) => ({ kind: 'await-refused', type }),
  },
  {
    exceptions: ['SyntaxError'],
    pattern: /^'await' outside (?:async )?function/,
    printedBy: 'Python',
    read: () => ({ kind: 'await-refused', type: undefined }),
  },
  {
    exceptions: TYPE,
    pattern: /^Object of type '?(?<type>[\w.]+)'? is not JSON serializable/,
    printedBy: 'Python from 3.6; quotation marks in 3.6 only',
    read: ({ type = '' }) => ({
      kind: 'not-serializable',
      subject: type,
      names: 'type',
      format: 'json',
    }),
  },
  {
    exceptions: TYPE,
    pattern: /^(?<value>.+) is not JSON serializable$/s,
    printedBy: 'Python to 3.5',
    read: ({ value = '' }) => ({
      kind: 'not-serializable',
      subject: value,
      names: 'value',
      format: 'json',
    }),
  },
  {
    exceptions: ['TypeError', 'AttributeError', 'PicklingError'],
    pattern:
      /^(?:can't|cannot|Can't|Can not) pickle (?:(?<local>local object )?(?<type>'[^']+'|<[^>]+>|\S+)(?: objects?)?)/,
    printedBy: 'Python; "cannot pickle" from 3.8',
    read: ({ type = '' }) => ({
      kind: 'not-serializable',
      subject: type.replace(/^['"]|['":]+$/g, ''),
      names: type.startsWith('<') ? 'value' : 'type',
      format: 'pickle',
    }),
  },
  {
    exceptions: TYPE,
    pattern:
      /^'(?<type>[^']+)' object does not support the (?:asynchronous )?context manager protocol/,
    printedBy: 'Python from 3.11',
    read: ({ type }) => ({ kind: 'not-context-manager', type }),
  },
  {
    exceptions: ['AttributeError'],
    pattern: /^(?:__enter__|__exit__)$/,
    printedBy: 'Python to 3.10',
    read: () => ({ kind: 'not-context-manager', type: undefined }),
  },
  {
    exceptions: TYPE,
    pattern: /^not all arguments converted during (?:string|bytes) formatting/,
    printedBy: 'Python',
    read: () => ({
      kind: 'formatting-refused',
      problem: 'excess',
      code: undefined,
      type: undefined,
    }),
  },
  {
    exceptions: TYPE,
    pattern: /^not enough arguments for format string/,
    printedBy: 'Python',
    read: () => ({
      kind: 'formatting-refused',
      problem: 'missing',
      code: undefined,
      type: undefined,
    }),
  },
  {
    exceptions: ['IndexError'],
    pattern: /^Replacement index (?<code>\d+) out of range for positional args tuple/,
    printedBy: 'Python from 3.8, `str.format`',
    read: ({ code }) => ({ kind: 'formatting-refused', problem: 'missing', code, type: undefined }),
  },
  {
    exceptions: TYPE,
    pattern:
      /^(?:%(?<code>\w) format: (?:a|an) (?:real )?(?:number|integer) is required|(?:must be real number|a float is required)), not (?<type>[\w.]+)/,
    printedBy: 'Python; "a real number" from 3.10; "must be real number" for floats',
    read: ({ code = 'f', type }) => ({ kind: 'formatting-refused', problem: 'type', code, type }),
  },
  {
    exceptions: VALUE,
    pattern: /^Unknown format code '(?<code>[^']+)' for object of type '(?<type>[^']+)'/,
    printedBy: 'Python',
    read: ({ code, type }) => ({ kind: 'formatting-refused', problem: 'type', code, type }),
  },
  {
    exceptions: TYPE,
    pattern: /^unsupported format string passed to (?<type>[\w.]+)\.__format__/,
    printedBy: 'Python 3',
    read: ({ type }) => ({ kind: 'formatting-refused', problem: 'type', code: undefined, type }),
  },
  {
    exceptions: VALUE,
    pattern: /^unsupported format character '(?<code>.)'/s,
    printedBy: 'Python',
    read: ({ code }) => ({ kind: 'formatting-refused', problem: 'code', code, type: undefined }),
  },
  {
    exceptions: ['RuntimeError'],
    pattern:
      /^(?<type>dictionary|Set|deque|OrderedDict) (?:keys )?(?:changed (?:size )?during iteration|mutated during iteration)/,
    printedBy: 'Python',
    read: ({ type = '' }) => ({
      kind: 'changed-while-iterated',
      type: type === 'dictionary' ? 'dict' : type.toLowerCase(),
    }),
  },
];

/** `+` of `+=`, `**` of `** or pow()`. */
function plainOperator(printed: string): string {
  const operator = printed.replace(/ or .*$/, '').trim();
  return /^[-+*/%@&|^]+=$|^(?:<<|>>|\*\*|\/\/)=$/.test(operator) ? operator.slice(0, -1) : operator;
}
