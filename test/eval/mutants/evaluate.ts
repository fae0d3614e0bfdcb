// Makes mutants of clean notebooks, runs them, and collects how the engine did.
import type { ReplayTools } from '../../../src/core/state/replay.ts';
import { chanceOf } from './chance.ts';
import { compare, type Basis, type Judgement, type Verdict } from './compare.ts';
import type { Kernels, ObservedRun } from './kernel.ts';
import { mutate } from './mutate.ts';
import type { CleanNotebook } from './notebooks.ts';

/** A judgement with everything needed to look into it. */
export interface Case extends Judgement {
  readonly notebook: string;
  readonly seed: number;
  readonly story: readonly string[];
  /** The texts of the sequence up to the run in question. */
  readonly sources: readonly string[];
  readonly seen: ObservedRun | undefined;
}

export interface Score {
  readonly mutants: number;
  readonly runs: number;
  readonly counts: Readonly<Record<Basis, Readonly<Record<Verdict, number>>>>;
  /** Where engine and kernel differ. */
  readonly failures: readonly Case[];
}

/** The notebook without the cells that fail, since what they need is not here; `undefined` if little is left. */
export async function keepClean(
  notebook: CleanNotebook,
  kernels: Kernels,
  seconds: number,
): Promise<CleanNotebook | undefined> {
  const observed = await kernels.run(notebook.cells, seconds);
  const cells = notebook.cells.filter((_, index) => observed[index]?.status === 'ok');
  if (cells.length < 3) return undefined;
  return cells.length === notebook.cells.length
    ? notebook
    : keepClean({ ...notebook, cells }, kernels, seconds);
}

/** Runs `count` mutants, dealt out evenly over the notebooks. The same seed gives the same mutants. */
export async function evaluateMutants(
  notebooks: readonly CleanNotebook[],
  {
    count,
    seed,
    seconds,
  }: { readonly count: number; readonly seed: number; readonly seconds: number },
  kernels: Kernels,
  tools: ReplayTools,
): Promise<Score> {
  const counts = { document: noCounts(), recorded: noCounts() };
  const failures: Case[] = [];
  let runs = 0;
  const evaluateOne = async (notebook: CleanNotebook, mutantSeed: number): Promise<void> => {
    const mutant = mutate(notebook.cells, chanceOf(mutantSeed), tools.reader);
    const inOrder = mutant.runs.map((index) => mutant.cells[index] ?? '');
    const [page, order] = await Promise.all([
      kernels.run(mutant.cells, seconds),
      kernels.run(inOrder, seconds),
    ]);
    runs += page.length + order.length;
    const compared = [
      { sources: mutant.cells, observed: page, basis: 'document' },
      { sources: inOrder, observed: order, basis: 'recorded' },
    ] as const;
    for (const { sources, observed, basis } of compared) {
      for (const judgement of compare(sources, observed, basis, tools)) {
        counts[basis][judgement.verdict] += 1;
        if (!isFailure(judgement.verdict)) continue;
        failures.push({
          ...judgement,
          notebook: notebook.name,
          seed: mutantSeed,
          story: mutant.story,
          sources: sources.slice(0, judgement.run + 1),
          seen: observed[judgement.run],
        });
      }
    }
  };
  const all = Array.from({ length: count }, async (_, index) => {
    const notebook = notebooks[index % notebooks.length];
    if (notebook) await evaluateOne(notebook, seed + index);
  });
  await Promise.all(all);
  return { mutants: count, runs, counts, failures };
}

function noCounts(): Record<Verdict, number> {
  return {
    right: 0,
    missed: 0,
    wrong: 0,
    undecided: 0,
    agreed: 0,
    'said-bound': 0,
    'said-absent': 0,
    open: 0,
  };
}

function isFailure(verdict: Verdict): boolean {
  return ['missed', 'wrong', 'said-bound', 'said-absent'].includes(verdict);
}
