// All tables of cases about the notebook's state.
import type { StateCase } from '../stateCase.ts';
import { bindingCases } from './bindings.ts';
import { branchCases } from './branches.ts';
import { callbackCases } from './callbacks.ts';
import { callCases } from './calls.ts';
import { classCases } from './classes.ts';
import { crashCases } from './crashes.ts';
import { ipythonCases } from './ipython.ts';
import { laterCases } from './later.ts';
import { sessionCases } from './sessions.ts';

/** Cells run once from top to bottom; what they miss is foreseen. */
export const predictedTables: Readonly<Record<string, readonly StateCase[]>> = {
  'what binds': bindingCases,
  'branches, loops and handlers': branchCases,
  'calls across cells': callCases,
  'functions passed along': callbackCases,
  classes: classCases,
  'generators and coroutines': laterCases,
  IPython: ipythonCases,
};

/** Runs whose end is known. */
export const recordedTables: Readonly<Record<string, readonly StateCase[]>> = {
  'runs that failed': crashCases,
};

/** Runs in more than one life of the kernel. */
export const sessionTables: Readonly<Record<string, readonly StateCase[]>> = {
  restarts: sessionCases,
};
