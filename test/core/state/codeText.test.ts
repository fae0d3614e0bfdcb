// Holds the comparison of texts: what Python does not see makes no difference, everything else does.
import assert from 'node:assert/strict';
import { codeOf, isSameCode } from '../../../src/core/state/codeText.ts';
import { cpuTime } from '../../cpuTime.ts';

const same: readonly (readonly [what: string, a: string, b: string])[] = [
  ['a comment behind a statement', 'x = 1', 'x = 1  # one'],
  ['a comment on a line of its own', 'x = 1\ny = 2', 'x = 1\n# two\ny = 2'],
  ['an indented comment', 'if x:\n    y = 2', 'if x:\n    # then\n    y = 2'],
  ['blank lines', 'x = 1\ny = 2', '\n\nx = 1\n\n  \ny = 2\n'],
  ['trailing blanks', 'x = 1\ny = 2', 'x = 1 \t\ny = 2  '],
  ['a comment at the end without a line break', 'x = 1', 'x = 1\n# done'],
  ['nothing but comments', '', '# nothing\n# at all'],
];

const different: readonly (readonly [what: string, a: string, b: string])[] = [
  ['a number', 'x = 1', 'x = 2'],
  ['a hash sign inside a string', "x = 'a # b'", "x = 'a # c'"],
  ['a hash sign behind an escaped quote', String.raw`x = 'a\' # b'`, String.raw`x = 'a\' # c'`],
  ['indentation', 'if x:\n    y = 2\nz = 3', 'if x:\n    y = 2\n    z = 3'],
  ['a blank line inside a text of several lines', "x = '''a\n\nb'''", "x = '''a\nb'''"],
  ['trailing blanks inside a text of several lines', 'x = """a \nb"""', 'x = """a\nb"""'],
  ['a hash sign inside a text of several lines', "x = '''\n# a\n'''", "x = '''\n'''"],
  ['a quote inside the other quotes', `x = "it's" # a\ny = 1`, `x = "it's" # a\ny = 2`],
  ['line breaks between statements', 'x = 1\ny = 2', 'x = 1y = 2'],
];

describe('the comparison of texts', () => {
  for (const [what, a, b] of same) {
    it(`takes no notice of ${what}`, () => {
      assert.equal(codeOf(a), codeOf(b));
      assert.ok(isSameCode(b, a));
    });
  }
  for (const [what, a, b] of different) {
    it(`sees ${what}`, () => {
      assert.ok(!isSameCode(a, b));
    });
  }

  it('takes any text, also a hostile one, in reasonable time', () => {
    const start = cpuTime();
    for (const piece of [' ', '\t#', '"', "'''", '\\', '"""\n', '# \n', '\n'])
      codeOf(piece.repeat(50_000));
    assert.ok(cpuTime() - start < 2000);
  });
});
