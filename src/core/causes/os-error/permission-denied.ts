/** The system does not let the kernel read or write there. */
import type { Fix } from '../../model/finding.ts';
import type { FileRefused } from '../../traceback/environmentFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause, type Match } from '../cause.ts';
import { editFix } from '../editFix.ts';
import { writtenPaths, type WrittenPath } from '../file-not-found-error/writtenPath.ts';
import { code } from '../wording.ts';

interface Denied extends Match {
  readonly refused: FileRefused;
  readonly written: WrittenPath | undefined;
}

const INPUT = /^(?:\/kaggle\/input|(?:\.\.\/)+input)\/(?:.*\/)?/;

export const permissionDenied = defineCause<Denied>({
  id: 'permission-denied',
  exceptions: ['PermissionError', 'OSError', 'IOError'],
  rootCause: 'environment',
  docs: {
    title: 'No right to read or write',
    what: 'The system refuses to open the file: it belongs to another user, is in use, or lies where nothing can be written.',
    why: 'Rights belong to files and folders. Input folders of hosts such as Kaggle are mounted for reading only, and Windows locks files that another program holds open.',
    todo: 'Write to a folder of your own, close what holds the file, or change its rights.',
    limits: 'The rights themselves are not looked at.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    const isOurs =
      message?.kind === 'file-refused' && /^(?:permission|read-only|busy)$/.test(message.problem);
    if (!isOurs) return undefined;
    const { path, problem } = message;
    const written = writtenPaths(notebook).find(({ value }) => value === path);
    return {
      refused: message,
      written,
      names: path === undefined ? [] : [path],
      crashType: problem === 'busy' ? 'environment-error' : 'io-error',
      origin: written
        ? { ...written.place, label: 'the path is written here' }
        : { ...crash.site, label: 'the file is opened here' },
      evidence: [
        { basis: 'observed', fact: 'the system refused to open it', place: crash.site },
        path === undefined
          ? { basis: 'inferred', fact: 'the message does not name the file' }
          : { basis: 'observed', fact: `it was asked for ${code(path)}` },
      ],
    };
  },
  explain({ refused: { path, problem } }) {
    const file = path === undefined ? 'The file' : code(path);
    switch (problem) {
      case 'read-only':
        return {
          line: `${file} lies where nothing can be written.`,
          what: `${file} lies on a file system that can only be read.`,
          why: 'Hosts mount their input folders so, and containers most of the system.',
          todo: `Write to a folder of your own: on Kaggle ${code('/kaggle/working')}, else the working folder.`,
        };
      case 'busy':
        return {
          line: `${file} is in use and cannot be replaced or removed now.`,
          what: `${file} is in use: another program, or this kernel itself, holds it.`,
          why: 'A file that is open, or a folder that something is mounted on, cannot be removed.',
          todo: 'Close what holds it (an open file of this kernel, a spreadsheet), or remove its contents instead.',
        };
      default:
        return {
          line: `This kernel has no right to open ${file === 'The file' ? 'the file' : file}.`,
          what: `The system does not let this kernel open ${file === 'The file' ? 'the file' : file}.`,
          why: 'It belongs to another user, is open in another program (on Windows), or is a folder where a file is expected.',
          todo: 'Close other programs that hold it, or choose a folder of your own.',
        };
    }
  },
  fixes({ refused: { path = '', problem }, written }, crash, notebook): readonly Fix[] {
    if (problem !== 'read-only' || !written || !INPUT.test(path) || path.includes("'")) return [];
    const newText = `'${path.replace(INPUT, '/kaggle/working/')}'`;
    const title = `Change to ${code(newText)}`;
    const edits = [{ ...written.place, newText }];
    return editFix({ title, safety: 'review', edits, newCells: [] }, crash, notebook);
  },
});
