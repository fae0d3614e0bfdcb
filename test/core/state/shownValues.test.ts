// What outputs show of variables: which statement printed what, and how long that holds.
import assert from 'node:assert/strict';
import { seenValue } from '../../../src/core/state/seenValues.ts';
import { shownBy } from '../../../src/core/state/shownValues.ts';
import { readCrashes } from '../../../src/core/causes/readCrashes.ts';
import { textNotebookFacts } from './textNotebookFacts.ts';

describe('what outputs show', () => {
  /** `name: what is known`, of the first run. */
  const shown = async (...lines: readonly string[]): Promise<readonly string[]> => {
    const notebook = await textNotebookFacts(['# %% [1]', ...lines].join('\n'));
    const [run] = notebook.history.runs;
    assert.ok(run);
    return shownBy(run, notebook).map(({ name, value }) => `${name}: ${JSON.stringify(value)}`);
  };

  it('reads the last value', async () => {
    assert.deepEqual(await shown('X.shape', '# => (150, 4)'), ['X: {"shape":[150,4]}']);
    assert.deepEqual(await shown('X.shape;', '# => (150, 4)'), []);
    assert.deepEqual(await shown('X.shape, y.shape', '# => ((3, 4), (3,))'), [
      'X: {"shape":[3,4]}',
      'y: {"shape":[3]}',
    ]);
    assert.deepEqual(await shown('len(rows)', '# => 12'), ['rows: {"length":12}']);
    assert.deepEqual(await shown('type(x)', '# => numpy.ndarray'), ['x: {"type":"numpy.ndarray"}']);
    assert.deepEqual(await shown('f(x).shape', '# => (1, 2)'), [], 'of no variable');
  });

  it('reads tables', async () => {
    assert.deepEqual(
      await shown(
        'df.head(2)',
        '# =>    day  price per kg',
        '# => 0  Mon           1.5',
        '# => 1  Tue           NaN',
      ),
      [
        'df: {"type":"pandas.core.frame.DataFrame","columns":[{"name":"day","sample":["Mon","Tue"],"elementTypes":["str"]},{"name":"price per kg","sample":["1.5"]}],"width":2}',
      ],
    );
    assert.deepEqual(
      await shown(
        'df',
        '# =>      a  ...   z',
        '# => 0    1  ...   2',
        '# => ..  ..  ...  ..',
        '# => 98   1  ...   2',
        '# => ',
        '# => [99 rows x 8 columns]',
      ),
      [
        'df: {"type":"pandas.core.frame.DataFrame","columns":[{"name":"a","sample":["1","1"]},{"name":"z","sample":["2","2"]}],"shape":[99,8],"length":99,"width":8}',
      ],
    );
    assert.deepEqual(await shown("df['a'].unique()", "# => array(['x', 'y'], dtype=object)"), [
      'df: {"columns":[{"name":"a","dtype":"object","sample":["x","y"]}]}',
    ]);
  });

  it('gives printed lines to the prints that they look like', async () => {
    assert.deepEqual(
      await shown(
        'print("rows:", len(a))',
        "print(f'all {b.shape} done')",
        '# >> rows: 4',
        '# >> all (2, 3) done',
      ),
      ['b: {"shape":[2,3]}'],
    );
    assert.deepEqual(
      await shown(
        'print(a.shape)',
        'work()',
        'print(b.shape)',
        '# >> (2, 3)',
        '# >> step 1',
        '# >> (4,)',
      ),
      ['a: {"shape":[2,3]}', 'b: {"shape":[4]}'],
    );
    assert.deepEqual(
      await shown('print(a.shape)', 'work()', '# >> (2, 3)', '# >> (4,)'),
      [],
      'who knows',
    );
    assert.deepEqual(await shown('for a in b:', '    print(a.shape)', '# >> (2, 3)'), []);
  });

  it('takes no array for a list', async () => {
    assert.deepEqual(await shown('print(x)', '# >> [1 2 3]'), []);
    assert.deepEqual(await shown('print(x)', '# >> [[1 2]', '# >>  [3 4]]'), []);
    assert.deepEqual(await shown('x', "# => ['a', 'b']"), [
      'x: {"type":"list","length":2,"elementTypes":["str"],"sample":["a","b"]}',
    ]);
  });

  const seen = async (text: string): Promise<string> => {
    const notebook = await textNotebookFacts(text);
    const [crash] = readCrashes(notebook);
    assert.ok(crash?.run);
    const statement = notebook.tools.reader.read(crash.run.source).module.body.at(-1);
    assert.ok(statement);
    const value = seenValue('x', { runId: crash.run.id, stop: statement }, crash, notebook);
    return JSON.stringify(value?.value ?? null);
  };
  const crash = '# %% [9]\nwork(1 / 0)\n# !! ZeroDivisionError: division by zero\n';

  it('holds until the name is bound anew or the object may have changed', async () => {
    const made = '# %% [1]\nx = load()\nx.shape\n# => (3, 4)\n';
    assert.equal(await seen(made + crash), '{"shape":[3,4]}');
    assert.equal(
      await seen(`${made}# %% [2]\nx.plot()\ny = x.mean()\n${crash}`),
      '{"shape":[3,4]}',
    );
    assert.equal(await seen(`${made}# %% [2]\nx = x[1:]\n${crash}`), 'null');
    assert.equal(await seen(`${made}# %% [2]\nx['b'] = 1\n${crash}`), 'null');
    assert.equal(
      await seen(`${made}# %% [2]\nx.drop(columns='a', inplace=True)\n${crash}`),
      'null',
    );
    assert.equal(
      await seen(`${made}# %% [2]\nother = load()\n# %% [3]\nx = other\n${crash}`),
      'null',
    );
    assert.equal(await seen(`${made}# %% [2]\nif a:\n    x = 1\n${crash}`), 'null');
  });

  it('puts together what several outputs show', async () => {
    const text = '# %% [1]\nx = load()\nx.shape\n# => (3, 1)\n# %% [2]\nx.columns\n';
    assert.equal(
      await seen(`${text}# => Index(['a'], dtype='object')\n${crash}`),
      '{"shape":[3,1],"columns":[{"name":"a"}],"width":1}',
    );
  });

  it('does not hold where the cells ran in another order', async () => {
    const page = '# saved\n# %% [2]\nx.shape\n# => (3, 4)\n# %% [1]\nx = load()\n';
    assert.equal(await seen(`${page}${crash}`), '{"shape":[3,4]}');
    assert.equal(await seen(`${page.replace('[1]', '[5]')}${crash}`), 'null');
  });
});
