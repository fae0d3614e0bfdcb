/** Works on all notebooks of a request, in as many threads as are worth it. */
import type { NotebookSnapshot } from '../core/index.ts';
import type { FoundPath } from '../platform/files.ts';
import { nothingRead, notebookAt, notebookIn } from '../platform/notebookFiles.ts';
import type { ProjectFiles } from '../platform/projectFiles.ts';
import { inOrder } from '../platform/workers/inOrder.ts';
import { threadsFor, type NotebookThreads } from '../platform/workers/notebookThreads.ts';
import type { Engine } from './engine.ts';
import type { CommandIo } from './io.ts';
import { countNotebooks, findNotebooks } from './notebooks.ts';
import { toldProgress } from './progress.ts';
import type { Scope } from './scope.ts';

/** Of which notebooks, and by how many. */
export interface Shared extends Scope {
  readonly projects: ProjectFiles;
  /** Threads; as many as are worth it where nobody says. */
  readonly jobs: number | undefined;
}

/** One kind of work, done in this thread or in others. */
export interface Work<Result> {
  here(notebook: FoundPath): Promise<Result>;
  startThreads(size: number): NotebookThreads<Result>;
}

/** Fewer notebooks than these are read before a second thread could begin. */
const WORTH_THREADS = 48;
/** Notebooks that are given to a thread before the first result is taken. */
const AHEAD_OF_EACH = 8;

/** The results in the order of the notebooks, each as soon as it and all before it are there, with the notebooks' names. */
export async function* shareWork<Result>(
  shared: Shared,
  work: Work<Result>,
  io: CommandIo,
): AsyncGenerator<readonly [notebook: string, result: Result]> {
  const count = (): Promise<number> => countNotebooks(shared, shared.projects);
  yield* toldProgress(resultsOf(shared, work), count, io);
}

async function* resultsOf<Result>(
  shared: Shared,
  work: Work<Result>,
): AsyncGenerator<readonly [notebook: string, result: Result]> {
  const found = await lookAhead(findNotebooks(shared, shared.projects), WORTH_THREADS);
  const few = found.first.length < WORTH_THREADS;
  const jobs = shared.jobs ?? (few ? 1 : threadsFor(found.first.length));
  if (jobs === 1) {
    yield* inOrder(found.all, 1, async (notebook) => named(notebook, await work.here(notebook)));
    return;
  }
  const threads = work.startThreads(jobs);
  try {
    yield* inOrder(found.all, jobs * AHEAD_OF_EACH, async (notebook) => {
      const isFile = notebook.path !== '-' && notebook.problem === undefined;
      return named(notebook, await (isFile ? threads.ask(notebook.path) : work.here(notebook)));
    });
  } finally {
    await threads.close();
  }
}

function named<Result>({ path }: FoundPath, result: Result): readonly [string, Result] {
  return [path, result];
}

/** The notebook that was found, read in this thread. */
export async function readHere(
  { path, problem }: FoundPath,
  io: CommandIo,
  engine: Engine,
): Promise<NotebookSnapshot> {
  if (problem !== undefined) return nothingRead(problem);
  return path === '-'
    ? await notebookIn(io.stdin, engine.readNotebookFile)
    : await notebookAt(path, engine.readNotebookFile);
}

/** The first items, at most `count`, and all of them as they would have come. */
async function lookAhead<T>(
  items: AsyncGenerator<T>,
  count: number,
): Promise<{ readonly first: readonly T[]; readonly all: AsyncIterable<T> }> {
  const first: T[] = [];
  while (first.length < count) {
    const next = await items.next();
    if (next.done === true) break;
    first.push(next.value);
  }
  const all = (async function* () {
    yield* first;
    yield* items;
  })();
  return { first, all };
}
