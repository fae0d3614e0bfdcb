/** A folder stands where a file is expected, or a file where a folder is. */
import type { FileRefused } from '../../traceback/environmentFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause, type Match } from '../cause.ts';
import { code } from '../wording.ts';

interface WrongKind extends Match {
  readonly refused: FileRefused;
}

export const isADirectory = defineCause<WrongKind>({
  id: 'is-a-directory',
  exceptions: ['IsADirectoryError', 'NotADirectoryError', 'OSError', 'IOError'],
  rootCause: 'implementation-error',
  docs: {
    title: 'Folder where a file is expected',
    what: 'The path leads to a folder, and the call opens files; or the other way round.',
    why: 'A path stops one step too early, or a loop over a folder also meets the folders in it.',
    todo: 'Add the name of the file, or pass over what is no file.',
    limits: 'What lies in the folder is not looked at.',
  },
  detect(crash) {
    const message = parseMessage(crash.exception, crash.message);
    const isOurs = message?.kind === 'file-refused' && /-a-directory$/.test(message.problem);
    if (!isOurs) return undefined;
    const { path, problem } = message;
    const isFolder = problem === 'is-a-directory';
    return {
      refused: message,
      names: path === undefined ? [] : [path],
      crashType: 'io-error',
      origin: { ...crash.site, label: 'the path is used here' },
      evidence: [
        {
          basis: 'observed',
          fact: isFolder
            ? 'the system says that it is a folder'
            : 'the system says that it is no folder',
          place: crash.site,
        },
        {
          basis: 'observed',
          fact: path === undefined ? 'the path is not printed' : `the path is ${code(path)}`,
        },
      ],
    };
  },
  explain({ refused: { path, problem } }) {
    const file = path === undefined ? 'The path' : code(path);
    return problem === 'is-a-directory'
      ? {
          line: `${file} is a folder, and a file is expected.`,
          what: `${file} is a folder, and this call opens files.`,
          why: 'The path stops one step too early, or a loop over a folder met a folder in it.',
          todo: `Add the file's name, or skip folders: ${code('if os.path.isfile(path)')}.`,
        }
      : {
          line: `${file} is a file, and a folder is expected.`,
          what: `${file}, or a part of it, is a file, and is used as a folder.`,
          why: 'A loop over folders also meets files such as `.DS_Store`, or the path goes on behind a file.',
          todo: `Skip what is no folder: ${code('if os.path.isdir(path)')}.`,
        };
  },
  fixes: () => [],
});
