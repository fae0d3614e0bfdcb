/** Makes of a clean run what it says of the notebook: cell by cell, and of its forecast. */
import type { Analyst } from '../model/analysis.ts';
import type { History, Run, RunOutcome } from '../model/execution.ts';
import type { Finding } from '../model/finding.ts';
import { groupBy } from '../model/groupBy.ts';
import type { Cell, NotebookSnapshot, Output } from '../model/notebook.ts';
import type {
  CellRun,
  CellVerdict,
  CleanRun,
  ShownOutput,
  Verification,
  VerifiedCell,
} from '../model/verification.ts';
import { historyFromCounts } from '../state/histories.ts';
import { compareOutputs } from './compareOutputs.ts';
import { judgeFailures, judgeForecasts } from './judgeForecasts.ts';
import type { PictureReader } from './pictures.ts';
import { steadyLines } from './steadyText.ts';

/** A clean run beside what was known before it. */
export interface VerificationInput {
  /** The notebook whose texts ran. */
  readonly snapshot: NotebookSnapshot;
  /** Its stored outputs, by the index of the cell. */
  readonly stored: readonly (readonly ShownOutput[])[];
  readonly run: CleanRun;
}

/** What the run says. Cells of other languages are left out. */
export function verify(
  { snapshot, stored, run }: VerificationInput,
  analyst: Analyst,
  readPicture: PictureReader,
): Verification {
  const runs = new Map(run.cells.map((each) => [each.cellKey, each]));
  const findings = groupBy(analyst.explain(historyOf(snapshot, run)), ({ cellKey }) => cellKey);
  // Outputs are often cleared before a notebook is passed on, and the numbers of the runs kept.
  const isCleared = stored.every((outputs) => outputs.length === 0);
  const cells = snapshot.cells
    .filter(({ kind, language }) => kind === 'code' && language === 'python')
    .map((cell): VerifiedCell => {
      const own = runs.get(cell.key);
      const verdict = verdictOf(
        cell,
        own,
        isCleared ? undefined : (stored[cell.index] ?? []),
        readPicture,
      );
      const hasRun = verdict.kind !== 'not-run';
      return {
        cellKey: cell.key,
        cell: cell.index,
        verdict,
        milliseconds: hasRun ? own?.milliseconds : undefined,
        findings: verdict.kind === 'failed' ? (findings.get(cell.key) ?? []).map(asCleanRun) : [],
      };
    });
  const foreseen = analyst.forecastCleanRun(historyFromCounts(snapshot));
  const forecasts = judgeForecasts(foreseen, cells);
  return { run, cells, forecasts, failures: judgeFailures(cells, forecasts) };
}

function verdictOf(
  cell: Cell,
  run: CellRun | undefined,
  stored: readonly ShownOutput[] | undefined,
  readPicture: PictureReader,
): CellVerdict {
  switch (run?.end) {
    case undefined:
      return { kind: 'not-run', why: 'not-reached' };
    case 'skipped':
    case 'empty':
      return { kind: 'not-run', why: run.end };
    case 'timeout':
    case 'died':
    case 'cancelled':
      return { kind: 'stopped', by: run.end };
    case 'error':
      return failureOf(cell, run, stored ?? []);
    case 'ok':
      break;
  }
  const hasRun = cell.executionCount !== undefined || stored?.length !== 0;
  if (stored === undefined || !hasRun) return { kind: 'ran' };
  const error = stored.find((output) => output.kind === 'error')?.error;
  if (error !== undefined) {
    const how = `It ran, and stopped with ${error.name || 'an error'} when the notebook was saved.`;
    return { kind: 'differs', difference: { kind: 'error', how } };
  }
  const difference = compareOutputs(stored, run.outputs, cell.source, readPicture);
  return difference === undefined ? { kind: 'same' } : { kind: 'differs', difference };
}

function failureOf(cell: Cell, run: CellRun, stored: readonly ShownOutput[]): CellVerdict {
  const error = errorIn(run.outputs) ?? { name: 'Error', message: '', traceback: '' };
  const before = errorIn(stored);
  const words = (message: string): string => steadyLines(message, cell.source).join('\n');
  return {
    kind: 'failed',
    error,
    asStored: before?.name === error.name && words(before.message) === words(error.message),
    ...(cell.tags.includes('raises-exception') ? { excused: 'tag' } : {}),
  };
}

function errorIn(outputs: readonly ShownOutput[]) {
  return outputs.findLast((output) => output.kind === 'error')?.error;
}

/** The run as a ledger, so that the engine explains its errors as if they had just been seen. */
function historyOf(snapshot: NotebookSnapshot, { cells: ran }: CleanRun): History {
  const finished = ran.filter(({ end }) => end !== 'skipped' && end !== 'empty');
  const byKey = new Map(finished.map((run, index) => [run.cellKey, { run, count: index + 1 }]));
  const cells = snapshot.cells.map((cell): Cell => {
    const own = byKey.get(cell.key);
    const outputs = own === undefined ? [] : own.run.outputs.map(plainOutput);
    return { ...cell, outputs, executionCount: own?.count };
  });
  const runs = cells
    .filter(({ executionCount }) => executionCount !== undefined)
    .map((cell, id): Run => ({
      id,
      session: 0,
      cellKey: cell.key,
      source: cell.source,
      executionCount: cell.executionCount,
      outcome: outcomeOf(byKey.get(cell.key)?.run),
      afterUnseenRuns: false,
    }));
  return { basis: 'observed', cells, removed: [], runs, session: 0 };
}

function outcomeOf(run: CellRun | undefined): RunOutcome {
  switch (run?.end) {
    case 'ok':
      return { kind: 'succeeded' };
    case 'error':
      return { kind: 'failed', error: errorIn(run.outputs) };
    default:
      return { kind: 'unfinished' };
  }
}

function plainOutput(output: ShownOutput): Output {
  switch (output.kind) {
    case 'error':
      return output;
    case 'stream':
      return { kind: 'stream', text: output.text };
    case 'data':
      return { kind: 'display', text: output.forms.get('text/plain') ?? '' };
  }
}

/** It is the order on the page that the run followed. */
function asCleanRun(finding: Finding): Finding {
  return { ...finding, order: 'document' };
}
