// Facts as they come from files and kernels: whole, partial, wrong, hostile.
import assert from 'node:assert/strict';
import { parseFacts } from '../../../src/core/facts/readFacts.ts';
import type { ValueFacts } from '../../../src/core/model/facts.ts';

function valueOf(json: unknown): ValueFacts | undefined {
  return parseFacts(JSON.stringify({ names: { it: json } }))?.names.get('it');
}

describe('parseFacts', () => {
  it('reads what the contract shows', () => {
    const facts = parseFacts(
      JSON.stringify({
        python: '3.11.7',
        packages: { pandas: '2.2.1' },
        names: {
          df: {
            type: 'pandas.core.frame.DataFrame',
            shape: [100, 1],
            columns: [{ name: 'price', dtype: 'object', sample: ['1,200'], nulls: 0 }],
            index: { dtype: 'int64', length: 100 },
            boundBy: { cell: 4, line: 2 },
          },
          loader: {
            type: 'torch.utils.data.DataLoader',
            item: [{ type: 'torch.Tensor', shape: [32, 1], dtype: 'torch.float32' }],
          },
        },
        expressions: { 'df.columns': { type: 'pandas.Index', length: 1 } },
        absent: ['dff'],
        modules: { cv2: false },
        paths: { 'data/a.csv': { exists: false, neighbours: ['b.csv'] } },
        directory: '/home/ada',
      }),
    );
    assert.ok(facts);
    assert.equal(facts.python, '3.11.7');
    assert.equal(facts.packages.get('pandas'), '2.2.1');
    const table = facts.names.get('df');
    assert.deepEqual(table?.shape, [100, 1]);
    assert.deepEqual(table.columns, [
      { name: 'price', dtype: 'object', sample: ['1,200'], nulls: 0 },
    ]);
    assert.deepEqual(table.index, { dtype: 'int64', length: 100 });
    assert.deepEqual(table.boundBy, { cell: 4, line: 2 });
    assert.deepEqual(facts.names.get('loader')?.item?.[0]?.shape, [32, 1]);
    assert.equal(facts.expressions.get('df.columns')?.length, 1);
    assert.ok(facts.absent.has('dff'));
    assert.equal(facts.modules.get('cv2'), false);
    assert.deepEqual(facts.paths.get('data/a.csv'), { exists: false, neighbours: ['b.csv'] });
    assert.equal(facts.directory, '/home/ada');
  });

  for (const text of ['', '{', '[]', '3', 'null', '"names"']) {
    it(`is undefined for ${JSON.stringify(text)}`, () => {
      assert.equal(parseFacts(text), undefined);
    });
  }

  it('knows nothing where nothing fits', () => {
    const facts = parseFacts(
      '{"names": [1], "packages": {"a": 1}, "python": 3, "paths": {"p": {}}}',
    );
    assert.deepEqual(facts, {
      packages: new Map(),
      names: new Map(),
      expressions: new Map(),
      absent: new Set(),
      modules: new Map(),
      paths: new Map(),
    });
  });

  const partial: readonly (readonly [string, object, object | undefined])[] = [
    ['no type', { shape: [1] }, undefined],
    ['a shape with a hole', { shape: [3, null] }, {}],
    ['a negative length', { length: -1 }, {}],
    ['a length that is no number', { length: '3' }, {}],
    ['a column without a name', { columns: [{ name: 'a' }, {}] }, {}],
    ['keys that are no texts', { keys: ['a', 1] }, {}],
    ['fields it does not know', { colour: 'red', raw: {} }, {}],
  ];
  for (const [title, json, expected] of partial) {
    it(`leaves out ${title}`, () => {
      if (expected)
        assert.deepEqual(valueOf({ type: 'int', ...json }), { type: 'int', ...expected });
      else assert.equal(valueOf(json), undefined);
    });
  }

  it('reads NaN as a number that is not known', () => {
    const facts = parseFacts('{"names": {"x": {"type": "float", "min": NaN, "max": 2}}}');
    assert.deepEqual(facts?.names.get('x'), { type: 'float', max: 2 });
  });

  it('is not led astray by names of JavaScript', () => {
    const facts = parseFacts(
      '{"names": {"__proto__": {"type": "int"}, "toString": {"type": "str"}}}',
    );
    assert.deepEqual([...(facts?.names.keys() ?? [])].sort(), ['__proto__', 'toString']);
    assert.equal(facts?.names.get('constructor'), undefined);
  });

  it('does not follow items without end', () => {
    const deep = '{"type": "tuple", "item": ['.repeat(4000) + ']}'.repeat(4000);
    assert.equal(parseFacts(`{"names": {"it": ${deep}}}`)?.names.get('it')?.type, 'tuple');
  });
});
