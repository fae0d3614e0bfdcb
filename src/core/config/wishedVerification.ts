/** What a clean run has shown, as the settings and the notebook's own comments wish it told. */
import type { Finding } from '../model/finding.ts';
import type { Cell } from '../model/notebook.ts';
import type { CellVerdict, Verification, VerifiedCell } from '../model/verification.ts';
import { withProjectSettings, type ProjectSettings } from './projectSettings.ts';
import { withoutSuppressed } from './suppressions.ts';

type Settings = Pick<ProjectSettings, 'select' | 'ignore' | 'levels'>;

/**
 * The same run, in which a failure does not count whose answer is taken back by a comment of `cells` or left out by the
 * settings, and is as severe as the settings say otherwise. Forecasts that nobody wants to hear of are not judged.
 * Differences of outputs have no cause, so nothing takes them back.
 */
export function wishedVerification(
  verification: Verification,
  cells: readonly Cell[],
  settings: Settings,
): Verification {
  const wished = verification.cells.map((cell) => wishedCell(cell, cells, settings));
  const isExcused = (index: number): boolean =>
    wished.some(({ cell, verdict }) => cell === index && excuseOf(verdict) !== undefined);
  return {
    ...verification,
    cells: wished,
    forecasts: verification.forecasts.filter(
      ({ forecast }) => excuse(forecast, cells, settings) === undefined,
    ),
    failures: verification.failures.filter(({ cell }) => !isExcused(cell)),
  };
}

function wishedCell(cell: VerifiedCell, cells: readonly Cell[], settings: Settings): VerifiedCell {
  const { verdict } = cell;
  const [answer] = cell.findings;
  if (verdict.kind !== 'failed' || answer === undefined) return cell;
  const excused = verdict.excused ?? excuse(answer, cells, settings);
  if (excused !== undefined) return { ...cell, verdict: { ...verdict, excused }, findings: [] };
  const [told] = withProjectSettings([answer], settings);
  const isChanged = told !== undefined && told.severity !== answer.severity;
  return isChanged ? { ...cell, verdict: { ...verdict, severity: told.severity } } : cell;
}

function excuse(
  finding: Finding,
  cells: readonly Cell[],
  settings: Settings,
): 'comment' | 'settings' | undefined {
  if (withoutSuppressed([finding], cells).suppressed.length > 0) return 'comment';
  return withProjectSettings([finding], settings).length === 0 ? 'settings' : undefined;
}

function excuseOf(verdict: CellVerdict): string | undefined {
  return verdict.kind === 'failed' ? verdict.excused : undefined;
}
