/** Reads the arguments of the command `corpus`. */
import { readShard, type Shard } from './shard.ts';

const formats = ['text', 'json', 'html'] as const;

export type CorpusFormat = (typeof formats)[number];

/** Count the crashes of these notebooks. */
export interface CorpusRequest {
  readonly kind: 'corpus';
  /** Files, folders, or `-` for standard input; at least one. */
  readonly paths: readonly string[];
  readonly format: CorpusFormat;
  readonly shard: Shard;
}

/** Add up results of `corpus --format json`. */
export interface CorpusMergeRequest {
  readonly kind: 'corpus-merge';
  /** Files, or `-` for standard input; at least one. */
  readonly paths: readonly string[];
  readonly format: CorpusFormat;
}

/** `paths` is what follows the command; the result is a sentence where something is wrong. */
export function readCorpusArguments(
  paths: readonly string[],
  options: { readonly format?: string; readonly shard?: string },
): CorpusRequest | CorpusMergeRequest | string {
  const named = options.format ?? 'text';
  const format = formats.find((candidate) => candidate === named);
  if (format === undefined) {
    return `--format of corpus is one of ${formats.join(', ')}; not '${named}'.`;
  }
  if (paths[0] === 'merge') {
    if (options.shard !== undefined) return '--shard belongs to corpus, not to corpus merge.';
    const results = paths.slice(1);
    return results.length === 0
      ? 'Name at least one result of cellscope corpus --format json.'
      : { kind: 'corpus-merge', paths: results, format };
  }
  const shard = readShard(options.shard);
  return typeof shard === 'string' ? shard : { kind: 'corpus', paths, format, shard };
}
