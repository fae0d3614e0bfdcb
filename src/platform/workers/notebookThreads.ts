/** Threads that read notebooks and do one thing with each: answer a question, or count its crashes. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { CorpusPart, Question } from '../../core/index.ts';
import { nothingRead } from '../notebookFiles.ts';
import type { AskedNotebook } from './askedNotebook.ts';
import { partOfFault } from './countedNotebook.ts';
import { ThreadTeam } from './threadTeam.ts';

/** Threads that are started unasked, at most: each has a memory of its own. */
const MOST_THREADS = 4;
/** Milliseconds that a notebook may take: hundreds of times what a large one does. */
const LIMIT = 60_000;

/** What each thread is told when it starts. */
export interface ThreadData {
  readonly work: Question | { readonly name: 'count' };
}

/** Who works on notebooks by their paths. */
export interface NotebookThreads<Result> {
  /** Never rejects: where the thread died or did not come to an end, the result is a fault. */
  ask(path: string): Promise<Result>;
  /** Stops everything at once. */
  close(): Promise<void>;
}

/** Up to `size` threads that answer the question. `bundles` is the folder that the build fills. */
export function startNotebookThreads(
  bundles: string,
  size: number,
  question: Question,
): NotebookThreads<AskedNotebook> {
  return startThreads(bundles, size, question, (_path, fault) => {
    const message = `The analysis of this notebook ended early (${fault}).`;
    return { snapshot: nothingRead({ code: 'internal-error', message }), answer: { fault } };
  });
}

/** Up to `size` threads that count crashes. */
export function startCountingThreads(bundles: string, size: number): NotebookThreads<CorpusPart> {
  return startThreads(bundles, size, { name: 'count' }, partOfFault);
}

/** Threads are started as they are needed. */
function startThreads<Result>(
  bundles: string,
  size: number,
  work: ThreadData['work'],
  ofFault: (path: string, fault: string) => Result,
): NotebookThreads<Result> {
  const script = join(bundles, 'notebookThread.mjs');
  const data: ThreadData = { work };
  const team = new ThreadTeam({ script, size, data, limit: LIMIT });
  return {
    async ask(path) {
      const outcome = await team.run(path);
      // The thread does that work and no other.
      return 'result' in outcome ? (outcome.result as Result) : ofFault(path, outcome.fault);
    },
    close: () => team.close(),
  };
}

/** How many threads are worth starting on this machine for that many notebooks; at least one. */
export function threadsFor(notebooks: number): number {
  return Math.max(1, Math.min(availableParallelism(), MOST_THREADS, notebooks));
}
