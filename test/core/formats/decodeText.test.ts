// Files in encodings that notebooks should not have.
import assert from 'node:assert/strict';
import { readNotebookFile } from '../../../src/core/formats/readNotebook.ts';

const SOURCE = 'preis = "5 €, naïve"';
const TEXT = JSON.stringify({ cells: [{ cell_type: 'code', source: SOURCE }], nbformat: 4 });

function bigEndian(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16();
}

describe('readNotebookFile', () => {
  const wide = Buffer.from(TEXT, 'utf16le');
  const cp1252 = Buffer.from(TEXT.replaceAll('€', '\u0080'), 'latin1');
  const cases: readonly (readonly [string, Buffer, RegExp | undefined])[] = [
    ['UTF-8', Buffer.from(TEXT), undefined],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`), undefined],
    ['UTF-16, little end first, with a mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), /UTF-16/],
    [
      'UTF-16, big end first, with a mark',
      bigEndian(Buffer.from(`\uFEFF${TEXT}`, 'utf16le')),
      /UTF-16/,
    ],
    ['UTF-16, little end first', wide, /UTF-16/],
    ['UTF-16, big end first', bigEndian(wide), /UTF-16/],
    ['Windows-1252', cp1252, /Windows-1252/],
  ];
  for (const [title, bytes, message] of cases) {
    it(title, () => {
      const snapshot = readNotebookFile(bytes, 'a.ipynb');
      assert.equal(snapshot.cells[0]?.source, SOURCE);
      const expected = message === undefined ? [] : ['encoding'];
      assert.deepEqual(
        snapshot.problems.map((problem) => problem.code),
        expected,
      );
      assert.match(snapshot.problems[0]?.message ?? '', message ?? /^$/);
    });
  }

  it('Windows-1252 has letters where Latin-1 has control characters', () => {
    const bytes = [0x23, 0x80, 0x82, 0x8c, 0x8e, 0x91, 0x93, 0x96, 0x99, 0x9c, 0x9e, 0x9f, 0xe9];
    const snapshot = readNotebookFile(Uint8Array.from(bytes), 'a.py');
    assert.equal(snapshot.cells[0]?.source, '#€‚ŒŽ‘“–™œžŸé');
  });

  it('takes no bytes and odd bytes', () => {
    assert.equal(readNotebookFile(new Uint8Array(), 'a.ipynb').cells.length, 1);
    for (const bytes of [[0], [0xff], [0xff, 0xfe], [0xfe, 0xff, 0], [0, 0, 0], [0xc3]]) {
      assert.doesNotThrow(() => readNotebookFile(Uint8Array.from(bytes), 'a.ipynb'));
    }
  });
});
