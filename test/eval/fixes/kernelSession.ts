// One kernel between its restarts, as far as a notebook sees it: texts go in one by one, errors come out.
import type { RaisedError } from '../../../src/core/index.ts';
import type { Kernels, ObservedRun } from '../mutants/kernel.ts';

/** What one execution showed. */
export interface Execution {
  readonly executionCount: number;
  readonly error: RaisedError | undefined;
}

const secondsPerCell = 10;

/**
 * The kernels run whole lists, each in a fresh namespace; so a session is the list of its texts, run again with every
 * new text. Cells that do the same every time are all that this can carry.
 */
export class KernelSession {
  readonly #kernels: Kernels;
  #texts: readonly string[];
  /** The last list that was run, which may go on after `#texts`, and its answers. */
  #known: { readonly texts: readonly string[]; readonly answers: readonly ObservedRun[] };

  constructor(kernels: Kernels, texts: readonly string[] = [], known = nothingKnown) {
    this.#kernels = kernels;
    this.#texts = texts;
    this.#known = known;
  }

  copy(): KernelSession {
    return new KernelSession(this.#kernels, this.#texts, this.#known);
  }

  restart(): void {
    this.#texts = [];
  }

  /** Runs a text that is not blank. `coming` are texts likely to run after it: they cost nothing then. */
  async run(text: string, coming: readonly string[] = []): Promise<Execution> {
    this.#texts = [...this.#texts, text];
    if (!this.#texts.every((each, index) => each === this.#known.texts[index])) {
      const texts = [...this.#texts, ...coming];
      this.#known = { texts, answers: await this.#kernels.run(texts, secondsPerCell) };
    }
    const executionCount = this.#texts.length;
    const answer = this.#known.answers[executionCount - 1];
    return { executionCount, error: answer ? errorIn(answer) : noAnswer };
  }
}

const nothingKnown = { texts: [] as readonly string[], answers: [] as readonly ObservedRun[] };

const noAnswer: RaisedError = {
  name: 'DeadKernelError',
  message: 'The kernel gave no answer in time.',
  traceback: '',
};

function errorIn({ status, ename = '', evalue = '', traceback = '' }: ObservedRun) {
  return status === 'ok' ? undefined : { name: ename, message: evalue, traceback };
}
