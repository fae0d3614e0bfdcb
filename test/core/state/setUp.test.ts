// Tells cells that only set things up from those that would undo something if they ran again.
import assert from 'node:assert/strict';
import { onlySetsUp } from '../../../src/core/state/setUp.ts';
import { textNotebookFacts } from './textNotebookFacts.ts';

/** The first cell of each is judged. */
const cases: readonly (readonly [title: string, notebook: string, expected: boolean])[] = [
  ['imports', '# %% [1]\nimport os\nfrom sys import path', true],
  ['settings of what it imports', '# %% [1]\nimport matplotlib as m\nm.style.use("dark")', true],
  ['magics for settings', '# %% [1]\n%matplotlib inline\n%load_ext autoreload\nimport os', true],
  ['a magic that moves', '# %% [1]\n%cd data\nimport os', false],
  [
    'functions, classes and a docstring',
    '# %% [1]\n"""Tools."""\ndef f(): ...\nclass A: ...',
    true,
  ],
  ['constants', "# %% [1]\nimport os\nDATA = 'data'\n# %% [2]\nDATA", true],
  ['a constant that another cell has changed', '# %% [1]\nn = 1\n# %% [2]\nn = 2', false],
  ['a list, which others may fill', '# %% [1]\nimport os\nfound = []', false],
  ['a call of what it did not import', '# %% [1]\nimport os\nload()', false],
  [
    'imports that may fail',
    '# %% [1]\ntry:\n    import a\nexcept ImportError:\n    a = None',
    true,
  ],
  ['a loop', '# %% [1]\nimport os\nfor x in []:\n    pass', false],
  ['broken code', '# %% [1]\nimport os\nprint(', false],
];

describe('cells that only set things up', () => {
  for (const [title, notebook, expected] of cases) {
    it(`${title}: ${expected ? 'yes' : 'no'}`, async () => {
      const facts = await textNotebookFacts(notebook);
      const [cell] = facts.codeCells;
      assert.ok(cell);
      assert.equal(onlySetsUp(facts, cell), expected);
    });
  }
});
