// Counts what became of the fixes, cause by cause, and says what was not as it should be.
import type { Proof, Verdict } from './prove.ts';

/** How the fixes of one cause did; `notebooks` counts those that crashed for that cause. */
interface Row {
  readonly cause: string;
  readonly notebooks: number;
  readonly counts: Readonly<Record<Verdict, number>>;
}

/** Share of the fixes carried out that must cure. */
const wanted = 0.95;

/** One row a cause, in the order in which they first appear. */
function rowsOf(proofs: readonly Proof[]): readonly Row[] {
  const causes = [...new Set(proofs.map(({ story }) => story.cause))];
  return causes.map((cause) => {
    const own = proofs.filter(({ story }) => story.cause === cause);
    return {
      cause,
      notebooks: own.filter(({ problem }) => problem === undefined).length,
      counts: countsOf(own),
    };
  });
}

function countsOf(proofs: readonly Proof[]): Readonly<Record<Verdict, number>> {
  const counts: Record<Verdict, number> = {
    cured: 0,
    'same crash': 0,
    'new crash': 0,
    'text right': 0,
    'text wrong': 0,
    'not a cure': 0,
  };
  for (const { verdict } of proofs.flatMap(({ fixes }) => fixes)) counts[verdict] += 1;
  return counts;
}

/** Whether nearly all fixes cure, none breaks anything, and every notebook crashes for its cause. */
export function isGoodEnough(proofs: readonly Proof[]): boolean {
  const counts = countsOf(proofs);
  const carriedOut = counts.cured + counts['same crash'] + counts['new crash'];
  return (
    carriedOut > 0 &&
    counts.cured >= wanted * carriedOut &&
    counts['new crash'] + counts['text wrong'] === 0 &&
    proofs.every(({ problem }) => problem === undefined)
  );
}

/** A table with a row for each cause, and their sum. */
export function table(proofs: readonly Proof[]): string {
  const rows = rowsOf(proofs);
  const sum = {
    cause: 'all',
    notebooks: rows.reduce((total, { notebooks }) => total + notebooks, 0),
    counts: countsOf(proofs),
  };
  const verdicts = Object.keys(sum.counts) as Verdict[];
  const head = ['cause', 'notebooks', ...verdicts];
  const cells = [...rows, sum].map(({ cause, notebooks, counts }) => [
    cause,
    String(notebooks),
    ...verdicts.map((verdict) => String(counts[verdict])),
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...cells].map((row) => row[column]?.length ?? 0)),
  );
  return [head, ...cells]
    .map((row) =>
      row
        .map((text, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? text.padEnd(width) : text.padStart(width);
        })
        .join('  '),
    )
    .join('\n');
}

/** A line for everything that is not as it should be. */
export function complaints(proofs: readonly Proof[]): readonly string[] {
  return proofs.flatMap(({ story, problem, fixes }) => {
    const where = `${story.cause}/${story.name}`;
    const bad = fixes.filter(({ verdict }) => failures.includes(verdict));
    return [
      ...(problem === undefined ? [] : [`${where}: ${problem}`]),
      ...bad.map(
        ({ title, moment, verdict, detail }) =>
          `${where}: “${title}”, ${moment}: ${verdict} (${detail})`,
      ),
    ];
  });
}

const failures: readonly Verdict[] = ['same crash', 'new crash', 'text wrong'];
