/** What is counted about the crashes of many notebooks. */
import type { CrashType, Phrase, RootCause } from './finding.ts';

/** Part of the work at which the crash line stands. */
export type Stage =
  | 'environment-setup'
  | 'data-preparation'
  | 'model-construction'
  | 'training'
  | 'evaluation'
  | 'visualization'
  | 'unknown';

/** How often each name occurs: none twice, none with 0, in the order of the names (by code units). */
export type Tally = readonly Count[];

export interface Count {
  readonly name: string;
  readonly count: number;
}

/** What is known of each crash besides its exception; the sums of all five are the same. */
export interface Tallies {
  /** Ids of causes; `unexplained` where none fits. */
  readonly cause: Tally;
  /** Names of `RootCause`. */
  readonly rootCause: Tally;
  /** Names of `CrashType`; `unknown` where no cause fits. */
  readonly crashType: Tally;
  /** The package that the notebook's line called; `none` where it called none. */
  readonly library: Tally;
  /** Names of `Stage`. */
  readonly stage: Tally;
}

/** The crash that stands for a group. */
export interface CrashExample {
  /** Path as given. */
  readonly notebook: string;
  /** 0-based index over all cells. */
  readonly cell: number;
  /** Index of the error output in the cell. */
  readonly output: number;
  /** As printed, cut to a bounded length. */
  readonly message: string;
  /** What the engine says of it. */
  readonly explanation: Phrase | undefined;
}

/** One crash as it is counted. */
export interface CorpusCrash {
  /** The last part of the exception's name. */
  readonly exception: string;
  /** The normalised message. */
  readonly text: string;
  readonly cause: string;
  readonly rootCause: RootCause;
  readonly crashType: CrashType | 'unknown';
  readonly library: string;
  readonly stage: Stage;
  readonly example: CrashExample;
}

/** All crashes with one exception and one normalised message. */
export interface MessageGroup extends Tallies {
  readonly exception: string;
  readonly text: string;
  readonly count: number;
  /** The first one by path, cell and output. */
  readonly example: CrashExample;
}

/** A notebook that could not be read. */
export interface UnreadNotebook {
  readonly notebook: string;
  /** A `ProblemCode`. */
  readonly code: string;
  readonly message: string;
}

/** Counts of some notebooks. Parts are added up; the order does not matter. */
export interface CorpusPart {
  /** Notebooks that were read, those without crashes too. */
  readonly notebooks: number;
  /** Those of them with a crash that is counted. */
  readonly withCrashes: number;
  /** Those of them in other languages than Python; their errors are not counted. */
  readonly otherLanguages: number;
  /** Runs that were interrupted by hand; no crashes. */
  readonly interrupted: number;
  /** By path, then by problem. */
  readonly unread: readonly UnreadNotebook[];
  /** By exception, then by text. */
  readonly groups: readonly MessageGroup[];
}

/** Groups of one exception whose messages are alike. */
export interface CrashCluster extends Tallies {
  readonly exception: string;
  /** The normalised message that occurs most often; empty where only a value is printed, as for a `KeyError`. */
  readonly text: string;
  readonly count: number;
  /** How many different normalised messages there are. */
  readonly messages: number;
  /** A crash with `text`. */
  readonly example: CrashExample;
}

/** What many notebooks show. It follows from its part alone. */
export interface CorpusReport {
  readonly part: CorpusPart;
  readonly crashes: number;
  readonly counts: Tallies & { readonly exception: Tally };
  /** The largest first. */
  readonly clusters: readonly CrashCluster[];
}
