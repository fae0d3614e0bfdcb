// What a kernel is asked about a cell: what the crash line needs, then the rest, and nothing that is not the notebook's.
import assert from 'node:assert/strict';
import { createAnalyst, type Analyst, type LiveQuestions } from '../../../src/core/index.ts';
import { readTextNotebook } from '../../causes/textNotebook.ts';
import { testParser } from '../../pythonParser.ts';

describe('live questions', () => {
  let analyst: Analyst;
  before(async () => {
    analyst = createAnalyst(await testParser());
  });

  const ask = (text: string): LiveQuestions => {
    const { history } = readTextNotebook(text);
    return analyst.liveQuestions(history, history.cells.at(-1)?.key ?? '');
  };
  const written = ({ expressions }: LiveQuestions): readonly string[] =>
    expressions.map(({ name, steps }) => name + steps.map(([, , text]) => text).join(''));

  it('begin with the crash line', () => {
    const questions = ask(
      "# %% [1]\nrate = other\ntotal = df['price'] * history.history['loss'][0]\n# !! KeyError: 'price'\n",
    );
    assert.deepEqual(questions.names.slice(0, 2).toSorted(), ['df', 'history']);
    assert.ok(questions.names.includes('other'));
    assert.deepEqual(written(questions).toSorted(), [
      "df['price']",
      'history.history',
      "history.history['loss']",
      "history.history['loss'][0]",
    ]);
  });

  it('follow the crash into the function that raised it, and leave its own names alone', () => {
    const questions = ask(
      '# %% [1]\ndef scale(values):\n    return values / factor\n# %% [2]\nscale(prices)\n# !! TypeError in [1] line 2: unsupported\n',
    );
    assert.deepEqual(questions.names.toSorted(), ['factor', 'prices', 'scale']);
  });

  it('are about modules and files where those matter', () => {
    const questions = ask(
      "# %% [1]\nimport pandas.core as pc\nfrom cv2 import imread\nx = imread('data/a.png')\n# !! FileNotFoundError: no\n",
    );
    assert.deepEqual(questions.modules, ['pandas', 'cv2']);
    assert.deepEqual(questions.paths, ['data/a.png']);
    assert.deepEqual(ask("# %%\nx = imread('data/a.png')\n").paths, []);
  });

  it('are none about what is no Python cell', () => {
    assert.deepEqual(ask('# %% [markdown]\ntext\n').names, []);
    assert.deepEqual(ask('').names, []);
  });

  it('leave out keys that cannot be written down plainly', () => {
    assert.deepEqual(
      written(ask("# %%\na[b], a['x\\n'], a[1:2], a[1, 2], a[-1], a[f'{b}']\n")),
      [],
    );
  });
});
