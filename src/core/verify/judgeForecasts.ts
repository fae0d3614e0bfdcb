/** Holds what was foreseen of a clean run against what it did. */
import type { Finding } from '../model/finding.ts';
import type { RaisedError } from '../model/notebook.ts';
import type {
  CellVerdict,
  FailureVerdict,
  ForecastVerdict,
  JudgedFailure,
  JudgedForecast,
  VerifiedCell,
} from '../model/verification.ts';
import { isKernelName } from '../knowledge/builtins.ts';
import { shortName } from '../traceback/exceptionName.ts';

/**
 * What became of each certain and likely forecast of a clean run. A cell raises one exception only: another that was
 * foreseen for it stays undecided.
 */
export function judgeForecasts(
  forecasts: readonly Finding[],
  cells: readonly VerifiedCell[],
): readonly JudgedForecast[] {
  return forecasts
    .filter(({ confidence }) => confidence !== 'possible')
    .map((forecast) => {
      const verdict = cells.find(({ cellKey }) => cellKey === forecast.cellKey)?.verdict;
      return { forecast, verdict: verdict ? judge(forecast, verdict) : 'undecided' };
    });
}

function judge(forecast: Finding, verdict: CellVerdict): ForecastVerdict {
  switch (verdict.kind) {
    case 'failed':
      return isForeseen(forecast, verdict.error) ? 'right' : 'undecided';
    case 'same':
    case 'differs':
    case 'ran':
      return 'false';
    case 'stopped':
    case 'not-run':
      return 'undecided';
  }
}

function isForeseen({ exception, names }: Finding, error: RaisedError): boolean {
  if (exception === undefined || family(exception) !== family(error.name)) return false;
  const missing = missingName(error);
  return missing === undefined || names.length === 0 || names.includes(missing);
}

/** The failures of the run but those that a tag expects, and whether they were foreseen. */
export function judgeFailures(
  cells: readonly VerifiedCell[],
  judged: readonly JudgedForecast[],
): readonly JudgedFailure[] {
  return cells.flatMap((cell) => {
    const { verdict } = cell;
    if (verdict.kind !== 'failed' || verdict.excused !== undefined) return [];
    const isForetold = judged.some(
      (each) => each.verdict === 'right' && each.forecast.cellKey === cell.cellKey,
    );
    const kind = isForetold ? 'foreseen' : kindOf(verdict.error, cell);
    return [{ cell: cell.cell, exception: verdict.error.name, verdict: kind }];
  });
}

/** Causes that blame the failure of an earlier cell. */
const inherited: readonly string[] = ['definition-failed'];

/** Causes by which values decide whether the name exists: the path that runs is not in the text. */
const undecidable: readonly string[] = ['conditionally-defined'];

function kindOf(error: RaisedError, { findings }: VerifiedCell): FailureVerdict {
  const [answer] = findings;
  if (answer !== undefined && inherited.includes(answer.id)) return 'follows';
  if (answer !== undefined && undecidable.includes(answer.id)) return 'beyond';
  const exception = family(error.name);
  if (exception === 'SyntaxError') return 'missed';
  const name = missingName(error);
  // The history that a kernel keeps depends on what else was typed.
  return name !== undefined && !isKernelName(name) ? 'missed' : 'beyond';
}

/** The name that the notebook's texts alone show to be missing; `undefined` for other errors. */
function missingName({ name, message }: RaisedError): string | undefined {
  if (shortName(name) !== 'NameError') return undefined;
  return /^name '([^']+)' is not defined/.exec(message)?.[1];
}

/** Exceptions that are foreseen as one. */
function family(exception: string): string {
  const name = shortName(exception);
  return name === 'IndentationError' || name === 'TabError' ? 'SyntaxError' : name;
}
