/** What ran: the ledger of executed source, seen live or rebuilt from a saved notebook. */
import type { Facts } from './facts.ts';
import type { Cell, RaisedError } from './notebook.ts';

/** How one run ended. An interrupt is a failure with the error `KeyboardInterrupt`. */
export type RunOutcome =
  | { readonly kind: 'succeeded' }
  | { readonly kind: 'failed'; readonly error: RaisedError | undefined }
  /** Queued, running, or never reported an end. */
  | { readonly kind: 'unfinished' };

/** One execution of one cell's text. */
export interface Run {
  /** 0-based position in the ledger. */
  readonly id: number;
  /** Which life of the kernel it ran in; rises by one at each restart. */
  readonly session: number;
  readonly cellKey: string;
  /** The exact text that ran. */
  readonly source: string;
  readonly executionCount: number | undefined;
  readonly outcome: RunOutcome;
  /** Runs nobody saw happened in this kernel just before this one (a gap in the execution counts). */
  readonly afterUnseenRuns: boolean;
}

/** A cell that was in the notebook while it was watched and is gone now. */
export interface RemovedCell {
  readonly key: string;
  /** Where it stood when it was removed, 0-based. */
  readonly index: number;
  readonly source: string;
}

/**
 * Where the order of runs comes from: `observed` live in the editor; `counted`, read off the execution
 * counts of a saved notebook; `assumed`, every code cell once, from top to bottom, in a fresh kernel.
 */
export type HistoryBasis = 'observed' | 'counted' | 'assumed';

/** Cells now, and everything that ran. The input of every analysis. */
export interface History {
  readonly basis: HistoryBasis;
  readonly cells: readonly Cell[];
  readonly removed: readonly RemovedCell[];
  /** In the order they ran. */
  readonly runs: readonly Run[];
  /** The kernel's present life. Runs of lower sessions left nothing behind. */
  readonly session: number;
  /** Live values of the kernel after the last run, where the user has let somebody read them. */
  readonly facts?: Facts;
}
