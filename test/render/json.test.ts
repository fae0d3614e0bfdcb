// The record that programs read, field by field.
import assert from 'node:assert/strict';
import type { Fix } from '../../src/core/model/finding.ts';
import { fingerprintOf } from '../../src/render/fingerprint.ts';
import { notebookRecord, type FixRecord } from '../../src/render/json.ts';
import {
  codeCell,
  forecast,
  notebook,
  place,
  prices,
  pricesHealth,
  report,
  runFix,
  unrun,
} from './samples.ts';

describe('the record of a notebook', () => {
  it('has every field of the contract', () => {
    const range = { start: { line: 1, character: 6 }, end: { line: 1, character: 12 } };
    assert.deepEqual(notebookRecord(report('explain', [unrun])), {
      schema: 1,
      notebook: 'prices.ipynb',
      language: 'python',
      nbformat: '4.5',
      codeCells: 2,
      problems: [],
      suppressed: 0,
      findings: [
        {
          id: 'defined-in-unrun-cell',
          fingerprint: fingerprintOf(unrun, prices.cells),
          kind: 'crash',
          order: 'recorded',
          severity: 'error',
          confidence: 'certain',
          rank: 1,
          output: 0,
          cell: 2,
          range,
          cellId: 'c3d4',
          executionCount: 12,
          exception: 'NameError',
          names: ['prices'],
          rootCause: 'notebook-specific',
          crashType: 'variable-not-found',
          message: unrun.message,
          explanation: unrun.explanation,
          site: { cell: 2, range },
          origin: {
            cell: 1,
            range: { start: { line: 0, character: 0 }, end: { line: 0, character: 6 } },
            label: '`prices` is defined here',
          },
          evidence: [
            { basis: 'observed', fact: 'Python could not find `prices`', cell: 2, range },
            { basis: 'inferred', fact: 'no other cell defines it' },
          ],
          fixes: [
            {
              title: 'Run cell 2, then this cell',
              kind: 'run',
              safety: 'review',
              cells: [1, 2],
              edits: [],
              newCells: [],
              packages: [],
            },
          ],
        },
      ],
    });
  });

  it('is the same after a trip through JSON', () => {
    const record = notebookRecord(report('audit', [unrun, forecast]));
    assert.deepEqual(JSON.parse(JSON.stringify(record)), record);
  });

  it('says null for what is not there, and leaves out what is not asked', () => {
    const smell = {
      ...forecast,
      kind: 'smell' as const,
      order: undefined,
      exception: undefined,
    };
    const snapshot = notebook([codeCell(0, 'x'), codeCell(1, 'y = load()')], {
      nbformat: undefined,
    });
    const record = notebookRecord(report('check', [smell], snapshot));
    const [finding] = record.findings;
    assert.ok(finding !== undefined);
    assert.deepEqual(
      [record.nbformat, finding.order, finding.exception, finding.executionCount, finding.origin],
      [null, null, null, null, null],
    );
    assert.deepEqual(
      ['cellId', 'output', 'lost', 'cellLine'].filter((field) => field in finding),
      [],
    );
    assert.ok(!('health' in record));
  });

  it('has the health of an audit, which is null without a log', () => {
    assert.equal(notebookRecord(report('audit', [])).health, null);
  });

  it('has the health as the contract names it, and that of the cells by their places', () => {
    const { health } = notebookRecord({ ...report('audit', []), health: pricesHealth });
    assert.ok(health);
    const { cells, anomalies, ...named } = health;
    assert.deepEqual(
      cells.map(({ cell, cellId, verdict }) => [cell, cellId, verdict]),
      [
        [1, 'a1b2', 'healthy'],
        [2, 'c3d4', 'unhealthy'],
      ],
    );
    assert.deepEqual(anomalies, []);
    assert.deepEqual(named, {
      basis: 'only you, 8 runs',
      score: 0.5,
      verdict: 'undetermined',
      metrics: { OSR: 0.75, GCR: 0.5, FBC: 0.5, LGC: 0.5, FFD: 0.75, NED: 0.625, UF: 0.75, UE: 1 },
      runs: 8,
      users: 1,
    });
  });

  it('gives the first line of the cell in a script', () => {
    const script = notebook([codeCell(0, 'x'), codeCell(1, 'y = load()', { firstLine: 7 })]);
    const [finding] = notebookRecord(report('audit', [forecast], script)).findings;
    assert.deepEqual([finding?.cellLine, finding?.site.cellLine], [7, 7]);
  });

  it('never marks a range of another cell in the finding’s own', () => {
    const called = { ...unrun, site: place(1, 4, 2, 9) };
    const [finding] = notebookRecord(report('explain', [called])).findings;
    const start = { line: 0, character: 0 };
    assert.deepEqual([finding?.cell, finding?.range], [2, { start, end: start }]);
    assert.deepEqual([finding?.site.cell, finding?.site.range], [1, called.site.range]);
  });
});

describe('the record of a fix', () => {
  const lost = { cellKey: '#9', cell: 1, executionCount: undefined, source: 'x = 1' };
  const edit = { ...place(2, 0, 0, 3), newText: 'np' };
  const newCell = { before: 0, source: 'import numpy as np' };
  const cases: readonly (readonly [fix: Fix, expected: Partial<FixRecord>])[] = [
    [runFix, { kind: 'run', cells: [1, 2] }],
    [
      { ...runFix, cellKeys: ['#2', 'gone', '#1'] },
      { kind: 'run', cells: [2, 1] },
    ],
    [
      {
        kind: 'edit',
        title: 'Insert',
        safety: 'safe',
        edits: [edit],
        newCells: [newCell],
        cellKeys: ['#2'],
      },
      {
        kind: 'edit',
        cells: [2],
        edits: [{ cell: 2, range: edit.range, newText: 'np' }],
        newCells: [newCell],
      },
    ],
    [
      {
        kind: 'install',
        title: 'Install',
        safety: 'review',
        packages: ['numpy'],
        newCells: [newCell],
      },
      { kind: 'install', packages: ['numpy'], newCells: [newCell] },
    ],
    [
      { kind: 'command', title: 'Compare', safety: 'safe', command: 'compare', lost },
      { kind: 'command', lost: { cell: 1, executionCount: null, source: 'x = 1' } },
    ],
    [{ kind: 'advice', title: 'Ask', safety: 'safe' }, { kind: 'advice' }],
  ];
  for (const [fix, expected] of cases) {
    it(`${fix.kind}: ${fix.title}`, () => {
      const [finding] = notebookRecord(report('explain', [{ ...unrun, fixes: [fix] }])).findings;
      const empty = { cells: [], edits: [], newCells: [], packages: [] };
      const { title, safety } = fix;
      assert.deepEqual(finding?.fixes, [{ ...empty, title, safety, ...expected }]);
    });
  }
});
