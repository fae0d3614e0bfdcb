/** Reads tracebacks and remembers the last ones: of one error, every question about its notebook asks anew. */
import type { Traceback } from '../model/crash.ts';
import type { RaisedError } from '../model/notebook.ts';
import { RecentlyUsed } from '../model/recentlyUsed.ts';
import { parseTraceback } from './parseTraceback.ts';

/** Characters of the errors that some open notebooks show. In memory, a traceback that has been read is several times that. */
const REMEMBERED = 4 * 2 ** 20;

/** A function that reads tracebacks; errors that say the same are read once. */
export function createTracebackReader(): (error: RaisedError) => Traceback {
  // By the printed text, which alone may be long; rarely do errors with one text differ in the rest.
  const known = new RecentlyUsed<{ readonly error: RaisedError; readonly traceback: Traceback }>(
    REMEMBERED,
    (text) => text.length,
  );
  return (error) => {
    const hit = known.get(error.traceback);
    if (hit?.error.name === error.name && hit.error.message === error.message) return hit.traceback;
    const traceback = parseTraceback(error);
    known.put(error.traceback, { error, traceback });
    return traceback;
  };
}
