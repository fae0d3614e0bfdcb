// The table of imports that moved: every row reads, none contradicts another, and addresses inside modules are found.
import assert from 'node:assert/strict';
import { movedImport, movedImports } from '../../../src/core/knowledge/movedImports.ts';

const show = (address: { readonly module: string; readonly name: string | undefined }): string =>
  address.name === undefined ? address.module : `${address.module}:${address.name}`;

describe('movedImports', () => {
  it('has well-formed rows', () => {
    assert.ok(movedImports.length > 400);
    for (const row of movedImports) {
      const text = show(row);
      assert.match(text, /^[A-Za-z_]\w*(\.\w+)*(:\w+)?$/, text);
      assert.match(row.goneSince, /^\d+(\.\d+)*$/, text);
      assert.ok(row.library.length > 1, text);
      assert.ok(!row.isMechanical || row.replacement, `${text}: mechanical, but nothing to write`);
      if (row.replacement) {
        assert.match(show(row.replacement), /^[A-Za-z_]\w*(\.\w+)*(:\w+)?$/, text);
        assert.notEqual(show(row.replacement), text);
      }
    }
  });

  it('has each address once', () => {
    const addresses = movedImports.map(show);
    assert.deepEqual(
      addresses.filter((address, index) => addresses.indexOf(address) !== index),
      [],
    );
  });

  it('never sends to an address that is gone', () => {
    for (const { replacement } of movedImports) {
      if (replacement) assert.equal(movedImport(replacement), undefined, show(replacement));
    }
  });

  const cases: readonly (readonly [module: string, name: string | undefined, now: string])[] = [
    ['sklearn.cross_validation', undefined, 'sklearn.model_selection'],
    ['sklearn.cross_validation', 'KFold', 'sklearn.model_selection:KFold'],
    ['sklearn', 'cross_validation', 'sklearn:model_selection'],
    ['sklearn.externals', 'joblib', 'joblib'],
    ['collections', 'Mapping', 'collections.abc:Mapping'],
    ['keras.layers.convolutional', 'Conv2D', 'keras.layers:Conv2D'],
    ['tensorflow.contrib.rnn', 'LSTMCell', 'tensorflow.keras.layers:LSTMCell'],
    ['tensorflow.contrib.layers', 'flatten', '-'],
    ['pandas.io.data', 'DataReader', 'pandas_datareader.data:DataReader'],
  ];
  for (const [module, name, now] of cases) {
    it(show({ module, name }), () => {
      const row = movedImport({ module, name });
      assert.ok(row);
      assert.equal(row.replacement ? show(row.replacement) : '-', now);
    });
  }

  it('knows nothing of what is where it was', () => {
    assert.equal(movedImport({ module: 'sklearn.svm', name: 'SVC' }), undefined);
    assert.equal(movedImport({ module: '', name: undefined }), undefined);
  });
});
