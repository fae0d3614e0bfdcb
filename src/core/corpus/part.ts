/**
 * Adds up counts of notebooks. Everything in a part is a sum, a smallest example or a sorted list, so adding parts is
 * associative and commutative: shards, in any order and any grouping, give what one run over all notebooks gives. What
 * depends on all crashes at once (clusters, order by size) is worked out of the sum, in `report.ts`.
 */
import type {
  CorpusCrash,
  CorpusPart,
  CrashExample,
  MessageGroup,
  Tallies,
  Tally,
  UnreadNotebook,
} from '../model/corpus.ts';

/** Nothing was counted. */
const NOTHING: CorpusPart = {
  notebooks: 0,
  withCrashes: 0,
  otherLanguages: 0,
  interrupted: 0,
  unread: [],
  groups: [],
};

/** Collects parts; holds one group for each different message, however many crashes there are. */
export interface PartSum {
  add(part: CorpusPart): void;
  /** The sum of what was added until now. */
  total(): CorpusPart;
}

/** An empty sum. */
export function createPartSum(): PartSum {
  const groups = new Map<string, Map<string, MessageGroup>>();
  const unread: UnreadNotebook[] = [];
  let sum = NOTHING;
  return {
    add(part) {
      sum = {
        ...NOTHING,
        notebooks: sum.notebooks + part.notebooks,
        withCrashes: sum.withCrashes + part.withCrashes,
        otherLanguages: sum.otherLanguages + part.otherLanguages,
        interrupted: sum.interrupted + part.interrupted,
      };
      unread.push(...part.unread);
      for (const group of part.groups) {
        const ofException = groups.get(group.exception) ?? new Map<string, MessageGroup>();
        groups.set(group.exception, ofException);
        const before = ofException.get(group.text);
        ofException.set(group.text, before ? sumOfGroups(before, group) : group);
      }
    },
    total: () => ({
      ...sum,
      unread: unread.toSorted(
        (a, b) => compareTexts(a.notebook, b.notebook) || compareTexts(a.message, b.message),
      ),
      groups: [...groups.values()]
        .flatMap((ofException) => [...ofException.values()])
        .sort((a, b) => compareTexts(a.exception, b.exception) || compareTexts(a.text, b.text)),
    }),
  };
}

/** The part of a notebook that could not be read. */
export function partOfUnread(unread: UnreadNotebook): CorpusPart {
  return { ...NOTHING, unread: [unread] };
}

/** The part of a notebook in another language. */
export const partOfOtherLanguage: CorpusPart = { ...NOTHING, notebooks: 1, otherLanguages: 1 };

/** The part of one notebook that was read. */
export function partOfNotebook(crashes: readonly CorpusCrash[], interrupted: number): CorpusPart {
  const sum = createPartSum();
  for (const crash of crashes) sum.add({ ...NOTHING, groups: [groupOfOne(crash)] });
  const withCrashes = crashes.length > 0 ? 1 : 0;
  return { ...sum.total(), notebooks: 1, withCrashes, interrupted };
}

function groupOfOne({ exception, text, example, ...crash }: CorpusCrash): MessageGroup {
  const once = (name: string): Tally => [{ name, count: 1 }];
  return {
    exception,
    text,
    count: 1,
    cause: once(crash.cause),
    rootCause: once(crash.rootCause),
    crashType: once(crash.crashType),
    library: once(crash.library),
    stage: once(crash.stage),
    example,
  };
}

function sumOfGroups(a: MessageGroup, b: MessageGroup): MessageGroup {
  return {
    exception: a.exception,
    text: a.text,
    count: a.count + b.count,
    ...sumOfTallies([a, b]),
    example: compareExamples(a.example, b.example) <= 0 ? a.example : b.example,
  };
}

/** The sums of each dimension. */
export function sumOfTallies(all: readonly Tallies[]): Tallies {
  return {
    cause: sumOfTally(all.map(({ cause }) => cause)),
    rootCause: sumOfTally(all.map(({ rootCause }) => rootCause)),
    crashType: sumOfTally(all.map(({ crashType }) => crashType)),
    library: sumOfTally(all.map(({ library }) => library)),
    stage: sumOfTally(all.map(({ stage }) => stage)),
  };
}

/** One tally of several. */
export function sumOfTally(tallies: readonly Tally[]): Tally {
  const counts = new Map<string, number>();
  for (const { name, count } of tallies.flat()) counts.set(name, (counts.get(name) ?? 0) + count);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => compareTexts(a.name, b.name));
}

/** By path, cell and output; the texts decide where several folders hold a notebook of one path. */
function compareExamples(a: CrashExample, b: CrashExample): number {
  return (
    compareTexts(a.notebook, b.notebook) ||
    a.cell - b.cell ||
    a.output - b.output ||
    compareTexts(a.message, b.message) ||
    compareTexts(a.explanation ?? '', b.explanation ?? '')
  );
}

/** By code units, so that the order is the same on every machine. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
