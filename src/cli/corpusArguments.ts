/** Reads the arguments of the command `corpus`. */
import { noSuchChoice, oneOf } from './choices.ts';
import { formatsOf, type OptionValues } from './options.ts';
import { readJobs, type Scope } from './scope.ts';

export type CorpusFormat = (typeof formatsOf.corpus)[number];

/** Count the crashes of these notebooks. */
export interface CorpusRequest extends Scope {
  readonly kind: 'corpus';
  readonly format: CorpusFormat;
  /** Threads; as many as are worth it where nobody says. */
  readonly jobs: number | undefined;
}

/** Add up results of `corpus --format json`. */
export interface CorpusMergeRequest {
  readonly kind: 'corpus-merge';
  /** Files, or `-` for standard input; at least one. */
  readonly paths: readonly string[];
  readonly format: CorpusFormat;
}

/** The request, or a sentence where something is wrong. */
export function readCorpusArguments(
  scope: Scope,
  values: OptionValues,
): CorpusRequest | CorpusMergeRequest | string {
  const named = values.format ?? 'text';
  const format = oneOf(formatsOf.corpus, named);
  if (format === undefined) return noSuchChoice('format', named, formatsOf.corpus);
  if (scope.paths[0] === 'merge') {
    const foreign = (['shard', 'jobs', 'force-exclude'] as const).find(
      (name) => values[name] !== undefined,
    );
    if (foreign !== undefined) return `--${foreign} belongs to corpus, not to corpus merge.`;
    const paths = scope.paths.slice(1);
    return paths.length === 0
      ? 'Name at least one result of cellscope corpus --format json.'
      : { kind: 'corpus-merge', paths, format };
  }
  const jobs = readJobs(values.jobs);
  return typeof jobs === 'string' ? jobs : { kind: 'corpus', ...scope, format, jobs };
}
