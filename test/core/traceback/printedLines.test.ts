// Printed lines found again in a cell's text.
import assert from 'node:assert/strict';
import type { Frame, PrintedLine } from '../../../src/core/model/crash.ts';
import { highlightIn, shiftOfPrintedLines } from '../../../src/core/traceback/printedLines.ts';

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
