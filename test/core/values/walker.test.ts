// Holds the walker to the answers of a walk from the start: what it keeps of earlier runs, no walk may change.
import assert from 'node:assert/strict';
import type { Run } from '../../../src/core/index.ts';
import { createCellReader } from '../../../src/core/python/cellFacts.ts';
import { createWalker } from '../../../src/core/values/walker.ts';
import { testParser } from '../../pythonParser.ts';
import { walkFromStart } from './walkFromStart.ts';

/** Runs that leave values of every kind, some of them in two hands, some that lead back to themselves. */
const runs = [
  "import pandas as pd\nimport numpy as np\nitems = [1, 2]\nalias = items\nnested = {'a': items, 'b': (1, 2)}",
  "sales = pd.DataFrame({'price': [1, 2], 'day': ['a', 'b']})\nprices = sales['price']\ngrid = np.zeros((2, 3))",
  'class Shop:\n    def __init__(self, name):\n        self.name = name\n        self.me = self\nshop = Shop("x")\nask = shop.__init__',
  'def outer(n):\n    kept = [n]\n    def inner():\n        return kept[0]\n    return inner\nclosure = outer(3)\nitems.append(items)',
];

/** What users try next; several of them change what the runs left, and all are asked again and again. */
const nexts = [
  'items.append(3)\nitems[0] + "x"',
  'items[7]',
  'alias.append(5)\nalias[2] + "x"',
  "nested['c'] = 1\nnested['z']",
  "nested['c']",
  "sales['tax'] = 1\nsales['tax'] + sales['costs']",
  "sales['tax']",
  "del sales['price']\nsales['price']",
  "sales = sales.drop(columns=['price'])\nsales['price']",
  "sales['price']",
  'shop.owner = 1\nshop.owner + "x"',
  'shop.owner',
  'closure() + "x"',
  'grid[5]',
  'items = None\nitems.append(1)',
  'items.append(1)\nlen(items) + "x"',
];

function runOf(id: number, source: string): Run {
  return {
    id,
    session: 0,
    cellKey: `#${String(id)}`,
    source,
    executionCount: id + 1,
    outcome: { kind: 'succeeded' },
    afterUnseenRuns: false,
  };
}

describe('a walker with a memory', () => {
  it('answers as a walk from the start, in whatever order it is asked', async () => {
    const reader = createCellReader(await testParser());
    const read = (source: string) => reader.read(source);
    const walk = createWalker();
    let raised = 0;
    for (let round = 0; round < 3; round++) {
      for (let length = runs.length; length >= 1; length--) {
        const before = {
          runs: runs.slice(0, length).map((source, id) => runOf(id, source)),
          read,
          live: undefined,
        };
        for (const next of nexts) {
          const told = (found: ReturnType<typeof walkFromStart>): string =>
            found ? `${found.exception}: ${found.message}` : 'nothing';
          const run = runOf(length, next);
          const expected = told(walkFromStart(run, before));
          assert.equal(told(walk(run, before)), expected, `${next} after ${String(length)} runs`);
          if (expected !== 'nothing') raised += 1;
        }
      }
    }
    assert.ok(raised > 20, 'the walks foresee something');
  });

  it('forgets what runs that were taken back have left', async () => {
    const reader = createCellReader(await testParser());
    const walk = createWalker();
    const ask = (texts: readonly string[], next: string) =>
      walk(runOf(texts.length, next), {
        runs: texts.map((source, id) => runOf(id, source)),
        read: (source) => reader.read(source),
        live: undefined,
      })?.exception;
    assert.equal(ask(["d = {'a': 1}"], "d['b']"), 'KeyError');
    assert.equal(ask(["d = {'b': 1}"], "d['b']"), undefined);
    assert.equal(ask(["d = {'a': 1}", "d['b'] = 1"], "d['b']"), undefined);
    assert.equal(ask(["d = {'a': 1}"], "d['b']"), 'KeyError');
  });
});
