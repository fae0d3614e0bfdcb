/** Reads the arguments of the commands that analyse notebooks: `explain`, `audit`, `check`. */
import type { Order } from '../core/index.ts';
import type { SuppressedResults } from '../render/sarif/sarifLog.ts';
import { noSuchChoice, oneOf } from './choices.ts';
import { formatsOf, type OptionValues } from './options.ts';
import { readJobs, readWishes, type Scope, type Wishes } from './scope.ts';

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

export type Format = (typeof formatsOf.audit)[number];

/** What to analyse, and how to tell the result. */
export interface AnalysisRequest extends Scope, Wishes {
  readonly kind: 'analyse';
  readonly command: Command;
  readonly format: Format;
  /** What becomes of findings that comments and tags take back. */
  readonly suppressed: SuppressedResults;
  /** Threads; as many as are worth it where nobody says. */
  readonly jobs: number | undefined;
  /** Path of an earlier result: only what it does not have is reported. */
  readonly baseline: string | undefined;
}

/** Formats that show a whole notebook. */
export const pageFormats: readonly Format[] = ['html', 'markdown'];
const orders = ['recorded', 'document'] as const;

/** The request, or a sentence where something is wrong. `causeIds` are the causes that may be named. */
export function readAnalysisArguments(
  name: Command['name'],
  scope: Scope,
  values: OptionValues,
  causeIds: readonly string[],
): AnalysisRequest | string {
  const format = oneOf(formatsOf.audit, values.format ?? 'text');
  if (format === undefined) return noSuchChoice('format', values.format ?? '', formatsOf[name]);
  if (name !== 'audit' && pageFormats.includes(format)) {
    return `--format ${format} belongs to the command audit.`;
  }
  const jobs = readJobs(values.jobs);
  if (typeof jobs === 'string') return jobs;
  const wishes = readWishes(values, causeIds);
  if (typeof wishes === 'string') return wishes;
  const command = commandOf(name, values, scope.paths);
  if (typeof command === 'string') return command;
  const { baseline } = values;
  const suppressed = values['show-suppressed'] === true ? 'marked' : 'left-out';
  if (suppressed === 'marked' && format !== 'sarif') {
    return '--show-suppressed belongs to --format sarif.';
  }
  const how = { format, suppressed, jobs, baseline } as const;
  return { kind: 'analyse', command, ...scope, ...wishes, ...how };
}

/** The command with its own options, or what is wrong with them. */
function commandOf(
  name: Command['name'],
  { cell, order: named = 'recorded', facts, log }: OptionValues,
  paths: readonly string[],
): Command | string {
  if (name === 'audit') return log === undefined ? { name } : { name, log };
  if (name === 'explain') return { name };
  const order = oneOf(orders, named);
  if (order === undefined) return noSuchChoice('order', named, orders);
  if (cell === undefined) {
    return 'Say which cell to check: --cell with its index, counted from 0, or --cell all.';
  }
  if (cell === 'all') {
    return facts === undefined
      ? { name, cell, order, facts }
      : 'Kernel facts (--facts) are of one moment: name the one cell that would run next.';
  }
  if (!/^\d{1,9}$/.test(cell)) {
    return `--cell takes the index of a cell, counted from 0, or all; not '${cell}'.`;
  }
  if (paths.length > 1) return 'Several notebooks can be checked with --cell all only.';
  return { name, cell: Number(cell), order, facts };
}
