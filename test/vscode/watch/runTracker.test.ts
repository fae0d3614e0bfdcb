// Follows executions told event by event, in every order in which VS Code was seen to report them.
import assert from 'node:assert/strict';
import type { NotebookEvent } from '../../../src/vscode/watch/runTracker.ts';
import {
  begun,
  blankReport,
  ended,
  failed,
  ledger,
  numbered,
  raised,
  succeeded,
} from './editorEvents.ts';

interface LedgerCase {
  readonly name: string;
  readonly events: readonly NotebookEvent[];
  readonly runs: readonly string[];
}

const oneExecution: readonly LedgerCase[] = [
  {
    name: 'a run that succeeds, with its repetitions, is one run',
    events: succeeded('a', 'x = 1', 1),
    runs: ['a[1] x = 1: succeeded'],
  },
  {
    name: 'a run that fails carries its error',
    events: failed('a', 'x', 1, 'NameError'),
    runs: ['a[1] x: failed NameError'],
  },
  {
    name: 'a failure without an error output is a failure still',
    events: [
      ...begun('a', 'x'),
      ...numbered('a', 1),
      ...ended('a', { order: 1, success: false, endTime: 9 }),
    ],
    runs: ['a[1] x: failed without error'],
  },
  {
    name: 'a cell that only waits has not run',
    events: begun('a', 'x = 1'),
    runs: [],
  },
  {
    name: 'a run is in the ledger from the moment the kernel takes it',
    events: [...begun('a', 'x = 1'), ...numbered('a', 1, 'x = 1', 4)],
    runs: ['a[1] x = 1: unfinished'],
  },
  {
    name: 'the text that ran is the text at the start, not at the end',
    events: [
      ...blankReport('a', 'x = 1'),
      ...blankReport('a', 'x = 2'),
      ...numbered('a', 1, 'x = 3'),
      ...ended('a', { order: 1, success: true, endTime: 9 }, 'x = 4'),
    ],
    runs: ['a[1] x = 2: succeeded'],
  },
  {
    name: 'an end without a number before it is a run nevertheless',
    events: [...begun('a', 'x = 1'), ...ended('a', { order: 1, success: true, endTime: 9 })],
    runs: ['a[1] x = 1: succeeded'],
  },
  {
    name: 'an interrupt is a failure with KeyboardInterrupt',
    events: failed('a', 'sleep(60)', 1, 'KeyboardInterrupt'),
    runs: ['a[1] sleep(60): failed KeyboardInterrupt'],
  },
  {
    name: 'a run that is taken from its kernel stays unfinished',
    events: [...begun('a', 'x = 1'), ...numbered('a', 1), ...ended('a', { order: 1, endTime: 9 })],
    runs: ['a[1] x = 1: unfinished'],
  },
  {
    name: 'a kernel that does not start has run nothing',
    events: [...begun('a', 'x = 1'), ...ended('a', { success: false, error: raised('') })],
    runs: [],
  },
  {
    name: 'outputs that are cleared while the cell runs do not end or double its run',
    events: [
      ...begun('a', 'x = 1'),
      ...numbered('a', 1),
      ...blankReport('a', 'x = 2'),
      ...numbered('a', 1),
      ...ended('a', { success: true }),
    ],
    runs: ['a[1] x = 1: succeeded'],
  },
];

