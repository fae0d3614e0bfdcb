/** Hand-written tracebacks as cases: what they are, and how they must be read. */
import assert from 'node:assert/strict';
import type { RaisedError } from '../../../src/core/model/notebook.ts';
import { parseTraceback } from '../../../src/core/traceback/parseTraceback.ts';
import { describeTraceback } from './describeTraceback.ts';

export interface LayoutCase {
  readonly title: string;
  /** What the kernel reported: `Name: message`. */
  readonly error: string;
  readonly text: string;
  /** As `describeTraceback` words it. */
  readonly expected: readonly string[];
}

export const DASHES = '-'.repeat(75);

/** The two lines on top of IPython's tracebacks. */
export function ipythonHead(name: string): string {
  return `${DASHES}\n${name}            Traceback (most recent call last)`;
}

/** One test for each case. */
export function checkLayouts(cases: readonly LayoutCase[]): void {
  for (const { title, error, text, expected } of cases) {
    it(title, () => {
      assert.deepEqual(describeTraceback(parseTraceback(errorOf(error, text))), expected);
    });
  }
}

function errorOf(printed: string, traceback: string): RaisedError {
  const colon = printed.indexOf(': ');
  return colon === -1
    ? { name: printed, message: '', traceback }
    : { name: printed.slice(0, colon), message: printed.slice(colon + 2), traceback };
}
