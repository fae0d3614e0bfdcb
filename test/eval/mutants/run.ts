// Scores the engine on mutants of clean notebooks, run in real IPython: `npm run eval:mutants -- --help`.
import { parseArgs } from 'node:util';
import { createCellReader } from '../../../src/core/python/cellFacts.ts';
import { parseTraceback } from '../../../src/core/traceback/parseTraceback.ts';
import { findPython } from '../../host/machine.ts';
import { testParser } from '../../pythonParser.ts';
import type { Basis, Verdict } from './compare.ts';
import { evaluateMutants, keepClean, type Case } from './evaluate.ts';
import { remembering, startKernels } from './kernel.ts';
import { notebooksIn, ownNotebooks } from './notebooks.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string', default: '../shared/data/corpus/clean' },
    answers: { type: 'string' },
    processes: { type: 'string', default: '2' },
    verbose: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const SECONDS_PER_CELL = 10;
const WARM_MODULES = ['numpy', 'pandas', 'matplotlib.pyplot', 'sklearn', 'scipy.stats', 'seaborn'];

if (values.help) {
  console.log(
    'npm run eval:mutants -- [--count 400] [--seed 1] [--folder NOTEBOOKS] [--processes 2] [--verbose]\n' +
      '                        [--answers FOLDER]\n' +
      'Mutates the notebooks of the folder and of test/fixtures/clean, runs them, compares. What the kernels answer\n' +
      'is kept in FOLDER, and not asked again.',
  );
} else process.exitCode = await main();

async function main(): Promise<number> {
  const python = findPython();
  if (python === undefined) {
    console.log('No Python with ipykernel was found: nothing to compare with.');
    return 0;
  }
  const tools = { reader: createCellReader(await testParser()), readTraceback: parseTraceback };
  const started = startKernels(python, Number(values.processes), WARM_MODULES);
  const kernels = values.answers === undefined ? started : remembering(started, values.answers);
  const candidates = [...ownNotebooks(), ...notebooksIn(values.folder)];
  const kept = await Promise.all(
    candidates.map((notebook) => keepClean(notebook, kernels, SECONDS_PER_CELL)),
  );
  const notebooks = kept.filter((notebook) => notebook !== undefined);
  const cells = notebooks.reduce((sum, notebook) => sum + notebook.cells.length, 0);
  console.log(
    `${notebooks.length} of ${candidates.length} notebooks run clean here, ${cells} cells`,
  );
  const plan = {
    count: Number(values.count),
    seed: Number(values.seed),
    seconds: SECONDS_PER_CELL,
  };
  const score = await evaluateMutants(notebooks, plan, kernels, tools);
  kernels.close();
  console.log(`${score.mutants} mutants, ${score.runs} runs`);
  for (const basis of ['document', 'recorded'] as const) report(basis, score.counts[basis]);
  if (values.verbose) for (const failure of score.failures) describe(failure);
  return score.failures.length > 0 ? 1 : 0;
}

function report(basis: Basis, counts: Readonly<Record<Verdict, number>>): void {
  const raised = counts.right + counts.missed;
  const said = counts.right + counts.wrong;
  const decided = counts.agreed + counts['said-bound'] + counts['said-absent'];
  console.log(
    [
      `${basis} order`,
      `  NameErrors: recall ${share(counts.right, raised)}, precision ${share(counts.right, said)}, ` +
        `${counts.undecided} undecided`,
      `  live names: ${share(counts.agreed, decided)} as said (${counts['said-bound']} bound but not there, ` +
        `${counts['said-absent']} absent but there), ${counts.open} left open`,
    ].join('\n'),
  );
}

function share(part: number, whole: number): string {
  return whole === 0 ? 'n/a' : `${part} of ${whole} = ${((100 * part) / whole).toFixed(2)} %`;
}

function describe({ notebook, seed, story, basis, run, verdict, name, sources, seen }: Case): void {
  console.log(
    [
      '',
      `${verdict} ${name} in run ${run} of ${notebook}, ${basis} order (seed ${seed}: ${story.join(', ')})`,
      `  kernel: ${seen?.status ?? '?'} ${seen?.ename ?? ''} ${seen?.evalue ?? ''}`,
      ...(sources.at(-1) ?? '').split('\n').map((line) => `  | ${line}`),
    ].join('\n'),
  );
}
