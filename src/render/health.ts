/** Says what the log of executions tells of a notebook and its cells. */
import type { CellHealth } from '../core/model/health.ts';
import { spokenAnomaly } from './anomaly.ts';
import { spokenCell } from './place.ts';
import type { NotebookReport } from './report.ts';

/** A cell that failed once or twice does not fail often. */
const FEWEST_RUNS = 3;

/**
 * The verdict with what it rests on, the cells that often fail, and what is out of the ordinary: an item for each, of plain
 * text; none without a log.
 */
export function spokenHealth({ health, snapshot }: NotebookReport): readonly string[] {
  if (health === undefined) return [];
  const { OSR, NED } = health.record.metrics;
  const those = (
    isMeant: (cell: CellHealth) => boolean,
    say: (name: string, cell: CellHealth) => string,
  ): string =>
    health.cells
      .filter(isMeant)
      .flatMap((cell) => {
        const index = snapshot.cells.find(({ key }) => key === cell.cellKey)?.index;
        return index === undefined ? [] : [say(spokenCell(index), cell)];
      })
      .join(', ');
  // Of a cell that fails now and then, just that is said.
  const flaky = health.anomalies.flatMap((each) => (each.kind === 'flaky' ? each.cellKey : []));
  const failing = those(
    ({ verdict, runs, cellKey }) =>
      verdict === 'unhealthy' && runs >= FEWEST_RUNS && !flaky.includes(cellKey),
    (name, { runs, failures }) => `${name} (${failures} of ${runs} runs)`,
  );
  const former = those(
    ({ verdict, previously }) => verdict === 'unknown' && previously === 'healthy',
    (name) => name,
  );
  return [
    `Health in the last 30 days: ${health.record.verdict} (${health.basis}). ` +
      `${percent(OSR)} of the runs succeeded; on average a day's work got through ${percent(NED)} of the notebook.`,
    ...(failing === '' ? [] : [`Often failing: ${failing}.`]),
    ...(former === '' ? [] : [`Healthy before its text changed: ${former}.`]),
    ...health.anomalies.map((anomaly) => spokenAnomaly(anomaly, snapshot.cells)),
  ];
}

/** The verdict on each cell that counts, by its index, in a few words; `undefined` without a log. */
export function healthOfCells({
  health,
  snapshot,
}: NotebookReport): ReadonlyMap<number, string> | undefined {
  if (health === undefined) return undefined;
  const indices = new Map(snapshot.cells.map(({ key, index }) => [key, index]));
  return new Map(
    health.cells.flatMap((cell): (readonly [number, string])[] => {
      const index = indices.get(cell.cellKey);
      return index === undefined ? [] : [[index, spokenVerdict(cell)]];
    }),
  );
}

function spokenVerdict({ verdict, previously }: CellHealth): string {
  if (verdict !== 'unknown') return verdict;
  return previously === undefined ? 'not known' : `${previously} before its text changed`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
