// Tracebacks recorded from real kernels and Pythons (test/fixtures/tracebacks/record.py).
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Frame } from '../../../src/core/model/crash.ts';
import type { RaisedError } from '../../../src/core/model/notebook.ts';
import { parseTraceback } from '../../../src/core/traceback/parseTraceback.ts';
import { highlightIn, shiftOfPrintedLines } from '../../../src/core/traceback/printedLines.ts';
import { notebookFrames } from '../../../src/core/traceback/reading.ts';
import { describeTraceback } from './describeTraceback.ts';

interface Recorded extends RaisedError {
  readonly title: string;
  readonly source: string;
}

const folder = new URL('../../fixtures/tracebacks/', import.meta.url);
const recordings = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    name: file.replace('.json', ''),
    errors: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as readonly Recorded[],
  }));

describe('recorded tracebacks', () => {
  it('are there', () => {
    assert.equal(recordings.length, 5);
    assert.ok(recordings.every(({ errors }) => errors.length >= 29));
  });

  for (const { name, errors } of recordings) {
    it(`of ${name} are read as expected`, () => {
      const read = errors.flatMap((error) => [
        `[${error.title}]`,
        ...describeTraceback(parseTraceback(error)),
      ]);
      const expected = readFileSync(new URL(`${name}.expected.txt`, folder), 'utf8');
      assert.equal(read.join('\n') + '\n', expected);
    });
  }

  for (const { name, errors } of recordings.filter((one) => one.name.startsWith('ipython'))) {
    const framesOf = (title: string): readonly Frame[] => {
      const error = errors.find((one) => one.title === title);
      return error === undefined ? [] : parseTraceback(error).exceptions.flatMap(notebookFrames);
    };
    const sourceOf = (title: string): string =>
      errors.find((one) => one.title === title)?.source ?? '';

    it(`of ${name} print the cells' own lines`, () => {
      let highlights = 0;
      for (const { title, source } of errors) {
        // These print lines of a text that is not the cell's.
        if (/timed|timeit|earlier|eval/.test(title)) continue;
        const lines = source.split('\n');
        for (const frame of framesOf(title)) {
          const shift = shiftOfPrintedLines(frame, source) ?? Number.NaN;
          assert.equal(shift, { 'leading blank lines': 2, captured: 1 }[title] ?? 0, title);
          for (const code of frame.printed) {
            if (code.highlight === undefined || code.highlight.end > code.text.length) continue;
            const line = lines[code.line + shift] ?? '';
            const { start, end } = highlightIn(code, line) ?? { start: 0, end: 0 };
            const marked = code.text.slice(code.highlight.start, code.highlight.end);
            assert.equal(line.slice(start, end), marked, title);
            highlights += 1;
          }
        }
      }
      assert.ok(highlights > 20);
    });

    it(`of ${name} lead to the cell that defined a function`, () => {
      const [call, definition] = framesOf('function of an earlier cell');
      assert.ok(call && definition);
      assert.equal(shiftOfPrintedLines(call, sourceOf('function of an earlier cell')), 0);
      assert.equal(shiftOfPrintedLines(definition, sourceOf('call in the same cell')), 0);
      assert.equal(
        shiftOfPrintedLines(definition, sourceOf('function of an earlier cell')),
        undefined,
      );
    });
  }
});
