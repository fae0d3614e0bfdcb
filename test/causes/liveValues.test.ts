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
});
