/** Says what the log of executions tells of a notebook. */
import { spokenAnomaly } from './anomaly.ts';
import { spokenCell } from './place.ts';
import type { NotebookReport } from './report.ts';

/** A cell that failed once or twice does not fail often. */
const FEWEST_RUNS = 3;

/** The verdict with what it rests on, and the cells that often fail; nothing without a log. Plain text. */
export function spokenHealth({ health, snapshot }: NotebookReport): string | undefined {
  if (health === undefined) return undefined;
  const { OSR, NED } = health.record.metrics;
  const failing = health.cells
    .filter(({ verdict, runs }) => verdict === 'unhealthy' && runs >= FEWEST_RUNS)
    .flatMap(({ cellKey }) => snapshot.cells.find(({ key }) => key === cellKey) ?? [])
    .map(({ index }) => spokenCell(index));
  const former = health.cells
    .filter(({ verdict, previously }) => verdict === 'unknown' && previously === 'healthy')
    .flatMap(({ cellKey }) => snapshot.cells.find(({ key }) => key === cellKey) ?? [])
    .map(({ index }) => spokenCell(index));
  return [
    `Health in the last 30 days: ${health.record.verdict} (${health.basis}).`,
    `${percent(OSR)} of the runs succeeded; on average a day's work got through ${percent(NED)} of the notebook.`,
    ...(failing.length === 0 ? [] : [`Often failing: ${failing.join(', ')}.`]),
    ...(former.length === 0 ? [] : [`Healthy before its text changed: ${former.join(', ')}.`]),
    ...health.anomalies.map((anomaly) => spokenAnomaly(anomaly, snapshot.cells)),
  ].join(' ');
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
