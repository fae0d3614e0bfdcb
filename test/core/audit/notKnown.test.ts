// Which values a look ahead had to do without.
import assert from 'node:assert/strict';
import { createAnalyst, parseFacts } from '../../../src/core/index.ts';
import { readTextNotebook } from '../../causes/textNotebook.ts';
import { testParser } from '../../pythonParser.ts';

const { history } = readTextNotebook(
  ['# %% [1]', 'rows, model, nothing = load()', '# %%', 'print(model.fit(rows), nothing)'].join(
    '\n',
  ),
);

describe('what is not known of the values that a cell takes', () => {
  const cases: readonly (readonly [title: string, names: object | undefined, unknown: string[]])[] =
    [
      ['is all of them where nobody has looked', undefined, ['model', 'nothing', 'rows']],
      [
        'is what has no answer, or only a class',
        { rows: { type: 'list', length: 2 }, model: { type: 'own.Model', bases: ['Base'] } },
        ['model', 'nothing'],
      ],
      [
        'is never what None holds',
        {
          nothing: { type: 'NoneType' },
          rows: { type: 'int', value: '1' },
          model: { type: 'own.Model' },
        },
        ['model'],
      ],
    ];
  for (const [title, names, unknown] of cases) {
    it(title, async () => {
      const analyst = createAnalyst(await testParser());
      const facts = names && parseFacts(JSON.stringify({ names }));
      const known = analyst.notKnown(facts ? { ...history, facts } : history, '#1');
      assert.deepEqual([...known].sort(), unknown);
    });
  }
});
