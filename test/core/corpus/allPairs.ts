// Clusters messages the plain way, by comparing every pair: what the index of words must agree with.
import type { CorpusReport } from '../../../src/core/index.ts';

/** For each text the index of its cluster's first text. */
export function clustersByAllPairs(texts: readonly string[]): readonly number[] {
  const sets = texts.map((text) => new Set(text.split(' ').filter((word) => word !== '')));
  const clusters = texts.map((_text, index) => index);
  for (const [i, a] of sets.entries()) {
    for (let j = 0; j < i; j++) {
      if (similarity(a, sets[j] ?? new Set()) < 0.7) continue;
      const [mine, other] = [clusters[i] ?? i, clusters[j] ?? j];
      const [first, last] = [Math.min(mine, other), Math.max(mine, other)];
      for (const [at, cluster] of clusters.entries()) if (cluster === last) clusters[at] = first;
    }
  }
  return clusters;
}

/** Jaccard's; of two empty sets 1. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}

/** Each cluster of a report as `exception: crashes of messages`, sorted. */
export function clusterSizes({ clusters }: CorpusReport): readonly string[] {
  return clusters.map((each) => `${each.exception}: ${each.count} of ${each.messages}`).sort();
}

/** The same worked out by comparing all messages of each exception. */
export function clusterSizesByAllPairs({ part }: CorpusReport): readonly string[] {
  const exceptions = [...new Set(part.groups.map(({ exception }) => exception))];
  const sizes = exceptions.flatMap((exception) => {
    const groups = part.groups.filter((group) => group.exception === exception);
    const firsts = clustersByAllPairs(groups.map(({ text }) => text));
    return [...new Set(firsts)].map((first) => {
      const own = groups.filter((_group, index) => firsts[index] === first);
      const crashes = own.reduce((sum, { count }) => sum + count, 0);
      return `${exception}: ${crashes} of ${own.length}`;
    });
  });
  return sizes.sort();
}
