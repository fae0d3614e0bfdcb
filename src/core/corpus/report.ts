/** Works out of the sum of all parts what the notebooks show: clusters and counts. */
import type { CorpusPart, CorpusReport, CrashCluster, MessageGroup } from '../model/corpus.ts';
import { groupBy } from '../model/groupBy.ts';
import { clusterTexts } from './cluster.ts';
import { compareTexts, sumOfTallies, sumOfTally } from './part.ts';

/** The report on all that was counted. */
export function corpusReport(part: CorpusPart): CorpusReport {
  const { groups } = part;
  const exceptions = groups.map(({ exception, count }) => [{ name: exception, count }]);
  return {
    part,
    crashes: groups.reduce((sum, { count }) => sum + count, 0),
    counts: { exception: sumOfTally(exceptions), ...sumOfTallies(groups) },
    clusters: [...groupBy(groups, ({ exception }) => exception).values()]
      .flatMap(clustersOfException)
      .sort(
        (a, b) =>
          b.count - a.count ||
          compareTexts(a.exception, b.exception) ||
          compareTexts(a.text, b.text),
      ),
  };
}

/** The clusters of groups that have one exception; at least one group. */
function clustersOfException(groups: readonly MessageGroup[]): readonly CrashCluster[] {
  const firsts = clusterTexts(groups.map(({ text }) => text));
  const members = groupBy([...groups.entries()], ([index]) => firsts[index]);
  return [...members.values()].flatMap((entries): readonly CrashCluster[] => {
    const inside = entries.map(([, group]) => group);
    const [usual] = inside.toSorted((a, b) => b.count - a.count || compareTexts(a.text, b.text));
    if (!usual) return [];
    const { exception, text, example } = usual;
    const count = inside.reduce((sum, group) => sum + group.count, 0);
    return [{ exception, text, count, messages: inside.length, ...sumOfTallies(inside), example }];
  });
}
