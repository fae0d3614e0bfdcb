/** The messages about files and connections: missing, there already, closed, or read to their end. */
import type { FileRefused } from './environmentFacts.ts';
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
    exceptions: ['ValueError', 'FailedPreconditionError', 'NotFoundError'],
    pattern: /^Parent directory of (?<path>.+?) doesn't exist, can't save/,
    printedBy: 'TensorFlow, `Saver`',
    read: ({ path = '' }) => ({ kind: 'file-missing', path }),
  },
  {
    exceptions: [...NOT_FOUND, 'ValueError', 'Exception', 'RasterioIOError', 'DataSourceError'],
    pattern: new RegExp(
      `^(?:\\[Errno 2\\] )?(?:Unable to (?:synchronously )?open file \\(unable to open file: name = ${PATH}, errno = 2|No such file or no access: ${PATH.replace('path', 'path2')}|Can't find a vocabulary file at path ${PATH.replace('path', 'path3')}|(?:SavedModel file does not exist at|Could not find weight files in|No file or directory found at|Cannot save file into a non-existent directory|(?:Failed to open|Could not open|File not found|No such file|Unable to find file)(?: filename=)?):? ${PATH.replace('path', 'path4')}|${PATH.replace('path', 'path5')}:? (?:No such file or directory|does not exist|is not a file))`,
    ),
    printedBy: 'h5py, nibabel, Transformers, Keras, pandas, GDAL',
    read: ({ path, path2, path3, path4, path5 }) =>
      file('file-missing', path ?? path2 ?? path3 ?? path4 ?? path5 ?? ''),
  },
  {
    exceptions: [...NOT_FOUND, 'ValueError', 'Exception', 'RasterioIOError'],
    pattern:
      /^(?:\[Errno 2\] )?(?:(?:SavedModel file does not exist at|Could not find weight files in|No file or directory found at|File not found|Could not find file|Couldn't find file|No such file or directory)[:,]? ?(?<path>\S[^\n]*?)?\.?$|(?<other>[^\s:]+): No such file or directory$)/,
    printedBy: 'TensorFlow, Keras, GDAL; Python where the path is not known',
    read: ({ path, other }) => ({
      kind: 'file-missing',
      path: (path ?? other ?? '').replace(/\/?\{saved_model.*$/, ''),
    }),
  },
  refused('permission', /\[(?:Errno 13|WinError 5)\] (?:Permission denied|Access is denied)/, [
    'PermissionError',
  ]),
  refused('permission', /\[Errno 1\] Operation not permitted/, ['PermissionError']),
  refused('busy', /\[WinError 32\] The process cannot access the file/, ['PermissionError']),
  refused('busy', /\[Errno (?:16|26)\] (?:Device or resource busy|Text file busy)/, []),
  refused(
    'read-only',
    /\[Errno 30\] (?:Read-only file system|Unable to (?:synchronously )?create file)/,
    [],
  ),
  refused('is-a-directory', /\[Errno 21\] Is a directory/, ['IsADirectoryError']),
  refused(
    'not-a-directory',
    /\[(?:Errno 20|WinError 267)\] (?:Not a directory|The directory name is invalid)/,
    ['NotADirectoryError'],
  ),
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

function refused(
  problem: FileRefused['problem'],
  words: RegExp,
  exceptions: readonly string[],
): MessageRow {
  return {
    exceptions: [...exceptions, 'OSError', 'IOError', 'Error'],
    pattern: new RegExp(
      `^${words.source}(?::? ${PATH})?(?:[\\s\\S]*?name = ${PATH.replace('path', 'name')})?`,
    ),
    printedBy: 'Python, h5py; "WinError" on Windows',
    read: ({ path, name }) => {
      const printed = path ?? name;
      return {
        kind: 'file-refused',
        problem,
        path: printed === undefined ? undefined : readPythonString(printed),
      };
    },
  };
}

function file(kind: FileMissing['kind'], printed: string): MessageFacts {
  return { kind, path: readPythonString(printed) ?? printed };
}
