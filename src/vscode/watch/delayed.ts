/** Work that waits for a quiet moment. */

/** One piece of work with its timer. */
export class Delayed {
  readonly #work: () => void;
  #timer: NodeJS.Timeout | undefined;
  #delay = 0;

  constructor(work: () => void) {
    this.#work = work;
  }

  /** Does the work after that many milliseconds; asking again starts the wait anew, unless no wait was left. */
  after(milliseconds: number): void {
    if (this.#timer !== undefined && this.#delay === 0) return;
    clearTimeout(this.#timer);
    this.#delay = milliseconds;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#work();
    }, milliseconds);
  }

  /** Gives up the wait, and the work with it. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
