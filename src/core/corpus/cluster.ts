/**
 * Finds messages that are alike: clusters are what is connected by pairs whose sets of words have a Jaccard similarity
 * of at least 0.7.
 *
 * Not every pair is compared. Two sets that share 0.7 of their words must share one among the few rarest words of
 * each (prefix filtering: Chaudhuri et al., "A Primitive Operator for Similarity Joins in Data Cleaning", ICDE 2006;
 * Bayardo et al., "Scaling Up All Pairs Similarity Search", WWW 2007), and their sizes are within that ratio. So an index
 * of rare words gives the few candidates, and its size is that of the messages.
 */

/** The threshold as a fraction, so that it is decided in whole numbers. */
const THRESHOLD = { numerator: 7, denominator: 10 } as const;

/** A set of words, each as its rank by rarity, ascending. */
type RankedSet = readonly number[];

/**
 * For each text the index of its cluster's first text. Words are what stands between blanks. Texts without words are
 * alike among each other only.
 */
export function clusterTexts(texts: readonly string[]): readonly number[] {
  const clusters = disjointSets(texts.length);
  const sets = rankedSets(texts);
  const different: number[] = [];
  const firstOf = new Map<string, number>();
  for (const [index, set] of sets.entries()) {
    const key = set.join(' ');
    const first = firstOf.get(key);
    if (first === undefined) {
      firstOf.set(key, index);
      different.push(index);
    } else clusters.join(first, index);
  }
  joinSimilar(different, sets, clusters);
  return texts.map((_text, index) => clusters.find(index));
}

/** Joins the sets that are alike; `indexes` are those of different sets. */
function joinSimilar(
  indexes: readonly number[],
  sets: readonly RankedSet[],
  clusters: DisjointSets,
): void {
  const setOf = (index: number): RankedSet => sets[index] ?? [];
  // Smaller sets come first, so that the too small ones are at the beginning of each list, and stay too small.
  const bySize = indexes.toSorted((a, b) => setOf(a).length - setOf(b).length || a - b);
  const holders = new Map<number, Holders>();
  const askedFor = new Int32Array(sets.length).fill(-1);
  for (const index of bySize) {
    const set = setOf(index);
    const least = leastShared(set.length);
    const prefix = set.length - least + 1;
    for (let at = 0; at < prefix && at < set.length; at++) {
      const word = set[at] ?? 0;
      let held = holders.get(word);
      if (held === undefined) holders.set(word, (held = { indexes: [], begin: 0 }));
      while (setOf(held.indexes[held.begin] ?? index).length < least) held.begin++;
      for (let next = held.begin; next < held.indexes.length; next++) {
        const other = held.indexes[next] ?? index;
        if (askedFor[other] === index) continue;
        askedFor[other] = index;
        // Already connected by others: whether these two are alike changes nothing.
        if (clusters.find(other) === clusters.find(index)) continue;
        if (isAlike(set, setOf(other))) clusters.join(other, index);
      }
      held.indexes.push(index);
    }
  }
}

/** Sets that have a word among their rarest, by size; those before `begin` are too small for all that come. */
interface Holders {
  readonly indexes: number[];
  begin: number;
}

/** How many words a set of this size shares at least with any other that is like it. */
function leastShared(size: number): number {
  return Math.ceil((size * THRESHOLD.numerator) / THRESHOLD.denominator);
}

/** Whether the sets, both ascending, share enough of all their words. */
function isAlike(a: RankedSet, b: RankedSet): boolean {
  const both = a.length + b.length;
  // s / (both - s) >= n / d, solved for s.
  const least = Math.ceil(
    (both * THRESHOLD.numerator) / (THRESHOLD.numerator + THRESHOLD.denominator),
  );
  let shared = 0;
  for (let i = 0, j = 0; shared < least;) {
    if (shared + Math.min(a.length - i, b.length - j) < least) return false;
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return true;
}

function rankedSets(texts: readonly string[]): readonly RankedSet[] {
  const wordSets = texts.map((text) => [...new Set(text.split(' '))].filter((word) => word !== ''));
  const frequency = new Map<string, number>();
  for (const word of wordSets.flat()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const byRarity = [...frequency].toSorted(
    ([a, countA], [b, countB]) => countA - countB || (a < b ? -1 : 1),
  );
  const rank = new Map(byRarity.map(([word], index) => [word, index]));
  return wordSets.map((words) => words.map((word) => rank.get(word) ?? 0).sort((a, b) => a - b));
}

interface DisjointSets {
  /** The smallest member of the set that holds `index`. */
  find(index: number): number;
  join(a: number, b: number): void;
}

/** Sets of one member each, for the indexes below `size`. */
function disjointSets(size: number): DisjointSets {
  const parents = Int32Array.from({ length: size }, (_none, index) => index);
  const parentOf = (index: number): number => parents[index] ?? index;
  const find = (index: number): number => {
    let at = index;
    while (parentOf(at) !== at) {
      // Shortens the way for those who come later.
      parents[at] = parentOf(parentOf(at));
      at = parentOf(at);
    }
    return at;
  };
  return {
    find,
    join(a, b) {
      const [first, second] = [find(a), find(b)];
      parents[Math.max(first, second)] = Math.min(first, second);
    },
  };
}
