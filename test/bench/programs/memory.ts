// Audits 2,000 different notebooks with one engine, and prints as JSON the heap and the whole process, in MB, after each 500.
import { createAnalyst, historyFromCounts, readNotebook } from '../../../src/core/index.ts';
import { loadPythonParser, wasmFilesIn } from '../../../src/platform/wasm.ts';
import { syntheticNotebook } from '../syntheticNotebook.ts';

const analyst = createAnalyst(await loadPythonParser(wasmFilesIn(import.meta.dirname)));
const readings: { readonly heap: number; readonly process: number }[] = [];
for (let seed = 1; seed <= 2000; seed++) {
  const length = 5 + ((seed * 7) % 50);
  const snapshot = readNotebook(syntheticNotebook(length, seed), `${seed}.ipynb`);
  analyst.audit(historyFromCounts(snapshot));
  if (seed % 500 !== 0) continue;
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  readings.push({ heap: heapUsed / 2 ** 20, process: rss / 2 ** 20 });
}
console.log(JSON.stringify(readings));
