// A few mutants of the project's own notebooks, run in a real IPython; `npm run eval:mutants` runs many.
import assert from 'node:assert/strict';
import { createCellReader } from '../../../src/core/python/cellFacts.ts';
import { parseTraceback } from '../../../src/core/traceback/parseTraceback.ts';
import { evaluateMutants, type Case } from '../../eval/mutants/evaluate.ts';
import { startKernels } from '../../eval/mutants/kernel.ts';
import { ownNotebooks } from '../../eval/mutants/notebooks.ts';
import { findPython } from '../../host/machine.ts';
import { testParser } from '../../pythonParser.ts';

describe('mutants of clean notebooks', () => {
  it('run as the engine says', async function () {
    this.timeout(60_000);
    const python = findPython();
    if (python === undefined) {
      console.log('    No Python with ipykernel was found: nothing to compare with.');
      this.skip();
    }
    const tools = { reader: createCellReader(await testParser()), readTraceback: parseTraceback };
    const kernels = startKernels(python, 2, []);
    const plan = { count: 16, seed: 1000, seconds: 10 };
    const score = await evaluateMutants(ownNotebooks(), plan, kernels, tools);
    kernels.close();
    const { document, recorded } = score.counts;
    assert.ok(document.right > 20 && recorded.right > 30, 'enough NameErrors to compare');
    assert.deepEqual(score.failures.map(describeCase), []);
  });
});

function describeCase({ verdict, name, notebook, basis, run, seed, sources }: Case): string {
  return `${verdict} ${name}: ${notebook}, ${basis}, run ${run}, seed ${seed}\n${sources.at(-1) ?? ''}`;
}
