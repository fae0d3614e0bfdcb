/** Does long work in short turns, so that the editor's own work is not kept waiting. */
import type { Steps } from '../../core/index.ts';

/** Milliseconds of work before others have their turn. */
const turn = 10;

/** Does the steps, as many to a turn as there is time for. The first turn is now. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (let start = performance.now(); ;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - start < turn) continue;
    await new Promise(setImmediate);
    start = performance.now();
  }
}

/** Work that may be asked for again before it is done: then what is under way is given up. */
export class Turns {
  #number = 0;

  /** The result; `undefined` if the work was given up. `take` hears at once what each step gave. */
  do<Step, Result>(
    steps: Iterator<Step, Result>,
    take: (step: Step) => void = () => undefined,
  ): Promise<Result | undefined> {
    this.cancel();
    return inTurns(this.#whileWanted(steps, take, this.#number));
  }

  /** Gives up what is under way. */
  cancel(): void {
    this.#number += 1;
  }

  *#whileWanted<Step, Result>(
    steps: Iterator<Step, Result>,
    take: (step: Step) => void,
    number: number,
  ): Steps<Result | undefined> {
    while (number === this.#number) {
      const step = steps.next();
      if (step.done === true) return step.value;
      take(step.value);
      yield;
    }
    return undefined;
  }
}
