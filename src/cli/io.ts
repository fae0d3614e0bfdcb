/** The world outside the commands: the streams they read and write. */
import type { StatusLine } from '../platform/statusLine.ts';
import type { TextSink } from '../platform/textSink.ts';
import { legible } from '../render/phrase.ts';
import type { Terminal } from '../render/terminal.ts';

export interface CommandIo {
  readonly stdin: AsyncIterable<string | Uint8Array>;
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  /** What the text on `stdout` may look like. */
  readonly terminal: Terminal;
  /** Where somebody watches. */
  readonly status?: StatusLine | undefined;
}

/** Writes a message for the person at the terminal, which may quote untrusted text. */
export async function complain(io: CommandIo, message: string): Promise<void> {
  const lines = message.split('\n').map(legible);
  await io.stderr.write(`cellscope: ${lines.join('\n')}\n`);
}
