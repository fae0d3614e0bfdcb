// Proves many notebooks at once, on a few kernel processes.
import { createAnalyst } from '../../../src/core/index.ts';
import { testParser } from '../../pythonParser.ts';
import { startKernels } from '../mutants/kernel.ts';
import { type Proof, prove } from './prove.ts';
import type { Story } from './stories.ts';

const processes = 2;

/** The proofs, in the order of the stories. `python` is one with IPython. */
export async function proveAll(
  stories: readonly Story[],
  python: string,
): Promise<readonly Proof[]> {
  const analyst = createAnalyst(await testParser());
  const kernels = startKernels(python, processes, []);
  try {
    return await Promise.all(stories.map((story) => prove(story, kernels, analyst)));
  } finally {
    kernels.close();
  }
}
