// How long the probe keeps a kernel that holds much; for the tests and for `npm run bench`.
import { probeSource } from '../../../src/core/facts/probeSource.ts';
import type { KernelProcess } from '../../host/test-kernel/kernelProcess.ts';

const many = 200;
const rounds = 9;

/** What is asked about: 200 names, and a table of two million rows. */
export const manyNames = [
  'huge',
  ...Array.from({ length: many }, (_, at) => `name_${String(at)}`),
] as const;

const prepare = `
import numpy as np, pandas as pd
for _at in range(${String(many)}): globals()[f'name_{_at}'] = [_at, str(_at), {'a': _at}, np.arange(_at + 1)][_at % 4]
huge = pd.DataFrame({f'c{at}': np.random.rand(2_000_000) for at in range(6)} | {'text': ['a'] * 2_000_000})
`;

/** Median milliseconds of processor time in the kernel, of `probe`'s text: other programs on the machine must not decide. */
export async function probeTime(kernel: KernelProcess, probe: string): Promise<number> {
  await kernel.execute(prepare, () => undefined);
  const request = { names: manyNames, expressions: [], packages: [], modules: [], paths: [] };
  const question = probeSource(probe, request);
  const timed = [
    'import time as _time',
    '_start = _time.thread_time()',
    question,
    "print('took', (_time.thread_time() - _start) * 1000)",
  ].join('\n');
  const durations: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await kernel.execute(timed, ({ type, content }) => {
      const took =
        type === 'stream' ? /took ([\d.]+)/.exec(String(content['text']))?.[1] : undefined;
      if (took !== undefined) durations.push(Number(took));
    });
  }
  return durations.toSorted((a, b) => a - b)[Math.floor(durations.length / 2)] ?? Infinity;
}
