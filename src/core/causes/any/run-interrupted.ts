/** The run was stopped by the user, or by a time limit: no fault of the code. */
import { defineCause, type Match } from '../cause.ts';
import { lineName } from '../wording.ts';

interface Interrupted extends Match {
  readonly line: number;
}

export const runInterrupted = defineCause<Interrupted>({
  id: 'run-interrupted',
  exceptions: ['KeyboardInterrupt'],
  rootCause: 'unknown',
  docs: {
    title: 'Run interrupted',
    what: 'The run was stopped from outside, by the stop button or a time limit.',
    why: 'An interrupt is no fault. What stood before the line has happened, the rest has not.',
    todo: 'Run the cell again when it is wanted.',
    limits: 'Who stopped it is not known.',
  },
  detect: (crash) => ({
    line: crash.site.range.start.line,
    names: [],
    crashType: 'other',
    // No fault: it is told, and not marked as one.
    isOnlyConsistent: true,
    evidence: [
      { basis: 'observed', fact: 'the kernel was interrupted', place: crash.site },
      { basis: 'observed', fact: 'an interrupt comes from outside of the code' },
    ],
  }),
  explain: ({ line }) => ({
    line: `The run was stopped here, on ${lineName(line)}; this is no fault of the code.`,
    what: `The run was stopped from outside while it was on ${lineName(line)}.`,
    why: 'What stands before that line has happened; the rest of the cell has not.',
    todo: 'Run the cell again. If it seems to hang there, look at what that line waits for or repeats.',
  }),
  fixes: () => [],
});
