// Says which fixes can be carried out where, and where new cells go.
import assert from 'node:assert/strict';
import type { Fix } from '../../../src/core/index.ts';
import { canApply, type FixScene } from '../../../src/vscode/act/fixAbility.ts';
import { insertions, keysToRun } from '../../../src/vscode/act/insertions.ts';
import { misspelt, runFix } from '../../render/samples.ts';

const lost = { cellKey: '#0', cell: 0, executionCount: 1, source: 'x = 1' };
const base = { title: 'Do it', safety: 'review' } as const;
const fixes = {
  run: runFix,
  edit: misspelt.fixes[0] ?? runFix,
  editAndRun: { ...base, kind: 'edit', edits: [], newCells: [], cellKeys: ['#0'] },
  install: { ...base, kind: 'install', packages: ['x'], newCells: [{ before: 0, source: '%pip' }] },
  compare: { ...base, kind: 'command', command: 'compare', lost },
  advice: { ...base, kind: 'advice' },
} as const satisfies Record<string, Fix>;

describe('the fixes that can be carried out', () => {
  const cases: readonly (readonly [name: string, scene: FixScene, can: readonly string[]])[] = [
    [
      'in a trusted notebook: all but advice',
      { notebookType: 'jupyter-notebook', isTrusted: true },
      ['run', 'edit', 'editAndRun', 'install', 'compare'],
    ],
    [
      'in a notebook that is not trusted: what runs no code',
      { notebookType: 'jupyter-notebook', isTrusted: false },
      ['edit', 'compare'],
    ],
    [
      'in the Interactive Window, whose cells are a record: what changes none',
      { notebookType: 'interactive', isTrusted: true },
      ['compare'],
    ],
  ];
  for (const [name, scene, can] of cases) {
    it(name, () => {
      const able = Object.entries(fixes).filter(([, fix]) => canApply(fix, scene));
      assert.deepEqual(
        able.map(([key]) => key),
        can,
      );
    });
  }
});

describe('where new cells go', () => {
  const cell = (before: number, source: string) => ({ before, source });
  const cases = [
    ['none', [], []],
    ['one', [cell(2, 'a')], [{ at: 2, sources: ['a'] }]],
    [
      'two apart: the first pushes the second on',
      [cell(0, 'a'), cell(3, 'b')],
      [
        { at: 0, sources: ['a'] },
        { at: 2, sources: ['b'] },
      ],
    ],
    ['two together', [cell(1, 'a'), cell(2, 'b')], [{ at: 1, sources: ['a', 'b'] }]],
    ['in any order', [cell(2, 'b'), cell(1, 'a')], [{ at: 1, sources: ['a', 'b'] }]],
    ['beyond the end', [cell(99, 'a')], [{ at: 5, sources: ['a'] }]],
    ['before the beginning', [cell(-1, 'a')], [{ at: 0, sources: ['a'] }]],
  ] as const;
  for (const [name, given, expected] of cases) {
    it(name, () => assert.deepEqual(insertions(given, 5), expected));
  }

  it('gives each cell the index it asked for', () => {
    const wanted = [cell(0, 'a'), cell(2, 'b'), cell(3, 'c'), cell(6, 'd')];
    const notebook = ['1', '2', '3', '4', '5'];
    // The editor makes all insertions by the indices of before.
    for (const { at, sources } of insertions(wanted, notebook.length).toReversed()) {
      notebook.splice(at, 0, ...sources);
    }
    assert.deepEqual(
      wanted.map(({ before }) => notebook[before]),
      wanted.map(({ source }) => source),
    );
  });
});

describe('which cells run once new ones are in', () => {
  const newCells = [
    { before: 3, source: 'late', key: 'b' },
    { before: 0, source: 'early', key: 'a' },
    { before: 5, source: 'not to be run' },
  ];
  const added = ['first', 'second', 'third'];
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['none', [], []],
    ['cells that were there', ['#1', '#0'], ['#1', '#0']],
    ['new cells by the place they got', ['b', '#1', 'a'], ['second', '#1', 'first']],
  ];
  for (const [name, cellKeys, run] of cases) {
    it(name, () => assert.deepEqual(keysToRun({ cellKeys, newCells }, added), run));
  }
});
