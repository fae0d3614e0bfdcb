/** What the commands need from the core, handed in so that a test can stand in for it. */
import type {
  Analyst,
  CauseDocs,
  CorpusReader,
  Facts,
  NotebookHealth,
  NotebookSnapshot,
  Question,
} from '../core/index.ts';
import type { NotebookReader } from '../platform/notebookFiles.ts';
import type { NotebookThreads } from '../platform/workers/notebookThreads.ts';

/** What logs say of the notebook at that path; `undefined` if nothing. */
export type HealthReader = (path: string, snapshot: NotebookSnapshot) => NotebookHealth | undefined;

export interface Engine {
  /** An analyst for one notebook: it is forgotten with it. The parser is loaded for the first. */
  newAnalyst(): Promise<Analyst>;
  /** The same for counting crashes. */
  corpusReader(): Promise<CorpusReader>;
  /** A notebook from the bytes of its file. */
  readonly readNotebookFile: NotebookReader;
  /** Kernel facts from the text of a file; `undefined` if it is no JSON object. */
  parseFacts(text: string): Facts | undefined;
  /** Up to `size` threads that answer the question about notebooks. */
  startThreads(size: number, question: Question): NotebookThreads;
  /** What the logs in the folder and below it say of a notebook, by its path. */
  healthIn(folder: string): Promise<HealthReader>;
  /** All causes. */
  readonly causes: readonly CauseDocs[];
  /** The product's version. */
  readonly version: string;
}
