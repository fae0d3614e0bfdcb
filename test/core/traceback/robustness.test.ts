// Text of any kind gives a traceback, in time that grows with its length.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { RaisedError } from '../../../src/core/model/notebook.ts';
import { parseTraceback } from '../../../src/core/traceback/parseTraceback.ts';
import { innermostNotebookFrame, libraryOf } from '../../../src/core/traceback/reading.ts';
import { cpuTime } from '../../cpuTime.ts';

const folder = new URL('../../fixtures/tracebacks/', import.meta.url);
const recorded = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as RaisedError[]);

function read(error: RaisedError): void {
  const traceback = parseTraceback(error);
  assert.ok(traceback.exceptions.length > 0);
  for (const exception of traceback.exceptions) {
    for (const frame of exception.frames) {
      assert.ok(frame.line === undefined || frame.line >= 0);
      assert.ok(frame.cell === undefined || frame.file === undefined);
      for (const code of frame.printed) {
        assert.ok(code.line >= 0);
        assert.ok(code.highlight === undefined || code.highlight.start < code.highlight.end);
      }
    }
  }
  innermostNotebookFrame(traceback);
  libraryOf(traceback);
}

describe('any text', () => {
  it('a recorded traceback cut at every line, from either end', () => {
    let cuts = 0;
    for (const error of recorded) {
      const lines = error.traceback.split('\n');
      for (let at = 0; at <= lines.length; at++) {
        read({ ...error, traceback: lines.slice(0, at).join('\n') });
        read({ ...error, traceback: lines.slice(at).join('\n') });
        read({ name: '', message: '', traceback: lines.slice(at).join('\n') });
        cuts += 1;
      }
    }
    assert.ok(cuts > 1000);
  });

  it('a recorded traceback cut within its lines', () => {
    for (const error of recorded) {
      for (let at = 0; at < error.traceback.length; at += 37) {
        read({ ...error, traceback: error.traceback.slice(0, at) });
      }
    }
  });

  const size = 1_000_000;
  const fill = (unit: string): string => unit.repeat(Math.ceil(size / unit.length));
  const frame = 'File /a/b.py:3, in f(x)\n      2 x = 1\n----> 3 \u001b[43mf\u001b[49m(x)\n\n';
  const link =
    'KeyError: 1\n\nDuring handling of the above exception, another exception occurred:\n\n';
  const hostile: Readonly<Record<string, string>> = {
    'many frames': `Traceback (most recent call last)\n${fill(frame)}ValueError: x`,
    'a chain without end': fill(`KeyError   Traceback (most recent call last)\n${frame}${link}`),
    'links without exceptions': fill(link),
    'a message without end': `File "a", line 1\nValueError: ${fill('x y\n')}`,
    'quotes that never close': fill(`A: \n"""\nTraceback (most recent call last)\n${link}`),
    'open escape codes': fill('\u001b]'),
    'open colours': fill('\u001b[31'),
    'open links': fill("<a href='"),
    'links without ends': fill("<a href='x'>"),
    blanks: fill(' '),
    'blank lines': fill(' \n'),
    'one line of " in "': fill('a.py in f) in '),
    'lines of " in "': fill(`${'x in '.repeat(800)}\n`),
    'lines of Cell': fill(`${'x Cell 1 line '.repeat(280)}\n`),
    digits: fill('1'),
    arrows: fill('-'),
    carets: fill('^'),
    colons: `File ${fill(':1')}x`,
    dots: fill('a.'),
    brackets: fill('('),
    bars: `  + Exception Group Traceback (most recent call last):\n${fill('  | x\n')}`,
    members: `  + Exception Group Traceback (most recent call last):\n${fill('  +-+---- 1 ----\n')}`,
    'a deep tree': `  + Exception Group Traceback (most recent call last):\n${Array.from(
      { length: 900 },
      (_, depth) => `${' '.repeat(2 + 2 * depth)}+-+---- 1 ----\n`,
    ).join('')}`,
    repetitions: fill('[... skipping similar frames: (1 times) (2 times)]\n'),
  };
  for (const [title, traceback] of Object.entries(hostile)) {
    it(`a million characters of ${title}, quickly`, () => {
      const start = cpuTime();
      read({ name: 'ValueError', message: 'x', traceback });
      read({ name: '', message: '', traceback });
      // Work that grows with the square of the length takes minutes here.
      assert.ok(cpuTime() - start < 2000);
    });
  }
});
