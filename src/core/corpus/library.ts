/** Says whose code a crash came out of: the package that the notebook's own line called. */
import type { Crash } from '../model/crash.ts';
import { parseMessage } from '../traceback/messages.ts';
import { framesToError, packageOfFrame, tellingException } from '../traceback/reading.ts';

/** What runs the cell, not what the cell calls. */
const MACHINERY = new Set(['IPython', 'ipykernel', 'ipykernel_launcher', 'runpy', 'traitlets']);

/**
 * The first package behind the innermost notebook line. Compiled code leaves no frames: then the module that the message
 * names, or the one that defines the exception. `undefined` if nothing tells.
 */
export function libraryOfCrash(crash: Crash): string | undefined {
  const { traceback, exception, message } = crash;
  const frames = traceback ? framesToError(traceback) : [];
  const called = frames
    .slice(frames.findLastIndex(({ cell }) => cell !== undefined) + 1)
    .map(packageOfFrame)
    .find((name) => name !== undefined && !MACHINERY.has(name));
  if (called !== undefined) return called;
  const facts = parseMessage(exception, message);
  if (facts?.kind === 'attribute-missing' && facts.owner.kind === 'module') {
    return rootOf(facts.owner.name);
  }
  const { qualifiedName } = traceback ? tellingException(traceback) : { qualifiedName: '' };
  return qualifiedName.includes('.') ? rootOf(qualifiedName) : undefined;
}

/** `sklearn` of `sklearn.exceptions.NotFittedError`. */
function rootOf(dotted: string | undefined): string | undefined {
  const root = dotted?.split('.', 1).join('');
  return root === '' || root === '__main__' ? undefined : root;
}
