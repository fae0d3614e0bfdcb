// Holds the engine to its pace where a user would wait. Limits are generous: `npm run bench` tells the figures.
import assert from 'node:assert/strict';
import { createAnalyst, readNotebook, type PythonParser } from '../../../src/core/index.ts';
import { editsOf, looksBackOf, type Durations } from '../../bench/longNotebook.ts';
import { syntheticNotebook } from '../../bench/syntheticNotebook.ts';
import { testParser } from '../../pythonParser.ts';

/** Processor time in ms that the middle one of the rounds may take on a slow machine: five times the goal, and more. */
const MOST = { edit: 40, lookBack: 300 } as const;

const medianOf = (durations: Durations): number =>
  durations.toSorted((a, b) => a - b)[Math.floor(durations.length / 2)] ?? NaN;

describe('a notebook of 200 cells', () => {
  let parser: PythonParser;
  before(async () => {
    parser = await testParser();
  });

  it('is read ahead one text at a time', () => {
    let count = 0;
    const counting: PythonParser = {
      parse(source) {
        count += 1;
        return parser.parse(source);
      },
    };
    const { cells } = readNotebook(syntheticNotebook(200, 0), 'long.ipynb');
    const steps = createAnalyst(counting).readAhead(cells);
    for (let step = 1; steps.next().done !== true; step++) assert.ok(count <= step);
    assert.equal(count, new Set(cells.map(({ source }) => source)).size);
  });

  it('is analysed anew after an edit without the user noticing', () => {
    const median = medianOf(editsOf(createAnalyst(parser), 60));
    assert.ok(median < MOST.edit, `it took ${median.toFixed(1)} ms`);
  });

  it('is looked back at, all of it stale, without blocking the editor', () => {
    for (const [title, durations] of Object.entries(looksBackOf(createAnalyst(parser), 5))) {
      const median = medianOf(durations);
      assert.ok(median < MOST.lookBack, `${title}: it took ${median.toFixed(1)} ms`);
    }
  });
});
