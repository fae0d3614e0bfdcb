// Phrases taken apart, and untrusted text made legible.
import assert from 'node:assert/strict';
import { firstSentence, legible, plain, spansOf } from '../../src/render/phrase.ts';

describe('spansOf', () => {
  const cases: readonly (readonly [phrase: string, spans: string])[] = [
    ['', ''],
    ['no code', 't:no code'],
    ['`x`', 'c:x'],
    ['`x` is gone', 'c:x|t: is gone'],
    ['from `x` to `y`.', 't:from |c:x|t: to |c:y|t:.'],
    ['`x``y`', 'c:x|c:y'],
    ['a ` alone', 't:a ` alone'],
    ['`x` and ` alone', 'c:x|t: and ` alone'],
    ['an empty `` pair', 't:an empty `` pair'],
    ['`two\nlines` here', 't:`two\nlines` here'],
  ];
  for (const [phrase, expected] of cases) {
    it(JSON.stringify(phrase), () => {
      const said = spansOf(phrase).map(
        (span) => `${span.kind === 'code' ? 'c' : 't'}:${span.text}`,
      );
      assert.equal(said.join('|'), expected);
    });
  }
});

describe('firstSentence', () => {
  const cases: readonly (readonly [phrase: string, first: string, rest: string])[] = [
    ['', '', ''],
    ['One sentence.', 'One sentence.', ''],
    ['One sentence. ', 'One sentence. ', ''],
    ['`x` is gone. Cell 3 had it.', '`x` is gone.', 'Cell 3 had it.'],
    ['It is gone. `x` was in cell 3. More.', 'It is gone.', '`x` was in cell 3. More.'],
    ['Is it gone? Yes.', 'Is it gone?', 'Yes.'],
    ['It has `a. B` in it. Then more.', 'It has `a. B` in it.', 'Then more.'],
    ['It holds e.g. names.', 'It holds e.g. names.', ''],
    ['pandas 2.0 removed it. 3 uses are left.', 'pandas 2.0 removed it.', '3 uses are left.'],
    ['No full stop', 'No full stop', ''],
  ];
  for (const [phrase, first, rest] of cases) {
    it(JSON.stringify(phrase), () => assert.deepEqual(firstSentence(phrase), [first, rest]));
  }
});

describe('legible', () => {
  const cases: readonly (readonly [text: string, expected: string])[] = [
    ['naïve 名前 🐍', 'naïve 名前 🐍'],
    ['a\tb\nc\r\nd\u2028e', 'a b c  d e'],
    ['\u001b[31mred\u0007', '␛[31mred␇'],
    ['del\u007f c1\u009b31m', 'del␡ c1\ufffd31m'],
    ['user\u202efdp.ipynb\u2066', 'user\ufffdfdp.ipynb\ufffd'],
    ['half \ud83d pair', 'half \ufffd pair'],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => {
      assert.equal(legible(text), expected);
      assert.equal(legible(text).length, text.length);
    });
  }

  it('leaves plain phrases their backticks', () => {
    assert.equal(plain(' `x`\nis gone '), '`x` is gone');
  });
});
