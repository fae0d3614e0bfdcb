/** The record of a clean run that programs read: that of the notebook, with what the run gave under `verify`. */
import type { LeftOut, Verification, VerifiedCell } from '../core/model/verification.ts';
import { notebookRecord, type NotebookRecord } from './json.ts';
import { cellResult, type VerificationReport } from './verification.ts';

export interface VerifiedCellRecord {
  /** 0-based index over all cells. */
  readonly cell: number;
  readonly cellId?: string;
  readonly verdict: VerifiedCell['verdict']['kind'];
  /** Why it stopped or did not run; absent for other verdicts. */
  readonly reason?: string;
  /** What differs: `text`, `table`, `picture`, …; absent for other verdicts. */
  readonly difference?: string;
  /** One sentence; `null` if there is nothing to say. */
  readonly message: string | null;
  readonly exception: string | null;
  /** The exception's message. */
  readonly evalue?: string;
  /** Of a failure: whether the same error was stored. */
  readonly asStored?: boolean;
  /** Of a failure that does not count: whether a `tag`, a `comment` or the `settings` say so. */
  readonly excused?: string;
  readonly seconds: number | null;
}

export interface VerifyRecord {
  readonly python: string;
  readonly pythonVersion: string | null;
  readonly seconds: number;
  readonly leftOut: readonly LeftOut[];
  readonly cells: readonly VerifiedCellRecord[];
  /** How many cells came to each verdict. */
  readonly counts: Readonly<Record<VerifiedCell['verdict']['kind'], number>>;
  readonly forecast: {
    readonly right: number;
    readonly false: number;
    readonly undecided: number;
    readonly missed: number;
    /** Every forecast, by cell and names. */
    readonly forecasts: readonly {
      readonly cell: number;
      readonly id: string;
      readonly exception: string | null;
      readonly names: readonly string[];
      readonly verdict: string;
    }[];
    readonly failures: Verification['failures'];
  };
}

export interface VerificationRecord extends NotebookRecord {
  /** `null` where nothing ran; `problems` say why. */
  readonly verify: VerifyRecord | null;
}

/** The report as its record; `findings` say why cells failed. Plain data. */
export function verificationRecord(report: VerificationReport): VerificationRecord {
  const { notebook, snapshot, verification } = report;
  const findings = verification?.cells.flatMap((cell) => cell.findings) ?? [];
  const suppressed = verification?.cells.filter(isTakenBack).length ?? 0;
  const base = notebookRecord({ notebook, question: 'explain', snapshot, findings });
  return { ...base, suppressed, verify: verification ? verifyRecord(verification, report) : null };
}

/** Whether the notebook itself says that the failure does not count. */
function isTakenBack({ verdict }: VerifiedCell): boolean {
  return (
    verdict.kind === 'failed' && verdict.excused !== undefined && verdict.excused !== 'settings'
  );
}

function verifyRecord(verification: Verification, { snapshot }: VerificationReport): VerifyRecord {
  const { run, cells, forecasts, failures } = verification;
  const counts = { same: 0, differs: 0, ran: 0, failed: 0, stopped: 0, 'not-run': 0 };
  for (const { verdict } of cells) counts[verdict.kind] += 1;
  const judged = { right: 0, false: 0, undecided: 0 };
  for (const { verdict } of forecasts) judged[verdict] += 1;
  return {
    python: run.python,
    pythonVersion: run.pythonVersion ?? null,
    seconds: seconds(run.milliseconds),
    leftOut: run.leftOut,
    cells: cells.map((cell) => cellRecord(cell, snapshot.cells[cell.cell]?.id)),
    counts,
    forecast: {
      ...judged,
      missed: failures.filter(({ verdict }) => verdict === 'missed').length,
      forecasts: forecasts.map(({ forecast, verdict }) => ({
        cell: forecast.cell,
        id: forecast.id,
        exception: forecast.exception ?? null,
        names: forecast.names,
        verdict,
      })),
      failures,
    },
  };
}

function cellRecord(cell: VerifiedCell, cellId: string | undefined): VerifiedCellRecord {
  const { verdict, milliseconds } = cell;
  return {
    cell: cell.cell,
    ...(cellId === undefined ? {} : { cellId }),
    verdict: verdict.kind,
    ...(verdict.kind === 'stopped' ? { reason: verdict.by } : {}),
    ...(verdict.kind === 'not-run' ? { reason: verdict.why } : {}),
    ...(verdict.kind === 'differs' ? { difference: verdict.difference.kind } : {}),
    message: cellResult(cell) ?? null,
    exception: verdict.kind === 'failed' ? verdict.error.name : null,
    ...(verdict.kind === 'failed'
      ? { evalue: verdict.error.message, asStored: verdict.asStored }
      : {}),
    ...(verdict.kind === 'failed' && verdict.excused !== undefined
      ? { excused: verdict.excused }
      : {}),
    seconds: milliseconds === undefined ? null : seconds(milliseconds),
  };
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds) / 1000;
}
