/** Counts the crashes of many notebooks, and adds up such counts. */
import {
  corpusRecord,
  corpusReport,
  createPartSum,
  partOfUnread,
  readCorpusRecord,
  type CorpusPart,
  type CorpusReader,
  type NotebookSnapshot,
} from '../core/index.ts';
import { readBytes, readFileBytes } from '../platform/files.ts';
import { ProjectFiles } from '../platform/projectFiles.ts';
import { corpusHtml } from '../render/corpus/corpusHtml.ts';
import { corpusText } from '../render/corpus/corpusText.ts';
import { isUnread } from '../render/report.ts';
import type { CorpusFormat, CorpusMergeRequest, CorpusRequest } from './corpusArguments.ts';
import type { Engine } from './engine.ts';
import { readHere } from './askAll.ts';
import { complain, type CommandIo } from './io.ts';
import { findNotebooks, isPartOfMore } from './notebooks.ts';

/** Notebooks between two lines of progress. */
const PROGRESS = 100;

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
  let seen = 0;
  let read: CorpusReader | undefined;
  for await (const found of findNotebooks(request, projects)) {
    read ??= await engine.corpusReader();
    sum.add(partOf(found.path, await readHere(found, io, engine), read));
    seen += 1;
    if (seen % PROGRESS === 0) await complain(io, `${seen} notebooks, at ${found.path}`);
  }
  if (seen === 0) {
    await complain(io, `No notebook found in ${request.paths.join(', ')}.`);
    // The result of an empty shard is still one to merge.
    if (!isPartOfMore(request)) return 2;
  }
  const total = sum.total();
  await print(total, request.format, io);
  if (total.unread.length === 0) return 0;
  return total.notebooks === 0 ? 2 : 1;
}

function partOf(notebook: string, snapshot: NotebookSnapshot, read: CorpusReader): CorpusPart {
  const [problem] = snapshot.problems;
  if (problem && isUnread(snapshot)) return partOfUnread({ notebook, ...problem });
  try {
    return read(notebook, snapshot);
  } catch (error) {
    // One notebook must not cost the others.
    const reason = error instanceof Error ? error.message : String(error);
    const message = `Cellscope failed on this notebook (${reason}). This is a fault of Cellscope, please report it.`;
    return partOfUnread({ notebook, code: 'internal-error', message });
  }
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
