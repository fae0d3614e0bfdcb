/** What the log of executions tells of a notebook, as programs read it. */
import type { Anomaly, CellHealth, HealthRecord, NotebookHealth } from '../core/model/health.ts';
import type { Cell } from '../core/model/notebook.ts';
import { spokenAnomaly } from './anomaly.ts';

/** One cell that counts: not those whose tags say that their failure means nothing. */
export interface CellHealthRecord {
  /** 0-based index over all cells. */
  readonly cell: number;
  readonly cellId?: string;
  /** `unknown`: its present text has not run in the days that count. */
  readonly verdict: CellHealth['verdict'];
  /** From 0 to 1; `null` while the verdict is `unknown`. */
  readonly score: number | null;
  readonly runs: number;
  readonly failures: number;
  /** The verdict of its former text, where that is still spoken of. */
  readonly previously: 'healthy' | 'unhealthy' | null;
}

/** What is out of the ordinary. The fields beside these are the figures of its kind; durations are in seconds. */
export interface AnomalyRecord {
  readonly kind: Anomaly['kind'];
  /** `null` where it is about the whole notebook. */
  readonly cell: number | null;
  readonly cellId?: string;
  /** One sentence. */
  readonly message: string;
  readonly seconds?: number;
  readonly usualSeconds?: number;
  readonly earlierRuns?: number;
  readonly failures?: number;
  readonly runs?: number;
  readonly failuresBefore?: number;
  readonly runsBefore?: number;
}

export interface NotebookHealthRecord extends HealthRecord {
  /** What it rests on: `only you, 3 runs`. */
  readonly basis: string;
  readonly cells: readonly CellHealthRecord[];
  /** Without those that a user has called expected. */
  readonly anomalies: readonly AnomalyRecord[];
}

/** The health of the notebook that `cells` are of. Plain data. */
export function healthRecord(
  { record, basis, cells: judged, anomalies }: NotebookHealth,
  cells: readonly Cell[],
): NotebookHealthRecord {
  const byKey = new Map(cells.map((cell) => [cell.key, cell]));
  return {
    ...record,
    basis,
    cells: judged.flatMap((health) => {
      const cell = byKey.get(health.cellKey);
      return cell === undefined ? [] : [cellRecord(health, cell)];
    }),
    anomalies: anomalies.map((anomaly) => {
      const cell = 'cellKey' in anomaly ? byKey.get(anomaly.cellKey) : undefined;
      return {
        kind: anomaly.kind,
        ...placeOf(cell),
        message: spokenAnomaly(anomaly, cells),
        ...figuresOf(anomaly),
      };
    }),
  };
}

function cellRecord(
  { verdict, score, runs, failures, previously }: CellHealth,
  { index, id }: Cell,
): CellHealthRecord {
  return {
    cell: index,
    ...(id === undefined ? {} : { cellId: id }),
    verdict,
    score: verdict === 'unknown' ? null : score,
    runs,
    failures,
    previously: previously ?? null,
  };
}

function placeOf(cell: Cell | undefined): Pick<AnomalyRecord, 'cell' | 'cellId'> {
  if (cell === undefined) return { cell: null };
  return { cell: cell.index, ...(cell.id === undefined ? {} : { cellId: cell.id }) };
}

function figuresOf(anomaly: Anomaly): Partial<AnomalyRecord> {
  switch (anomaly.kind) {
    case 'slower':
    case 'faster': {
      const { duration, usual, earlierRuns } = anomaly;
      return { seconds: duration / 1000, usualSeconds: usual / 1000, earlierRuns };
    }
    case 'flaky':
      return { failures: anomaly.failures, runs: anomaly.runs };
    case 'failing-more': {
      const { failures, runs, failuresBefore, runsBefore } = anomaly;
      return { failures, runs, failuresBefore, runsBefore };
    }
  }
}
