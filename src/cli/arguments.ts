/** Reads the command line's arguments into a request, or into the reason why they are wrong. */
import { parseArgs } from 'node:util';
import type { Order, Severity } from '../core/index.ts';
import {
  readCorpusArguments,
  type CorpusMergeRequest,
  type CorpusRequest,
} from './corpusArguments.ts';
import { readShard, type Shard } from './shard.ts';
import { readVerifyArguments, type VerifyRequest } from './verifyArguments.ts';

/** A command with what belongs to it alone. `cell` is a 0-based index over all cells. */
export type Command =
  | { readonly name: 'explain' }
  /** `log` is a folder with logs of executions. */
  | { readonly name: 'audit'; readonly log?: string }
  | {
      readonly name: 'check';
      readonly cell: number | 'all';
      readonly order: Order;
      /** Path of a file with kernel facts. */
      readonly facts: string | undefined;
    };

export type Format = (typeof formats)[number];

/** What to analyse, and how to tell the result. */
export interface AnalysisRequest {
  readonly kind: 'analyse';
  readonly command: Command;
  /** Files, folders, or `-` for standard input; at least one. */
  readonly paths: readonly string[];
  readonly format: Format;
  readonly shard: Shard;
  /** Threads; as many as are worth it where nobody says. */
  readonly jobs: number | undefined;
  /** What the project says, or errors, where nobody says. */
  readonly failOn: Severity | 'never' | undefined;
  /** Path of an earlier result: only what it does not have is reported. */
  readonly baseline: string | undefined;
  /** Ids of causes; everything if empty. */
  readonly select: readonly string[];
  /** Ids of causes to leave out. */
  readonly ignore: readonly string[];
}

export type Request =
  | AnalysisRequest
  | CorpusRequest
  | CorpusMergeRequest
  | VerifyRequest
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'wrong'; readonly message: string };

const commands = ['audit', 'explain', 'check', 'corpus', 'verify'] as const;
const formats = ['text', 'json', 'jsonl', 'sarif', 'html', 'markdown'] as const;
/** Formats that show a whole notebook. */
export const pageFormats: readonly Format[] = ['html', 'markdown'];
const orders = ['recorded', 'document'] as const;
const levels = ['error', 'warning', 'information', 'hint', 'never'] as const;

/** Options that make sense only where code runs. */
const runningOptions = ['python', 'folder', 'timeout', 'keep-going'] as const;

/** The arguments after the program's name as a request. `causeIds` are the causes that may be named. */
export function readArguments(argv: readonly string[], causeIds: readonly string[]): Request {
  const parsed = parse(argv);
  if (typeof parsed === 'string') return wrong(parsed);
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: 'help' };
  if (values.version === true) return { kind: 'version' };

  const [name, ...paths] = positionals;
  if (name === undefined) return wrong(`Name a command: ${commands.join(', ')}.`);
  const commandName = oneOf(commands, name);
  if (commandName === undefined) {
    return wrong(`There is no command '${name}'; there are ${commands.join(', ')}.`);
  }
  if (paths.length === 0)
    return wrong('Name at least one notebook or folder, or - for standard input.');
  if (paths.filter((path) => path === '-').length > 1) return wrong('Name - only once.');
  if (commandName === 'corpus') return corpusRequest(values, paths);
  if (commandName === 'verify') return verifyRequest(values, paths);
  const running = runningOptions.find((key) => values[key] !== undefined);
  if (running !== undefined) return wrong(`--${running} belongs to the command verify.`);
  const format = oneOf(formats, values.format ?? 'text');
  if (format === undefined) return wrongChoice('format', values.format ?? '', formats);
  const shard = readShard(values.shard);
  if (typeof shard === 'string') return wrong(shard);
  if (commandName !== 'audit' && pageFormats.includes(format)) {
    return wrong(`--format ${format} belongs to the command audit.`);
  }
  const jobs = readJobs(values.jobs);
  if (typeof jobs === 'string') return wrong(jobs);
  const failOn = oneOf(levels, values['fail-on'] ?? '');
  if (values['fail-on'] !== undefined && failOn === undefined) {
    return wrongChoice('fail-on', values['fail-on'], levels);
  }

  const [select, ignore] = [listOf(values.select ?? []), listOf(values.ignore ?? [])];
  const unknown = [...select, ...ignore].find((id) => !causeIds.includes(id));
  if (unknown !== undefined) return wrong(`There is no cause '${unknown}'.`);
  const command = commandOf(commandName, values, paths);
  if (typeof command === 'string') return wrong(command);
  const { baseline } = values;
  return { kind: 'analyse', command, paths, format, shard, jobs, failOn, baseline, select, ignore };
}

