// Proves many notebooks at once, on a few kernel processes.
import { type Analyst, createAnalyst } from '../../../src/core/index.ts';
import { testParser } from '../../pythonParser.ts';
import { type Kernels, startKernels } from '../mutants/kernel.ts';
import { type Proof, prove } from './prove.ts';
import type { Story } from './stories.ts';

const processes = 2;
const secondsPerImport = 60;

/** Errors whose tracebacks show much of a library: the first one takes its time. */
const longErrors: Readonly<Record<string, string>> = {
  pandas: "import pandas\npandas.DataFrame({'a': [1]}).drop(columns=['b'])",
};

export interface Proofs {
  /** In the order of the stories. */
  readonly proofs: readonly Proof[];
  /** Stories whose modules this Python does not have. */
  readonly leftOut: readonly Story[];
}

/** `python` is one with IPython. */
export async function proveAll(stories: readonly Story[], python: string): Promise<Proofs> {
  const analyst = createAnalyst(await testParser());
  // Forking a process that holds much takes long: what needs no modules runs without them.
  const plain = stories.filter(({ needs }) => needs.length === 0);
  const others = stories.filter((story) => !plain.includes(story));
  const parts = [];
  for (const part of [plain, others]) parts.push(await provePart(part, python, analyst));
  const proofs = parts.flatMap((part) => part.proofs);
  return {
    proofs: stories.flatMap((story) => proofs.filter((proof) => proof.story === story)),
    leftOut: parts.flatMap((part) => part.leftOut),
  };
}

async function provePart(
  stories: readonly Story[],
  python: string,
  analyst: Analyst,
): Promise<Proofs> {
  const modules = [...new Set(stories.flatMap(({ needs }) => needs))];
  const kernels = startKernels(python, processes, modules);
  try {
    for (const module of modules) kernels.warm(longErrors[module] ?? '');
    const missing = await missingModules(modules, kernels);
    const isLeftOut = (story: Story): boolean => story.needs.some((each) => missing.has(each));
    const able = stories.filter((story) => !isLeftOut(story));
    return {
      proofs: await Promise.all(able.map((story) => prove(story, kernels, analyst))),
      leftOut: stories.filter(isLeftOut),
    };
  } finally {
    kernels.close();
  }
}

async function missingModules(
  modules: readonly string[],
  kernels: Kernels,
): Promise<ReadonlySet<string>> {
  const runs = await kernels.run(
    modules.map((module) => `import ${module}`),
    secondsPerImport,
  );
  return new Set(modules.filter((_, index) => runs[index]?.status !== 'ok'));
}
