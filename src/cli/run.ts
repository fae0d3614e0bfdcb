/** Runs one command: reads its arguments, analyses notebook after notebook, and gives the exit code. */
import type { Analyst, Facts, Finding } from '../core/index.ts';
import { isFolder, readFileBytes } from '../platform/files.ts';
import { isUnread, withProblems, type NotebookReport } from '../render/report.ts';
import { analyse, analyseWhole, reaches, type Answer } from './analyse.ts';
import { pageFormats, readArguments, type AnalysisRequest, type Command } from './arguments.ts';
import { countCorpus, mergeCorpus } from './corpus.ts';
import type { Engine } from './engine.ts';
import { formatReports, type Extent } from './formats.ts';
import { help } from './help.ts';
import { complain, type CommandIo } from './io.ts';
import { readNotebooks, type NamedNotebook } from './notebooks.ts';

/** What decides the exit code, counted while the notebooks go by. */
interface Tally {
  notebooks: number;
  unread: number;
  failing: number;
  refused: boolean;
}

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
      await io.stdout.write(help);
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
  const tally: Tally = { notebooks: 0, unread: 0, failing: 0, refused: false };
  const reports = reportsOf(request, io, engine, tally, live);
  for await (const text of formatReports(reports, request.format, {
    extent,
    terminal: io.terminal,
    tool: engine,
  })) {
    if (text !== '' && !(await io.stdout.write(text))) break;
  }
  if (tally.notebooks === 0 && !tally.refused) {
    // A shard of few notebooks may be empty.
    if (request.shard.of > 1) return 0;
    await complain(io, `No notebook found in ${request.paths.join(', ')}.`);
  }
  if (tally.refused || tally.unread === tally.notebooks) return 2;
  return tally.unread > 0 || tally.failing > 0 ? 1 : 0;
}

async function* reportsOf(
  request: AnalysisRequest,
  io: CommandIo,
  engine: Engine,
  tally: Tally,
  live: Facts | undefined,
): AsyncGenerator<NotebookReport> {
  const { command, paths, failOn } = request;
  let analyst: Analyst | undefined;
  const log = command.name === 'audit' ? command.log : undefined;
  const healthOf = log === undefined ? undefined : await engine.healthIn(log);
  for await (const named of readNotebooks(paths, io.stdin, engine, request.shard)) {
    analyst ??= await engine.analyst();
    const answer = answerOf(named, request, analyst, engine, live);
    if ('fault' in answer) {
      await complain(io, `${named.notebook}: ${answer.fault}`);
      tally.notebooks += 1;
      tally.unread += 1;
      yield { ...afterFault(named), question: command.name, findings: [] };
      continue;
    }
    if ('refusal' in answer) {
      tally.refused = true;
      await complain(io, `${named.notebook}: ${answer.refusal}.`);
      return;
    }
    const findings = answer.findings.filter((finding) => isWanted(finding, request));
    tally.notebooks += 1;
    if (isUnread(named.snapshot)) tally.unread += 1;
    else if (findings.some((finding) => reaches(finding, failOn))) tally.failing += 1;
    const snapshot = withProblems(named.snapshot, answer.problems);
    const health = healthOf?.(named.notebook, snapshot);
    yield { ...named, snapshot, question: command.name, findings, health, audit: answer.audit };
  }
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

/** The answer, or the fault of our own that kept it back: one notebook must not cost the others. */
function answerOf(
  named: NamedNotebook,
  { command, format }: AnalysisRequest,
  analyst: Analyst,
  engine: Engine,
  live: Facts | undefined,
): Answer | { readonly fault: string } {
  try {
    if (pageFormats.includes(format)) return analyseWhole(named.snapshot, analyst, engine);
    return analyse(named.snapshot, command, analyst, engine, live);
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function afterFault({ notebook, snapshot }: NamedNotebook): NamedNotebook {
  const message =
    'Cellscope failed on this notebook. This is a fault of Cellscope, please report it.';
  const problems = [...snapshot.problems, { code: 'internal-error', message } as const];
  return { notebook, snapshot: { ...snapshot, problems } };
}

/** One path that is no folder gives one record; everything else a list. */
async function extentOf(paths: readonly string[]): Promise<Extent> {
  const [first] = paths;
  return paths.length === 1 && first !== undefined && !(await isFolder(first)) ? 'one' : 'several';
}

function isWanted(finding: Finding, { select, ignore }: AnalysisRequest): boolean {
  return (select.length === 0 || select.includes(finding.id)) && !ignore.includes(finding.id);
}
