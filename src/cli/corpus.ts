/** Counts the crashes of many notebooks, and adds up such counts. */
import {
  corpusRecord,
  corpusReport,
  createPartSum,
  readCorpusRecord,
  type CorpusPart,
} from '../core/index.ts';
import { readBytes, readFileBytes } from '../platform/files.ts';
import { ProjectFiles } from '../platform/projectFiles.ts';
import { countNotebook } from '../platform/workers/countedNotebook.ts';
import { corpusHtml } from '../render/corpus/corpusHtml.ts';
import { corpusText } from '../render/corpus/corpusText.ts';
import type { CorpusFormat, CorpusMergeRequest, CorpusRequest } from './corpusArguments.ts';
import type { Engine } from './engine.ts';
import { complain, type CommandIo } from './io.ts';
import { isPartOfMore, noNotebook } from './notebooks.ts';
import { readHere, shareWork } from './shareWork.ts';

/** Bytes above which a result is not read: what one text may have. */
const largestResult = 2 ** 29 - 2 ** 10;

/**
 * Notebook by notebook, of which only counts are kept. The exit code is 0, or 1 if a notebook could not be read, or 2 if
 * none could.
 */
export async function countCorpus(
  request: CorpusRequest,
  io: CommandIo,
  engine: Engine,
): Promise<0 | 1 | 2> {
  const sum = createPartSum();
  const projects = new ProjectFiles(engine.causes.map(({ id }) => id));
  const parts = shareWork(
    { ...request, projects },
    {
      here: async (found) =>
        countNotebook(found.path, await readHere(found, io, engine), await engine.corpusReader()),
      startThreads: (size) => engine.startCounters(size),
    },
    io,
  );
  let seen = 0;
  for await (const [, part] of parts) {
    sum.add(part);
    seen += 1;
  }
  if (seen === 0) {
    await complain(io, noNotebook(request));
    // The result of an empty shard is still one to merge.
    if (!isPartOfMore(request)) return 2;
  }
  const total = sum.total();
  await print(total, request.format, io);
  if (total.unread.length === 0) return 0;
  return total.notebooks === 0 ? 2 : 1;
}

/** All results or nothing: a sum that lacks one would be wrong without saying so. */
export async function mergeCorpus(
  { paths, format }: CorpusMergeRequest,
  io: CommandIo,
): Promise<0 | 2> {
  const sum = createPartSum();
  for (const path of paths) {
    const read =
      path === '-'
        ? await readBytes(io.stdin, largestResult)
        : await readFileBytes(path, largestResult);
    const result =
      read.bytes === undefined
        ? { fault: read.problem.message }
        : readCorpusRecord(new TextDecoder().decode(read.bytes));
    if ('fault' in result) {
      await complain(io, `${path} cannot be merged: ${result.fault}`);
      return 2;
    }
    sum.add(result.part);
  }
  await print(sum.total(), format, io);
  return 0;
}

async function print(part: CorpusPart, format: CorpusFormat, io: CommandIo): Promise<void> {
  const report = corpusReport(part);
  switch (format) {
    case 'json':
      await io.stdout.write(`${JSON.stringify(corpusRecord(report), undefined, 1)}\n`);
      return;
    case 'html':
      await io.stdout.write(corpusHtml(report));
      return;
    case 'text':
      await io.stdout.write(corpusText(report, io.terminal));
      return;
  }
}
