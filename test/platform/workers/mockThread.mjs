// A thread for tests: does what its tasks say.
import { parentPort, workerData } from 'node:worker_threads';

if (workerData === 'broken') throw new Error('no start');

/** Keeps the thread busy without ever giving way. */
function block() {
  for (;;) Math.sqrt(2);
}

parentPort.on('message', (task) => {
  if (task === 'die') throw new Error('no more');
  if (task === 'exit') process.exit(3);
  if (task === 'block') block();
  parentPort.postMessage({ kind: 'done', result: `${workerData} ${task}` });
});
parentPort.postMessage({ kind: 'ready' });
