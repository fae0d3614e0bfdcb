// Words what cells take from each other.
import assert from 'node:assert/strict';
import type { Dependency } from '../../../src/core/index.ts';
import { dependencyRows } from '../../../src/vscode/show/dependencyRows.ts';
import { place } from '../../render/samples.ts';

const lines: Readonly<Record<string, string>> = {
  '#0:1': '  rate = 0.8',
  '#3:0': 'print(rate, "$(bash)\t")',
};
const lineAt = (cellKey: string, line: number): string => lines[`${cellKey}:${line}`] ?? '';

const rate: Dependency = {
  name: 'rate',
  cellKey: '#0',
  cell: 0,
  definition: place(0, 1, 2, 6),
  use: place(3, 0, 6, 10),
  basis: 'ran',
};
const given: Dependency = { ...rate, cellKey: '#3', cell: 3 };

describe('what a cell takes', () => {
  const cases: readonly (readonly [name: string, taken: Dependency, expected: string])[] = [
    ['is said with its place', rate, 'from cell 1, line 2'],
    ['is foreseen', { ...rate, basis: 'would-run' }, 'would come from cell 1, line 2'],
    [
      'is gone',
      { ...rate, definition: undefined },
      'came from cell 1, which does not set it any more',
    ],
  ];
  for (const [name, taken, expected] of cases) {
    it(name, () => {
      const [row] = dependencyRows({ takes: [taken], gives: [] }, lineAt).takes;
      assert.deepEqual([row?.label, row?.description], ['rate', expected]);
    });
  }

  it('leads to the line that sets it', () => {
    const [row] = dependencyRows({ takes: [rate], gives: [] }, lineAt).takes;
    assert.deepEqual(
      [row?.cellKey, row?.range, row?.detail],
      ['#0', rate.definition?.range, 'rate = 0.8'],
    );
  });
});

describe('what a cell gives', () => {
  const cases: readonly (readonly [name: string, given: Dependency, expected: string])[] = [
    ['is said with the place of its use', given, 'used by cell 4, line 1'],
    ['is foreseen', { ...given, basis: 'would-run' }, 'would be used by cell 4, line 1'],
    ['is used in a text that is gone', { ...given, use: undefined }, 'used by cell 4'],
  ];
  for (const [name, dependency, expected] of cases) {
    it(name, () => {
      const [row] = dependencyRows({ takes: [], gives: [dependency] }, lineAt).gives;
      assert.deepEqual([row?.label, row?.description], ['rate', expected]);
    });
  }

  it('leads to the line that uses it, which draws no icon', () => {
    const [row] = dependencyRows({ takes: [], gives: [given] }, lineAt).gives;
    assert.deepEqual(
      [row?.cellKey, row?.range, row?.detail],
      ['#3', given.use?.range, 'print(rate, "\\$(bash) ")'],
    );
  });
});
