// Clusters of messages, against comparing every pair.
import assert from 'node:assert/strict';
import { clusterTexts } from '../../../src/core/corpus/cluster.ts';
import { randomMessages } from './randomMessages.ts';
import { clustersByAllPairs } from './allPairs.ts';

describe('clusters of messages', () => {
  const cases: readonly (readonly [title: string, texts: readonly string[], firsts: number[]])[] = [
    ['nothing', [], []],
    ['texts without words', ['', 'a', ''], [0, 1, 0]],
    ['the same words in another order', ['a b c', 'c b a', 'a b c c'], [0, 0, 0]],
    ['7 of 10 words', ['a b c d e f g', 'a b c d e f g h i j'], [0, 0]],
    ['9 of 13 words', ['a b c d e f g h i', 'a b c d e f g h i j k l m'], [0, 1]],
    ['6 of 9 words', ['a b c d e f', 'a b c d e f g h i'], [0, 1]],
    ['a chain', ['a b c d', 'a b c d e', 'a b c d e f', 'f e d'], [0, 0, 0, 3]],
    ['words that objects have', ['constructor __proto__', '__proto__ constructor'], [0, 0]],
  ];
  for (const [title, texts, firsts] of cases) {
    it(`are right for ${title}`, () => {
      assert.deepEqual(clusterTexts(texts), firsts);
      assert.deepEqual(clustersByAllPairs(texts), firsts);
    });
  }

  for (const seed of [1, 2, 3, 4, 5]) {
    it(`are those of comparing all pairs (${seed})`, () => {
      const texts = randomMessages(1000, seed);
      const clusters = clusterTexts(texts);
      assert.deepEqual(clusters, clustersByAllPairs(texts));
      const different = new Set(clusters).size;
      assert.ok(different > 100 && different < 900, `${different} clusters tell nothing`);
    });
  }
});
