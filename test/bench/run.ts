// Measures what must be fast: `npm run bench`. Prints each figure beside its goal; ends with 1 if one is missed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { probeTime } from '../core/facts/probeTime.ts';
import { findPython } from '../host/machine.ts';
import type * as TestKernel from '../host/test-kernel/kernelProcess.ts';
import { bundlePrograms, run, runAtOnce } from './measure.ts';
import { syntheticNotebook } from './syntheticNotebook.ts';

// Bundled with the test kernel as CommonJS: imported, it would not know its folder.
const { KernelProcess } = createRequire(import.meta.url)(
  '../host/test-kernel/kernelProcess.ts',
) as typeof TestKernel;

const corpus = join(import.meta.dirname, '../../../shared/data/corpus');
const ROUNDS = 5;

interface Figure {
  readonly what: string;
  readonly said: string;
  readonly goal: string;
  readonly isMet: boolean;
}

/** Milliseconds of processor time, as the program of that name prints them. */
interface Answers {
  readonly edits: readonly number[];
  readonly checks: readonly number[];
  readonly crashes: readonly number[];
  readonly longTracebacks: readonly number[];
  readonly looksBack: Readonly<Record<string, readonly number[]>>;
}

await bundlePrograms();
const figures = [
  auditAgainstFloor(),
  ...answers(),
  startTime(),
  clusters(),
  memory(),
  ...(await liveValues()),
  ...(await threads()),
];
for (const { what, said, goal, isMet } of figures) {
  console.log(`${isMet ? 'met   ' : 'MISSED'} ${what}: ${said} (goal: ${goal})`);
}
process.exitCode = figures.every(({ isMet }) => isMet) ? 0 : 1;

/** CPU time of the whole command over all notebooks, against that of reading and parsing them. */
function auditAgainstFloor(): Figure {
  const own = existsSync(corpus) ? undefined : ownNotebooks();
  if (own !== undefined) console.log(`${corpus} is absent: measuring on notebooks made up for it.`);
  const folder = own ?? corpus;
  // In turns, so that a busy machine slows both.
  const rounds = Array.from({ length: ROUNDS }, () => {
    const floor = run('floor', folder);
    return {
      cells: Number(floor.printed),
      floor: floor.cpu,
      audit: cpuOfAudit(folder),
      inOneThread: cpuOfAudit(folder, '--jobs', '1'),
    };
  });
  if (own !== undefined) rmSync(own, { recursive: true });
  const floor = median(rounds.map((round) => round.floor));
  const audit = median(rounds.map((round) => round.audit));
  const ratio = median(rounds.map((round) => round.audit / round.floor));
  const inOneThread = median(rounds.map((round) => round.inOneThread / round.floor));
  const spread = rounds.map((round) => (round.audit / round.floor).toFixed(2)).join(', ');
  return {
    what: `audit of ${rounds[0]?.cells ?? 0} code cells against reading and parsing them`,
    said: `${ratio.toFixed(2)} times (${audit.toFixed(0)} ms against ${floor.toFixed(0)} ms CPU; ${spread}; in one thread ${inOneThread.toFixed(2)})`,
    goal: 'at most 2',
    isMet: ratio <= 2,
  };
}

/** Throws if a notebook was not audited: what fails is fast. */
function cpuOfAudit(folder: string, ...options: readonly string[]): number {
  const { printed, cpu } = run('main', 'audit', folder, '--format', 'jsonl', ...options);
  if (printed.includes('"internal-error"')) throw new Error('The audit failed on a notebook.');
  return cpu;
}

function ownNotebooks(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cellscope-bench-'));
  mkdirSync(folder, { recursive: true });
  for (let seed = 1; seed <= 300; seed++) {
    writeFileSync(join(folder, `${seed}.ipynb`), syntheticNotebook(5 + ((seed * 7) % 50), seed));
  }
  return folder;
}

/** What the editor waits for, in a notebook of 200 cells that has run. */
function answers(): readonly Figure[] {
  const { edits, checks, crashes, longTracebacks, looksBack } = JSON.parse(
    run('answers').printed,
  ) as Answers;
  return [
    figure('answers after an edit, median', median(edits), 5, 'ms'),
    figure('answers after an edit, 95th percentile', percentile95(edits), 15, 'ms'),
    figure('look ahead at one cell, median', median(checks), 20, 'ms'),
    figure('explanation of a crash, median', median(crashes), 10, 'ms'),
    figure('the same with a traceback of 1 MB', median(longTracebacks), 10, 'ms'),
    ...Object.entries(looksBack).map(([title, durations]) =>
      figure(`look back at 200 stale cells (${title}), median`, median(durations), 50, 'ms'),
    ),
  ];
}

