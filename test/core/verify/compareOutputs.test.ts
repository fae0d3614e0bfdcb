// What counts as the same output, and how a difference is said.
import assert from 'node:assert/strict';
import { encode } from 'fast-png';
import type { ShownOutput } from '../../../src/core/model/verification.ts';
import { compareOutputs } from '../../../src/core/verify/compareOutputs.ts';
import { readPicture } from '../../../src/platform/pictures.ts';

const out = (text: string): ShownOutput => ({ kind: 'stream', stream: 'stdout', text });
const warning = (text: string): ShownOutput => ({ kind: 'stream', stream: 'stderr', text });
const data = (forms: Readonly<Record<string, string>>): ShownOutput => ({
  kind: 'data',
  forms: new Map(Object.entries(forms)),
});
const plain = (text: string): ShownOutput => data({ 'text/plain': text });
const html = (text: string): ShownOutput => data({ 'text/html': text, 'text/plain': 'a table' });

const tableOf = (...rows: readonly (readonly string[])[]): ShownOutput =>
  html(
    `<style>#T_${rows.length} {}</style><table id="T_${rows.length}">${rows
      .map((row) => `<tr>${row.map((cell) => `<td class="x">${cell}</td>`).join('\n')}</tr>`)
      .join('')}</table>`,
  );

/** A picture of one grey with a black square of that size in its corner. */
function picture(grey: number, square: number, width = 100): ShownOutput {
  const height = 80;
  const pixels = new Uint8Array(width * height * 3).fill(grey);
  for (let y = 0; y < square; y += 1) pixels.fill(0, y * width * 3, (y * width + square) * 3);
  const png = encode({ width, height, data: pixels, channels: 3, depth: 8 });
  return data({
    'image/png': Buffer.from(png).toString('base64'),
    'text/plain': `<Figure size ${width}x${height} with 1 Axes>`,
  });
}

type Case = readonly [
  what: string,
  before: readonly ShownOutput[],
  now: readonly ShownOutput[],
  source?: string,
];

const same: readonly Case[] = [
  ['the same text', [out('a\nb\n')], [out('a\nb\n')]],
  ['text in other pieces', [out('a\n'), out('b\n')], [out('a\nb\n')]],
  ['blank lines at the end', [out('a\n\n\n')], [out('a')]],
  ['other blanks between columns', [out('a   1\nbb  2')], [out('a  1\nbb 2')]],
  ['warnings', [warning('old.py:3: FutureWarning')], []],
  ['colours', [out('\u001b[31ma\u001b[0m')], [out('a')]],
  ['addresses', [plain('<object object at 0x7f3a1c>')], [plain('<object object at 0x10be9d4f0>')]],
  ['functions', [plain('<function __main__.f(x)>')], [plain('<function __main__.f(x)>')]],
  ['identities', [out('140234567890123')], [out('94234567890128')]],
  ['identities on another system', [out('4373920512')], [out('4801329')], 'print(id(x))'],
  ['rounding errors', [out('0.30000000000000004')], [out('0.3')]],
  ['zero and what is left of it', [out('1.2e-16')], [out('0.0')]],
  ['a digit less', [out('[0.3333 0.6667]')], [out('[0.33333333 0.66666667]')]],
  ['the order of a set', [plain("{'b', 1, (2, 3)}")], [plain("{1, (2, 3), 'b'}")]],
  ['the order of a dict', [plain("{'a': 1, 'b': {2, 3}}")], [plain("{'b': {3, 2}, 'a': 1}")]],
  [
    '%time',
    [out('CPU times: user 2 ms\nWall time: 3.1 ms\n4\n')],
    [out('CPU times: user 9 s\nWall time: 9 s\n4\n')],
  ],
  [
    '%timeit',
    [out('12.3 µs ± 45 ns per loop (mean ± std. dev. of 7 runs)')],
    [out('1.03 ms ± 4 µs per loop (mean ± std. dev. of 7 runs)')],
  ],
  ['durations', [out('trained in 3.2 seconds')], [out('trained in 11 s')]],
  ['times of day', [out('now: 2023-05-01 12:31:07.123456')], [out('now: 2026-11-21 16:00:01.9')]],
  [
    'tqdm',
    [out('  0%|      | 0/3\r100%|██████| 3/3 [00:01<00:00]\ndone')],
    [out('100%|██████| 3/3 [00:09<00:00]\ndone')],
  ],
  [
    'Keras',
    [out('10/10 [=====] - 1s 3ms/step - loss: 0.5')],
    [out('10/10 [=====] - 9s 1ms/step - loss: 0.4')],
  ],
  ['a line printed over', [out('1/3\r2/3\r3/3\n')], [out('3/3\n')]],
  [
    'the size of a figure',
    [plain('<Figure size 432x288 with 1 Axes>')],
    [plain('<Figure size 640x480 with 1 Axes>')],
  ],
  [
    'a table with other styles',
    [tableOf(['', 'a'], ['0', '1.0000001'])],
    [tableOf(['', 'a'], ['0', '1.0'])],
  ],
  ['entities', [tableOf(['a&amp;b &lt; &#233;'])], [tableOf(['a&amp;b &#60; é'])]],
  ['the same picture', [picture(200, 10)], [picture(200, 10)]],
  ['a picture with a pixel more', [picture(200, 10)], [picture(200, 11)]],
  ['a picture of nearly the same size', [picture(200, 10)], [picture(200, 10, 104)]],
  ['widgets', [data({ 'application/vnd.jupyter.widget-view+json': '{"model_id":"a"}' })], []],
];

