// Bundles the programs that are measured, as the product is bundled, and runs them each in a process of its own.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const project = join(import.meta.dirname, '../..');
const programs = join(import.meta.dirname, 'programs');
const { resolve } = createRequire(import.meta.url);

/** Where bundles go; ignored by git. */
const folder = join(project, '.test-results/bench');

/** What a program printed, and the time it took, in ms: of processors and on the clock. */
export interface Measured {
  readonly printed: string;
  readonly cpu: number;
  /** From start to end, in ms. */
  readonly wall: number;
}

/** Bundles all programs and the command line. */
export async function bundlePrograms(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [
      join(project, 'src/cli/main.ts'),
      join(project, 'src/platform/workers/notebookThread.ts'),
      ...readdirSync(programs).map((file) => join(programs, file)),
    ],
    outdir: folder,
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  for (const file of [
    'web-tree-sitter/web-tree-sitter.wasm',
    'tree-sitter-python/tree-sitter-python.wasm',
  ]) {
    copyFileSync(resolve(file), join(folder, basename(file)));
  }
}

/** Runs a program several times at once, each in one thread of its own; ms on the clock until the last has ended. */
export async function runAtOnce(
  times: number,
  program: string,
  ...args: readonly string[]
): Promise<number> {
  const script = join(folder, `${program}.mjs`);
  const start = performance.now();
  const runs = Array.from({ length: times }, async () => {
    const child = spawn(process.execPath, [script, ...args], { stdio: 'ignore' });
    const [code] = (await once(child, 'exit')) as readonly unknown[];
    if (code !== 0 && code !== 1) throw new Error(`${program} ended with ${String(code)}.`);
  });
  await Promise.all(runs);
  return performance.now() - start;
}

/** Runs a bundled program to its end. Throws if it fails: the command line may only find something (1). */
export function run(program: string, ...args: readonly string[]): Measured {
  const cpuFile = join(folder, 'cpu-time.txt');
  const script = join(folder, `${program}.mjs`);
  const start = performance.now();
  const ran = spawnSync(
    process.execPath,
    ['--expose-gc', '--import', join(folder, 'cpuTime.mjs'), script, ...args],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      env: { ...process.env, CPU_TIME_FILE: cpuFile },
    },
  );
  if (ran.status !== 0 && ran.status !== 1) {
    throw new Error(`${program} ended with ${String(ran.status)}: ${ran.stderr}`);
  }
  const wall = performance.now() - start;
  return { printed: ran.stdout, wall, cpu: Number(readFileSync(cpuFile, 'utf8')) };
}
