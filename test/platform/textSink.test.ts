// Text written to streams that are slow, gone or broken.
import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { textSink } from '../../src/platform/textSink.ts';

function failing(code: string): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
  });
}

describe('the text sink', () => {
  it('waits for a slow stream', async () => {
    const taken: string[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write: (chunk: Buffer, _encoding, done) => {
        setTimeout(() => {
          taken.push(chunk.toString());
          done();
        }, 1);
      },
    });
    const sink = textSink(slow);
    assert.equal(await sink.write('one'), true);
    assert.deepEqual(taken, ['one']);
    assert.equal(await sink.write('two'), true);
    assert.deepEqual(taken, ['one', 'two']);
  });

  it('says that the reader has left, again and again', async () => {
    const sink = textSink(failing('EPIPE'));
    assert.equal(await sink.write('one'), false);
    assert.equal(await sink.write('two'), false);
  });

  it('throws what else goes wrong', async () => {
    await assert.rejects(textSink(failing('ENOSPC')).write('one'), { code: 'ENOSPC' });
  });
});
