// What a cell would stop at if it ran once more, and which cells bring its objects back.
import assert from 'node:assert/strict';
import { planRebuild } from '../../../src/core/state/rebuild.ts';
import { rerunHazards } from '../../../src/core/state/rerun.ts';
import { textNotebookFacts } from './textNotebookFacts.ts';

/** The hazards of the notebook's last cell. */
async function hazards(text: string): Promise<readonly string[]> {
  const notebook = await textNotebookFacts(text);
  const cell = notebook.codeCells.at(-1);
  return cell
    ? rerunHazards(notebook, cell).map(
        ({ name, kind, key, need }) =>
          `${name} ${kind} ${String(key)}: ${notebook.factsOf(cell).textOf(need)}`,
      )
    : [];
}

const MAKES = "# %% [1]\ndf = pd.read_csv('a.csv')\nxs = ['a', 'b']\nf = open('a')\n";

/** Title, the last cell with its header, and its hazards. */
const cases: readonly (readonly [string, string, ...(readonly string[])])[] = [
  [
    'drops what it reads',
    "# %% [2]\nprint(df['a'])\ndf = df.drop(columns='a')",
    "df key-gone a: df['a']",
  ],
  [
    'has not run yet',
    "# %%\ndf.drop('a', axis=1, inplace=True)",
    "df key-gone a: df.drop('a', axis=1, inplace=True)",
  ],
  ['passes over what is gone', "# %% [2]\ndf = df.drop(columns='a', errors='ignore')"],
  ['asks first', "# %% [2]\nif 'a' in df:\n    df = df.drop(columns='a')"],
  ['makes it anew', "# %% [2]\ndf = pd.read_csv('a.csv')\ndf = df.drop(columns='a')"],
  ['brings it back', "# %% [2]\ndf['a'] = 1\ndel df['a']"],
  ['does not show what it does', "# %% [2]\ndf = df.drop(columns='a')\nmend(df)"],
  ['inserts a column', "# %% [2]\ndf.insert(0, 'id', 1)", "df key-there id: df.insert(0, 'id', 1)"],
  ['takes an item out', "# %% [2]\nxs.remove('a')", "xs key-gone a: xs.remove('a')"],
  ['closes a file', '# %% [2]\ntext = f.read()\nf.close()', 'f closed undefined: f.read()'],
  ['only reads', "# %% [2]\nprint(df['a'], df.groupby('b').size())"],
];

describe('rerunHazards', () => {
  for (const [title, cell, ...expected] of cases) {
    it(title, async () => {
      assert.deepEqual(await hazards(MAKES + cell), expected);
    });
  }

  it('leaves to other cells what they took away', async () => {
    const other = "# %% [2]\ndf = df.drop(columns='a')\n# %% [3]\nprint(df['a'])";
    assert.deepEqual(await hazards(MAKES + other), []);
  });
});

describe('planRebuild', () => {
  const plan = async (text: string, name: string): Promise<readonly string[]> => {
    const notebook = await textNotebookFacts(text);
    const run = notebook.history.runs.at(-1);
    if (!run) return [];
    const keys = planRebuild(notebook, [{ name, cellKey: run.cellKey }], run);
    return keys.map((key) => String((notebook.cellOf(key)?.index ?? -1) + 1));
  };
  const drop = "df = df.drop(columns='a')\n";

  it('runs what made the object and what changed it before', async () => {
    const text = `${MAKES}# %% [2]\ndf['b'] = 1\n# %% [3]\nprint(df)\n# %% [4, 5]\n${drop}`;
    assert.deepEqual(await plan(text, 'df'), ['1', '2', '4']);
  });

  it('brings back what else the cell cannot do without', async () => {
    const text = `# %% [1]\ndf = pd.read_csv('a.csv')\n# %% [2]\nxs = ['a']\n# %% [3, 4]\n${drop}xs.remove('a')`;
    assert.deepEqual(await plan(text, 'df'), ['1', '2', '3']);
  });

  it('plans nothing where the beginning is gone', async () => {
    const text = `# %% [1] deleted\ndf = pd.read_csv('a.csv')\n# %% [2, 3]\n${drop}`;
    assert.deepEqual(await plan(text, 'df'), []);
  });
});
