/** What the commands need from the core, handed in so that a test can stand in for it. */
import type {
  Analyst,
  CauseDocs,
  CorpusReader,
  Facts,
  History,
  NotebookHealth,
  NotebookSnapshot,
} from '../core/index.ts';

/** What logs say of the notebook at that path; `undefined` if nothing. */
export type HealthReader = (path: string, snapshot: NotebookSnapshot) => NotebookHealth | undefined;

export interface Engine {
  /** Loads the parser: asked for once, and only when there is something to analyse. */
  analyst(): Promise<Analyst>;
  /** The same for counting crashes. */
  corpusReader(): Promise<CorpusReader>;
  /** A notebook from the bytes of its file. */
  readNotebookFile(bytes: Uint8Array, fileName: string): NotebookSnapshot;
  /** Kernel facts from the text of a file; `undefined` if it is no JSON object. */
  parseFacts(text: string): Facts | undefined;
  /** Runs in the order of the execution counts. */
  historyFromCounts(snapshot: NotebookSnapshot): History;
  /** Every code cell above `before` once, top to bottom; all of them without it. */
  historyTopToBottom(snapshot: NotebookSnapshot, before?: string): History;
  /** What the logs in the folder and below it say of a notebook, by its path. */
  healthIn(folder: string): Promise<HealthReader>;
  /** All causes. */
  readonly causes: readonly CauseDocs[];
  /** The product's version. */
  readonly version: string;
}
