/** A worker process ended without an error of its own, mostly because memory ran out. */
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause, type Match } from '../cause.ts';
import { code } from '../wording.ts';

export const workerDied = defineCause<Match>({
  id: 'worker-died',
  exceptions: ['RuntimeError', 'TerminatedWorkerError', 'BrokenProcessPool'],
  rootCause: 'insufficient-resource',
  docs: {
    title: 'Worker process died',
    what: 'A process that worked for this cell, as those of a DataLoader or of joblib, ended without saying why.',
    why: 'Each worker holds data of its own. If memory, or the memory shared between processes, runs out, the system ends one of them; faults in compiled code do the same.',
    todo: 'Work without workers once: the real error then appears, or the memory suffices.',
    limits: 'Why the process ended is not recorded anywhere in the notebook.',
  },
  detect(crash) {
    const message = parseMessage(crash.exception, crash.message);
    if (message?.kind !== 'worker-died') return undefined;
    return {
      names: [],
      crashType: 'oom',
      origin: { ...crash.site, label: 'the workers are used here' },
      evidence: [
        {
          basis: 'observed',
          fact:
            message.how === 'killed'
              ? 'the system ended a worker process'
              : 'a worker process ended unexpectedly',
          place: crash.site,
        },
        { basis: 'inferred', fact: 'memory probably ran out, as is usual for workers' },
      ],
    };
  },
  explain: () => ({
    line: 'A worker process ended without a word: probably memory ran out.',
    what: 'A process that worked for this cell ended, probably because memory ran out.',
    why: 'Each worker holds data of its own, and hosts give processes little memory to share.',
    todo: `Try it without workers (${code('num_workers=0')}, ${code('n_jobs=1')}): it needs less memory, and shows the error if there is another. Then use fewer workers or smaller batches.`,
  }),
  fixes: () => [],
});
