// Plans runs for cells of small notebooks: what runs before them, and what stands in the way.
import assert from 'node:assert/strict';
import { planRuns } from '../../../src/core/state/planRuns.ts';
import { textNotebookFacts } from './textNotebookFacts.ts';

interface Case {
  readonly title: string;
  /** The last cell is the wanted one; `first` are indices of cells that must run before it. */
  readonly notebook: string;
  readonly first?: readonly number[];
  /** Indices of the cells to run. */
  readonly runs: readonly number[];
  readonly unresolved?: readonly string[];
  readonly obstacles?: readonly string[];
}

const cases: readonly Case[] = [
  { title: 'nothing is missing', notebook: '# %% [1]\na = 1\n# %%\na', runs: [1] },
  {
    title: 'a chain of cells',
    notebook: '# %%\na = 1\n# %%\nb = a\n# %%\nc = b\n# %%\nc',
    runs: [0, 1, 2, 3],
  },
  {
    title: 'a name that a planned cell deletes before another needs it',
    notebook: '# %%\na = 1\n# %%\nb = a\ndel a\n# %%\nc = a\n# %%\nb, c',
    runs: [0, 1, 2, 3],
    unresolved: ['c'],
    obstacles: ['a'],
  },
  {
    title: 'a name that nothing defines',
    notebook: '# %%\na = 1\n# %%\na, other',
    runs: [0, 1],
    unresolved: ['other'],
  },
  {
    title: 'a name that nothing defines, in a cell before',
    notebook: '# %%\na = other\n# %%\na',
    runs: [0, 1],
    unresolved: ['a'],
    obstacles: ['other'],
  },
  {
    title: 'a cell that would only fail again',
    notebook: "# %% [1]\na = open('x')\n# !! FileNotFoundError: x\n# %%\na",
    runs: [0, 1],
    obstacles: ['a'],
  },
  {
    title: 'a cell that failed and was edited',
    notebook: "# %% [1]\n# ran: a = open('x')\na = 1\n# !! FileNotFoundError: x\n# %%\na",
    runs: [0, 1],
  },
  {
    title: 'a cell that failed, and what it reads has changed',
    notebook:
      "# %% [1]\nb = {}\n# %% [2]\na = b['k']\n# !! KeyError: 'k'\n# %% [3]\nb = {'k': 1}\n# %%\na",
    runs: [1, 3],
  },
  {
    title: 'a cell that failed, and what it reads has grown',
    notebook:
      "# %% [1]\nb = {}\n# %% [2]\na = b['k']\n# !! KeyError: 'k'\n# %% [3]\nb['k'] = 1\n# %%\na",
    runs: [1, 3],
  },
  {
    title: 'a cell that failed, and what it reads was only looked at',
    notebook:
      "# %% [1]\nb = {'j': 1}\n# %% [2]\na = b['k']\n# !! KeyError: 'k'\n# %% [3]\nb['j']\n# %%\na",
    runs: [1, 3],
    obstacles: ['a'],
  },
  {
    title: 'a cell that was interrupted',
    notebook: '# %% [1]\na = 1\n# !! KeyboardInterrupt: \n# %%\na',
    runs: [0, 1],
  },
  {
    title: 'a cell that failed in a function, which was mended',
    notebook:
      '# %% [1]\n# ran: def f():\n# ran:     return 1 / 0\ndef f():\n    return 1\n# %% [2]\na = f()\n' +
      '# !! ZeroDivisionError in [1] line 2: division by zero\n# %%\na',
    runs: [0, 1, 2],
  },
  {
    title: 'a cell that failed in a function as it still is',
    notebook:
      '# %% [1]\ndef f():\n    return 1 / 0\n# %% [2]\na = f()\n' +
      '# !! ZeroDivisionError in [1] line 2: division by zero\n# %%\na',
    runs: [1, 2],
    obstacles: ['a'],
  },
  {
    title: 'a cell that runs first, with what it needs',
    notebook: '# %%\nb = 1\n# %%\na = b\n# %% [2]\nc = 1\n# %%\nc',
    first: [1],
    runs: [0, 1, 3],
  },
];

describe('planning runs', () => {
  for (const { title, notebook, first = [], runs, unresolved = [], obstacles = [] } of cases) {
    it(title, async () => {
      const facts = await textNotebookFacts(notebook);
      const { cells } = facts.history;
      const keyAt = (index: number): string => cells[index]?.key ?? '';
      const wanted = keyAt(cells.length - 1);
      const plan = planRuns(facts, wanted, first.map(keyAt));
      assert.deepEqual(plan, { cellKeys: runs.map(keyAt), unresolved, obstacles });
    });
  }
});