/** The arguments taken apart, or what is wrong with them. */
function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        cell: { type: 'string' },
        order: { type: 'string' },
        facts: { type: 'string' },
        log: { type: 'string' },
        format: { type: 'string' },
        'fail-on': { type: 'string' },
        baseline: { type: 'string' },
        jobs: { type: 'string', short: 'j' },
        shard: { type: 'string' },
        python: { type: 'string' },
        folder: { type: 'string' },
        timeout: { type: 'string' },
        'keep-going': { type: 'boolean' },
        select: { type: 'string', multiple: true },
        ignore: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The command with its own options, or what is wrong with them. */
function commandOf(
  name: Command['name'],
  values: {
    readonly cell?: string;
    readonly order?: string;
    readonly facts?: string;
    readonly log?: string;
  },
  paths: readonly string[],
): Command | string {
  if (name !== 'audit' && values.log !== undefined) return '--log belongs to the command audit.';
  if (name !== 'check') {
    const foreign = (['cell', 'order', 'facts'] as const).find((key) => values[key] !== undefined);
    if (foreign !== undefined) return `--${foreign} belongs to the command check.`;
    return name === 'audit' && values.log !== undefined ? { name, log: values.log } : { name };
  }
  const order = oneOf(orders, values.order ?? 'recorded');
  if (order === undefined) return choice('order', values.order ?? '', orders);
  if (values.cell === undefined) {
    return 'Say which cell to check: --cell with its index, counted from 0, or --cell all.';
  }
  const { facts } = values;
  if (values.cell === 'all') {
    return facts === undefined
      ? { name, cell: 'all', order, facts }
      : 'Kernel facts (--facts) are of one moment: name the one cell that would run next.';
  }
  if (!/^\d{1,9}$/.test(values.cell)) {
    return `--cell takes the index of a cell, counted from 0, or all; not '${values.cell}'.`;
  }
  if (paths.length > 1) return 'Several notebooks can be checked with --cell all only.';
  return { name, cell: Number(values.cell), order, facts };
}

/** The request of the command that counts and judges nothing. */
function corpusRequest(
  values: Exclude<ReturnType<typeof parse>, string>['values'],
  paths: readonly string[],
): Request {
  const judging = [
    'cell',
    'order',
    'facts',
    'log',
    'fail-on',
    'select',
    'ignore',
    'jobs',
    'baseline',
    ...runningOptions,
  ] as const;
  const foreign = judging.find((key) => values[key] !== undefined);
  if (foreign !== undefined) return wrong(`--${foreign} does not belong to the command corpus.`);
  const request = readCorpusArguments(paths, values);
  return typeof request === 'string' ? wrong(request) : request;
}

/** The request of the command that runs. */
function verifyRequest(
  values: Exclude<ReturnType<typeof parse>, string>['values'],
  paths: readonly string[],
): Request {
  const others = ['cell', 'order', 'facts', 'log', 'select', 'ignore', 'jobs', 'baseline'] as const;
  const foreign = others.find((key) => values[key] !== undefined);
  if (foreign !== undefined) return wrong(`--${foreign} does not belong to the command verify.`);
  const request = readVerifyArguments(paths, values);
  return typeof request === 'string' ? wrong(request) : request;
}

/** How many threads; a sentence where something is wrong. */
function readJobs(text: string | undefined): number | string | undefined {
  if (text === undefined) return undefined;
  const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return jobs > 0 ? jobs : `--jobs takes a number of threads, from 1 to 999; not '${text}'.`;
}

/** The items of a list option, which may be repeated and may hold several items with commas between. */
function listOf(values: readonly string[]): readonly string[] {
  return values
    .flatMap((value) => value.split(','))
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function oneOf<T extends string>(choices: readonly T[], value: string): T | undefined {
  return choices.find((candidate) => candidate === value);
}

function choice(option: string, value: string, choices: readonly string[]): string {
  return `--${option} is one of ${choices.join(', ')}; not '${value}'.`;
}

function wrongChoice(option: string, value: string, choices: readonly string[]): Request {
  return wrong(choice(option, value, choices));
}

function wrong(message: string): Request {
  return { kind: 'wrong', message };
}
