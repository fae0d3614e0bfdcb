// Holds the engine to its pace where a user would wait. Limits are generous: `npm run bench` tells the figures.
import assert from 'node:assert/strict';
import {
  createAnalyst,
  type History,
  historyFromCounts,
  readNotebook,
  type PythonParser,
} from '../../../src/core/index.ts';
import { editsOf, looksBackOf, stepsOf, type Durations } from '../../bench/longNotebook.ts';
import { syntheticNotebook } from '../../bench/syntheticNotebook.ts';
import { testParser } from '../../pythonParser.ts';

/** Processor time in ms that the middle one of the rounds may take on a slow machine: five times the goal, and more. */
const MOST = { edit: 40, lookBack: 300 } as const;

const medianOf = (durations: Durations): number =>
  durations.toSorted((a, b) => a - b)[Math.floor(durations.length / 2)] ?? NaN;

const shareOfLongest = (steps: Durations): number =>
  Math.max(...steps) / steps.reduce((sum, step) => sum + step, 0);

describe('a notebook of hundreds of cells', () => {
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
    const { cells, ...snapshot } = readNotebook(syntheticNotebook(200, 0), 'long.ipynb');
    const steps = createAnalyst(counting).readAhead(historyFromCounts({ cells, ...snapshot }));
    for (let step = 1; steps.next().done !== true; step++) assert.ok(count <= step);
    assert.equal(count, new Set(cells.map(({ source }) => source)).size);
  });

  it('is followed, explained, foreseen and looked back at in short steps', () => {
    const { cells, ...snapshot } = readNotebook(syntheticNotebook(600, 0), 'long.ipynb');
    const history: History = { ...historyFromCounts({ cells, ...snapshot }), basis: 'observed' };
    const crashes = cells.filter(({ outputs }) => outputs.length > 0).length;
    // What it is, how many steps it takes at least, and how much of it one step may be.
    const parts = [
      ['readAhead', 2 * cells.length, 0.25],
      ['explain', crashes, 0.5],
      ['forecastCleanRun', 1.9 * cells.length, 0.5],
      ['states', cells.length - crashes, 0.85],
    ] as const;
    const rounds = Array.from({ length: 8 }, () => {
      const analyst = createAnalyst(parser);
      return parts.map(([part]) => {
        return stepsOf(
          part === 'readAhead' ? analyst.readAhead(history) : analyst.inSteps[part](history),
        );
      });
    });
    for (const [at, [part, count, most]] of parts.entries()) {
      const own = rounds.map((round) => round[at] ?? []);
      for (const { length } of own) assert.ok(length >= count, `${part}: ${length} steps`);
      // The engine of JavaScript has work of its own now and then: the best round counts.
      const share = Math.min(...own.map(shareOfLongest));
      assert.ok(share < most, `${part}: one step is ${(100 * share).toFixed(0)} % of it`);
    }
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
