// Python scripts with cells.
import assert from 'node:assert/strict';
import { readNotebook } from '../../../src/core/formats/readNotebook.ts';

/** `kind@firstLine [count]: source`, one for each cell. */
function describeScript(text: string): readonly string[] {
  return readNotebook(text, 'a.py').cells.map((cell) => {
    const count = cell.executionCount === undefined ? '' : ` [${cell.executionCount}]`;
    const tags = cell.tags.length === 0 ? '' : ` ${cell.tags.join()}`;
    return `${cell.kind}@${cell.firstLine ?? '?'}${count}${tags}: ${cell.source.replaceAll('\n', '|')}`;
  });
}

describe('scripts', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['an empty one is one cell', '', ['code@0: ']],
    ['without markers it is one cell', 'x = 1\ny', ['code@0: x = 1|y']],
    ['comments alone are one cell', '# x', ['code@0: # x']],
    ['markers', '# %%\nx\n#%%\ny\n# %% a title\nz', ['code@1: x', 'code@3: y', 'code@5: z']],
    ['text above the first marker', 'import os\n\n# %%\nx', ['code@0: import os', 'code@3: x']],
    [
      'comments above the first marker are no cell',
      '#!/usr/bin/env python\n# coding: utf-8\n\n# %%\nx',
      ['code@4: x'],
    ],
    [
      'blank lines around a cell belong to none',
      '# %%\n\n \nx\n\ny\n\n\n# %%\nz\n',
      ['code@3: x||y', 'code@9: z'],
    ],
    ['an empty cell', '# %%\n# %%\nx\n# %%', ['code@1: ', 'code@2: x', 'code@4: ']],
    [
      'markdown and raw cells lose their comment signs',
      '# %% [markdown]\n# # Title\n#\n# text\n# %% [md]\n#x\n# %% a title [raw]\n# y',
      ['markdown@1: # Title||text', 'markdown@5: x', 'raw@7: y'],
    ],
    [
      'runs',
      '# %% [3]\nx\n# %% [12] a title\ny\n# %% [0]\nz',
      ['code@1 [3]: x', 'code@3 [12]: y', 'code@5: z'],
    ],
    ['nbconvert', '# In[3]:\n\n\nx\n\n\n# In[ ]:\n\n\ny', ['code@3 [3]: x', 'code@9: y']],
    ['early IPython', '# <markdowncell>\n# a\n# <codecell>\nx', ['markdown@1: a', 'code@3: x']],
    ['tags', '# %% tags=["slow", "x"]\ny\n# %% tags=[oops]\nz', ['code@1 slow,x: y', 'code@3: z']],
    ['a magic in a comment divides nothing', '# %%\n# %%time\nx', ['code@1: # %%time|x']],
    [
      'an indented marker divides nothing',
      '# %%\nif x:\n    # %%\n    y',
      ['code@1: if x:|    # %%|    y'],
    ],
    ['a marker inside a text divides nothing', '# %%\nprint("# %%")', ['code@1: print("# %%")']],
    ['Windows line ends', '# %%\r\nx\r\ny\r\n', ['code@1: x|y']],
  ];
  for (const [title, text, expected] of cases) {
    it(title, () => {
      assert.deepEqual(describeScript(text), expected);
    });
  }

  it('are Python, without a format; keys count the cells', () => {
    const snapshot = readNotebook('x\n# %%\ny', 'a.py');
    assert.equal(snapshot.language, 'python');
    assert.equal(snapshot.nbformat, undefined);
    assert.deepEqual(
      snapshot.cells.map(({ key, index }) => [key, index]),
      [
        ['#0', 0],
        ['#1', 1],
      ],
    );
  });

  it('with an unfinished merge say so, and are read', () => {
    const snapshot = readNotebook('# %%\n<<<<<<< HEAD\nx\n=======\ny\n>>>>>>> b\n', 'a.py');
    assert.equal(snapshot.problems[0]?.code, 'merge-conflict');
    assert.equal(snapshot.cells.length, 1);
  });
});
