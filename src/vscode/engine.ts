/** The part of the core that explains, as the adapter uses it; a test can put something else in its place. */
import type { Analyst, CauseDocs, History, NotebookSnapshot } from '../core/index.ts';

export interface Engine {
  readonly analyst: Analyst;
  readonly causes: readonly CauseDocs[];
  /** Runs in the order of the execution counts that the notebook shows. */
  historyFromCounts(snapshot: NotebookSnapshot): History;
}
