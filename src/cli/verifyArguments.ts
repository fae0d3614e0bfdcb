/** Reads the arguments of the command `verify`. */
import { noSuchChoice, oneOf } from './choices.ts';
import { formatsOf, type OptionValues } from './options.ts';
import { readWishes, type Scope, type Wishes } from './scope.ts';

export type VerifyFormat = (typeof formatsOf.verify)[number];

/** Run these notebooks from top to bottom and compare. */
export interface VerifyRequest extends Scope, Wishes {
  readonly kind: 'verify';
  readonly format: VerifyFormat;
  /** The Python to run them; one is looked for without it. */
  readonly python: string | undefined;
  /** The folder that is copied; without it that of each notebook. */
  readonly folder: string | undefined;
  readonly secondsPerCell: number;
  readonly afterFailure: 'stop' | 'go-on';
}

/** Seconds that a cell may take. */
const defaultSeconds = 600;

/** The request, or a sentence where something is wrong. `causeIds` are the causes that may be named. */
export function readVerifyArguments(
  scope: Scope,
  values: OptionValues,
  causeIds: readonly string[],
): VerifyRequest | string {
  const { python, folder } = values;
  const named = values.format ?? 'text';
  const format = oneOf(formatsOf.verify, named);
  if (format === undefined) return noSuchChoice('format', named, formatsOf.verify);
  const wishes = readWishes(values, causeIds);
  if (typeof wishes === 'string') return wishes;
  const secondsPerCell = Number(values.timeout ?? defaultSeconds);
  if (!(secondsPerCell > 0)) {
    return `--timeout takes the seconds that a cell may run; not '${values.timeout ?? ''}'.`;
  }
  const afterFailure = values['keep-going'] === true ? 'go-on' : 'stop';
  const how = { format, python, folder, secondsPerCell, afterFailure } as const;
  return { kind: 'verify', ...scope, ...wishes, ...how };
}
