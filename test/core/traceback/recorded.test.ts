// Tracebacks recorded from real kernels and Pythons (test/fixtures/tracebacks/record.py).
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { RaisedError } from '../../../src/core/model/notebook.ts';
import { parseTraceback } from '../../../src/core/traceback/parseTraceback.ts';
import { highlightIn, notebookFrames } from '../../../src/core/traceback/reading.ts';
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
    it(`of ${name} print the cells' own lines`, () => {
      let compared = 0;
      for (const error of errors) {
        // These print the lines of a text that is not the cell's, or of the cell without its blank lines on top.
        if (/timed|captured|timeit|earlier|blank|indentation|eval/.test(error.title)) continue;
        const lines = error.source.split('\n');
        for (const frame of parseTraceback(error).exceptions.flatMap(notebookFrames)) {
          for (const code of frame.printed) {
            const line = lines[code.line] ?? '';
            assert.equal(code.text.trim(), line.trim(), error.title);
            if (code.highlight === undefined || code.highlight.end > code.text.length) continue;
            const { start, end } = highlightIn(code, line) ?? { start: 0, end: 0 };
            const marked = code.text.slice(code.highlight.start, code.highlight.end);
            assert.equal(line.slice(start, end), marked, error.title);
            compared += 1;
          }
        }
      }
      assert.ok(compared > 20);
    });
  }
});
