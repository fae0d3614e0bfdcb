// Holds the data of an audit's report to tables: order, past, timeline, graph, profile, imports and files.
import assert from 'node:assert/strict';
import {
  createAnalyst,
  type Analyst,
  type AuditReport,
  type Facts,
  type History,
} from '../../../src/core/index.ts';
import { readTextNotebook } from '../../causes/textNotebook.ts';
import { testParser } from '../../pythonParser.ts';

type Lines = readonly string[];

describe('the report of an audit', () => {
  let analyst: Analyst;
  before(async () => {
    analyst = createAnalyst(await testParser());
  });

  const historyOf = (lines: Lines): History => readTextNotebook(lines.join('\n')).history;
  const reportOf = (history: History): AuditReport => analyst.report(history);
  /** One row a case: what it shows, the notebook, and what the report says. */
  const table = <T>(
    part: string,
    pick: (report: AuditReport) => T,
    rows: readonly (readonly [what: string, lines: Lines, expected: T])[],
  ): void => {
    describe(part, () => {
      for (const [what, lines, expected] of rows) {
        it(what, () => assert.deepEqual(pick(reportOf(historyOf(lines))), expected));
      }
    });
  };

  table(
    'what a clean run would stop at',
    ({ findings }) =>
      findings.filter(({ kind }) => kind === 'forecast').map(({ id, names }) => [id, names]),
    [
      [
        'a name of a cell that ran and was deleted, not the next best spelling',
        ['# %% [1]', 'length = 2', '# %% [2] deleted', 'lengths = 3', '# %% [3]', 'print(lengths)'],
        [['definition-deleted', ['lengths']]],
      ],
    ],
  );

  table('order on the page', ({ order }) => order, [
    ['nothing has run', ['# %%', 'x = 1'], { agreement: 'nothing-ran', notRun: [0] }],
    [
      'down the page, blank cells left out',
      ['# %% [1]', 'x = 1', '# %%', '', '# %% [2]', 'x'],
      { agreement: 'agrees', notRun: [] },
    ],
    [
      'a cell ran after one below it',
      ['# saved', '# %% [1]', 'x = 1', '# %% [3]', 'y = 2', '# %% [2]', 'z = 3', '# %%', 'w = 4'],
      { agreement: 'differs', early: 2, late: 1, notRun: [3] },
    ],
    [
      'the last run of each cell counts',
      ['# %% [1, 3]', 'x = 1', '# %% [2, 4]', 'x'],
      { agreement: 'agrees', notRun: [] },
    ],
    [
      'runs before a restart do not count',
      ['# %% [old 2]', 'x = 1', '# %% [1]', 'y = 2'],
      { agreement: 'agrees', notRun: [0] },
    ],
  ]);

  table('past', ({ past }) => past, [
    [
      'of a notebook as it ran',
      ['# %% [1]', 'x = 1'],
      { edited: [], stale: [], hidden: [], lost: [] },
    ],
    [
      'edited and stale',
      ['# %% [1]', '# ran: x = 1', 'x = 2', '# %% [2]', 'print(x)'],
      { edited: [0], stale: [1], hidden: [], lost: [] },
    ],
    [
      'hidden and lost',
      ['# %% [1] deleted', 'rate = 2', '# %% [2]', 'print(rate)'],
      { edited: [], stale: [], hidden: ['rate'], lost: [{ cell: 0, executionCount: 1 }] },
    ],
  ]);

  table(
    'timeline',
    ({ timeline }) =>
      timeline.map(
        (run) =>
          `${run.session}:${run.cell} [${run.executionCount ?? ''}] ${run.exception ?? run.outcome}` +
          `${run.isDeleted ? ' deleted' : ''}${run.unseenBefore > 0 ? ` +${run.unseenBefore}` : ''}`,
      ),
    [
      ['nothing has run', ['# %%', 'x = 1'], []],
      [
        'a failure and a restart',
        ['# %% [old 1, 1]', 'x = 1', '# %% [2]', 'y', "# !! NameError: name 'y' is not defined"],
        ['0:0 [1] succeeded', '1:0 [1] succeeded', '1:1 [2] NameError'],
      ],
      [
        'gaps in saved numbers are runs that nobody recorded',
        ['# saved', '# %% [2]', 'x = 1', '# %% [5]', 'x'],
        ['0:0 [2] succeeded +1', '0:1 [5] succeeded +2'],
      ],
      [
        'a deleted cell',
        ['# %% [1] deleted', 'x = 1', '# %% [2]', 'y = 1'],
        ['1:0 [1] succeeded deleted', '1:0 [2] succeeded'],
      ],
    ],
  );

  table(
    'graph',
    ({ graph: { nodes, edges } }) => [
      ...edges.map(
        ({ from, to, names }) =>
          `${from}>${to} ${names
            .map(
              ({ name, isImport, isStale }) =>
                name + (isImport ? ' import' : '') + (isStale ? ' stale' : ''),
            )
            .join(', ')}`,
      ),
      ...nodes
        .filter(({ missing }) => missing.length > 0)
        .map(({ cell, missing }) => `${cell} misses ${missing.join(', ')}`),
      ...nodes
        .filter(({ gives }) => gives.length > 0)
        .map(({ cell, gives }) => `${cell} gives ${gives.join(', ')}`),
    ],
    [
      ['cells without names', ['# %%', '1 + 1'], []],
      [
        'one edge for each pair of cells',
        ['# %%', 'import math', 'a = b = 1', '# %%', 'c = math.sqrt(a + b)', '# %%', 'print(c, a)'],
        ['0>1 math import, a, b', '0>2 a', '1>2 c', '0 gives a, b', '1 gives c'],
      ],
      [
        'what was taken and has changed',
        ['# %% [1]', '# ran: x = 1', 'x = 2', '# %% [2]', 'print(x)'],
        ['0>1 x stale', '0 gives x'],
      ],
      [
        'a name that is defined only below comes from there',
        ['# %%', 'print(total)', '# %%', 'total = 1'],
        ['1>0 total', '1 gives total'],
      ],
      ['a name that nothing defines', ['# %%', 'print(tota)'], ['0 misses tota']],
    ],
  );

  table(
    'profile',
    ({ profile }) => profile.map(({ cell, passed, failed }) => [cell, passed, failed]),
    [
      ['nothing has run', ['# %%', 'x = 1'], []],
      [
        'passes and failures, restarts or not',
        [
          ...['# %% [old 1, 1]', 'x = 1'],
          ...['# %% [2, 3]', 'print(y)', "# !! [2] NameError: name 'y' is not defined"],
          ...['# %%', 'z = 1'],
        ],
        [
          [0, 2, 0],
          [1, 1, 1],
        ],
      ],
    ],
  );

  table(
    'imports',
    ({ imports }) =>
      imports.map(
        (each) =>
          `${each.module} ${each.distribution ?? each.source} ${each.presence} ${each.cells.join()}`,
      ),
    [
      ['none', ['# %%', 'x = 1'], []],
      [
        'packages by the name that pip knows, wherever they stand',
        [
          ...['# %%', 'import os.path, sklearn.svm', 'from . import own'],
          ...[
            '# %%',
            'def f():',
            '    from PIL import Image',
            'import sklearn',
            'import my_module',
          ],
        ],
        [
          'PIL pillow unknown 1',
          'my_module package unknown 1',
          'os python unknown 0',
          'sklearn scikit-learn unknown 0,1',
        ],
      ],
      [
        'a run that imported it, and a crash that did not find it',
        [
          ...['# %% [1]', 'import pandas'],
          ...['# %% [2]', 'import cv2', "# !! ModuleNotFoundError: No module named 'cv2'"],
        ],
        ['cv2 opencv-python missing 1', 'pandas pandas present 0'],
      ],
      [
        'a saved notebook does not say what the next kernel has',
        ['# saved', '# %% [1]', 'import pandas'],
        ['pandas pandas unknown 0'],
      ],
    ],
  );

  it('takes from live values which modules and files there are', () => {
    const history = historyOf(['# %%', 'import cv2, pandas as pd', "pd.read_csv('a.csv')"]);
    const facts: Facts = {
      packages: new Map([['pandas', '2.1.4']]),
      names: new Map(),
      expressions: new Map(),
      absent: new Set(),
      modules: new Map([['cv2', false]]),
      paths: new Map([['a.csv', { exists: false }]]),
    };
    const { imports, files } = reportOf({ ...history, facts });
    assert.deepEqual(
      imports.map(({ module, presence, version }) => [module, presence, version]),
      [
        ['cv2', 'missing', undefined],
        ['pandas', 'present', '2.1.4'],
      ],
    );
    assert.deepEqual(
      files.map(({ path, presence }) => [path, presence]),
      [['a.csv', 'missing']],
    );
  });

  table(
    'files',
    ({ files }) => files.map(({ path, kind, cells }) => `${path} ${kind} ${cells.join()}`),
    [
      [
        'paths in calls that read, each once',
        [
          ...['# %%', "a = pd.read_csv('data/a.csv')", "with open('b.txt') as f: f.read()"],
          ...['# %%', "pd.read_csv('data/a.csv')", "pd.read_html('https://example.org/x')"],
        ],
        ['data/a.csv file 0,1', 'b.txt file 0', 'https://example.org/x address 1'],
      ],
      [
        'not what is written, computed, asked or no path',
        [
          ...['# %%', "open('out.txt', 'w')", "open('log.txt', mode='a')", 'pd.read_csv(path)'],
          ...["input('name/first?')", "sns.load_dataset('tips')", "df.to_csv('x.csv')"],
          ...["pd.read_csv(f'{x}.csv')", "load('3.5')"],
        ],
        [],
      ],
    ],
  );

  it('lists the findings as an audit does, and survives JSON', () => {
    const history = historyOf([
      '# %%',
      'print(a)',
      '# %% [1]',
      'import nowhere',
      "# !! ModuleNotFoundError: No module named 'nowhere'",
    ]);
    const report = reportOf(history);
    assert.deepEqual(report.findings, analyst.audit(history));
    const read = JSON.parse(JSON.stringify(report)) as AuditReport;
    assert.deepEqual(read.graph, report.graph);
    assert.equal(read.findings.length, report.findings.length);
  });
});
