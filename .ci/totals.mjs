// Adds up what the test runs wrote into .test-results/ and prints `N passed, N failed` as the last line.
// Fails when a run left no counts, or left failures.
import { readFileSync } from 'node:fs';

const runs = ['unit', 'host'].map((name) => ({ name, counts: countsOf(name) }));
const missing = runs.filter((run) => run.counts === undefined).map((run) => run.name);
const total = (key) => runs.reduce((sum, run) => sum + (run.counts?.[key] ?? 0), 0);

for (const { name, counts } of runs) {
  console.log(
    counts === undefined
      ? `${name}: did not finish`
      : `${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
  );
}
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = missing.length > 0 || total('failed') > 0 ? 1 : 0;

/** The counts a run wrote, or undefined when it stopped before writing them. */
function countsOf(name) {
  try {
    return JSON.parse(
      readFileSync(new URL(`../.test-results/${name}.json`, import.meta.url), 'utf8'),
    );
  } catch {
    return undefined;
  }
}
