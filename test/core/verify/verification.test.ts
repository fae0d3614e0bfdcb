// What a clean run says of a notebook and of its forecast, with the real engine.
import assert from 'node:assert/strict';
import { createAnalyst } from '../../../src/core/audit/analyst.ts';
import type { Analyst } from '../../../src/core/model/analysis.ts';
import type { CellEnd, ShownOutput } from '../../../src/core/model/verification.ts';
import { verify } from '../../../src/core/verify/verification.ts';
import { testParser } from '../../pythonParser.ts';
import { codeCell, notebook } from '../../render/samples.ts';

/** A cell: its text, what was stored of it (`undefined` if it has not run), and what the clean run gave. */
interface Case {
  readonly source: string;
  readonly stored?: string;
  readonly tags?: readonly string[];
  readonly end?: CellEnd;
  readonly shows?: string;
}

/** Text that a cell printed; `!Name: message` stands for an error of that line. */
function outputs(text: string, index: number, source: string): readonly ShownOutput[] {
  const error = /^!(\w+): (.*)$/.exec(text);
  if (error === null) return text === '' ? [] : [{ kind: 'stream', stream: 'stdout', text }];
  const [, name = '', message = ''] = error;
  const traceback = [
    '-'.repeat(75),
    `${name}                                 Traceback (most recent call last)`,
    `Cell In[${index + 1}], line 1`,
    `----> 1 ${source}`,
    '',
    `${name}: ${message}`,
  ].join('\n');
  return [{ kind: 'error', error: { name, message, traceback } }];
}

describe('a verification', () => {
  let analyst: Analyst;
  before(async () => {
    analyst = createAnalyst(await testParser());
  });

  function verified(...cases: readonly Case[]) {
    const cells = cases.map(({ source, stored, tags = [] }, index) =>
      codeCell(index, source, {
        tags,
        executionCount: stored === undefined ? undefined : index + 1,
      }),
    );
    const ran = cases.flatMap(({ source, end, shows = '' }, index) => {
      if (end === undefined) return [];
      const shown = outputs(shows, index, source);
      return [{ cellKey: `#${index}`, end, outputs: shown, isCut: false, milliseconds: 5 }];
    });
    const run = {
      python: 'python3',
      pythonVersion: '3.11.2',
      cells: ran,
      leftOut: [],
      milliseconds: 9,
    };
    const stored = cases.map(({ stored: text = '', source }, index) =>
      outputs(text, index, source),
    );
    return verify({ snapshot: notebook(cells), stored, run }, analyst, () => undefined);
  }

  it('has a verdict on every code cell', () => {
    const { cells } = verified(
      { source: 'print(1)', stored: '1', end: 'ok', shows: '1' },
      { source: 'print(2)', stored: '2', end: 'ok', shows: '3' },
      { source: 'print(4)', end: 'ok', shows: '4' },
      { source: 'x = 1', tags: ['skip-execution'], end: 'skipped' },
      { source: '', end: 'empty' },
      { source: '1 / 0', stored: '!ZeroDivisionError: division by zero', end: 'ok' },
      {
        source: '1 / 0',
        stored: '',
        tags: ['raises-exception'],
        end: 'error',
        shows: '!ZeroDivisionError: division by zero',
      },
      { source: 'while True: pass', stored: '', end: 'timeout' },
      { source: 'print(1)', stored: '1' },
    );
    assert.deepEqual(
      cells.map(({ verdict }) => verdict.kind),
      ['same', 'differs', 'ran', 'not-run', 'not-run', 'differs', 'failed', 'stopped', 'not-run'],
    );
    const [, , , , , ranNow, expected] = cells.map(({ verdict }) => verdict);
    assert.equal(
      ranNow?.kind === 'differs' && ranNow.difference.how,
      'It ran, and stopped with ZeroDivisionError when the notebook was saved.',
    );
    assert.equal(expected?.kind === 'failed' && expected.excused, 'tag');
  });

  it('compares nothing where all outputs were cleared', () => {
    const { cells } = verified(
      { source: 'print(1)', stored: '', end: 'ok', shows: '1' },
      { source: 'x = 1', stored: '', end: 'ok' },
    );
    assert.deepEqual(
      cells.map(({ verdict }) => verdict.kind),
      ['ran', 'ran'],
    );
  });

  it('knows an error that is stored already', () => {
    const error = "!KeyError: 'a'";
    const { cells } = verified(
      { source: "{}['a']", stored: error, end: 'error', shows: error },
      { source: "{}['a']", stored: "!KeyError: 'b'", end: 'error', shows: error },
    );
    assert.deepEqual(
      cells.map(({ verdict }) => verdict.kind === 'failed' && verdict.asStored),
      [true, false],
    );
  });

  it('explains failures as crashes of the run', () => {
    const { cells } = verified(
      {
        source: 'print(total)',
        stored: '3',
        end: 'error',
        shows: "!NameError: name 'total' is not defined",
      },
      { source: 'total = 3', stored: '' },
    );
    const [answer] = cells[0]?.findings ?? [];
    assert.equal(answer?.id, 'defined-below');
    assert.deepEqual([answer.kind, answer.order, answer.rank], ['crash', 'document', 1]);
    assert.equal(answer.origin?.cell, 1);
  });

  const missing = "!NameError: name 'total' is not defined";
  const asks: Case = { source: 'print(total)', stored: '', end: 'error', shows: missing };
  const gives: Case = { source: 'total = 3', stored: '', end: 'ok' };
  const table: readonly (readonly [
    string,
    readonly Case[],
    readonly string[],
    readonly string[],
  ])[] = [
    ['a failure that was foreseen', [asks, gives], ['right'], ['foreseen']],
    ['nothing foreseen, nothing failed', [gives], [], []],
    ['a false alarm', [{ ...asks, end: 'ok', shows: '3' }, gives], ['false'], []],
    [
      'another failure first',
      [{ ...asks, shows: '!OSError: x' }, gives],
      ['undecided'],
      ['beyond'],
    ],
    [
      'not reached',
      [
        { source: 'f()', end: 'error', shows: '!OSError: x' },
        { source: 'print(total)' },
        { source: 'total = 3' },
      ],
      ['undecided', 'undecided'],
      ['beyond'],
    ],
    [
      'a failure that nobody foresaw',
      [{ source: 'from helpers import *', end: 'ok' }, asks],
      [],
      ['missed'],
    ],
    [
      'a path that values decide on',
      [{ source: 'import os\nif os.environ.get("X"):\n    total = 1', end: 'ok' }, asks],
      [],
      ['beyond'],
    ],
    [
      'what follows from a failure',
      [{ source: "total = open('x').read()", end: 'error', shows: '!OSError: x' }, asks],
      [],
      ['beyond', 'follows'],
    ],
    [
      'values',
      [{ source: 'import json\njson.loads(text())', end: 'error', shows: '!ValueError: x' }],
      [],
      ['beyond'],
    ],
    [
      'the history of the kernel',
      [{ source: '_3', end: 'error', shows: "!NameError: name '_3' is not defined" }],
      [],
      ['beyond'],
    ],
  ];
  for (const [what, cases, forecasts, failures] of table) {
    it(`judges the forecast: ${what}`, () => {
      const judged = verified(...cases);
      const known = judged.forecasts.filter(
        ({ forecast }) =>
          !forecast.names.some((name) => ['load', 'f', 'text'].includes(name)) ||
          what === 'not reached',
      );
      assert.deepEqual(
        known.map(({ verdict }) => verdict),
        forecasts,
      );
      assert.deepEqual(
        judged.failures.map(({ verdict }) => verdict),
        failures,
      );
    });
  }
});
