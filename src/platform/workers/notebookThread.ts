/** What a worker thread runs: it reads the notebooks whose paths it is given, and does its one work on each. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import {
  createAnalyst,
  createCorpusReader,
  type PythonParser,
  type Question,
} from '../../core/index.ts';
import { notebookAt } from '../notebookFiles.ts';
import { loadPythonParser, wasmFilesIn } from '../wasm.ts';
import { type AskedNotebook, ask } from './askedNotebook.ts';
import { countNotebook } from './countedNotebook.ts';
import type { ThreadData } from './notebookThreads.ts';
import type { ThreadMessage } from './threadTeam.ts';

if (parentPort !== null) await serve(parentPort, workerData as ThreadData);

async function serve(port: MessagePort, { work }: ThreadData): Promise<void> {
  const parser = await loadPythonParser(wasmFilesIn(dirname(fileURLToPath(import.meta.url))));
  const tell = (message: ThreadMessage): void => port.postMessage(message);
  const resultFor = workOn(work, parser);
  // One after the other: results are told in the order of the tasks.
  let last = Promise.resolve();
  port.on('message', (path: string) => {
    last = last.then(async () => {
      tell({ kind: 'done', result: await resultFor(path) });
    });
  });
  tell({ kind: 'ready' });
}

/** What is done with the notebook at a path; plain data comes of it. */
function workOn(
  work: ThreadData['work'],
  parser: PythonParser,
): (path: string) => Promise<unknown> {
  if (work.name !== 'count') return (path) => answerFor(path, work, parser);
  const read = createCorpusReader(parser);
  return async (path) => countNotebook(path, await notebookAt(path), read);
}

async function answerFor(
  path: string,
  question: Question,
  parser: PythonParser,
): Promise<AskedNotebook> {
  // What is remembered of one notebook is of no use for the next.
  const analyst = createAnalyst(parser);
  const { snapshot, answer } = ask(await notebookAt(path), question, analyst);
  // What the cells printed is most of a notebook, and nobody asks for it any more.
  const cells = snapshot.cells.map((cell) => ({ ...cell, outputs: [] }));
  return { snapshot: { ...snapshot, cells }, answer };
}
