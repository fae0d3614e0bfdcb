// Holds the list of live names to what the page would make of each: the same, something else, or nothing any more.
import assert from 'node:assert/strict';
import { finish } from '../../../src/core/model/steps.ts';
import { nameStates } from '../../../src/core/state/liveNames.ts';
import { textNotebookFacts } from './textNotebookFacts.ts';

/** Each name with its standing and the cell that bound it, counted from 1. */
async function standingsOf(...lines: readonly string[]): Promise<readonly string[]> {
  const states = finish(nameStates(await textNotebookFacts(lines.join('\n'))));
  return states.map(({ name, kind, cell, executionCount, standing }) => {
    const by = standing.kind === 'stale' ? ` by ${standing.input} of ${standing.cell + 1}` : '';
    const where = `${cell === undefined ? '-' : cell + 1}[${executionCount ?? ''}]`;
    return `${name} ${kind} ${where} ${standing.kind}${by}`;
  });
}

describe('live names and the page', () => {
  it('are as the page has them, each with its kind', async () => {
    assert.deepEqual(
      await standingsOf(
        ...['# %% [1]', 'import math as m', 'def f(): pass', 'class C: pass'],
        ...['# %% [2]', 'for row in [1]: pass', 'with open("a") as file: pass'],
      ),
      [
        'C class 1[1] current',
        'f function 1[1] current',
        'file value 2[2] current',
        'm import 1[1] current',
        'row value 2[2] current',
      ],
    );
  });

  it('are hidden where no cell defines them any more', async () => {
    assert.deepEqual(
      await standingsOf(
        ...['# %% [1]', '# ran: rate = 0.8', 'ratio = 0.8'],
        ...['# %% [2] deleted', 'threshold = 5'],
      ),
      ['rate value 1[1] hidden', 'threshold value -[2] hidden'],
    );
  });

  it('are not called hidden where anything may define them', async () => {
    const [, rate] = await standingsOf(
      ...['# %% [1] deleted', 'rate = 1'],
      ...['# %% [2]', 'from tools import *', 'a = 1'],
    );
    assert.equal(rate, 'rate value -[1] current');
  });

  it('are edited where their cell would make something else of them', async () => {
    assert.deepEqual(
      await standingsOf(
        ...['# %% [1]', '# ran: a = 1', '# ran: b = 2', 'a = 10', 'b = 2'],
        // Another cell defines it, and has not replaced it.
        ...['# %% [2] deleted', 'c = 1', '# %%', 'c = 2'],
      ),
      ['a value 1[1] edited', 'b value 1[1] current', 'c value -[2] edited'],
    );
  });

  it('are stale where their cell took what has changed, through any number of cells', async () => {
    assert.deepEqual(
      await standingsOf(
        ...['# %% [1]', '# ran: rate = 1', 'rate = 2'],
        ...['# %% [2]', 'price = 100 * rate', 'other = 1'],
        ...['# %% [3]', 'total = price + 1'],
      ),
      [
        'other value 2[2] current',
        'price value 2[2] stale by rate of 1',
        'rate value 1[1] edited',
        'total value 3[3] stale by rate of 1',
      ],
    );
  });

  it('tell nothing of what nobody saw', async () => {
    assert.deepEqual(await standingsOf('# saved', '# %% [2]', 'b = a', '# %% [1]', 'a = 1'), [
      'a value 2[1] current',
      'b value 1[2] current',
    ]);
  });

  it('lead to the name in the present text, where it is there', async () => {
    const [rate, ratio] = finish(
      nameStates(
        await textNotebookFacts('# %% [1]\n# ran: rate = ratio = 1\n# What it costs.\nrate = 2\n'),
      ),
    );
    assert.deepEqual(rate?.place?.range, {
      start: { line: 1, character: 0 },
      end: { line: 1, character: 4 },
    });
    assert.deepEqual([ratio?.place, ratio?.standing.kind], [undefined, 'hidden']);
  });
});