const severalExecutions: readonly LedgerCase[] = [
  {
    name: 'the same cell twice is two runs, each with its text',
    events: [...succeeded('a', 'x = 1', 1), ...succeeded('a', 'x = 2', 2)],
    runs: ['a[1] x = 1: succeeded', 'a[2] x = 2: succeeded'],
  },
  {
    name: 'the order is that of the kernel, not that of the queue',
    events: [
      ...blankReport('a', 'x = 1'),
      ...blankReport('b', 'y = x'),
      ...blankReport('b', 'y = x'),
      ...numbered('b', 1),
      ...ended('b', { order: 1, success: true, endTime: 5 }),
      ...blankReport('a', 'x = 1'),
      ...numbered('a', 2),
      ...ended('a', { order: 2, success: true, endTime: 6 }),
    ],
    runs: ['b[1] y = x: succeeded', 'a[2] x = 1: succeeded'],
  },
  {
    name: 'an old end that is reported again after later runs changes nothing',
    events: [
      ...succeeded('a', 'x = 1', 1),
      ...succeeded('b', 'y = x', 2),
      ...ended('a', { order: 1, success: true, endTime: 1001 }),
    ],
    runs: ['a[1] x = 1: succeeded', 'b[2] y = x: succeeded'],
  },
  {
    name: 'an old end that is reported again while the cell waits does not end the new run',
    events: [
      ...succeeded('a', 'x = 1', 1),
      ...blankReport('a', 'x = 2'),
      ...ended('a', { order: 1, success: true, endTime: 1001 }),
      ...blankReport('a', 'x = 2'),
      ...numbered('a', 2),
    ],
    runs: ['a[1] x = 1: succeeded', 'a[2] x = 2: unfinished'],
  },
  {
    name: 'cells that an aborted run leaves out have not run',
    events: [
      ...['a', 'b', 'c'].flatMap((key) => blankReport(key, `text of ${key}`)),
      ...blankReport('a', 'text of a'),
      ...numbered('a', 1),
      ...ended('a', { order: 1, success: false, endTime: 5, error: raised('ValueError') }),
      ...begun('b', 'text of b'),
      ...begun('c', 'text of c'),
    ],
    runs: ['a[1] text of a: failed ValueError'],
  },
  {
    name: 'a cell that was left out runs with the text it has then',
    events: [...blankReport('a', 'x = 1'), ...succeeded('a', 'x = 2', 1)],
    runs: ['a[1] x = 2: succeeded'],
  },
  {
    name: 'a number gap means that something ran unseen',
    events: [...succeeded('a', 'x = 1', 1), ...succeeded('a', 'x = 1', 4)],
    runs: ['a[1] x = 1: succeeded', '… a[4] x = 1: succeeded'],
  },
  {
    name: 'a first number above one means that something ran before',
    events: [...succeeded('a', 'x = 1', 8), ...succeeded('b', 'y = x', 9)],
    runs: ['… a[8] x = 1: succeeded', 'b[9] y = x: succeeded'],
  },
];

const restarts: readonly LedgerCase[] = [
  {
    name: 'a lower number is a new kernel',
    events: [
      ...succeeded('a', 'x = 1', 1),
      ...succeeded('a', 'x = 1', 2),
      ...succeeded('b', 'y', 1),
    ],
    runs: ['a[1] x = 1: succeeded', 'a[2] x = 1: succeeded', 'session 1: b[1] y: succeeded'],
  },
  {
    name: 'the same number again is a new kernel',
    events: [...succeeded('a', 'x = 1', 1), ...succeeded('b', 'y', 1)],
    runs: ['a[1] x = 1: succeeded', 'session 1: b[1] y: succeeded'],
  },
  {
    name: 'the same cell, the same number, another end time: a new kernel',
    events: [
      ...succeeded('a', 'x = 1', 1),
      ...begun('a', 'x = 1'),
      ...numbered('a', 1),
      ...ended('a', { order: 1, success: true, endTime: 5000 }),
    ],
    runs: ['a[1] x = 1: succeeded', 'session 1: a[1] x = 1: succeeded'],
  },
  {
    name: 'each restart counts',
    events: [1, 1, 1].flatMap((order) => [
      ...begun('a', 'x = 1'),
      ...numbered('a', order),
      ...ended('a', { order, success: true }),
    ]),
    runs: [
      'a[1] x = 1: succeeded',
      'session 1: a[1] x = 1: succeeded',
      'session 2: a[1] x = 1: succeeded',
    ],
  },
  {
    name: 'a run that was killed with its kernel and begins again under its old number',
    events: [...begun('a', 'hang()'), ...numbered('a', 1), ...succeeded('a', 'hang()', 1)],
    runs: ['a[1] hang(): unfinished', 'session 1: a[1] hang(): succeeded'],
  },
  {
    name: 'a new kernel that others have used already',
    events: [
      ...succeeded('a', 'x = 1', 1),
      ...succeeded('a', 'x = 1', 2),
      ...succeeded('a', 'y', 2, 9),
    ],
    runs: ['a[1] x = 1: succeeded', 'a[2] x = 1: succeeded', 'session 1: … a[2] y: succeeded'],
  },
  {
    name: 'a switch to a kernel that counts on looks like runs unseen',
    events: [...succeeded('a', 'x = 1', 1), ...succeeded('b', 'y = x', 30)],
    runs: ['a[1] x = 1: succeeded', '… b[30] y = x: succeeded'],
  },
];

