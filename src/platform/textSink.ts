/** Writes text to a stream at the pace of its reader, and notices when the reader has gone. */
import type { Writable } from 'node:stream';

/** Somewhere to write text. */
export interface TextSink {
  /** Writes all of the text and waits until the stream took it; `false` if nobody reads any more. */
  write(text: string): Promise<boolean>;
}

/** The stream as a sink. Failures other than a reader that left are thrown by `write`. */
export function textSink(stream: Writable): TextSink {
  // Every failure is given to the write it belongs to; the event alone would end the process.
  stream.on('error', () => undefined);
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error === null || error === undefined) resolve(true);
          else if (hasReaderLeft(error)) resolve(false);
          else reject(error);
        });
      }),
  };
}

function hasReaderLeft(error: Error): boolean {
  const gone = ['EPIPE', 'ECONNRESET', 'EOF', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'];
  return 'code' in error && gone.includes(String(error.code));
}
