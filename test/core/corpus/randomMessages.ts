// Makes up normalised error messages for the tests and the bench of clustering.
import { chanceOf } from '../../eval/mutants/chance.ts';

/**
 * Messages of 1 to 14 words: variants of common wordings and singular ones, as real corpora have both. Of words, few
 * are frequent and most are rare.
 */
export function randomMessages(count: number, seed: number): readonly string[] {
  const chance = chanceOf(seed);
  const word = (): string => `w${Math.floor(4000 ** (chance.below(10_000) / 10_000))}`;
  const words = (least: number, most: number): readonly string[] =>
    Array.from({ length: least + chance.below(most - least + 1) }, word);
  const wordings = Array.from({ length: 60 }, () => words(3, 12));
  return Array.from({ length: count }, () => {
    if (chance.below(3) === 0) return words(1, 14).join(' ');
    const wording = wordings[chance.below(wordings.length)] ?? [];
    const kept = wording.filter(() => chance.below(10) > 0);
    return [...kept, ...words(0, 3)].join(' ');
  });
}
