/** Has one piece of work done by a thread of its own, so that the editor goes on meanwhile. */
import { Worker } from 'node:worker_threads';

/**
 * Starts the program `file` with `task` as its `workerData`, which is copied; gives its first message. Rejects if it
 * fails or ends without one.
 */
export function runInThread(file: string, task: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`The thread ended with ${code} and said nothing.`)),
    );
  });
}
