// Escape codes and links in the lines of a traceback.
import assert from 'node:assert/strict';
import {
  colouredBackground,
  stripAnsi,
  stripBareColours,
} from '../../../src/core/traceback/ansi.ts';
import { readLinks } from '../../../src/core/traceback/vscodeLinks.ts';

describe('stripAnsi', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['plain', 'plain'],
    ['\u001b[0;31mred\u001b[0m', 'red'],
    ['\u001b[38;5;241;43m1\u001b[39;49m', '1'],
    ['\u001b[38;2;1;2;3mx\u001b[m', 'x'],
    ['\u001b[2Ktext\u001b[1A', 'text'],
    ['\u001b]0;title\u0007text', 'text'],
    ['\u001b]8;;http://x\u001b\\link\u001b]8;;\u001b\\', 'link'],
    ['\u001b(Btext\u001b=', 'text'],
    ['cut\u001b[31', 'cut'],
    ['cut\u001b', 'cut'],
    ['\u001b]open\nnext', '\nnext'],
    ['list[0m] is code', 'list[0m] is code'],
  ];
  for (const [text, plain] of cases) {
    it(JSON.stringify(text), () => {
      assert.equal(stripAnsi(text), plain);
    });
  }
});

describe('stripBareColours', () => {
  it('takes out colours whose escape character is gone', () => {
    assert.equal(stripBareColours('[0;31mred[0m [1;32m----> 3[0m'), 'red ----> 3');
  });
  it('leaves code alone, and text that has real codes', () => {
    for (const text of ['x[0] + m', 'a[31m]', '\u001b[31m[0m']) {
      assert.equal(stripBareColours(text), text);
    }
  });
});

describe('colouredBackground', () => {
  const cases: readonly (readonly [string, readonly [number, number] | undefined])[] = [
    ['none', undefined],
    ['\u001b[31mred\u001b[0m', undefined],
    ['\u001b[38;5;43mcolour 43 of the palette\u001b[0m', undefined],
    ['ab\u001b[43mcd\u001b[49me', [2, 4]],
    ['ab\u001b[43mcd\u001b[0me', [2, 4]],
    ['a\u001b[43mb\u001b[49m\u001b[43m \u001b[49m\u001b[38;5;241;43mc\u001b[39;49md', [1, 4]],
    ['a\u001b[48;5;17mbc', [1, 3]],
    ['a\u001b[48;2;0;0;0mb\u001b[39mc\u001b[49md', [1, 3]],
    ['a\u001b[103mb\u001b[mc', [1, 2]],
    ['\u001b[43m\u001b[49mnothing in it', undefined],
  ];
  for (const [line, span] of cases) {
    it(JSON.stringify(line), () => {
      const expected = span === undefined ? undefined : { start: span[0], end: span[1] };
      assert.deepEqual(colouredBackground(line), expected);
    });
  }
});

describe('readLinks', () => {
  it('shows what a link shows, and reads the first one', () => {
    const line =
      '--> <a href=\'vscode-notebook-cell:/a%20b.ipynb#W2sZmls%3D?line=4\'>7</a> x <a href="file:///a.py?line=1">2</a>';
    assert.deepEqual(readLinks(line), {
      text: '--> 7 x 2',
      link: { fragment: 'W2sZmls=', line: 4 },
    });
  });
  const odd: readonly (readonly [string, string])[] = [
    ['no link', 'no link'],
    ["<a href='vscode-notebook-cell:x#%E0%A4%A?line=1'>5</a>", '5'],
    ["<a href='", "<a href='"],
    ["<a href='x'>unclosed", "<a href='x'>unclosed"],
    ["<a href='x'>1</a>", '1'],
  ];
  for (const [line, text] of odd) {
    it(`takes ${JSON.stringify(line)}`, () => {
      assert.equal(readLinks(line).text, text);
    });
  }
  it('keeps a fragment that cannot be decoded', () => {
    const { link } = readLinks("<a href='vscode-notebook-cell:x#%E0?line=1'>5</a>");
    assert.equal(link?.fragment, '%E0');
  });
});
