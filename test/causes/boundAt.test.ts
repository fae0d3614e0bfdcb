// Holds the search for where a value came from: other cells, functions' arguments, loops, unpacking, plain aliases.
import assert from 'node:assert/strict';
import type { NameExpr } from '../../src/core/python/ast.ts';
import { originsOf, pointOf } from '../../src/core/causes/boundAt.ts';
import { expressionsAt, innermostSite } from '../../src/core/causes/crashSite.ts';
import { readCrashes } from '../../src/core/causes/readCrashes.ts';
import { textNotebookFacts } from '../core/state/textNotebookFacts.ts';

interface Case {
  readonly title: string;
  readonly cells: string;
  readonly name: string;
  /** Of each origin: how, in which cell, and what was given. */
  readonly expected: readonly string[];
}

const table: readonly Case[] = [
  {
    title: 'an assignment in another cell, and what that was given',
    cells: `# %% [1]\nraw = load()\n# %% [2]\nclean = raw\n# %% [3]\nclean.x\n# !! AttributeError: no`,
    name: 'clean',
    expected: ['assignment, cell 1: raw', 'assignment, cell 0: load()'],
  },
  {
    title: 'the latest run, not the lowest cell',
    cells: `# %% [2]\nxs = [1]\n# %% [1]\nxs = [2]\n# %% [3]\nxs[7]\n# !! IndexError: no`,
    name: 'xs',
    expected: ['assignment, cell 0: [1]'],
  },
  {
    title: 'an earlier line of the same cell',
    cells: `# %% [1]\na = 1\n# %% [2]\na = 'x'\na + 1\n# !! TypeError: no`,
    name: 'a',
    expected: [`assignment, cell 1: 'x'`],
  },
  {
    title: 'the value a name had before the same cell gave it another',
    cells: `# %% [1]\na = 1\n# %% [2]\nb = a\na = 'x'\nb + 'y'\n# !! TypeError: no`,
    name: 'b',
    expected: ['assignment, cell 1: a', 'assignment, cell 0: 1'],
  },
  {
    title: 'an argument, by place',
    cells: `# %% [1]\ndef half(value, by=2):\n    return value / by\n# %% [2]\ntext = 'x'\nhalf(text)\n# !! TypeError in [1] line 2: no`,
    name: 'value',
    expected: ['parameter, cell 1: text', `assignment, cell 1: 'x'`],
  },
  {
    title: 'an argument that is left out',
    cells: `# %% [1]\ndef half(value, by='2'):\n    return value / by\n# %% [2]\nhalf(3)\n# !! TypeError in [1] line 2: no`,
    name: 'by',
    expected: [`parameter, cell 0: '2'`],
  },
  {
    title: 'a local variable',
    cells: `# %% [1]\ndef f(p):\n    q = p\n    return q + 1\n# %% [2]\nf('t')\n# !! TypeError in [1] line 3: no`,
    name: 'q',
    expected: ['assignment, cell 0: p', `parameter, cell 1: 't'`],
  },
  {
    title: 'a loop',
    cells: `# %% [1]\nfor i, row in enumerate(rows()):\n    row.x\n# !! AttributeError: no`,
    name: 'row',
    expected: ['loop, cell 0, item 1: enumerate(rows())'],
  },
  {
    title: 'a comprehension',
    cells: `# %% [1]\nprices = ['1', 'x']\ntotal = sum(float(p) for p in prices)\n# !! ValueError: no`,
    name: 'p',
    expected: ['comprehension, cell 0: prices'],
  },
  {
    title: 'unpacking of written items, and of a call',
    cells: `# %% [1]\na, b = 1, make()\n# %% [2]\nb.x\n# !! AttributeError: no`,
    name: 'b',
    expected: ['assignment, cell 0: make()'],
  },
  {
    title: 'one of the items of a call',
    cells: `# %% [1]\nfig, axes = plt.subplots(2, 2)\n# %% [2]\naxes.plot()\n# !! AttributeError: no`,
    name: 'axes',
    expected: ['assignment, cell 0, item 1: plt.subplots(2, 2)'],
  },
  {
    title: 'nothing of a name that no cell binds',
    cells: `# %% [1]\nlist + 1\n# !! TypeError: no`,
    name: 'list',
    expected: [],
  },
];

describe('where a value came from', () => {
  for (const { title, cells, name, expected } of table) {
    it(title, async () => {
      const notebook = await textNotebookFacts(cells);
      const crash = readCrashes(notebook).at(-1);
      const site = crash && innermostSite(crash, notebook);
      assert.ok(crash && site, 'the crash has a line');
      const asked = expressionsAt(site).find(
        (expr): expr is NameExpr => expr.kind === 'Name' && expr.id === name,
      );
      assert.ok(asked, 'the line reads the name');
      const origins = originsOf(asked, pointOf(site, crash, notebook), crash, notebook);
      const told = origins.map(({ by, cell, item, value, point }) => {
        const which = item === undefined ? '' : `, item ${String(item)}`;
        const given = value ? point.facts.textOf(value) : '-';
        return `${by}, cell ${String(cell?.index)}${which}: ${given}`;
      });
      assert.deepEqual(told, expected);
    });
  }
});
