/** One line of a terminal that says how far something is, and makes room for everything else that is written there. */
import type { WriteStream } from 'node:tty';
import type { TextSink } from './textSink.ts';

/** A line that is there while something takes long. */
export interface StatusLine {
  /** Shows the text soon, in place of the one before; of several in a short time, the last. */
  show(text: string): void;
  /** Takes the line away. */
  clear(): void;
  /** Milliseconds, from any moment on. */
  now(): number;
}

/** Milliseconds in which nobody reads more than one text. */
const SETTLED = 100;

/** A status line of that terminal. */
export function statusLine(terminal: Pick<WriteStream, 'columns' | 'write'>): StatusLine {
  let isShown = false;
  let next: { readonly timer: NodeJS.Timeout; text: string } | undefined;
  const draw = (text: string): void => {
    isShown = true;
    // Longer than the line, it could not be taken away again. Some terminals do not know their width and give 0.
    const room = Math.max((terminal.columns || 80) - 1, 1);
    terminal.write(`\r${text.slice(0, room)}\x1b[K`);
  };
  return {
    show(text) {
      if (next !== undefined) {
        next.text = text;
        return;
      }
      const timer = setTimeout(() => {
        if (next !== undefined) draw(next.text);
        next = undefined;
      }, SETTLED);
      // Nobody waits for it.
      timer.unref();
      next = { timer, text };
    },
    clear() {
      clearTimeout(next?.timer);
      next = undefined;
      if (isShown) terminal.write('\r\x1b[K');
      isShown = false;
    },
    now: () => performance.now(),
  };
}

/** The sink, with the line out of the way whenever it is written to. */
export function besideStatus(sink: TextSink, line: StatusLine | undefined): TextSink {
  if (line === undefined) return sink;
  return {
    write(text) {
      line.clear();
      return sink.write(text);
    },
  };
}
