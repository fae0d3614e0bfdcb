/** The messages about values: items that are or are not there, calls that do not fit. */
import type { ArgumentsRefused, MessageFacts } from './messageFacts.ts';
import type { MessageRow } from './messageRow.ts';

const TYPE = ['TypeError'];
const INDEX = ['IndexError'];
/** `f`, and from Python 3.10 on `Model.fit`. */
const CALLEE = String.raw`(?<callee>[\w.<>]+)\(\)`;

export const valueMessages: readonly MessageRow[] = [
  {
    exceptions: ['ValueError'],
    pattern: /^cannot insert (?<key>.+), already exists$/s,
    printedBy: 'pandas, `insert` and `reset_index`',
    read: ({ key = '' }) => ({ kind: 'key-present', key }),
  },
  {
    exceptions: ['ValueError'],
    pattern: /^list\.remove\(x\): x not in list$/,
    printedBy: 'Python',
    read: () => ({ kind: 'item-missing' }),
  },
  {
    exceptions: INDEX,
    pattern: /^pop from (?:an )?empty (?:list|deque|bytearray|array)$/,
    printedBy: 'Python',
    read: () => ({ kind: 'input-is-empty', what: 'items', asked: 'one' }),
  },
  {
    exceptions: INDEX,
    pattern: /^(?<of>\w+) (?:assignment )?index out of range$/,
    printedBy: 'Python',
    read: ({ of = '' }) => ({ kind: 'position-missing', of }),
  },
  {
    exceptions: TYPE,
    pattern: /^'(?<type>[^']+)' object is not callable/,
    printedBy: 'Python',
    read: ({ type = '' }) => ({ kind: 'not-callable', type }),
  },
  {
    exceptions: TYPE,
    pattern: /^isinstance\(\) arg 2 must be a/,
    printedBy: 'Python; "a class" in 2, "a union" from 3.10',
    read: () => ({ kind: 'not-a-type', function: 'isinstance' }),
  },
  {
    exceptions: TYPE,
    pattern: /^issubclass\(\) arg 2 must be a/,
    printedBy: 'Python',
    read: () => ({ kind: 'not-a-type', function: 'issubclass' }),
  },
  {
    exceptions: TYPE,
    pattern: new RegExp(
      `^${CALLEE} takes (?:exactly |at most |at least |from \\d+ to )?(?<taken>\\d+|no|one) (?:positional )?arguments? (?:but |\\()(?<given>\\d+)`,
    ),
    printedBy: 'Python; "exactly … (2 given)" for functions in C and by Python 2',
    read: ({ callee = '', taken, given }) => counted(callee, taken, given),
  },
  {
    exceptions: TYPE,
    pattern:
      /^(?:function |descriptor )?'?(?<callee>[\w.]+?)'? expected (?:at most |at least |exactly )?(?<taken>\d+) (?:positional )?arguments?, got (?<given>\d+)/,
    printedBy: 'Python, functions in C such as `range` and `input`',
    read: ({ callee = '', taken, given }) => counted(callee, taken, given),
  },
  {
    exceptions: TYPE,
    pattern: new RegExp(`^${CALLEE} missing required argument (?<names>'[^']*') \\(pos \\d+\\)`),
    printedBy: 'Python 3, functions in C',
    read: ({ callee = '', names = '' }) => refused(callee, 'missing', names),
  },
  {
    exceptions: TYPE,
    pattern: new RegExp(
      `^(?<names>'[^']*') is an invalid keyword argument for (?:this function|${CALLEE})`,
    ),
    printedBy: 'Python to 3.12, functions in C; "this function" to 3.6',
    read: ({ callee = '', names = '' }) => refused(callee, 'unexpected', names),
  },
  {
    exceptions: TYPE,
    pattern: new RegExp(
      `^${CALLEE} got some positional-only arguments passed as keyword arguments: (?<names>'[^']*')`,
    ),
    printedBy: 'Python from 3.8',
    read: ({ callee = '', names = '' }) => refused(callee, 'unexpected', names),
  },
  {
    exceptions: TYPE,
    pattern: new RegExp(`^${CALLEE} takes no (?:keyword |positional )?arguments`),
    printedBy: 'Python',
    read: ({ callee = '' }) => refused(callee, 'excess', ''),
  },
  {
    exceptions: TYPE,
    pattern: new RegExp(
      `^${CALLEE} missing \\d+ required (?:positional|keyword-only) arguments?: (?<names>.*)`,
    ),
    printedBy: 'Python 3',
    read: ({ callee = '', names = '' }) => refused(callee, 'missing', names),
  },
  {
    exceptions: TYPE,
    pattern: new RegExp(`^(?:${CALLEE} )?got an unexpected keyword argument (?<names>'[^']*')`),
    printedBy: 'Python; without the function where the signature is checked before the call',
    read: ({ callee = '', names = '' }) => refused(callee, 'unexpected', names),
  },
  {
    exceptions: TYPE,
    pattern: new RegExp(
      `^${CALLEE} got multiple values for (?:keyword )?argument (?<names>'[^']*')`,
    ),
    printedBy: 'Python',
    read: ({ callee = '', names = '' }) => refused(callee, 'repeated', names),
  },
  {
    exceptions: ['ValueError'],
    pattern: /^(?:max|min)\(\) (?:arg is an empty sequence|iterable argument is empty)$/,
    printedBy: 'Python; "iterable argument" from 3.12',
    read: () => ({ kind: 'input-is-empty', what: 'values', asked: 'all' }),
  },
  {
    exceptions: TYPE,
    pattern: /^reduce\(\) of empty (?:iterable|sequence) with no initial value$/,
    printedBy: 'Python; "iterable" from 3.11',
    read: () => ({ kind: 'input-is-empty', what: 'values', asked: 'all' }),
  },
];

function refused(
  callee: string,
  problem: ArgumentsRefused['problem'],
  names: string,
): ArgumentsRefused {
  return {
    kind: 'arguments-refused',
    callee,
    problem,
    parameters: [...names.matchAll(/'([^']*)'/g)].flatMap((match) => match[1] ?? []),
    taken: undefined,
    given: undefined,
  };
}

/** So many arguments are taken, and so many were given. */
function counted(callee: string, printed = '', given = ''): MessageFacts {
  const taken = printed === 'no' ? 0 : printed === 'one' ? 1 : Number(printed);
  const problem = Number(given) < taken ? 'missing' : 'excess';
  return { ...refused(callee, problem, ''), taken, given: Number(given) };
}
