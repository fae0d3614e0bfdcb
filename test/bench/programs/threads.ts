// Audits 2,000 notebooks of a folder with two threads: prints as JSON the memory in MB after each 500, and how long a stop takes in ms.
import { notebooksUnder } from '../../../src/platform/files.ts';
import { inOrder } from '../../../src/platform/workers/inOrder.ts';
import { startNotebookThreads } from '../../../src/platform/workers/notebookThreads.ts';

const found: string[] = [];
for await (const { path } of notebooksUnder(process.argv[2] ?? '.')) found.push(path);
const many = Array.from({ length: 2000 }, (_, index) => found[index % found.length] ?? '');
const start = () => startNotebookThreads(import.meta.dirname, 2, { name: 'audit' });

const readings: { readonly heap: number; readonly process: number }[] = [];
const whole = start();
const audit = async (path: string, index: number): Promise<number> => {
  await whole.ask(path);
  return index + 1;
};
for await (const done of inOrder(many.entries(), 16, ([index, path]) => audit(path, index))) {
  if (done % 500 !== 0) continue;
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  readings.push({ heap: heapUsed / 2 ** 20, process: rss / 2 ** 20 });
}
await whole.close();

// In the middle of the work: the threads have begun, and each has more to do.
const stopped = start();
await stopped.ask(many[0] ?? '');
const pending = many.map((path) => stopped.ask(path));
await Promise.race(pending);
const before = performance.now();
await stopped.close();
await Promise.all(pending);
console.log(JSON.stringify({ readings, stop: performance.now() - before }));
