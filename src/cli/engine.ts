/** What the commands need from the core, handed in so that a test can stand in for it. */
import type { Analyst, History, NotebookSnapshot } from '../core/index.ts';

export interface Engine {
  /** Loads the parser: asked for once, and only when there is something to analyse. */
  analyst(): Promise<Analyst>;
  /** A notebook from the bytes of its file. */
  readNotebookFile(bytes: Uint8Array, fileName: string): NotebookSnapshot;
  /** Runs in the order of the execution counts. */
  historyFromCounts(snapshot: NotebookSnapshot): History;
  /** Every code cell above `before` once, top to bottom; all of them without it. */
  historyTopToBottom(snapshot: NotebookSnapshot, before?: string): History;
  /** Ids of all causes. */
  readonly causeIds: readonly string[];
  /** The product's version. */
  readonly version: string;
}
