/** Reads the arguments of the command `verify`. */
import type { Severity } from '../core/index.ts';
import { readShard, type Shard } from './shard.ts';

const formats = ['text', 'json', 'jsonl', 'markdown'] as const;
const levels = ['error', 'warning', 'information', 'hint', 'never'] as const;

export type VerifyFormat = (typeof formats)[number];

/** Run these notebooks from top to bottom and compare. */
export interface VerifyRequest {
  readonly kind: 'verify';
  /** Files, folders, or `-` for standard input; at least one. */
  readonly paths: readonly string[];
  readonly format: VerifyFormat;
  readonly shard: Shard;
  readonly failOn: Severity | 'never';
  /** The Python to run them; one is looked for without it. */
  readonly python: string | undefined;
  /** The folder that is copied; without it that of each notebook. */
  readonly folder: string | undefined;
  readonly secondsPerCell: number;
  readonly afterFailure: 'stop' | 'go-on';
}

/** The options of the command as they were written. */
export interface VerifyOptions {
  readonly format?: string;
  readonly 'fail-on'?: string;
  readonly shard?: string;
  readonly python?: string;
  readonly folder?: string;
  readonly timeout?: string;
  readonly 'keep-going'?: boolean;
}

/** Seconds that a cell may take. */
const defaultSeconds = 600;

/** The request, or a sentence where something is wrong. */
export function readVerifyArguments(
  paths: readonly string[],
  options: VerifyOptions,
): VerifyRequest | string {
  const { python, folder } = options;
  const named = options.format ?? 'text';
  const format = formats.find((candidate) => candidate === named);
  if (format === undefined) {
    return `--format of verify is one of ${formats.join(', ')}; not '${named}'.`;
  }
  const level = options['fail-on'] ?? 'error';
  const failOn = levels.find((candidate) => candidate === level);
  if (failOn === undefined) return `--fail-on is one of ${levels.join(', ')}; not '${level}'.`;
  const shard = readShard(options.shard);
  if (typeof shard === 'string') return shard;
  const secondsPerCell = Number(options.timeout ?? defaultSeconds);
  if (!(secondsPerCell > 0)) {
    return `--timeout takes the seconds that a cell may run; not '${options.timeout ?? ''}'.`;
  }
  const afterFailure = options['keep-going'] === true ? 'go-on' : 'stop';
  return {
    kind: 'verify',
    paths,
    format,
    shard,
    failOn,
    python,
    folder,
    secondsPerCell,
    afterFailure,
  };
}
