/** Asks about all notebooks of a request, in as many threads as are worth it. */
import type { NotebookSnapshot, Question } from '../core/index.ts';
import type { FoundPath } from '../platform/files.ts';
import { nothingRead, notebookAt, notebookIn } from '../platform/notebookFiles.ts';
import type { ProjectFiles } from '../platform/projectFiles.ts';
import { ask, type AskedNotebook } from '../platform/workers/askedNotebook.ts';
import { inOrder } from '../platform/workers/inOrder.ts';
import { threadsFor } from '../platform/workers/notebookThreads.ts';
import type { Engine } from './engine.ts';
import type { CommandIo } from './io.ts';
import { findNotebooks } from './notebooks.ts';
import type { Scope } from './scope.ts';

/** A notebook as it was named, and what came of asking about it. */
export interface NamedAnswer extends AskedNotebook {
  readonly notebook: string;
}

/** What is asked, of which notebooks. */
export interface AskedOfAll extends Scope {
  readonly question: Question;
  readonly projects: ProjectFiles;
  /** Threads; as many as are worth it where nobody says. */
  readonly jobs: number | undefined;
}

/** Fewer notebooks than these are read before a second thread could begin. */
const WORTH_THREADS = 48;
/** Notebooks that are given to a thread before the first result is taken. */
const AHEAD_OF_EACH = 8;

/** The answers in the order of the notebooks, each as soon as it and all before it are there. */
export async function* askAll(
  asked: AskedOfAll,
  io: CommandIo,
  engine: Engine,
): AsyncGenerator<NamedAnswer> {
  const { question } = asked;
  const found = await lookAhead(findNotebooks(asked, asked.projects), WORTH_THREADS);
  const few = found.first.length < WORTH_THREADS;
  const jobs = asked.jobs ?? (few ? 1 : threadsFor(found.first.length));
  const here = async (notebook: FoundPath): Promise<AskedNotebook> => {
    const analyst = await engine.newAnalyst();
    return ask(await readHere(notebook, io, engine), question, analyst);
  };
  if (jobs === 1) {
    yield* inOrder(found.all, 1, async (notebook) => named(notebook, await here(notebook)));
    return;
  }
  const threads = engine.startThreads(jobs, question);
  try {
    yield* inOrder(found.all, jobs * AHEAD_OF_EACH, async (notebook) => {
      const isFile = notebook.path !== '-' && notebook.problem === undefined;
      return named(notebook, await (isFile ? threads.ask(notebook.path) : here(notebook)));
    });
  } finally {
    await threads.close();
  }
}

function named({ path }: FoundPath, asked: AskedNotebook): NamedAnswer {
  return { notebook: path, ...asked };
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
