/** How well notebooks run, as far as a log of their executions tells. */

/**
 * One finished execution, all that the log keeps of it. The ids and hashes are opaque texts. No time of day is kept: the order of the records is the order of the executions.
 */
export interface ExecutionRecord {
  readonly notebook: string;
  readonly cell: string;
  /** Hash of the text that ran. */
  readonly text: string;
  /** Days since 1970-01-01 in the calendar of the user; a whole number. */
  readonly day: number;
  /** Milliseconds. */
  readonly duration: number;
  readonly succeeded: boolean;
  /** One life of a kernel. */
  readonly session: string;
  /** Hash of the user's name. */
  readonly user: string;
}

/** The metrics of nbgallery; fractions from 0 to 1, but for `UE`, which is 1 or more. */
export interface HealthMetrics {
  /** Overall success rate: the share of the executions that succeeded. */
  readonly OSR: number;
  /** Good cell ratio: the share of the cells that are healthy. */
  readonly GCR: number;
  /** First bad cell: how much of the notebook stands above the first unhealthy cell; 1 if none is unhealthy. */
  readonly FBC: number;
  /** Last good cell: how much of the notebook ends with the last healthy cell; 0 if none is healthy. */
  readonly LGC: number;
  /** First failure depth: how much of the notebook stands above the first failure, as the mean of all day-sessions. */
  readonly FFD: number;
  /** Normalised execution depth: how much ends with the last success, as the mean of all day-sessions. */
  readonly NED: number;
  /** Usage factor: how far the executions suffice for a judgement, from 0.75. */
  readonly UF: number;
  /** Usage extent: executions per cell, with ten more for every further user. */
  readonly UE: number;
}

/** The judgement of one notebook. */
export interface HealthRecord {
  /** From 0 to 1. */
  readonly score: number;
  readonly verdict: 'healthy' | 'undetermined' | 'unhealthy';
  readonly metrics: HealthMetrics;
  /** The executions that counted. */
  readonly runs: number;
  /** The people who ran them. */
  readonly users: number;
}

/** What the log says of one cell. */
export interface CellHealth {
  readonly cellKey: string;
  /** `unknown`: its present text has not run in the days that count. */
  readonly verdict: 'healthy' | 'unhealthy' | 'unknown';
  /** From 0 to 1; 0 while the verdict is `unknown`. */
  readonly score: number;
  /** What it rests on: `only you, 3 runs`. */
  readonly basis: string;
  /** How many that are. */
  readonly runs: number;
  /** How many of them failed. */
  readonly failures: number;
  /** The verdict of its former text, for seven days after that ran last. */
  readonly previously?: 'healthy' | 'unhealthy';
}

/** What the log says of one notebook. */
export interface NotebookHealth {
  readonly record: HealthRecord;
  /** What the judgement rests on: `only you, 3 runs`. */
  readonly basis: string;
  /** The cells that count, from top to bottom. */
  readonly cells: readonly CellHealth[];
  /** What is out of the ordinary now and nobody has called expected. */
  readonly anomalies: readonly Anomaly[];
}

/** Something out of the ordinary in the log. `key` names the find, `subject` what a dismissal of it speaks of. */
export type Anomaly = { readonly key: string; readonly subject: string } & (
  | {
      /** A successful run that took much longer, or much less long, than the user's earlier ones of the same text. */
      readonly kind: 'slower' | 'faster';
      readonly cellKey: string;
      /** Milliseconds. */
      readonly duration: number;
      /** Median of the earlier runs, in milliseconds. */
      readonly usual: number;
      readonly earlierRuns: number;
    }
  | {
      /** A cell that fails now and then, and works again with the same text. */
      readonly kind: 'flaky';
      readonly cellKey: string;
      readonly failures: number;
      readonly runs: number;
    }
  | {
      /** A day on which the notebook's failure rate jumped. */
      readonly kind: 'failing-more';
      /** Days since 1970-01-01. */
      readonly day: number;
      readonly failures: number;
      readonly runs: number;
      readonly failuresBefore: number;
      readonly runsBefore: number;
    }
);

/** What the user has called expected, as it is remembered. */
export interface Dismissal {
  readonly subject: string;
  /** Milliseconds: runs about as odd as this one are expected too. */
  readonly duration?: number;
}
