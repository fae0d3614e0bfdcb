/** Keeps faults of our own away from the user's work: they are written to the log, and the work goes on. */
import { ExtensionMode, type LogOutputChannel, window } from 'vscode';

/** The extension's own log, shown in the Output panel. */
export class Log {
  readonly #channel: LogOutputChannel;
  readonly #mode: ExtensionMode;

  constructor(mode: ExtensionMode) {
    this.#mode = mode;
    this.#channel = window.createOutputChannel('Cellscope', { log: true });
  }

  /** The result of `work`; `otherwise`, with a line in the log, if it throws. */
  guard<T>(what: string, work: () => T, otherwise: T): T {
    try {
      return work();
    } catch (error) {
      this.fault(what, error);
      return otherwise;
    }
  }

  /** Lets `work` go its way; a rejection becomes a line in the log. */
  async watchOver(what: string, work: PromiseLike<unknown>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.fault(what, error);
    }
  }

  /** Writes down that something went wrong. */
  fault(what: string, error: unknown): void {
    this.#channel.error(what, error instanceof Error ? (error.stack ?? error.message) : error);
    // Nobody reads the log of a test: there the fault is to fail the test during which it happens.
    if (this.#mode === ExtensionMode.Test) {
      queueMicrotask(() => {
        throw new Error(what, { cause: error });
      });
    }
  }

  /** Writes down how long something took, in milliseconds. */
  duration(what: string, milliseconds: number): void {
    this.#channel.debug(`${what}: ${milliseconds.toFixed(0)} ms`);
  }

  dispose(): void {
    this.#channel.dispose();
  }
}
