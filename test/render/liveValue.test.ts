// How live values read in a hover.
import assert from 'node:assert/strict';
import type { ValueFacts } from '../../src/core/index.ts';
import { renderLiveValue } from '../../src/render/liveValue.ts';

const links = { reveal: () => 'command:reveal' };
const shown = (value: ValueFacts): string => renderLiveValue('it', value, undefined, links);

describe('a live value', () => {
  it('says what a table holds and where it was bound', () => {
    const place = {
      cellKey: 'a',
      cell: 2,
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } },
    };
    const value: ValueFacts = {
      type: 'pandas.core.frame.DataFrame',
      shape: [100, 2],
      columns: [
        { name: 'price', dtype: 'object', nulls: 3, sample: ['1,200'] },
        { name: 'a|b', dtype: 'int64' },
      ],
    };
    assert.equal(
      renderLiveValue('df', value, place, links),
      [
        '`df` is now: `DataFrame`, shape `100 × 2`, 2 columns',
        '',
        '| column | dtype | missing | texts |',
        '| --- | --- | --- | --- |',
        '| `price` | object | 3 | `1,200` |',
        '| `a\\|b` | int64 |  |  |',
        '',
        'Bound in [cell 3, line 2](command:reveal)',
      ].join('\n'),
    );
  });

  const cases: readonly (readonly [ValueFacts, string])[] = [
    [{ type: 'int', value: '3' }, '`it` is now: `int`, `3`'],
    [
      { type: 'numpy.ndarray', shape: [3], dtype: 'float64', hasNan: true, min: 0, max: 1 },
      '`it` is now: `ndarray`, shape `3`, `float64`, from 0 to 1, with missing values',
    ],
    [{ type: 'sklearn.svm._classes.SVC', fitted: false }, '`it` is now: `SVC`, not fitted yet'],
    [
      { type: 'dict', length: 2, keys: ['a', 'b'] },
      '`it` is now: `dict`, length 2\n\nkeys: `a`, `b`',
    ],
    [{ type: 'function', signature: '(a, b=1)' }, '`it` is now: `function`\n\n`it(a, b=1)`'],
    [{ type: '__main__.<b>x</b>' }, '`it` is now: `<b>x</b>`'],
  ];
  for (const [value, text] of cases) it(text, () => assert.equal(shown(value), text));
});
