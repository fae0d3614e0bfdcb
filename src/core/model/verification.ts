/** What a clean run of a notebook did, and how that compares with what was stored and with what was foreseen. */
import type { Finding, Severity } from './finding.ts';
import type { RaisedError } from './notebook.ts';

/** One output with all its forms, as a page would show it. */
export type ShownOutput =
  | { readonly kind: 'stream'; readonly stream: 'stdout' | 'stderr'; readonly text: string }
  /** `forms` by MIME type: text as it is, JSON as text, pictures in base64. */
  | { readonly kind: 'data'; readonly forms: ReadonlyMap<string, string> }
  | { readonly kind: 'error'; readonly error: RaisedError };

/** A file of the folder that the clean run did not have. */
export interface LeftOut {
  /** Below the folder, with `/` between its parts. */
  readonly path: string;
  /** Too `large` itself, beyond the `total` of all or the number of files (`many`), a `link` to a folder, `unreadable`. */
  readonly why: 'large' | 'total' | 'many' | 'link' | 'unreadable';
  /** Bytes, where they are the reason. */
  readonly size?: number;
}

/**
 * How the run of one cell ended: `died` with its kernel, `timeout` when its time was up, `cancelled` with the whole run,
 * `skipped` because its tag asks for it, `empty` because there is nothing to run.
 */
export type CellEnd = 'ok' | 'error' | 'died' | 'timeout' | 'cancelled' | 'skipped' | 'empty';

/** What the run of one cell gave. */
export interface CellRun {
  readonly cellKey: string;
  readonly end: CellEnd;
  readonly outputs: readonly ShownOutput[];
  /** Whether there were more outputs than are kept. */
  readonly isCut: boolean;
  readonly milliseconds: number;
}

/** A run from top to bottom in a kernel of its own; cells that are not listed were not reached. */
export interface CleanRun {
  /** The Python that ran it, as it was started. */
  readonly python: string;
  /** `3.11.2`; `undefined` if the kernel did not say. */
  readonly pythonVersion: string | undefined;
  readonly cells: readonly CellRun[];
  readonly leftOut: readonly LeftOut[];
  readonly milliseconds: number;
}

/** How the outputs of a run differ from the stored ones. */
export interface Difference {
  /** What differs; a `picture` looks different, which says little. */
  readonly kind: 'text' | 'table' | 'picture' | 'number-of-outputs' | 'error';
  /** One sentence, a phrase. */
  readonly how: string;
}

/** What a clean run says of one code cell. */
export type CellVerdict =
  /** Its outputs are those that were stored. */
  | { readonly kind: 'same' }
  | { readonly kind: 'differs'; readonly difference: Difference }
  /** It ran; nothing was stored to compare with. */
  | { readonly kind: 'ran' }
  | {
      readonly kind: 'failed';
      readonly error: RaisedError;
      /** Whether the same error was stored. */
      readonly asStored: boolean;
      /** Who says that the failure does not count: a tag of the cell, a comment of the notebook, the settings. */
      readonly excused?: 'tag' | 'comment' | 'settings';
      /** How severe the settings say it is; else an error. */
      readonly severity?: Severity;
    }
  | { readonly kind: 'stopped'; readonly by: 'timeout' | 'died' | 'cancelled' }
  | { readonly kind: 'not-run'; readonly why: 'skipped' | 'empty' | 'not-reached' };

/** One code cell, and what the clean run says of it. */
export interface VerifiedCell {
  readonly cellKey: string;
  readonly cell: number;
  readonly verdict: CellVerdict;
  /** `undefined` if it did not run. */
  readonly milliseconds: number | undefined;
  /** Why it failed, most likely answer first. */
  readonly findings: readonly Finding[];
}

/**
 * What became of a forecast: the cell raised that exception for that name, it ran without one, or the run did not
 * decide it: the cell failed over something else first, or was not reached.
 */
export type ForecastVerdict = 'right' | 'false' | 'undecided';

export interface JudgedForecast {
  readonly forecast: Finding;
  readonly verdict: ForecastVerdict;
}

/**
 * Whether the failure of a cell was foreseen: `foreseen`; `missed`, although the text of the notebook shows it; `follows`
 * from the failure of an earlier cell; `beyond` what the text shows: values, files, packages, services.
 */
export type FailureVerdict = 'foreseen' | 'missed' | 'follows' | 'beyond';

export interface JudgedFailure {
  readonly cell: number;
  readonly exception: string;
  readonly verdict: FailureVerdict;
}

/** Everything that a clean run has shown. */
export interface Verification {
  readonly run: CleanRun;
  /** Every code cell in its order. */
  readonly cells: readonly VerifiedCell[];
  /** The certain and likely forecasts of a clean run. */
  readonly forecasts: readonly JudgedForecast[];
  readonly failures: readonly JudgedFailure[];
}
