// Causes that live values sharpen: the same crash with and without them.
import assert from 'node:assert/strict';
import { createAnalyst, parseFacts, type Analyst } from '../../src/core/index.ts';
import { testParser } from '../pythonParser.ts';
import { readTextNotebook } from './textNotebook.ts';

const table = {
  type: 'pandas.core.frame.DataFrame',
  shape: [3, 3],
  columns: [{ name: 'Price' }, { name: 'size' }, { name: '2024', nameType: 'int' }],
};
const wrongColumn =
  "# %% [1]\ndf = load()\n# %% [2]\nx = df['price']\n# !! KeyError via pandas/core/frame.py __getitem__: 'price'\n";
const wrongKey = "# %% [1]\nrates = load()\n# %% [2]\nx = rates['eur']\n# !! KeyError: 'eur'\n";

describe('live values', () => {
  let analyst: Analyst;
  before(async () => {
    analyst = createAnalyst(await testParser());
  });

  const answer = (text: string, names: object): string => {
    const { history } = readTextNotebook(text);
    const facts = parseFacts(JSON.stringify({ names }));
    assert.ok(facts);
    return JSON.stringify(analyst.explain({ ...history, facts })[0]?.message);
  };

  it('name the nearest column', () => {
    assert.doesNotMatch(answer(wrongColumn, {}), /Price/);
    assert.match(answer(wrongColumn, { df: table }), /Price.*upper and lower case/);
  });

  it('tell a number from a text', () => {
    const text = wrongColumn.replaceAll("'price'", "'2024'");
    assert.match(answer(text, { df: table }), /2024.*a number, not a text/);
  });

  it('name the nearest key', () => {
    const mapping = { type: 'dict', length: 2, keyTypes: ['str'], keys: ['EUR', 'USD'] };
    assert.doesNotMatch(answer(wrongKey, {}), /EUR/);
    assert.match(answer(wrongKey, { rates: mapping }), /EUR/);
  });

  it('say nothing where not all columns are known', () => {
    const cut = { ...table, shape: [3, 900] };
    assert.equal(answer(wrongColumn, { df: cut }), answer(wrongColumn, {}));
  });

  it('say nothing of crashes before the last run', () => {
    const later = `${wrongColumn}# %% [3]\ndf = df.rename(columns=str.title)\n`;
    assert.equal(answer(later, { df: table }), answer(later, {}));
  });

  const fitted =
    '# %% [1]\nX = load()\n# %% [2]\nmodel.fit(X, y)\n# !! ValueError via sklearn/utils/validation.py f: Input X contains NaN.\n';
  const gaps = {
    ...table,
    columns: [
      { name: 'Price', nulls: 2 },
      { name: 'size', nulls: 0 },
    ],
  };

  it('name the columns with missing values', () => {
    assert.doesNotMatch(answer(fitted, {}), /Price/);
    assert.match(answer(fitted, { X: gaps }), /`X` holds missing \(NaN\) values in `Price`/);
  });

  it('say nothing of a table that is another by then', () => {
    const local = fitted
      .replace('model.fit(X, y)', 'def f(X):\n    model.fit(X, y)')
      .replace('# !!', '# %% [3]\nf(load())\n# !!')
      .replace('ValueError via', 'ValueError in [2] line 2 via');
    assert.equal(answer(local, { X: gaps }), answer(local, {}));
  });

  const sums =
    '# %% [1]\nc = a * a + b * b\n# !! ValueError: operands could not be broadcast together with shapes (3,) (4,)\n';
  const array = (...shape: number[]): object => ({ type: 'numpy.ndarray', shape });

  it('choose the two values whose shapes the message prints', () => {
    assert.match(answer(sums, { a: array(3), b: array(4) }), /`a` is 3 long and `b` is 4 long/);
  });

  it('choose none where another value has the same shape', () => {
    const text = sums.replace('b * b', 'b * d');
    const all = { a: array(3), b: array(4), d: array(4) };
    assert.equal(answer(text, all), answer(text, {}));
  });
});
