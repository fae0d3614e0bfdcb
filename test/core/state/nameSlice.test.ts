// Holds the comparison of two texts by what they make of one name.
import assert from 'node:assert/strict';
import type { CellReader } from '../../../src/core/python/cellFacts.ts';
import { createCellReader } from '../../../src/core/python/cellFacts.ts';
import { bindsSameEachTime, isSameDefinition, sliceOf } from '../../../src/core/state/nameSlice.ts';
import { testParser } from '../../pythonParser.ts';

/** Two texts, and whether they make the same of `x`. */
const cases: readonly (readonly [what: string, a: string, b: string, isSame: boolean])[] = [
  ['another value', 'x = 1', 'x = 2', false],
  ['another name beside it', 'x = 1\ny = 1', 'x = 1\ny = 2', true],
  ['another name that it is made of', 'y = 1\nx = y', 'y = 2\nx = y', false],
  ['one that this is made of', 'z = 1\ny = z\nx = y', 'z = 2\ny = z\nx = y', false],
  ['a look at it', 'x = [1]\nprint(x)', 'x = [1]\nx', true],
  ['a change of its object', 'x = [1]', 'x = [1]\nx.append(2)', false],
  ['a change of an item', "x = {}\nx['a'] = 1", "x = {}\nx['a'] = 2", false],
  ['an augmented assignment', 'x = 1\nx += 1', 'x = 1\nx += 2', false],
  ['a second binding', 'x = 1', 'x = 1\nx = 2', false],
  ['a binding on a condition', 'x = 1', 'x = 1\nif y:\n    x = 2', false],
  ['that it is gone', 'x = 1', 'y = 1', false],
  ['an import beside it', 'import x', 'import x\nimport y', true],
  ['a use of the module', 'import x\nx.a()', 'import x\nx.b()', true],
  ['an import by another name', 'import x', 'import y as x', false],
  ['the body of a function', 'def x():\n    return 1', 'def x():\n    return 2', false],
  ['a comment in a function', 'def x():\n    return 1', 'def x():\n    # one\n    return 1', true],
  ['a call of the function', 'def x(): pass\nx()', 'def x(): pass\nx()\nx()', true],
  ['the order of its statements', 'x = 1\nx = 2', 'x = 2\nx = 1', false],
];

describe('what a text makes of a name', () => {
  let reader: CellReader;
  before(async () => {
    reader = createCellReader(await testParser());
  });

  for (const [what, a, b, isSame] of cases) {
    it(`${isSame ? 'does not depend on' : 'depends on'} ${what}`, () => {
      const [before, now] = [reader.read(a), reader.read(b)];
      assert.equal(isSameDefinition('x', before, now), isSame);
      assert.equal(isSameDefinition('x', now, before), isSame);
      assert.ok(isSameDefinition('x', before, before));
    });
  }

  it('is in the statements of its slice', () => {
    const facts = reader.read('a = 1\nb = 2\nx = [a]\nprint(b)\nx.append(b)\nprint(x)\n');
    assert.deepEqual(
      sliceOf(facts, 'x').map((span) => facts.textOf(span)),
      ['a = 1', 'b = 2', 'x = [a]', 'x.append(b)'],
    );
    assert.deepEqual(sliceOf(facts, 'nothing'), []);
  });

  const repeatable: readonly (readonly [text: string, isRepeatable: boolean])[] = [
    ['x = 1', true],
    ["x = 'a', -2.5", true],
    ['import x', true],
    ['class x: pass', true],
    ['x = []', false],
    ['x = load()', false],
    ['x = 1\nfor x in y: pass', false],
    ['y = 1', false],
  ];
  for (const [text, isRepeatable] of repeatable) {
    it(`is ${isRepeatable ? '' : 'not '}sure to be the same each time: ${JSON.stringify(text)}`, () => {
      assert.equal(bindsSameEachTime('x', reader.read(text)), isRepeatable);
    });
  }
});