function percentile95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? NaN;
}

function startTime(): Figure {
  const times = Array.from({ length: ROUNDS }, () => Number(run('start').printed));
  return figure('start of the core until the first answer', median(times), 300, 'ms');
}

/** One exception for all, as if none were told apart by it. */
function clusters(): Figure {
  const seconds = Number(run('clusters').printed) / 1000;
  return figure('clusters of 100,000 error messages', seconds, 120, 's');
}

/** The heap may grow until all that is remembered is full, which 500 notebooks see to. */
function memory(): Figure {
  const readings = JSON.parse(run('memory').printed) as readonly {
    heap: number;
    process: number;
  }[];
  const [first, last] = [readings[0]?.heap ?? NaN, readings.at(-1)?.heap ?? NaN];
  const said = readings.map(({ heap, process }) => `${heap.toFixed(0)}/${process.toFixed(0)}`);
  return {
    what: 'heap/process after each 500 of 2,000 notebooks',
    said: `${said.join(', ')} MB`,
    goal: 'a heap that stays flat within 10 %',
    isMet: last <= first * 1.1,
  };
}

/** Where there is a kernel with pandas. */
async function liveValues(): Promise<readonly Figure[]> {
  const python = findPython();
  if (python === undefined || spawnSync(python, ['-c', 'import pandas']).status !== 0) {
    console.log('No Python with a kernel and pandas: live values are not measured.');
    return [];
  }
  const kernel = new KernelProcess(python);
  const probe = readFileSync(join(import.meta.dirname, '../../src/core/facts/probe.py'), 'utf8');
  const median = await probeTime(kernel, probe);
  kernel.dispose();
  return [figure('live values beside 200 names and 2 million rows, median', median, 15, 'ms')];
}

/** 2,000 notebooks on the clock, shared by two threads: how much sooner, with how much memory, and how long a stop takes. */
async function threads(): Promise<readonly Figure[]> {
  const own = existsSync(corpus) ? undefined : ownNotebooks();
  const folder = own ?? corpus;
  const paths = Array.from({ length: 6 }, () => folder);
  const audit = (jobs: number): number =>
    run('main', 'audit', ...paths, '--format', 'jsonl', '--jobs', String(jobs)).wall;
  const ratios = Array.from({ length: 3 }, () => audit(1) / audit(2));
  // What two processors give at most where nothing is shared: the same work twice at once, against once.
  const one = ['main', 'audit', ...paths.slice(0, 3), '--format', 'jsonl', '--jobs', '1'] as const;
  const [alone, both] = [await runAtOnce(1, ...one), await runAtOnce(2, ...one)];
  const { readings, stop } = JSON.parse(run('threads', folder).printed) as {
    readonly readings: readonly { readonly heap: number; readonly process: number }[];
    readonly stop: number;
  };
  if (own !== undefined) rmSync(own, { recursive: true });
  const ratio = median(ratios);
  const [first, last] = [readings[0]?.process ?? NaN, readings.at(-1)?.process ?? NaN];
  return [
    {
      what: 'audit of 2,000 notebooks by two threads, against one',
      said: `${ratio.toFixed(2)} times as fast (${ratios.map((each) => each.toFixed(2)).join(', ')}; two processes do twice the work at ${((2 * alone) / both).toFixed(2)} times the pace of one)`,
      goal: 'at least 1.6, on two idle processors',
      isMet: ratio >= 1.6,
    },
    {
      what: 'process with two threads after each 500 of 2,000 notebooks',
      said: `${readings.map(({ process }) => process.toFixed(0)).join(', ')} MB`,
      goal: 'flat within 20 %',
      isMet: last <= first * 1.2,
    },
    figure('stop of two threads at work', stop, 200, 'ms'),
  ];
}

function figure(what: string, value: number, most: number, unit: string): Figure {
  return {
    what,
    said: `${value.toFixed(1)} ${unit}`,
    goal: `at most ${most} ${unit}`,
    isMet: value <= most,
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
