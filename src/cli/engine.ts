/** What the commands need from the core, handed in so that a test can stand in for it. */
import type {
  Analyst,
  CauseDocs,
  CorpusPart,
  CorpusReader,
  Facts,
  NotebookHealth,
  NotebookSnapshot,
  Question,
  ShownOutput,
  Verification,
} from '../core/index.ts';
import type { Progress } from '../platform/cleanRun.ts';
import type { NotebookReader } from '../platform/notebookFiles.ts';
import type { VerificationOrder } from '../platform/verifyNotebook.ts';
import type { AskedNotebook } from '../platform/workers/askedNotebook.ts';
import type { NotebookThreads } from '../platform/workers/notebookThreads.ts';

/** What logs say of the notebook at that path; `undefined` if nothing. */
export type HealthReader = (path: string, snapshot: NotebookSnapshot) => NotebookHealth | undefined;

/** Runs notebooks cleanly, with a Python that was found for them. */
export interface NotebookVerifier {
  /** Runs one; rejects, in words for the user, if its kernel cannot be started. */
  verify(order: RunOrder, progress: Progress): Promise<Verification>;
}

/** What to run and how. */
export type RunOrder = Omit<VerificationOrder, 'python' | 'driver'>;

export interface Engine {
  /** An analyst for one notebook: it is forgotten with it. The parser is loaded for the first. */
  newAnalyst(): Promise<Analyst>;
  /** A reader that counts crashes, for all notebooks. */
  corpusReader(): Promise<CorpusReader>;
  /** A notebook from the bytes of its file. */
  readonly readNotebookFile: NotebookReader;
  /** The outputs that a notebook's file holds, by the index of the cell. */
  readonly readShownOutputs: (bytes: Uint8Array) => readonly (readonly ShownOutput[])[];
  /** Kernel facts from the text of a file; `undefined` if it is no JSON object. */
  parseFacts(text: string): Facts | undefined;
  /** Up to `size` threads that answer the question about notebooks. */
  startThreads(size: number, question: Question): NotebookThreads<AskedNotebook>;
  /** Up to `size` threads that count crashes. */
  startCounters(size: number): NotebookThreads<CorpusPart>;
  /** With that Python, or one that is found; or why nothing can be run. */
  verifier(python: string | undefined): Promise<NotebookVerifier | { readonly problem: string }>;
  /** What the logs in the folder and below it say of a notebook, by its path. */
  healthIn(folder: string): Promise<HealthReader>;
  /** All causes. */
  readonly causes: readonly CauseDocs[];
  /** The product's version. */
  readonly version: string;
}
