/** Finds the column or key that was meant among those that there are, and says how it differs. */
import type { Phrase } from '../model/finding.ts';
import type { Key } from '../python/keys.ts';
import { closestOf } from './spelling.ts';
import { code } from './wording.ts';

export interface NearKey {
  readonly key: Key;
  /** How it differs from the one that was asked for. */
  readonly difference: Phrase;
}

/** `undefined` if none is near, or several are equally near. */
export function nearestKey(wanted: Key, keys: readonly Key[]): NearKey | undefined {
  const sameText = keys.find((key) => key !== wanted && String(key) === String(wanted));
  if (sameText !== undefined) {
    const difference =
      typeof sameText === 'number' ? 'a number, not a text' : 'a text, not a number';
    return { key: sameText, difference };
  }
  if (typeof wanted !== 'string') return undefined;
  const texts = keys.filter((key) => typeof key === 'string');
  const same = texts.filter((key) => key !== wanted && plain(key) === plain(wanted));
  const [only] = same;
  if (only !== undefined && same.length === 1)
    return { key: only, difference: differenceOf(wanted, only) };
  const close = closestOf(wanted, texts);
  return close === undefined ? undefined : { key: close, difference: 'spelled differently' };
}

/** Without what is easily overlooked: case, blanks, underscores, hyphens, dots. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[\s_\-.]/g, '');
}

function differenceOf(wanted: string, key: string): Phrase {
  if (wanted.trim() === key.trim()) {
    const isLonger = key.length > wanted.length;
    const at = isLonger ? key : wanted;
    const side = at.startsWith(' ') ? 'before it' : 'after it';
    return isLonger ? `with a blank ${side}` : `without the blank ${side}`;
  }
  if (wanted.toLowerCase() === key.toLowerCase()) return 'upper and lower case differ';
  return 'blanks, underscores or case differ';
}

/** The key as people read it; in quotation marks where they tell it from another: blanks at its ends, digits only. */
export function spokenKey(key: Key): Phrase {
  const isPlain = typeof key === 'number' || /^(?!\d+$)\S(?:.*\S)?$/s.test(key);
  return code(isPlain ? String(key) : `'${key}'`);
}
