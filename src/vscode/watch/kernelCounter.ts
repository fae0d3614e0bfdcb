/** Reads a kernel's execution counts: where it was restarted, and where something ran that nobody saw. */

/** What a run's count tells. */
export interface Counted {
  /** Which life of the kernel, from 0. */
  readonly session: number;
  readonly afterUnseenRuns: boolean;
}

/**
 * The counts of one notebook's kernel. A kernel counts from 1 and repeats a number only after a blank text, which
 * it does not count; any other number that is not higher than the last is that of a new kernel.
 */
export class KernelCounter {
  #session = 0;
  #last: { readonly order: number; readonly kind: 'blank' | 'code' } | undefined;
  #hasUnseen = false;

  /** The kernel's present life, from 0, as far as its counts have shown. */
  get session(): number {
    return this.#session;
  }

  /** Takes the next execution's count. */
  count(order: number, kind: 'blank' | 'code'): Counted {
    if (this.#isRestart(order)) {
      this.#session += 1;
      this.#last = undefined;
      this.#hasUnseen = false;
    }
    if (order > this.#expected()) this.#hasUnseen = true;
    this.#last = { order, kind };
    const afterUnseenRuns = this.#hasUnseen;
    // A blank text passes on what it found.
    if (kind === 'code') this.#hasUnseen = false;
    return { session: this.#session, afterUnseenRuns };
  }

  #isRestart(order: number): boolean {
    if (this.#last === undefined) return false;
    return order < this.#last.order || (order === this.#last.order && this.#last.kind === 'code');
  }

  #expected(): number {
    if (this.#last === undefined) return 1;
    return this.#last.kind === 'blank' ? this.#last.order : this.#last.order + 1;
  }
}
