/** Takes out of printed text what is different at every run: addresses, durations, times of day, progress bars. */
import { stripAnsi } from '../traceback/ansi.ts';

/** What stands in the place of something that changes. */
const HOLE = '…';

/**
 * The lines of the text without what changes from run to run; blank lines at the end are left out. `source` is the text of
 * the cell that printed it, which tells whether it prints identities of objects.
 */
export function steadyLines(text: string, source: string): readonly string[] {
  const lines = stripAnsi(text)
    .split('\n')
    .map((line) => steadyLine(overwritten(line), source))
    .filter((line) => line !== undefined);
  const end = lines.findLastIndex((line) => line !== '');
  return lines.slice(0, end + 1);
}

/** What is left to read of a line whose beginning was printed over again and again. */
function overwritten(line: string): string {
  const parts = line.replace(/\r+$/, '').split('\r');
  let shown = '';
  for (const part of parts) {
    // A shorter text leaves the end of a longer one.
    shown = part + shown.slice(part.length);
  }
  return withoutBackspaces(shown);
}

function withoutBackspaces(line: string): string {
  if (!line.includes('\b')) return line;
  const kept: string[] = [];
  for (const mark of line) {
    if (mark === '\b') kept.pop();
    else kept.push(mark);
  }
  return kept.join('');
}

/** Lines that tell of nothing but the run itself. */
const passing: readonly RegExp[] = [
  // %time, %%time, %timeit, %prun, memory_profiler's %memit
  /^(?:CPU times|Wall time|Compiler time|Parser\s*:)/,
  /^\s*[\d.,]+ ?(?:ns|µs|μs|us|ms|s|min|h)\b.* per loop/,
  /^The slowest run took /,
  /^\d+ loops?, best of \d+/,
  /^peak memory: /,
  // tqdm, Keras, pip
  /\d+%\|.*\|/,
  /^(?:Epoch \d+.*)?\s*\d+\/\d+ .*(?:\[[=>.\s]*\]|━|ETA)/,
  /^(?:Requirement already satisfied|Collecting |Downloading |Using cached |Installing collected|Successfully installed)/,
];

/** Parts of lines that change; the most particular first. */
const changing: readonly (readonly [what: RegExp, insteadOf: string])[] = [
  [/\b0x[0-9a-fA-F]{4,}\b/g, HOLE],
  [/<ipython-input-\d+-[0-9a-f]+>|\bIn ?\[\d+\]|\/ipykernel_\d+\/\d+\.py/g, HOLE],
  // The page's resolution decides on these.
  [/<Figure size [\d.]+x[\d.]+ with /g, `<Figure size ${HOLE} with `],
  [/<matplotlib\.figure\.Figure at …>/g, `<Figure>`],
  // Times of day; midnight stands for a date without one.
  [
    /\b\d{4}-\d\d-\d\d[T ](?!00:00(?::00)?\b)\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/g,
    HOLE,
  ],
  [
    /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? (?:[A-Z][a-z]{2} [ \d]\d|\d\d? [A-Z][a-z]{2} \d{4}) \d\d:\d\d:\d\d(?: \d{4})?/g,
    HOLE,
  ],
  [/\bdatetime\.datetime\(\d{4}(?:, \d+){5,}\)/g, HOLE],
  // Durations with their unit: 12.3 ms, 0:00:01.234567, 3.2 seconds
  [/\b\d+:\d\d:\d\d\.\d+\b/g, HOLE],
  [/\b\d+(?:\.\d+)?(?:e[+-]?\d+)? ?(?:ns|µs|μs|us|ms|msec|milliseconds?|secs?|seconds?)\b/g, HOLE],
  [/\b\d+(?:\.\d+ ?| )s\b/g, HOLE],
  // Seconds since 1970, with their fraction
  [/\b1[3-9]\d{8}\.\d+\b/g, HOLE],
  // Where CPython keeps objects on 64-bit systems
  [/\b(?:9[34]\d{12}|1[34]\d{13})\b/g, HOLE],
];

function steadyLine(line: string, source: string): string | undefined {
  const plain = line.trimEnd();
  if (passing.some((pattern) => pattern.test(plain))) return undefined;
  let steady = plain;
  for (const [what, insteadOf] of changing) steady = steady.replace(what, insteadOf);
  return /\bid\s*\(/.test(source) ? steady.replace(/\b\d{7,}\b/g, HOLE) : steady;
}
