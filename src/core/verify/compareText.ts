/** Compares two texts as a reader would: numbers by their value, blanks and the order of sets as nothing. */

/** Relative difference of two numbers up to which they are the same: what another version or processor rounds off. */
const TOLERANCE = 1e-5;
/** Numbers this near to zero are zero: what is left over when equal numbers are subtracted. */
const ZERO = 1e-9;
/** Characters of a line above which the order of sets is not looked at. */
const LONGEST_SET = 50_000;

/** Index of the first line that differs, of either text; `undefined` if none does. Blank lines differ from others only. */
export function firstDifference(
  before: readonly string[],
  now: readonly string[],
): number | undefined {
  const length = Math.max(before.length, now.length);
  for (let index = 0; index < length; index += 1) {
    if (!sameLine(before[index] ?? '', now[index] ?? '')) return index;
  }
  return undefined;
}

/** Whether the lines say the same. */
export function sameLine(before: string, now: string): boolean {
  if (before === now || sameTokens(before, now)) return true;
  const mayHoldSets = before.includes('{') && now.includes('{');
  if (!mayHoldSets || before.length + now.length > LONGEST_SET) return false;
  return sameTokens(withSortedBraces(before), withSortedBraces(now));
}

const token = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|\w+|[^\s\w]/g;

function sameTokens(before: string, now: string): boolean {
  const [olds, news] = [before.match(token) ?? [], now.match(token) ?? []];
  return (
    olds.length === news.length && olds.every((old, index) => sameToken(old, news[index] ?? ''))
  );
}

function sameToken(before: string, now: string): boolean {
  return before === now || sameNumber(before, now);
}

const real = /^[+-]?(?:\d+\.\d*|\.\d+|\d+(?=[eE]))(?:[eE][+-]?\d+)?$/;
const whole = /^[+-]?\d+$/;

/** Whole numbers are counted and not measured: they are equal or not. */
function sameNumber(before: string, now: string): boolean {
  if (!real.test(before) && !real.test(now)) return false;
  if (![before, now].every((text) => real.test(text) || whole.test(text))) return false;
  const [old, recent] = [Number(before), Number(now)];
  const distance = Math.abs(old - recent);
  if (distance <= TOLERANCE * Math.max(Math.abs(old), Math.abs(recent)) || distance <= ZERO) {
    return true;
  }
  // One number is the other one printed with fewer digits.
  const digits = Math.min(decimalsOf(before), decimalsOf(now));
  return digits >= 3 && distance <= 1.5 * 10 ** -digits;
}

/** Digits behind the point; none of a number with an exponent, whose digits are worth something else. */
function decimalsOf(number: string): number {
  if (/e/i.test(number)) return 0;
  const point = number.indexOf('.');
  return point < 0 ? 0 : number.length - point - 1;
}

/** The text with what stands between braces in the order of the alphabet: sets have none of their own. */
function withSortedBraces(text: string): string {
  const [sorted] = sortedUntil(text, 0, undefined);
  return sorted;
}

const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };

/** The text from `start` to the mark `end` or to its end, and where that is; what is between the marks only if there is one. */
function sortedUntil(
  text: string,
  start: number,
  end: string | undefined,
): readonly [sorted: string, at: number] {
  const items: string[] = [''];
  const add = (part: string): void => {
    items.push((items.pop() ?? '') + part);
  };
  let at = start;
  while (at < text.length && text.charAt(at) !== end) {
    const mark = text.charAt(at);
    const close = closing[mark];
    if (close !== undefined) {
      const [inner, stop] = sortedUntil(text, at + 1, close);
      add(mark + inner + text.charAt(stop));
      at = stop + 1;
    } else if (mark === "'" || mark === '"') {
      const stop = endOfString(text, at);
      add(text.slice(at, stop));
      at = stop;
    } else {
      if (mark === ',' && end === '}') items.push('');
      else add(mark);
      at += 1;
    }
  }
  const joined =
    end === '}'
      ? items
          .map((item) => item.trim())
          .toSorted()
          .join(', ')
      : items.join('');
  return [joined, at];
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text.charAt(at) === '\\') at += 1;
    else if (text.charAt(at) === text.charAt(start)) return at + 1;
  }
  // An apostrophe, and no string at all.
  return start + 1;
}
