/** Asks about one notebook and survives it: the same in the process's own thread and in a worker's. */
import {
  answerAbout,
  type Analyst,
  type Answer,
  type NotebookSnapshot,
  type Question,
} from '../../core/index.ts';

/** A notebook and what came of asking about it; `fault` is a fault of our own. */
export interface AskedNotebook {
  readonly snapshot: NotebookSnapshot;
  readonly answer: Answer | { readonly fault: string };
}

/** The answer, or the fault that kept it back: one notebook must not cost the others. */
export function ask(
  snapshot: NotebookSnapshot,
  question: Question,
  analyst: Analyst,
): AskedNotebook {
  try {
    return { snapshot, answer: answerAbout(snapshot, question, analyst) };
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { snapshot, answer: { fault } };
  }
}
