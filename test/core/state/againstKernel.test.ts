// Runs every case of the state tables in a real IPython: what the tables say is what happens.
import assert from 'node:assert/strict';
import { namesOfStarImport, starModules } from '../../../src/core/knowledge/starImports.ts';
import { startKernels, type Kernels, type ObservedRun } from '../../eval/mutants/kernel.ts';
import { findPython } from '../../host/machine.ts';
import type { Run } from '../../../src/core/index.ts';
import { cellsOf, expectedOf, recorded, runsOf, type StateCase } from './stateCase.ts';
import { predictedTables, recordedTables } from './tables/index.ts';

const SECONDS_PER_CELL = 5;
const python = findPython();

describe('a kernel agrees with the tables', function () {
  this.timeout(60_000);
  let kernels: Kernels;

  before(function () {
    if (python === undefined) {
      console.log(
        '    No Python with ipykernel was found: the tables are not compared with a kernel.',
      );
      this.skip();
    }
    kernels = startKernels(python, 1, []);
  });

  after(() => {
    if (python !== undefined) kernels.close();
  });

  for (const [order, tables] of [
    ['document', predictedTables],
    ['recorded', recordedTables],
  ] as const) {
    for (const [table, cases] of Object.entries(tables)) {
      it(table, async () => {
        for (const one of cases) {
          const cells = cellsOf(one, order);
          const seen = await kernels.run(cells, SECONDS_PER_CELL);
          assert.equal(seen.length, cells.length, one.title);
          assert.deepEqual(differences(one, order, seen), [], one.title);
        }
      });
    }
  }

  it('in what star imports give', async () => {
    for (const module of starModules) {
      const [run] = await kernels.run([`from ${module} import *`], SECONDS_PER_CELL);
      // Some systems leave out what needs a screen.
      if (run?.ename === 'ModuleNotFoundError' || run?.ename === 'ImportError') continue;
      const known = new Set(namesOfStarImport(module));
      const unlisted = run?.names.filter((name) => !known.has(name));
      assert.deepEqual(unlisted, [], module);
    }
  });

  it('in how runs end, and its tracebacks say as much as the tables', async () => {
    for (const one of Object.values(recordedTables).flat()) {
      const runs = runsOf(one);
      const seen = await kernels.run(cellsOf(one, 'recorded'), SECONDS_PER_CELL);
      assert.deepEqual(
        seen.map(({ ename }) => ename),
        runs.map(({ outcome }) => (outcome.kind === 'failed' ? outcome.error?.name : undefined)),
        one.title,
      );
      assert.deepEqual(recorded(one, runsWith(runs, seen)), expectedOf(one), one.title);
    }
  });
});

/** The same runs, ended as the kernel's did. */
function runsWith(runs: readonly Run[], seen: readonly ObservedRun[]): readonly Run[] {
  return runs.map((run, index): Run => {
    const { ename, evalue = '', traceback = '' } = seen[index] ?? {};
    if (ename === undefined) return { ...run, outcome: { kind: 'succeeded' } };
    const error = { name: ename, message: evalue, traceback };
    return { ...run, executionCount: index + 1, outcome: { kind: 'failed', error } };
  });
}

/** What the case says and the kernel does not do, in words. */
function differences(
  one: StateCase,
  order: 'document' | 'recorded',
  seen: readonly ObservedRun[],
): readonly string[] {
  const said = expectedOf(one);
  const names = new Set(seen.at(-1)?.names);
  const list = (text: string): readonly string[] => text.split(' ').filter((name) => name !== '');
  const found: string[] = [];
  for (const name of list(said.bound)) if (!names.has(name)) found.push(`${name} is not bound`);
  for (const name of list(said.absent)) if (names.has(name)) found.push(`${name} is not absent`);
  const mentioned = new Set([said.bound, said.maybe, said.absent].flatMap(list));
  for (const name of said.unknown ? [] : names) {
    if (!mentioned.has(name)) found.push(`nothing is said of ${name}`);
  }
  for (const [index, run] of seen.entries()) {
    const uses = said.missing.filter((use) => use.startsWith(`${index + 1} `));
    const sure = uses.map((use) => use.split(' ')).find(([, , reach]) => reach !== 'possible');
    const raised = /^name '(\w+)' is not defined/.exec(run.evalue ?? '')?.[1];
    if (order === 'recorded' || sure?.[1] === raised) continue;
    const isPossible = uses.some((use) => use.startsWith(`${index + 1} ${raised ?? ''} possible`));
    if (!isPossible) {
      found.push(`cell ${index + 1} misses ${raised ?? 'nothing'}, not ${sure?.[1] ?? 'nothing'}`);
    }
  }
  return found;
}
