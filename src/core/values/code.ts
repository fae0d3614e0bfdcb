/** A text whose code is walked, and the run that it belongs to. */
import type { Run } from '../model/execution.ts';
import type { CellFacts } from '../python/cellFacts.ts';

export interface CodeText {
  readonly run: Run;
  readonly facts: CellFacts;
}
