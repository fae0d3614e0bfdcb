// A NameError that was raised outside of the cells is no question about the notebook's names.
import assert from 'node:assert/strict';
import { createAnalyst, type History, type RaisedError } from '../../../src/core/index.ts';
import { readTextNotebook } from '../../causes/textNotebook.ts';
import { testParser } from '../../pythonParser.ts';

/** The history of the text, whose errors passed through one more frame. */
function historyOf(text: readonly string[], frame: string): History {
  const { history } = readTextNotebook(text.join('\n'));
  const longer = (error: RaisedError): RaisedError => {
    const end = error.traceback.lastIndexOf('\n');
    const traceback = `${error.traceback.slice(0, end)}\n${frame}\n${error.traceback.slice(end)}`;
    return { ...error, traceback };
  };
  return {
    ...history,
    runs: history.runs.map((run) =>
      run.outcome.kind === 'failed' && run.outcome.error
        ? { ...run, outcome: { ...run.outcome, error: longer(run.outcome.error) } }
        : run,
    ),
    cells: history.cells.map((cell) => ({
      ...cell,
      outputs: cell.outputs.map((output) =>
        output.kind === 'error' ? { ...output, error: longer(output.error) } : output,
      ),
    })),
  };
}

const imported = ['# %% [1]', 'import tools', '# %% [2]', 'tools.load()'];
const evaluated = ['# %% [1]', 'from math import *', '# %% [2]', "eval('sqrt(25)', {})"];
const profiled = ['# %% [1]', 'x = 1', '# %% [2]', '%prun np.ones(3)'];
const inModule = 'File /home/ada/tools.py:3, in load()';
const inText = 'File <string>:1';

const cases: readonly (readonly [
  what: string,
  text: readonly string[],
  error: string,
  frame: string,
  ids: readonly string[],
])[] = [
  ['the name of an imported file', imported, "name 'np' is not defined", inModule, []],
  ['a name that exists here', evaluated, "name 'sqrt' is not defined", inText, []],
  [
    'a name that is missing here too',
    profiled,
    "name 'np' is not defined",
    inText,
    ['missing-import'],
  ],
];

describe('a NameError raised outside of the cells', () => {
  for (const [what, text, error, frame, ids] of cases) {
    it(`about ${what} ${ids.length > 0 ? 'is explained' : 'is left alone'}`, async () => {
      const analyst = createAnalyst(await testParser());
      const found = analyst.explain(historyOf([...text, `# !! NameError: ${error}`], frame));
      assert.deepEqual(
        found.map(({ id }) => id),
        ids,
      );
    });
  }
});