const blankTexts: readonly LedgerCase[] = [
  {
    name: 'a blank cell leaves its number to the next run, which is no restart',
    events: [
      ...succeeded('a', 'x = 1', 1),
      ...succeeded('c', ' \n\t', 2),
      ...succeeded('b', 'y = x', 2),
    ],
    runs: ['a[1] x = 1: succeeded', 'b[2] y = x: succeeded'],
  },
  {
    name: 'two blank cells in a row',
    events: [...succeeded('c', '', 1), ...succeeded('d', '\n', 1), ...succeeded('a', 'x = 1', 1)],
    runs: ['a[1] x = 1: succeeded'],
  },
  {
    name: 'a blank cell that never ends, as with Jupyter',
    events: [
      ...begun('c', ' '),
      ...begun('c', ' '),
      ...succeeded('a', 'x = 1', 1),
      ...succeeded('b', 'y = x', 2),
    ],
    runs: ['a[1] x = 1: succeeded', 'b[2] y = x: succeeded'],
  },
  {
    name: 'the number after that of a blank cell has been left out',
    events: [...succeeded('c', '', 1), ...succeeded('a', 'x = 1', 2)],
    runs: ['… a[2] x = 1: succeeded'],
  },
  {
    name: 'unseen runs before a blank cell are unseen runs before the next',
    events: [...succeeded('a', 'x = 1', 1), ...succeeded('c', '', 5), ...succeeded('b', 'y', 5)],
    runs: ['a[1] x = 1: succeeded', '… b[5] y: succeeded'],
  },
  {
    name: 'a restart shows at a blank cell, too',
    events: [...succeeded('a', 'x = 1', 1), ...succeeded('c', '', 1), ...succeeded('b', 'y', 1)],
    runs: ['a[1] x = 1: succeeded', 'session 1: b[1] y: succeeded'],
  },
  {
    name: 'a comment is counted like any code',
    events: [...succeeded('a', '# nothing', 1), ...succeeded('b', 'y', 1)],
    runs: ['a[1] # nothing: succeeded', 'session 1: b[1] y: succeeded'],
  },
];

const earlierSessions: readonly LedgerCase[] = [
  {
    name: 'a number out of the file, reported because the cell moved, is no run',
    events: numbered('a', 7, 'x = 1', 2),
    runs: [],
  },
  {
    name: 'an end from before the watch, reported again, is no run',
    events: ended('a', { order: 3, success: true, endTime: 77 }, 'x = 1', 2),
    runs: [],
  },
  {
    name: 'a run that was under way when the watch began is one of the unseen',
    events: [
      ...numbered('a', 3, 'x = 1', 2),
      ...ended('a', { order: 3, success: true, endTime: 77 }, 'x = 1', 2),
      ...succeeded('b', 'y = x', 4),
    ],
    runs: ['… b[4] y = x: succeeded'],
  },
];

for (const [what, cases] of [
  ['one execution', oneExecution],
  ['several executions', severalExecutions],
  ['restarts', restarts],
  ['blank texts', blankTexts],
  ['reports from before', earlierSessions],
] as const) {
  describe(`the ledger of ${what}`, () => {
    for (const { name, events, runs } of cases) {
      it(name, () => assert.deepEqual(ledger(events), runs));
    }
  });
}