const different: readonly (readonly [...Case, how: string])[] = [
  [
    'a text',
    [out('a\nold\n')],
    [out('a\nnew\n')],
    '',
    'Line 2 of what it prints is now `new` instead of `old`.',
  ],
  ['a result', [plain('3')], [plain('4')], '', 'It now shows `4` instead of `3`.'],
  [
    'numbers near each other',
    [plain('1000001')],
    [plain('1000002')],
    '',
    'It now shows `1000002` instead of `1000001`.',
  ],
  [
    'a number of few digits',
    [plain('0.5')],
    [plain('0.52')],
    '',
    'It now shows `0.52` instead of `0.5`.',
  ],
  [
    'dates',
    [plain('2023-05-01')],
    [plain('2023-05-02')],
    '',
    'It now shows `2023-05-02` instead of `2023-05-01`.',
  ],
  [
    'midnights',
    [plain('2023-05-01 00:00:00')],
    [plain('2023-05-02 00:00:00')],
    '',
    'It now shows `2023-05-02 00:00:00` instead of `2023-05-01 00:00:00`.',
  ],
  [
    'the order of a list',
    [plain('[1, 2]')],
    [plain('[2, 1]')],
    '',
    'It now shows `[2, 1]` instead of `[1, 2]`.',
  ],
  [
    'other members of a set',
    [plain('{1, 2}')],
    [plain('{1, 3}')],
    '',
    'It now shows `{1, 3}` instead of `{1, 2}`.',
  ],
  ['more lines', [out('a')], [out('a\nb')], '', 'It goes on with `b` where it ended before.'],
  ['fewer lines', [out('a\nb')], [out('a')], '', 'It ends where line 2 was `b`.'],
  ['nothing now', [out('a')], [], '', 'It ends where line 1 was `a`.'],
  [
    'more outputs',
    [plain('1')],
    [plain('1'), plain('2')],
    '',
    'It shows 2 outputs instead of 1 output.',
  ],
  ['no output', [plain('1')], [], '', 'It shows no output instead of 1 output.'],
  [
    'a cell of a table',
    [tableOf(['', 'a'], ['0', '1'])],
    [tableOf(['', 'a'], ['0', '2'])],
    '',
    'Row 1, column `a`, is `2` and was `1`.',
  ],
  [
    'rows of a table',
    [tableOf(['a'], ['1'])],
    [tableOf(['a'])],
    '',
    'The table has 1 row instead of 2.',
  ],
  [
    'columns of a table',
    [tableOf(['a', 'b'])],
    [tableOf(['a'])],
    '',
    'The table has 1 column instead of 2.',
  ],
  [
    'the head of a table',
    [tableOf(['a'], ['1'])],
    [tableOf(['b'], ['1'])],
    '',
    'The head of the table is `b` and was `a`.',
  ],
  ['a picture', [picture(200, 10)], [picture(200, 40)], '', 'The picture looks different.'],
  [
    'a picture of another size',
    [picture(200, 10)],
    [picture(200, 10, 150)],
    '',
    'The picture looks different.',
  ],
  [
    'words before a picture',
    [picture(200, 10), plain('a')],
    [picture(200, 60), plain('b')],
    '',
    'It now shows `b` instead of `a`.',
  ],
  [
    'the middle of a long line',
    [plain(`${'x'.repeat(60)} one ${'y'.repeat(60)}`)],
    [plain(`${'x'.repeat(60)} two ${'y'.repeat(60)}`)],
    '',
    `It now shows \`…${'x'.repeat(9)} two ${'y'.repeat(26)}…\` instead of \`…${'x'.repeat(9)} one ${'y'.repeat(26)}…\`.`,
  ],
];

describe('comparing outputs', () => {
  for (const [what, before, now, source = ''] of same) {
    it(`takes as the same: ${what}`, () => {
      assert.equal(compareOutputs(before, now, source, readPicture)?.how, undefined);
      assert.equal(compareOutputs(now, before, source, readPicture)?.how, undefined);
    });
  }
  for (const [what, before, now, source = '', how] of different) {
    it(`tells apart: ${what}`, () => {
      assert.equal(compareOutputs(before, now, source, readPicture)?.how, how);
    });
  }
  it('takes any text without failing', () => {
    for (const text of [
      '{',
      '}{',
      "{'",
      '<table><tr><td',
      '\r\b\r',
      '&#x110000;',
      '{'.repeat(5000),
    ]) {
      compareOutputs(
        [plain(text), html(text)],
        [plain(`${text} `), html(`${text}x`)],
        text,
        readPicture,
      );
    }
    const broken = data({ 'image/png': '!!' });
    assert.equal(compareOutputs([broken], [picture(0, 0)], '', readPicture)?.kind, 'picture');
  });
});
