/** The messages about files and connections: missing, there already, closed, or read to their end. */
import type { FileMissing, MessageFacts } from './messageFacts.ts';
import type { MessageRow } from './messageRow.ts';
import { readPythonString } from './pythonLiteral.ts';

const NOT_FOUND = ['FileNotFoundError', 'OSError', 'IOError'];
/** The path as Python prints it; of a move there are two, and the first is meant. */
const PATH = String.raw`(?<path>b?'(?:[^'\\]|\\.)*'|b?"(?:[^"\\]|\\.)*")`;

export const fileMessages: readonly MessageRow[] = [
  {
    exceptions: NOT_FOUND,
    pattern: new RegExp(
      `^\\[(?:Errno 2|WinError [23])\\] (?:No such file or directory|The system cannot find the (?:file|path) specified): ${PATH}`,
    ),
    printedBy: 'Python; "WinError" on Windows',
    read: ({ path = '' }) => file('file-missing', path),
  },
  {
    exceptions: NOT_FOUND,
    pattern: new RegExp(`^(?:\\[Errno 2\\] )?File (?:${PATH}|(?<bare>\\S+)) does not exist`),
    printedBy: 'pandas to 1.0',
    read: ({ path, bare = '' }) =>
      path === undefined ? { kind: 'file-missing', path: bare } : file('file-missing', path),
  },
  {
    exceptions: NOT_FOUND,
    pattern: /^(?<path>\S+) not found\.$/,
    printedBy: 'NumPy, `loadtxt` and its like',
    read: ({ path = '' }) => ({ kind: 'file-missing', path }),
  },
  {
    exceptions: ['FileExistsError', 'OSError'],
    pattern: new RegExp(
      `^\\[(?:Errno 17|WinError 183)\\] (?:File exists|Cannot create a file when that file already exists): ${PATH}`,
    ),
    printedBy: 'Python; "WinError" on Windows',
    read: ({ path = '' }) => file('file-exists', path),
  },
  {
    exceptions: ['ValueError'],
    pattern:
      /^(?:I\/O operation on closed file|(?:read|readline|readinto|write|seek|flush|tell|peek|truncate) of closed file|write to closed file|Attempt to use ZIP archive that was already closed)/,
    printedBy: 'Python; "of closed file" for binary files',
    read: () => ({ kind: 'file-closed' }),
  },
  {
    exceptions: ['ProgrammingError', 'DatabaseError', 'InterfaceError'],
    pattern:
      /^(?:Execution failed on sql [^]*: )?(?:Cannot operate on a closed database\.|(?:connection|cursor) already closed$)/,
    printedBy: 'Python, `sqlite3`; psycopg2; pandas with the statement before it',
    read: () => ({ kind: 'file-closed' }),
  },
  {
    exceptions: ['JSONDecodeError', 'ValueError'],
    pattern: /^Expecting value: line 1 column 1 \(char 0\)$/,
    printedBy: 'Python, `json`; also for a text that is no JSON from its first character on',
    read: () => ({ kind: 'input-empty' }),
  },
  {
    exceptions: ['EOFError'],
    pattern: /^Ran out of input$/,
    printedBy: 'Python, `pickle`',
    read: () => ({ kind: 'input-empty' }),
  },
  {
    exceptions: ['EmptyDataError'],
    pattern: /^No columns to parse from file$/,
    printedBy: 'pandas',
    read: () => ({ kind: 'input-empty' }),
  },
];

function file(kind: FileMissing['kind'], printed: string): MessageFacts {
  return { kind, path: readPythonString(printed) ?? printed };
}
