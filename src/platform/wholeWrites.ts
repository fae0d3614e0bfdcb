/** Lets a text be written to its end before a signal ends the process, so that no reader gets half a record. */
import { setImmediate as turn } from 'node:timers/promises';
import type { TextSink } from './textSink.ts';

/** The exit codes by which shells know the signals that end a process. */
const ends = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;

/** Bytes that a pipe takes at once or not at all (PIPE_BUF of Linux). */
const AT_ONCE = 4096;

/**
 * The sink, whose writes a signal does not cut: it ends the process right behind the write. Between writes signals end the process at
 * once, as they do without a listener, also while the process is too busy to hear one.
 */
export function wholeWrites(sink: TextSink, exit: (code: number) => void): TextSink {
  return {
    async write(text) {
      if (Buffer.byteLength(text) <= AT_ONCE) return await sink.write(text);
      let code: number | undefined;
      const note = (signal: NodeJS.Signals): void => {
        code = ends.find(([name]) => name === signal)?.[1];
      };
      for (const [signal] of ends) process.on(signal, note);
      try {
        const isRead = await sink.write(text);
        // What came while the write blocked is heard in a whole turn of the event loop, and we may be in the middle of one.
        await turn();
        await turn();
        return isRead;
      } finally {
        for (const [signal] of ends) process.off(signal, note);
        if (code !== undefined) exit(code);
      }
    },
  };
}
