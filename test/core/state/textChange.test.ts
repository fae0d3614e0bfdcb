// Supposes changes of small notebooks: which texts they leave, and whether those are still Python.
import assert from 'node:assert/strict';
import type { CellEdit, NewCell } from '../../../src/core/index.ts';
import { keepsSyntax, supposeChange } from '../../../src/core/state/textChange.ts';
import { textNotebookFacts } from './textNotebookFacts.ts';

const page = '# %%\na = 1\nb = a\n# %%\nprint(a';

/** Replaces columns `start` to `end` of a 0-based line of a cell. */
function edit(cell: number, line: number, start: number, end: number, newText: string): CellEdit {
  const range = { start: { line, character: start }, end: { line, character: end } };
  return { cellKey: `#${cell}`, cell, range, newText };
}

interface Case {
  readonly title: string;
  readonly edits?: readonly CellEdit[];
  readonly newCells?: readonly NewCell[];
  readonly texts: readonly string[];
  readonly isPython?: false;
}

const cases: readonly Case[] = [
  { title: 'nothing', texts: ['a = 1\nb = a', 'print(a'] },
  {
    title: 'two edits of one text, in any order',
    edits: [edit(0, 0, 0, 1, 'first'), edit(0, 1, 4, 5, 'first')],
    texts: ['first = 1\nb = first', 'print(a'],
  },
  {
    title: 'an edit past the end of the text',
    edits: [edit(0, 7, 0, 0, '\nc = 2')],
    texts: ['a = 1\nb = a\nc = 2', 'print(a'],
  },
  {
    title: 'an edit that breaks the text',
    edits: [edit(0, 0, 4, 5, '(')],
    texts: ['a = (\nb = a', 'print(a'],
    isPython: false,
  },
  {
    title: 'an edit of a broken text',
    edits: [edit(1, 0, 6, 7, 'b')],
    texts: ['a = 1\nb = a', 'print(b'],
  },
  {
    title: 'new cells at the places they get',
    newCells: [
      { before: 3, source: 'last' },
      { before: 0, source: 'first' },
      { before: 9, source: 'beyond' },
    ],
    texts: ['first', 'a = 1\nb = a', 'print(a', 'last', 'beyond'],
  },
  {
    title: 'a new cell that is not Python',
    newCells: [{ before: 0, source: 'for in' }],
    texts: ['for in', 'a = 1\nb = a', 'print(a'],
    isPython: false,
  },
];

describe('supposing a change of the text', () => {
  for (const { title, edits = [], newCells = [], texts, isPython = true } of cases) {
    it(title, async () => {
      const before = await textNotebookFacts(page);
      const after = supposeChange(before, { edits, newCells });
      assert.deepEqual(
        after.history.cells.map(({ source }) => source),
        texts,
      );
      assert.deepEqual(
        after.history.cells.map(({ index }) => index),
        texts.map((_, index) => index),
      );
      const keys = after.history.cells.map(({ key }) => key);
      assert.equal(new Set(keys).size, keys.length, `keys are not unique: ${keys.join()}`);
      assert.equal(keepsSyntax(before, after), isPython);
    });
  }
});
