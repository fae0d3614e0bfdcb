/** The cell that defines the name ran, and stopped before it got there. */
import type { Run } from '../../model/execution.ts';
import type { Loss } from '../../follow/names.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { judgeRetry } from '../../state/retry.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause, type Match } from '../cause.ts';
import { CellName, cellName, code, lineName } from '../wording.ts';
import { aboutName, readMissingName, type MissingName } from './missingName.ts';
import { presentPlace, statementOf } from '../placing.ts';
import { runFixes } from './runFix.ts';

interface FailedDefinition extends Match {
  readonly missing: MissingName;
  /** The first cell upstream that stopped. */
  readonly run: Run;
  readonly index: number;
  readonly stopLine: number | undefined;
  readonly definitionLine: number;
  /** Whether the stopped cell is the one that defines the name, or a cell that one needs. */
  readonly isDirect: boolean;
  readonly definingIndex: number;
  readonly error: string | undefined;
  /** The crash upstream is foreseen too. */
  readonly isForeseen: boolean;
}

export const definitionFailed = defineCause<FailedDefinition>({
  id: 'definition-failed',
  exceptions: ['NameError'],
  rootCause: 'notebook-specific',
  docs: {
    title: 'The defining cell crashed first',
    what: 'The cell that defines the name ran, but an error stopped it before it got to the definition.',
    why: 'A cell that crashes keeps what it did up to that line and loses the rest. Errors below it are often only echoes of the first one.',
    todo: 'Look at the first cell that crashed, fix it, run it, then the cells that need it.',
    limits: 'Silent if a later run of any cell defined the name after all.',
  },
  detect(crash, notebook) {
    const missing = readMissingName(crash, notebook);
    const loss = missing?.record?.loss;
    if (!missing || !loss) return undefined;
    const first = firstFailure(loss, missing.runId, notebook);
    const run = notebook.history.runs[first.binding.runId];
    const cell = run && notebook.cellOf(run.cellKey);
    const defining = notebook.cellOf(loss.binding.home.cellKey);
    if (!run || !cell || !defining) return undefined;
    const place = first.stop && presentPlace(first.stop, notebook);
    const stopLine = first.stop?.home.facts.rangeOf(first.stop.span).start.line;
    const isForeseen = notebook.order === 'document';
    const error = errorOf(run, notebook);
    const definitionLine = loss.binding.home.facts.rangeOf(loss.binding.span).start.line;
    const definitionPlace = presentPlace(loss.binding, notebook);
    const definition = statementOf(loss.binding);
    const { stopped } = isForeseen ? FORESEEN : HAPPENED;
    const at = stopLine === undefined ? '' : ` at ${lineName(stopLine)}`;
    return {
      ...aboutName(missing),
      run,
      index: cell.index,
      stopLine,
      definitionLine,
      isDirect: first === loss,
      definingIndex: defining.index,
      error,
      isForeseen,
      origin: place && {
        ...place,
        label: `the first crash${error === undefined ? '' : `: ${code(error)}`}`,
      },
      evidence: [
        missing.absence,
        {
          basis: 'observed',
          fact: `${code(definition)} would define it`,
          ...(definitionPlace ? { place: definitionPlace } : {}),
        },
        {
          basis: predictedReach(first, notebook) === 'likely' ? 'inferred' : 'observed',
          fact: `${cellName(cell)} ${stopped}${place ? '' : at}${error === undefined ? '' : ` (${code(error)})`}`,
          ...(place ? { place } : {}),
        },
      ],
    };
  },
  explain(match) {
    const name = code(match.missing.name);
    const where = cellName({ index: match.index });
    const tense = match.isForeseen ? FORESEEN : HAPPENED;
    const error = match.error === undefined ? '' : ` (${code(match.error)})`;
    const at = match.stopLine === undefined ? '' : ` at ${lineName(match.stopLine)}`;
    const definition = match.isDirect
      ? `${lineName(match.definitionLine)}, which defines ${name}, ${tense.neverRan}`
      : `${cellName({ index: match.definingIndex })}, which defines ${name}, needs it`;
    return {
      line: match.isDirect
        ? `${name} ${tense.doesNotExist} because ${where} ${tense.crashed} before defining it.`
        : `${name} ${tense.doesNotExist} because ${where} ${tense.crashed} first.`,
      what: `${name} ${tense.doesNotExist} because ${where} ${tense.crashed} first.`,
      why: `${CellName({ index: match.index })} ${tense.stopped}${at}${error}; ${definition}.`,
      todo: `Fix ${where}, run it, then this cell.`,
    };
  },
  fixes({ missing, index }, crash, notebook) {
    if (crash.basis === 'foreseen') return [];
    const cell = notebook.history.cells[index];
    // A run is offered once something has changed that the failure went through.
    return cell && !judgeRetry(notebook, cell).isFutile ? runFixes(missing, notebook) : [];
  },
});

const HAPPENED = {
  doesNotExist: 'does not exist',
  crashed: 'crashed',
  stopped: 'stopped',
  neverRan: 'never ran',
};

/** Of a clean run that nobody has made. */
const FORESEEN: typeof HAPPENED = {
  doesNotExist: 'would not exist',
  crashed: 'would crash',
  stopped: 'would stop',
  neverRan: 'would not run',
};

/** Walks upstream while the failure itself is a name lost to an earlier failure. */
function firstFailure(loss: Loss, beforeRun: number, notebook: NotebookFacts): Loss {
  let current = loss;
  let limit = beforeRun;
  while (current.binding.runId < limit) {
    limit = current.binding.runId;
    const name = missingNameOf(limit, notebook);
    const record = name === undefined ? undefined : notebook.replay.namesBefore(limit).get(name);
    if (record?.presence !== 'absent' || !record.loss) return current;
    current = record.loss;
  }
  return current;
}

/** The name whose absence stopped that run. */
function missingNameOf(runId: number, notebook: NotebookFacts): string | undefined {
  const predicted = notebook.replay.followed[runId]?.missing.find(
    (use) => !use.isAfterStop && use.reach !== 'possible',
  );
  if (predicted) return predicted.name;
  const outcome = notebook.history.runs[runId]?.outcome;
  if (outcome?.kind !== 'failed' || !outcome.error) return undefined;
  const message = parseMessage(outcome.error.name, outcome.error.message);
  return message?.kind === 'name-not-defined' ? message.name : undefined;
}

function errorOf(run: Run, notebook: NotebookFacts): string | undefined {
  const facts = notebook.tools.reader.read(run.source);
  if (run.outcome.kind === 'failed' && run.outcome.error && notebook.order === 'recorded') {
    const { name, message } = run.outcome.error;
    return message === '' ? name : `${name}: ${message.split('\n', 1)[0] ?? ''}`;
  }
  if (facts.syntaxError) return 'SyntaxError';
  const name = missingNameOf(run.id, notebook);
  return name === undefined ? undefined : `NameError: ${name}`;
}

function predictedReach(loss: Loss, notebook: NotebookFacts): string | undefined {
  return notebook.replay.followed[loss.binding.runId]?.missing.find((use) => !use.isAfterStop)
    ?.reach;
}
