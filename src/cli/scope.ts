/** Reads which notebooks a command is about, and how much of what is found there is meant. */
import type { Severity } from '../core/index.ts';
import { noSuch, noSuchChoice, oneOf } from './choices.ts';
import type { OptionValues } from './options.ts';
import { readShard, type Shard } from './shard.ts';

/** What a project's `exclude` holds for: notebooks that are found in folders, or those named as well. */
type Exclusion = 'in-folders' | 'everywhere';

/** The notebooks of a request. */
export interface Scope {
  /** Files, folders, or `-` for standard input; at least one. */
  readonly paths: readonly string[];
  readonly shard: Shard;
  readonly exclusion: Exclusion;
}

/** The scope, or a sentence where something is wrong. */
export function readScope(paths: readonly string[], values: OptionValues): Scope | string {
  const shard = readShard(values.shard);
  if (typeof shard === 'string') return shard;
  const exclusion = values['force-exclude'] === true ? 'everywhere' : 'in-folders';
  return { paths, shard, exclusion };
}

/** What is meant of all that is found, and what of it makes a command fail. */
export interface Wishes {
  /** What the project says, or errors, where nobody says. */
  readonly failOn: Severity | 'never' | undefined;
  /** Ids of causes; everything if empty. */
  readonly select: readonly string[];
  /** Ids of causes to leave out. */
  readonly ignore: readonly string[];
}

const levels = ['error', 'warning', 'information', 'hint', 'never'] as const;

/** The wishes, or a sentence where something is wrong. `causeIds` are the causes that may be named. */
export function readWishes(values: OptionValues, causeIds: readonly string[]): Wishes | string {
  const level = values['fail-on'];
  const failOn = level === undefined ? undefined : oneOf(levels, level);
  if (level !== undefined && failOn === undefined) return noSuchChoice('fail-on', level, levels);
  const [select, ignore] = [listOf(values.select ?? []), listOf(values.ignore ?? [])];
  const unknown = [...select, ...ignore].find((id) => !causeIds.includes(id));
  if (unknown !== undefined) return noSuch('cause', unknown, causeIds);
  return { failOn, select, ignore };
}

/** How many threads; a sentence where something is wrong. */
export function readJobs(text: string | undefined): number | string | undefined {
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
