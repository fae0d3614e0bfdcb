/** Threads that read notebooks and answer one question about each. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Question } from '../../core/index.ts';
import { nothingRead } from '../notebookFiles.ts';
import type { AskedNotebook } from './askedNotebook.ts';
import { ThreadTeam } from './threadTeam.ts';

/** Threads that are started unasked, at most: each has a memory of its own. */
const MOST_THREADS = 4;
/** Milliseconds that a notebook may take: hundreds of times what a large one does. */
const LIMIT = 60_000;

/** What each thread is told when it starts. */
export interface ThreadData {
  readonly question: Question;
}

/** Who answers about notebooks by their paths. */
export interface NotebookThreads {
  /** Never rejects: where the thread died or did not come to an end, the answer is a fault. */
  ask(path: string): Promise<AskedNotebook>;
  /** Stops everything at once. */
  close(): Promise<void>;
}

/** Up to `size` threads, started as they are needed. `bundles` is the folder that the build fills. */
export function startNotebookThreads(
  bundles: string,
  size: number,
  question: Question,
): NotebookThreads {
  const script = join(bundles, 'notebookThread.mjs');
  const data: ThreadData = { question };
  const team = new ThreadTeam({ script, size, data, limit: LIMIT });
  return {
    async ask(path) {
      const outcome = await team.run(path);
      if ('result' in outcome) return outcome.result as AskedNotebook;
      const { fault } = outcome;
      const message = `The analysis of this notebook ended early (${fault}).`;
      return { snapshot: nothingRead({ code: 'internal-error', message }), answer: { fault } };
    },
    close: () => team.close(),
  };
}

/** How many threads are worth starting on this machine for that many notebooks; at least one. */
export function threadsFor(notebooks: number): number {
  return Math.max(1, Math.min(availableParallelism(), MOST_THREADS, notebooks));
}
