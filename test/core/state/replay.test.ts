// What names exist after any sequence of runs, and which are missing: the tables, put to the engine.
import assert from 'node:assert/strict';
import { expectedOf, predicted, recorded } from './stateCase.ts';
import { predictedTables, recordedTables, sessionTables } from './tables/index.ts';

describe('names after a clean run', () => {
  for (const [table, cases] of Object.entries(predictedTables)) {
    describe(table, () => {
      for (const one of cases) {
        it(one.title, () => {
          assert.deepEqual(predicted(one), expectedOf(one));
        });
      }
    });
  }
});

describe('names after recorded runs', () => {
  for (const [table, cases] of Object.entries({ ...recordedTables, ...sessionTables })) {
    describe(table, () => {
      for (const one of cases) {
        it(one.title, () => {
          assert.deepEqual(recorded(one), expectedOf(one));
        });
      }
    });
  }
});
