// What is left of error messages when values are taken out.
import assert from 'node:assert/strict';
import { normaliseMessage, tellingLine } from '../../../src/core/corpus/normalise.ts';

describe('normalised messages', () => {
  const cases: readonly (readonly [message: string, text: string])[] = [
    ["name 'prices' is not defined", 'name is not defined'],
    ["'total cost'", ''],
    ['', ''],
    ["[Errno 2] No such file or directory: '/data/a b.csv'", 'errno no such file or directory'],
    [
      'operands could not be broadcast together with shapes (3,4) (5,) ',
      'operands could not be broadcast together with shapes',
    ],
    ["unsupported operand type(s) for +: 'int' and 'str'", 'unsupported operand type s for and'],
    ['could not convert string to float: "it\'s 3"', 'could not convert string to float'],
    ["can't pickle it, and it isn't 'x'", 'can t pickle it and it isn t'],
    ['see https://example.org/a_b for help', 'see for help'],
    ['in user code:\n\n    Größe passt nicht', 'größe passt nicht'],
    ['first line\nsecond line', 'first line'],
    ["name 'unfinished", 'name unfinished'],
  ];
  for (const [message, text] of cases) {
    it(`of ${JSON.stringify(message)}`, () => {
      assert.equal(normaliseMessage(message), text);
    });
  }

  it('are cut where a message has no end', () => {
    assert.equal(tellingLine('x'.repeat(10_000)).length, 400);
    assert.ok(normaliseMessage('a. '.repeat(100_000)).length <= 400);
  });
});
