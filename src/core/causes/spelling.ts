/** Spelling: how far apart two names are, and which of many is meant. */

/**
 * Optimal string alignment distance: the number of letters to insert, delete, replace, or swap with their
 * neighbour (Damerau 1964). Stops counting beyond `limit` and gives `limit + 1`. Only the cells of the table that are
 * at most `limit` off its diagonal are filled (Ukkonen 1985): all others cost more.
 */
export function editDistance(wanted: string, candidate: string, limit: number): number {
  const beyond = limit + 1;
  if (Math.abs(wanted.length - candidate.length) > limit) return beyond;
  const [a, b] = differingParts(wanted, candidate);
  if (a === '' || b === '') return a.length + b.length;
  // Both ends differ: one step mends them only if they are one letter, or two that are swapped.
  if (limit === 1 && Math.max(a.length, b.length) > 2) return beyond;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: limit + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const from = Math.max(0, row - limit);
    const to = Math.min(b.length, row + limit);
    const current: number[] = new Array<number>(from).fill(beyond);
    let least = beyond;
    for (let column = from; column <= to; column++) {
      let cost = (last[column] ?? beyond) + 1;
      if (column > 0) {
        const isSame = a[row - 1] === b[column - 1];
        cost = Math.min(cost, (current[column - 1] ?? beyond) + 1);
        cost = Math.min(cost, (last[column - 1] ?? beyond) + (isSame ? 0 : 1));
        const isSwap =
          row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
        if (isSwap) cost = Math.min(cost, (beforeLast[column - 2] ?? beyond) + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return beyond;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? beyond, beyond);
}

/** What is left of two texts without what both begin and end with; it costs as much to turn one into the other. */
function differingParts(a: string, b: string): readonly [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** How many letters may differ in a name of that length for it to be a slip. */
function tolerance(length: number): number {
  if (length <= 3) return 0;
  return length <= 7 ? 1 : 2;
}

/**
 * How unlike the two are, 0 to 2; `undefined` if one is not a slip of the other. Names that differ in digits, or in
 * words like train and test, are different on purpose.
 */
export function slipDistance(wanted: string, candidate: string): number | undefined {
  if (wanted === candidate || candidate.length < 2 || wanted.length < 2) return undefined;
  // The cheap questions come first: most names are nothing like each other.
  if (beginAlike(wanted, candidate) && plainOf(wanted) === plainOf(candidate)) {
    // Only case and underscores differ. Single letters (X and x) are separate names by custom.
    return plainOf(wanted).length > 1 ? 0 : undefined;
  }
  const limit = tolerance(Math.min(wanted.length, candidate.length));
  if (limit === 0 || Math.abs(wanted.length - candidate.length) > limit) return undefined;
  const distance = editDistance(wanted, candidate, limit);
  if (distance > limit || digitsOf(wanted) !== digitsOf(candidate)) return undefined;
  return roleOf(wanted) === roleOf(candidate) ? distance : undefined;
}

/** Whether the first letters are the same, or hidden behind underscores. */
function beginAlike(a: string, b: string): boolean {
  const [first = '', other = ''] = [a[0], b[0]];
  return first === '_' || other === '_' || first.toLowerCase() === other.toLowerCase();
}

function plainOf(name: string): string {
  return name.toLowerCase().replaceAll('_', '');
}

function digitsOf(name: string): string {
  return name.replace(/\D/g, '');
}

const ROLES =
  /(train|test|valid|val(?!ue)|dev|left|right|min|max|old|new|first|last|start|end|lower|upper)/gi;

function roleOf(name: string): string {
  return (name.match(ROLES) ?? []).join().toLowerCase();
}

/** The words that a name is made of: `west_best` and `westBest` of two. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '_')
    .toLowerCase()
    .split(/[_\d\s]+/)
    .filter((word) => word !== '');
}

/**
 * Whether a name of several words is no slip of the other: each word that the other lacks is a word of further names,
 * as `west` is where there are `east_best` and `west_total`. A plural may still be a slip.
 */
function isMadeOfOtherWords(name: string, near: string, names: readonly string[]): boolean {
  const own = wordsOf(name);
  const nearWords = wordsOf(near);
  const unlike = own.filter((word) => !nearWords.includes(word));
  if (own.length < 2 || unlike.length === 0) return false;
  const used = new Set(names.filter((each) => each !== name).flatMap(wordsOf));
  const isEnding = (word: string): boolean =>
    nearWords.some((other) => other.startsWith(word) || word.startsWith(other));
  return unlike.every((word) => used.has(word) && !isEnding(word));
}

/**
 * The nearest of the candidates. An earlier group wins over a later one at the same distance; two equally near
 * names of one group give `undefined`: then nobody can tell which is meant. So does a name whose words are those of
 * other candidates: it is a name of its own.
 */
export function closestOf(
  wanted: string,
  ...groups: readonly (readonly string[])[]
): string | undefined {
  let best: { readonly names: Set<string>; readonly distance: number } | undefined;
  for (const group of groups) {
    const near = new Map<number, Set<string>>();
    for (const candidate of group) {
      const distance = slipDistance(wanted, candidate);
      if (distance === undefined) continue;
      const known = near.get(distance);
      if (known) known.add(candidate);
      else near.set(distance, new Set([candidate]));
    }
    const distance = Math.min(...near.keys());
    const names = near.get(distance);
    if (names && (best === undefined || distance < best.distance)) best = { names, distance };
  }
  const [only] = best?.names ?? [];
  if (only === undefined || best?.names.size !== 1) return undefined;
  return isMadeOfOtherWords(wanted, only, groups.flat()) ? undefined : only;
}
