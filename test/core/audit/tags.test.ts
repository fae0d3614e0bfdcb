// The tags of nbclient and Jupyter: cells that are left out of a run, or are meant to fail.
import assert from 'node:assert/strict';
import { answerAbout, createAnalyst } from '../../../src/core/index.ts';
import { testParser } from '../../pythonParser.ts';
import { codeCell, notebook } from '../../render/samples.ts';

describe('tags', () => {
  const found = async (sources: readonly string[], tagged: number, tag: string) => {
    const cells = sources.map((source, index) =>
      codeCell(index, source, index === tagged ? { tags: [tag] } : {}),
    );
    const analyst = createAnalyst(await testParser());
    const answer = answerAbout(notebook(cells), { name: 'audit' }, analyst);
    assert.ok('findings' in answer);
    const forecasts = answer.findings.filter(({ kind }) => kind === 'forecast');
    return [forecasts.map(({ cell, names }) => [cell, ...names]), answer.suppressed.length];
  };

  it('leave a cell out of a clean run, with what it defines', async () => {
    const sources = ['x = 1', 'undefined_name', 'print(x)'];
    assert.deepEqual(await found(sources, 1, 'other'), [[[1, 'undefined_name']], 0]);
    assert.deepEqual(await found(sources, 1, 'skip-execution'), [[], 0]);
    assert.deepEqual(await found(['x = 1', 'print(x)'], 0, 'skip-execution'), [[[1, 'x']], 0]);
  });

  it('say that a crash is meant', async () => {
    assert.deepEqual(await found(['undefined_name'], 0, 'raises-exception'), [[], 1]);
  });
});
