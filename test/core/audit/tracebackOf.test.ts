// Holds what a reader sees of a traceback: own lines with their place, library frames counted, the whole text plain.
import assert from 'node:assert/strict';
import { createAnalyst } from '../../../src/core/index.ts';
import { readTextNotebook } from '../../causes/textNotebook.ts';
import { testParser } from '../../pythonParser.ts';

const text = `# %% [1]
import obscurelib as ob
def show(values):
    ob.draw(values)

# %% [2]
show([1])
# !! TypeError in [1] line 3 via obscurelib/core.py draw: an unknown kind`;

describe('a traceback for reading', () => {
  it('names own lines by their place and counts the others', async () => {
    const { history } = readTextNotebook(text);
    const [, cell] = history.cells;
    assert.ok(cell);
    const analyst = createAnalyst(await testParser());
    const summary = analyst.tracebackOf(history, cell.key, 0);
    const told = summary?.exceptions.flatMap(({ name, message, steps }) => [
      `${name}: ${message}`,
      ...steps.map((step) =>
        step.kind === 'own'
          ? `cell ${String(step.place?.cell)}, line ${String(step.line)}`
          : `${String(step.frames)} of ${String(step.library)}, ${String(step.functionName)}`,
      ),
    ]);
    assert.deepEqual(told, [
      'TypeError: an unknown kind',
      'cell 1, line 0',
      'cell 0, line 2',
      '1 of obscurelib, draw',
    ]);
    assert.match(summary?.text ?? '', /^-{75}\nTypeError/);
  });

  it('is none where the output is no error', async () => {
    const { history } = readTextNotebook('# %% [1]\n1\n# => 1');
    const analyst = createAnalyst(await testParser());
    assert.equal(analyst.tracebackOf(history, history.cells[0]?.key ?? '', 0), undefined);
    assert.equal(analyst.tracebackOf(history, 'nobody', 7), undefined);
  });
});
