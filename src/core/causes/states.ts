/** All states, in the order in which they are told. */
import type { State } from './state.ts';
import { editedSinceRun } from './state/edited-since-run.ts';
import { hiddenState } from './state/hidden-state.ts';
import { outOfOrderRun } from './state/out-of-order-run.ts';
import { resultFromEarlierSession } from './state/result-from-earlier-session.ts';
import { staleInput } from './state/stale-input.ts';
import { unsafeToRunTwice } from './state/unsafe-to-run-twice.ts';

/** What is asked of notebooks that have not crashed. */
export const states: readonly State[] = [
  editedSinceRun,
  staleInput,
  outOfOrderRun,
  hiddenState,
  resultFromEarlierSession,
  unsafeToRunTwice,
];
