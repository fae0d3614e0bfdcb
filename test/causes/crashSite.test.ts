// Holds the search for the line that crashed where the notebook's text is no longer the one that ran.
import assert from 'node:assert/strict';
import { crashSites } from '../../src/core/causes/crashSite.ts';
import { readCrashes } from '../../src/core/causes/readCrashes.ts';
import type { Output } from '../../src/core/index.ts';
import { createCellReader } from '../../src/core/python/cellFacts.ts';
import { readNotebookFacts } from '../../src/core/state/notebookFacts.ts';
import { replay } from '../../src/core/state/replay.ts';
import { parseTraceback } from '../../src/core/traceback/parseTraceback.ts';
import { testParser } from '../pythonParser.ts';
import { readTextNotebook } from './textNotebook.ts';

const text = `# saved
# %% [1]
def half(value):
    return value / 2
# %% [2]
half('x')
# !! TypeError in [1] line 2: no`;

/** The lines that the crash passed through, after `change` of the printed traceback. */
async function linesOf(change: (traceback: string) => string): Promise<readonly string[]> {
  const tools = { reader: createCellReader(await testParser()), readTraceback: parseTraceback };
  const { history } = readTextNotebook(text);
  const changed = (output: Output): Output =>
    output.kind === 'error'
      ? {
          ...output,
          error: { ...output.error, traceback: change(output.error.traceback) },
        }
      : output;
  const cells = history.cells.map((cell) => ({ ...cell, outputs: cell.outputs.map(changed) }));
  const notebook = readNotebookFacts(replay({ ...history, cells }, tools), tools);
  const [crash] = readCrashes(notebook);
  assert.ok(crash);
  return crashSites(crash, notebook).map(
    ({ facts, line, isInFunction }) =>
      `${isInFunction ? 'in a function: ' : ''}${facts.source.split('\n')[line]?.trim() ?? ''}`,
  );
}

describe('the lines that a crash passed through', () => {
  it('are found in the cells', async () => {
    assert.deepEqual(await linesOf((traceback) => traceback), [
      "half('x')",
      'in a function: return value / 2',
    ]);
  });

  it('are those that were printed, where a cell reads otherwise by now', async () => {
    const lines = await linesOf((traceback) =>
      traceback
        .replaceAll('In[2]', 'In[7]')
        .replace("half('x')", "half(names['x'])")
        .replace(
          'In[1], line 2, in f()',
          'In[5], line 9, in f(value)\n----> 9     return value % 2',
        ),
    );
    assert.deepEqual(lines, ["half(names['x'])", 'in a function: return value % 2']);
  });

  it('are in the cell that ran where its file was named after another text', async () => {
    const lines = await linesOf((traceback) =>
      traceback
        .replace('Cell In[2], line 1', '/tmp/ipykernel_7/123456.py in <module>')
        .replace("half('x')", "half('x')  # ???"),
    );
    assert.deepEqual(lines, ["half('x')", 'in a function: return value / 2']);
  });

  it('are none where nothing was printed', async () => {
    assert.deepEqual(await linesOf(() => 'TypeError: no'), []);
  });
});
