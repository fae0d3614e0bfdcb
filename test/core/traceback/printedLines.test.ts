// Printed lines found again in a cell's text.
import assert from 'node:assert/strict';
import type { Frame, PrintedLine } from '../../../src/core/model/crash.ts';
import {
  highlightIn,
  markedLineIn,
  shiftOfPrintedLines,
} from '../../../src/core/traceback/printedLines.ts';

describe('highlightIn', () => {
  const line = (text: string, start?: number, end?: number): PrintedLine => ({
    line: 0,
    text,
    isMarked: true,
    ...(start === undefined || end === undefined ? {} : { highlight: { start, end } }),
  });
  it('moves the highlight to the indentation that the cell has', () => {
    assert.deepEqual(highlightIn(line('x + y', 4, 5), '    x + y'), { start: 8, end: 9 });
    assert.deepEqual(highlightIn(line('  x + y', 6, 7), 'x + y'), { start: 4, end: 5 });
    assert.deepEqual(highlightIn(line('x + y', 4, 5), 'x + y  '), { start: 4, end: 5 });
  });
  it('says nothing of another line, or without a highlight', () => {
    assert.equal(highlightIn(line('x + y', 4, 5), 'x + z'), undefined);
    assert.equal(highlightIn(line('x + y'), 'x + y'), undefined);
  });
});

describe('shiftOfPrintedLines', () => {
  const frame = (...printed: readonly (readonly [number, string])[]): Frame => ({
    cell: { kind: 'execution-count', count: 1 },
    file: undefined,
    functionName: undefined,
    line: 0,
    printed: printed.map(([line, text]) => ({ line: line - 1, text, isMarked: false })),
  });
  const cases: readonly (readonly [string, Frame, string, number | undefined])[] = [
    ['as printed', frame([1, 'a'], [2, 'b']), 'a\nb', 0],
    ['indentation does not count', frame([2, 'b'], [3, 'c']), 'if a:\n    b\n    c', 0],
    ['blank lines on top', frame([1, 'a'], [2, 'b']), '\n \na\nb', 2],
    ['below a magic', frame([2, 'b']), '%%capture\na\nb', 1],
    ['lines deleted above', frame([3, 'c'], [4, 'd']), 'c\nd', -2],
    ['the nearest of several', frame([3, 'x']), 'x\na\nb\nx\nc', 1],
    ['the lower of two equally near', frame([2, 'x']), 'x\na\nx', 1],
    ['the right place before the nearest', frame([1, 'x'], [2, 'y']), 'x\nz\nx\ny', 2],
    ['blank printed lines say nothing', frame([1, 'a'], [2, '']), 'a\nb', 0],
    ['edited', frame([1, 'a'], [2, 'b']), 'a\nc', undefined],
    ['cut off', frame([1, 'a'], [2, 'b']), 'a', undefined],
    ['nothing printed', frame(), 'a', undefined],
    ['only blank lines printed', frame([1, '']), '', undefined],
  ];
  for (const [title, printed, source, shift] of cases) {
    it(title, () => {
      assert.equal(shiftOfPrintedLines(printed, source), shift);
    });
  }
});

describe('markedLineIn', () => {
  const frame = (text: string): Frame => ({
    cell: { kind: 'execution-count', count: 1 },
    file: undefined,
    functionName: undefined,
    line: 1,
    printed: [{ line: 1, text, isMarked: true }],
  });
  const cases: readonly (readonly [string, string, string, number | undefined])[] = [
    ['as printed', 'total = width * height', 'a\ntotal = width * height', 1],
    ['a comment added', 'area(2)', 'a\narea(2)  # 4', 1],
    ['blanks', 'area( 2 )', 'a\narea(2)', 1],
    ['a corrected argument', 'rows = read("sales.cvs")', 'a\nrows = read("sales.csv")', 1],
    ['moved down', 'total = width * height', 'import a\nimport b\ntotal = width * height', 2],
    ['gone', 'total = width * height', 'import a\nimport b', undefined],
    ['commented out', 'print(area(2))', 'a\n# print(area(2))', undefined],
    [
      'not at the number, and twice elsewhere',
      'next(rows)',
      'next(rows)\nprint("a")\nnext(rows)',
      undefined,
    ],
    ['a magic', "get_ipython().run_line_magic('run', 'load.py')", 'a\n%run load.py', 1],
    ['nothing printed', '', 'a\nb', 1],
    ['beyond the end', 'total = 1', 'a', undefined],
  ];
  for (const [title, printed, source, line] of cases) {
    it(title, () => {
      assert.equal(markedLineIn(frame(printed), source, 1), line);
    });
  }
});
