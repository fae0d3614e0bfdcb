/** Says where code stands that is being followed: in the text that a run executed. */
import type { Span } from '../python/ast.ts';
import type { CellFacts } from '../python/cellFacts.ts';

/** The run of a text. */
export interface Home {
  readonly facts: CellFacts;
  /** Id of the run in the ledger; for a run that has not happened, the id it would get. */
  readonly runId: number;
  readonly cellKey: string;
}

/** A place in the text that a run executed. */
export interface CodePlace {
  readonly home: Home;
  readonly span: Span;
}
