// Adds up what the test runs wrote into .test-results/ and prints `N passed, N failed` as the last line.
// A run that left no counts counts as one failure.
import { readFileSync } from 'node:fs';

const runs = ['unit', 'host'].map((name) => ({ name, counts: countsOf(name) }));

for (const { name, counts } of runs) {
  console.log(
    counts === undefined
      ? `${name}: did not finish`
      : `${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
  );
}

const passed = sum(runs.map(({ counts }) => counts?.passed ?? 0));
const failed = sum(runs.map(({ counts }) => counts?.failed ?? 1));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

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
