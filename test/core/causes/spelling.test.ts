// Holds the search for the name that was meant: slips are found, names that differ on purpose are not.
import assert from 'node:assert/strict';
import { closestOf } from '../../../src/core/causes/spelling.ts';

/** A wanted name, names that exist, and the one that was meant. */
const cases: readonly (readonly [
  wanted: string,
  names: readonly string[],
  meant: string | undefined,
])[] = [
  ['custmer', ['customer', 'cluster'], 'customer'],
  ['customer', ['custmer'], 'custmer'],
  ['recieve', ['receive'], 'receive'],
  ['price', ['prize', 'slice'], 'prize'],
  ['prices', ['price', 'prizes'], undefined],
  ['dataframe', ['data_frame'], 'data_frame'],
  ['DF', ['df'], 'df'],
  ['X', ['x'], undefined],
  ['_total', ['total'], 'total'],
  ['df', ['dg', 'd'], undefined],
  ['mode', ['model'], 'model'],
  ['mode', ['moodle'], undefined],
  ['customers', ['customer', 'costumers'], 'customer'],
  ['x_train', ['x_test', 'X_train'], 'X_train'],
  ['x_train', ['y_train'], 'y_train'],
  ['result_1', ['result_2'], undefined],
  ['result1', ['results1'], 'results1'],
  ['threshold', ['treshhold', 'thresholds'], 'thresholds'],
  ['abcdefgh', ['abcdefghij'], 'abcdefghij'],
  ['abcdefgh', ['abcdefghijk'], undefined],
  ['abcdefgh', ['badcefgh'], 'badcefgh'],
  ['abcdefgh', ['hgfedcba'], undefined],
  ['total', ['total'], undefined],
  ['opendrawer', ['open_drawer'], 'open_drawer'],
  ['west_best', ['east_best'], 'east_best'],
  ['west_best', ['east_best', 'west_total'], undefined],
  ['westBest', ['eastBest', 'westTotal'], undefined],
  ['west_totl', ['west_total', 'west_best'], 'west_total'],
  ['west_price', ['west_prices', 'east_price'], 'west_prices'],
];

describe('the name that was meant', () => {
  for (const [wanted, names, meant] of cases) {
    it(`by ${wanted}, of ${names.join(', ')}: ${meant ?? 'nobody knows'}`, () => {
      assert.equal(closestOf(wanted, names), meant);
    });
  }

  it('is the nearest, and of equally near ones that of the earlier group', () => {
    assert.equal(closestOf('totals', ['total'], ['Totals']), 'Totals');
    assert.equal(closestOf('totals', ['total'], ['totalz']), 'total');
    assert.equal(closestOf('totals', [], []), undefined);
  });
});
