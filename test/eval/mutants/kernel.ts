// Runs lists of cells in real IPython processes and hands back what happened.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** What one execution did. */
export interface ObservedRun {
  readonly status: 'ok' | 'error';
  readonly ename?: string;
  readonly evalue?: string;
  readonly traceback?: string;
  /** The user's names that existed afterwards. */
  readonly names: readonly string[];
}

export interface Kernels {
  /** Runs the cells in a fresh namespace. Shorter than `sources` if a run took more than `seconds`. */
  run(sources: readonly string[], seconds: number): Promise<readonly ObservedRun[]>;
  /** Runs a text once in advance, outside of all namespaces: what it loads, later runs have at hand. */
  warm(text: string): void;
  close(): void;
}

interface Answer {
  readonly id: number;
  readonly runs: readonly ObservedRun[];
}

/** `count` processes of that Python, each of which has imported `modules` as far as they are there. */
export function startKernels(python: string, count: number, modules: readonly string[]): Kernels {
  const waiting = new Map<number, (runs: readonly ObservedRun[]) => void>();
  const script = join(import.meta.dirname, 'kernel.py');
  const processes = Array.from({ length: count }, () => {
    const child = spawn(python, [script, ...modules], { stdio: ['pipe', 'pipe', 'ignore'] });
    createInterface({ input: child.stdout }).on('line', (line) => {
      const answer = JSON.parse(line) as Answer;
      waiting.get(answer.id)?.(answer.runs);
      waiting.delete(answer.id);
    });
    child.on('exit', () => {
      for (const settle of waiting.values()) settle([]);
      waiting.clear();
    });
    return child;
  });
  const tell = (index: number, request: object): void => {
    processes[index]?.stdin.write(`${JSON.stringify(request)}\n`);
  };
  let requests = 0;
  return {
    run: (sources, seconds) =>
      new Promise((settle) => {
        const id = requests;
        requests += 1;
        waiting.set(id, settle);
        tell(id % count, { id, runs: sources, seconds });
      }),
    warm: (text) => {
      for (const index of processes.keys()) tell(index, { warm: text });
    },
    close: () => {
      for (const child of processes) child.stdin.end();
    },
  };
}

/** The same kernels, keeping their answers in a folder, so that a later comparison of the same mutants runs nothing. */
export function remembering(kernels: Kernels, folder: string): Kernels {
  mkdirSync(folder, { recursive: true });
  return {
    ...kernels,
    async run(sources, seconds) {
      const key = createHash('sha256')
        .update(JSON.stringify([sources, seconds]))
        .digest('hex');
      const file = join(folder, `${key.slice(0, 32)}.json`);
      if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as readonly ObservedRun[];
      const answer = await kernels.run(sources, seconds);
      writeFileSync(file, JSON.stringify(answer));
      return answer;
    },
  };
}
