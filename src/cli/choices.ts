/** Reads what can be only one of a few words, and says so where it is another. */
import { closestOf } from '../core/index.ts';

/** The choice that the value names. */
export function oneOf<T extends string>(choices: readonly T[], value: string): T | undefined {
  return choices.find((candidate) => candidate === value);
}

/** A sentence on a value that is none of an option's choices. */
export function noSuchChoice(option: string, value: string, choices: readonly string[]): string {
  return `--${option} is one of ${choices.join(', ')}; not '${value}'.`;
}

/** A sentence on a word that is none of the choices, with the one that is near; `mark` is what stands before each. */
export function noSuch(kind: string, word: string, choices: readonly string[], mark = ''): string {
  const near = closestOf(word, choices);
  const hint = near === undefined ? '' : ` Did you mean ${mark}${near}?`;
  return `There is no ${kind} '${mark}${word}'.${hint}`;
}
