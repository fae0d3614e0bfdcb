/** Runs one command: reads its arguments, analyses notebook after notebook, and gives the exit code. */
import {
  isUnread,
  withProjectSettings,
  type Facts,
  type NotebookSnapshot,
  type Question,
} from '../core/index.ts';
import { isFolder, readFileBytes } from '../platform/files.ts';
import { ProjectFiles } from '../platform/projectFiles.ts';
import { ask } from '../platform/workers/askedNotebook.ts';
import { withProblems, type NotebookReport } from '../render/report.ts';
import { pageFormats, type AnalysisRequest, type Command } from './analysisArguments.ts';
import { readArguments } from './arguments.ts';
import { readBaseline, type Baseline } from './baseline.ts';
import { countCorpus, mergeCorpus } from './corpus.ts';
import type { Engine } from './engine.ts';
import { formatReports } from './formats.ts';
import { help } from './help.ts';
import { complain, type CommandIo } from './io.ts';
import { extentOf } from './notebooks.ts';
import { reaches, wishesReader } from './projectWishes.ts';
import { readHere, shareWork } from './shareWork.ts';
import { exitCodeOf, newTally, type Tally } from './tally.ts';
import { verifyAll } from './verify.ts';

/**
 * Runs the command line's arguments and returns the exit code: 0 nothing to report, 1 something, 2 wrong
 * usage or nothing could be read. Stops early, without complaint, when nobody reads the output any more.
 */
export async function run(
  argv: readonly string[],
  io: CommandIo,
  engine: Engine,
): Promise<0 | 1 | 2> {
  const request = readArguments(
    argv,
    engine.causes.map(({ id }) => id),
  );
  switch (request.kind) {
    case 'help':
      await io.stdout.write(help(request.command));
      return 0;
    case 'version':
      await io.stdout.write(`${engine.version}\n`);
      return 0;
    case 'wrong':
      await complain(io, `${request.message}\nSee cellscope --help.`);
      return 2;
    case 'analyse':
      return await analyseAll(request, io, engine);
    case 'corpus':
      return await countCorpus(request, io, engine);
    case 'verify':
      return await verifyAll(request, io, engine);
    case 'corpus-merge':
      return await mergeCorpus(request, io);
  }
}

async function analyseAll(
  request: AnalysisRequest,
  io: CommandIo,
  engine: Engine,
): Promise<0 | 1 | 2> {
  const extent = await extentOf(request.paths);
  if (extent === 'several' && request.command.name === 'check' && request.command.cell !== 'all') {
    await complain(io, 'A folder can be checked with --cell all only.');
    return 2;
  }
  if (extent === 'several' && request.format === 'html') {
    await complain(io, 'A page in HTML shows one notebook: name one file, or take another format.');
    return 2;
  }
  const live = await readFacts(request.command, engine);
  if (typeof live === 'string') {
    await complain(io, live);
    return 2;
  }
  const baseline =
    request.baseline === undefined ? undefined : await readBaseline(request.baseline);
  if (typeof baseline === 'string') {
    await complain(io, baseline);
    return 2;
  }
  const log = request.command.name === 'audit' ? request.command.log : undefined;
  if (log !== undefined && !(await isFolder(log))) {
    await complain(io, `--log takes a folder with logs of executions; ${log} is none.`);
    return 2;
  }
  const tally = newTally();
  const reports = reportsOf(request, io, engine, tally, live, baseline);
  for await (const text of formatReports(reports, request.format, {
    extent,
    terminal: io.terminal,
    tool: engine,
    suppressed: request.suppressed,
  })) {
    if (text !== '' && !(await io.stdout.write(text))) break;
  }
  return await exitCodeOf(tally, request, io);
}

async function* reportsOf(
  request: AnalysisRequest,
  io: CommandIo,
  engine: Engine,
  tally: Tally,
  live: Facts | undefined,
  baseline: Baseline | undefined,
): AsyncGenerator<NotebookReport> {
  const { command } = request;
  const log = command.name === 'audit' ? command.log : undefined;
  const healthOf = log === undefined ? undefined : await engine.healthIn(log);
  const question = questionOf(request, live);
  const projects = new ProjectFiles(engine.causes.map(({ id }) => id));
  const wishesFor = wishesReader(request, projects, io);
  const asked = shareWork(
    { ...request, projects },
    {
      here: async (found) =>
        ask(await readHere(found, io, engine), question, await engine.newAnalyst()),
      startThreads: (size) => engine.startThreads(size, question),
    },
    io,
  );
  for await (const [notebook, { snapshot, answer }] of asked) {
    if ('fault' in answer) {
      await complain(io, `${notebook}: ${answer.fault}`);
      tally.notebooks += 1;
      tally.unread += 1;
      yield { ...afterFault(notebook, snapshot), question: command.name, findings: [] };
      continue;
    }
    if ('refusal' in answer) {
      tally.refused = true;
      await complain(io, `${notebook}: ${answer.refusal}.`);
      return;
    }
    const wishes = await wishesFor(notebook);
    if (wishes === undefined) {
      tally.refused = true;
      return;
    }
    const wanted = withProjectSettings(answer.findings, wishes.settings);
    const findings = baseline === undefined ? wanted : baseline(notebook, wanted, snapshot);
    tally.notebooks += 1;
    if (isUnread(snapshot)) tally.unread += 1;
    else if (findings.some(({ severity }) => reaches(severity, wishes.failOn))) tally.failing += 1;
    const read = withProblems(snapshot, answer.problems);
    const health = healthOf?.(notebook, read);
    yield {
      notebook,
      snapshot: read,
      question: command.name,
      findings,
      health,
      audit: answer.audit,
      suppressed: answer.suppressed.filter(
        ({ finding }) => withProjectSettings([finding], wishes.settings).length > 0,
      ),
      known: baseline === undefined ? undefined : wanted.length - findings.length,
    };
  }
}

/** What is asked of each notebook: all that a page shows, if it is to be a page. */
function questionOf({ command, format }: AnalysisRequest, live: Facts | undefined): Question {
  if (command.name === 'check') return { ...command, live };
  return pageFormats.includes(format) ? { name: 'report' } : { name: command.name };
}

/** Facts are small: a file beyond this many bytes holds something else. */
const FACTS_LIMIT = 16 * 2 ** 20;

/** The facts that the command names, or why they cannot be read. */
async function readFacts(command: Command, engine: Engine): Promise<Facts | string | undefined> {
  const path = command.name === 'check' ? command.facts : undefined;
  if (path === undefined) return undefined;
  const read = await readFileBytes(path, FACTS_LIMIT);
  if (read.bytes === undefined) return `${path}: ${read.problem.message}`;
  return (
    engine.parseFacts(new TextDecoder().decode(read.bytes)) ?? `${path} holds no kernel facts.`
  );
}

function afterFault(
  notebook: string,
  snapshot: NotebookSnapshot,
): Pick<NotebookReport, 'notebook' | 'snapshot'> {
  if (snapshot.problems.some(({ code }) => code === 'internal-error')) {
    return { notebook, snapshot };
  }
  const message =
    'Cellscope failed on this notebook. This is a fault of Cellscope, please report it.';
  const problems = [...snapshot.problems, { code: 'internal-error', message } as const];
  return { notebook, snapshot: { ...snapshot, problems } };
}
