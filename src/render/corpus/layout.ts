/** What the text and the page about many notebooks have in common: titles, order, and words. */
import type { Count, CorpusReport, CrashExample, Tally } from '../../core/model/corpus.ts';
import { spokenCell } from '../place.ts';

/** Bars of one chart; the rest is pooled. */
const MOST_BARS = 12;

/** One chart: its title, its largest counts first, and what its names are. */
export interface Chart {
  readonly title: string;
  readonly rows: readonly Count[];
}

/** Every count of the report, in the order it is worth reading. */
export function chartsOf({ counts }: CorpusReport): readonly Chart[] {
  return [
    { title: 'Exception', rows: largest(counts.exception) },
    { title: 'Root cause', rows: largest(counts.rootCause) },
    { title: 'Crash type', rows: largest(counts.crashType) },
    { title: 'Cause', rows: largest(counts.cause) },
    { title: 'Library', rows: largest(counts.library) },
    { title: 'Stage', rows: largest(counts.stage) },
  ];
}

function largest(tally: Tally): readonly Count[] {
  // The tally is in the order of its names, which sorting keeps among equals.
  const sorted = tally.toSorted((a, b) => b.count - a.count);
  const rest = sorted.slice(MOST_BARS);
  if (rest.length < 2) return sorted;
  const count = rest.reduce((sum, row) => sum + row.count, 0);
  return [...sorted.slice(0, MOST_BARS), { name: `${rest.length} others`, count }];
}

/** What was read, in one sentence. */
export function totalsOf({ part, crashes, clusters }: CorpusReport): string {
  const told = [
    `${counted(crashes, 'crash', 'crashes')} in ${part.withCrashes} of ${counted(part.notebooks, 'notebook', 'notebooks')}`,
    counted(clusters.length, 'kind of message', 'kinds of messages'),
    ...(part.interrupted > 0
      ? [`${counted(part.interrupted, 'interrupted run', 'interrupted runs')} left out`]
      : []),
    ...(part.otherLanguages > 0 ? [`${part.otherLanguages} in other languages`] : []),
    ...(part.unread.length > 0 ? [`${part.unread.length} could not be read`] : []),
  ];
  return `${told.join('; ')}.`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The share in per cent, as people read it. */
export function share(count: number, of: number): string {
  return of === 0 ? '0 %' : `${((100 * count) / of).toFixed(1)} %`;
}

/** The example's place. */
export function placeOfExample({ notebook, cell }: CrashExample): string {
  return `${notebook}, ${spokenCell(cell)}`;
}

/** The wording that a cluster goes by. */
export function wordingOf(text: string): string {
  return text === '' ? 'only a value' : text;
}
