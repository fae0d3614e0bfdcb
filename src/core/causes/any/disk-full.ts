/** The disk that is written to has no room left. */
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause, type Match } from '../cause.ts';
import { code } from '../wording.ts';

interface DiskFullMatch extends Match {
  readonly path: string | undefined;
}

export const diskFull = defineCause<DiskFullMatch>({
  id: 'disk-full',
  exceptions: [
    ...['OSError', 'IOError', 'ResourceExhaustedError', 'RuntimeError', 'OperationalError'],
    ...['InternalError', 'Error'],
  ],
  rootCause: 'insufficient-resource',
  docs: {
    title: 'No room left on the disk',
    what: 'There is no room left where the file is written.',
    why: 'Checkpoints, downloads and caches pile up, and hosts give each notebook a limited space.',
    todo: 'Delete what is no longer needed, or write elsewhere.',
    limits: 'What fills the disk is not looked up.',
  },
  detect(crash) {
    const message = parseMessage(crash.exception, crash.message);
    if (message?.kind !== 'disk-full') return undefined;
    const { path } = message;
    return {
      path,
      names: path === undefined ? [] : [path],
      crashType: 'other',
      origin: { ...crash.site, label: 'it is written here' },
      evidence: [
        { basis: 'observed', fact: 'the system reports no space left', place: crash.site },
        {
          basis: 'observed',
          fact: path === undefined ? 'the message names no path' : `while writing ${code(path)}`,
        },
      ],
    };
  },
  explain: ({ path }) => ({
    line: `The disk is full: there is no room left to write ${path === undefined ? 'this' : code(path)}.`,
    what: 'There is no room left on the disk that is written to.',
    why: 'Checkpoints, downloads and caches pile up; hosts limit the space of a notebook.',
    todo: `See what takes the room (${code('!df -h')}, ${code('!du -sh *')}), and delete what is no longer needed, such as old checkpoints.`,
  }),
  fixes: () => [],
});
