/** Long work in steps: whoever has others waiting lets them have their turn in between. */

/** Work that gives a result at its end; each of its steps is short. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all of the work at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
