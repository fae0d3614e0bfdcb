/**
 * The health of a notebook and its cells.
 *
 * The formulas are those of nbgallery (https://github.com/nbgallery/nbgallery, `app/models/execution.rb` and
 * `app/models/concerns/notebooks/health_functions.rb`, and its white paper on code health). There the score of a
 * notebook runs from -1 to 1; here it is moved to 0 to 1, and its bounds ±0.25 with it.
 */
import type {
  CellHealth,
  Dismissal,
  ExecutionRecord,
  HealthMetrics,
  HealthRecord,
  NotebookHealth,
} from '../model/health.ts';
import type { Cell } from '../model/notebook.ts';
import { findAnomalies } from './anomalies.ts';
import { runsOfCells, type CellRuns } from './cellRuns.ts';

const HEALTHY_CELL = 0.75;
const HEALTHY_NOTEBOOK = 0.625;
const UNHEALTHY_NOTEBOOK = 0.375;

/**
 * What the log says of a notebook; `undefined` if nothing of it that counts has run.
 * @param records The notebook's own, oldest first.
 * @param today Days since 1970-01-01.
 * @param reader The user, as the log names users, who is told about it.
 * @param dismissed What users have called expected in this notebook.
 */
export function notebookHealth(
  records: readonly ExecutionRecord[],
  cells: readonly Cell[],
  today: number,
  reader: string | undefined,
  dismissed: readonly Dismissal[],
): NotebookHealth | undefined {
  const counted = runsOfCells(records, cells, today);
  const runs = counted.flatMap((cell) => cell.runs);
  if (runs.length === 0) return undefined;
  const cellHealths = counted.map((cell) => cellHealth(cell, reader));
  const users = usersOf(runs).size;
  const UE = usageExtent(runs.length, users, counted.length);
  const metrics: HealthMetrics = {
    OSR: successRate(runs),
    ...goodCells(cellHealths),
    ...depths(counted),
    UF: usageFactor(UE),
    UE,
  };
  const score = (metrics.UF * (metrics.OSR + metrics.NED)) / 2;
  return {
    record: { score, verdict: verdictOf(score), metrics, runs: runs.length, users },
    basis: basisOf(runs, reader),
    cells: cellHealths,
    anomalies: findAnomalies(records, cells, today, dismissed),
  };
}

/** `UE = 10·(u − 1) + max(1, E/c)`: executions per cell, ten more for every user but the first. */
export function usageExtent(executions: number, users: number, cells: number): number {
  return 10 * (users - 1) + Math.max(1, executions / cells);
}

/** `UF = 0.75 + 0.25·min(1, log40(UE))`: few executions by few users let only a high rate count as healthy. */
export function usageFactor(extent: number): number {
  return 0.75 + 0.25 * Math.min(1, Math.log(extent) / Math.log(40));
}

function cellHealth({ cell, runs, formerRuns }: CellRuns, reader: string | undefined): CellHealth {
  const score = cellScore(runs);
  return {
    cellKey: cell.key,
    verdict: runs.length === 0 ? 'unknown' : cellVerdict(score),
    score,
    basis: basisOf(runs, reader),
    runs: runs.length,
    failures: runs.filter(({ succeeded }) => !succeeded).length,
    ...(formerRuns.length === 0 ? {} : { previously: cellVerdict(cellScore(formerRuns)) }),
  };
}

function cellScore(runs: readonly ExecutionRecord[]): number {
  if (runs.length === 0) return 0;
  return usageFactor(usageExtent(runs.length, usersOf(runs).size, 1)) * successRate(runs);
}

function cellVerdict(score: number): 'healthy' | 'unhealthy' {
  return score >= HEALTHY_CELL ? 'healthy' : 'unhealthy';
}

function verdictOf(score: number): HealthRecord['verdict'] {
  if (score >= HEALTHY_NOTEBOOK) return 'healthy';
  return score <= UNHEALTHY_NOTEBOOK ? 'unhealthy' : 'undetermined';
}

function goodCells(cells: readonly CellHealth[]): Pick<HealthMetrics, 'GCR' | 'FBC' | 'LGC'> {
  const firstBad = cells.findIndex(({ verdict }) => verdict === 'unhealthy');
  const lastGood = cells.findLastIndex(({ verdict }) => verdict === 'healthy');
  const good = cells.filter(({ verdict }) => verdict === 'healthy').length;
  return {
    GCR: good / cells.length,
    FBC: firstBad < 0 ? 1 : firstBad / cells.length,
    LGC: (lastGood + 1) / cells.length,
  };
}

/** Where a user's executions of one day first failed and last succeeded, as positions among the cells. */
interface DaySession {
  firstFailure: number;
  pastLastSuccess: number;
}

/** One user's executions of one day are one session, however often the kernel was restarted. */
function depths(cells: readonly CellRuns[]): Pick<HealthMetrics, 'FFD' | 'NED'> {
  const sessions = new Map<string, DaySession>();
  for (const [position, { runs }] of cells.entries()) {
    for (const { user, day, succeeded } of runs) {
      const key = `${day} ${user}`;
      const session = sessions.get(key) ?? { firstFailure: cells.length, pastLastSuccess: 0 };
      sessions.set(key, session);
      // The cells come from top to bottom: the first failure is the least, the last success the greatest.
      if (succeeded) session.pastLastSuccess = position + 1;
      else session.firstFailure = Math.min(session.firstFailure, position);
    }
  }
  const all = [...sessions.values()];
  const places = all.length * cells.length;
  return {
    FFD: all.reduce((sum, { firstFailure }) => sum + firstFailure, 0) / places,
    NED: all.reduce((sum, { pastLastSuccess }) => sum + pastLastSuccess, 0) / places,
  };
}

function successRate(runs: readonly ExecutionRecord[]): number {
  return runs.filter(({ succeeded }) => succeeded).length / runs.length;
}

function usersOf(runs: readonly ExecutionRecord[]): ReadonlySet<string> {
  return new Set(runs.map(({ user }) => user));
}

function basisOf(runs: readonly ExecutionRecord[], reader: string | undefined): string {
  if (runs.length === 0) return 'no runs';
  const users = usersOf(runs);
  const one = reader !== undefined && users.has(reader) ? 'only you' : 'one person';
  const who = users.size === 1 ? one : `${users.size} people`;
  return `${who}, ${runs.length} ${runs.length === 1 ? 'run' : 'runs'}`;
}
