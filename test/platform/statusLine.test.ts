// The line that says how far something is, on a terminal that remembers what it was sent.
import assert from 'node:assert/strict';
import { besideStatus, statusLine } from '../../src/platform/statusLine.ts';

describe('the status line', () => {
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

  it('shows the last of several texts, cut to the line, and is out of the way of others', async () => {
    const sent: string[] = [];
    const write = (text: string): boolean => sent.push(text) > 0;
    const line = statusLine({ columns: 10, write });
    const sink = besideStatus(
      {
        write: (text) => {
          sent.push(text);
          return Promise.resolve(true);
        },
      },
      line,
    );
    await sink.write('first\n');
    line.show('one');
    line.show('two, and more of it');
    assert.deepEqual(sent, ['first\n']);
    await settled();
    await sink.write('second\n');
    line.show('never seen');
    line.clear();
    await settled();
    assert.deepEqual(sent, ['first\n', '\rtwo, and \x1b[K', '\r\x1b[K', 'second\n']);
  });
});
