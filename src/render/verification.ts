/** Says in sentences what a clean run has shown; text and pages lay them out. */
import type { Phrase, Severity } from '../core/model/finding.ts';
import type { NotebookSnapshot } from '../core/model/notebook.ts';
import type {
  CellVerdict,
  LeftOut,
  Verification,
  VerifiedCell,
} from '../core/model/verification.ts';
import { capitalised, counted, spokenCell } from './place.ts';

/** What a clean run of one notebook came to. */
export interface VerificationReport {
  /** The notebook as the user named it. */
  readonly notebook: string;
  readonly snapshot: NotebookSnapshot;
  /** `undefined` if there was nothing to run; the snapshot's problems say why. */
  readonly verification: Verification | undefined;
}

/** How bad it is for the notebook that the cell's run came to that; `undefined` if it is not. */
export function severityOf({ verdict }: VerifiedCell): Severity | undefined {
  switch (verdict.kind) {
    case 'failed':
      return verdict.excused === undefined ? (verdict.severity ?? 'error') : undefined;
    case 'stopped':
      return 'error';
    case 'differs':
      return verdict.difference.kind === 'picture' ? 'information' : 'warning';
    case 'same':
    case 'ran':
    case 'not-run':
      return undefined;
  }
}

/** One sentence: whether the run got through, and where it stopped if not. */
export function cleanRunResult({ cells }: Verification): Phrase {
  const ran = cells.filter(({ verdict }) => verdict.kind !== 'not-run');
  const faults = cells.filter((cell) => hasFailed(cell) && severityOf(cell) !== undefined);
  const [first] = faults;
  const end = ran.at(-1);
  if (end === undefined) return 'No cell has run.';
  if (first === undefined) {
    const isWhole = cells.every(({ verdict }) => !isNotReached(verdict));
    return isWhole
      ? `A clean run gets through: ${counted(ran.length, 'cell')} ran.`
      : `A clean run stops at ${fault(end)}, which does not count.`;
  }
  const last = faults.at(-1) ?? first;
  if (last.verdict.kind === 'stopped' && last.verdict.by === 'cancelled') {
    return `The run was cancelled in ${spokenCell(last.cell)}.`;
  }
  const reached = end === last;
  if (faults.length === 1 && reached) return `A clean run stops at ${fault(first)}.`;
  return faults.length === 1
    ? `Of ${ran.length} cells one fails in a clean run: ${fault(first)}.`
    : `${faults.length} of ${ran.length} cells fail in a clean run, first ${fault(first)}.`;
}

/** Whether its run did not come to its end, whatever is thought of it. */
export function hasFailed({ verdict }: VerifiedCell): boolean {
  return verdict.kind === 'failed' || verdict.kind === 'stopped';
}

function isExcused({ verdict }: VerifiedCell): boolean {
  return verdict.kind === 'failed' && verdict.excused !== undefined;
}

function isNotReached(verdict: CellVerdict): boolean {
  return verdict.kind === 'not-run' && verdict.why === 'not-reached';
}

/** `cell 3 (KeyError)`, `cell 3, which took too long`. */
function fault({ cell, verdict }: VerifiedCell): string {
  const name = spokenCell(cell);
  if (verdict.kind === 'failed') return `${name} (${verdict.error.name})`;
  if (verdict.kind !== 'stopped') return name;
  switch (verdict.by) {
    case 'timeout':
      return `${name}, which took too long`;
    case 'died':
      return `${name}, where the kernel died`;
    case 'cancelled':
      return `${name}, where it was cancelled`;
  }
}

/** One sentence on the outputs of the cells that ran to their end; `undefined` if there is nothing to compare. */
export function outputsResult({ cells }: Verification): Phrase | undefined {
  const verdicts = cells.map(({ verdict }) => verdict);
  const differing = verdicts.flatMap((verdict) =>
    verdict.kind === 'differs' ? [verdict.difference] : [],
  );
  const same = verdicts.filter(({ kind }) => kind === 'same').length;
  const pictures = differing.filter(({ kind }) => kind === 'picture').length;
  const different = differing.length - pictures;
  if (same + pictures + different === 0) return undefined;
  const all = same + pictures + different;
  if (same === all) {
    return all === 1
      ? 'Its output is the stored one.'
      : `All ${all} outputs are as they were stored.`;
  }
  return `${same} of ${all} cells show what was stored; ${[
    ...(different === 0
      ? []
      : [`${different} ${different === 1 ? 'shows' : 'show'} something else`]),
    ...(pictures === 0 ? [] : [`${pictures} only a picture that looks different`]),
  ].join(', ')}.`;
}

/** One or two sentences: how right the forecast was. */
export function forecastResult({ cells, forecasts, failures }: Verification): Phrase {
  const right = failures.filter(({ verdict }) => verdict === 'foreseen').length;
  const missed = failures.filter(({ verdict }) => verdict === 'missed').length;
  const wrong = forecasts.filter(({ verdict }) => verdict === 'false').length;
  const beyond = failures.filter(({ verdict }) => verdict === 'beyond').length;
  const rest =
    beyond === 0
      ? ''
      : ` ${counted(beyond, 'failure')} ${beyond === 1 ? 'depends' : 'depend'} on values, files or packages, which a forecast does not look at.`;
  if (right + missed + wrong === 0) {
    const counts = cells.some(isExcused) ? ' that counts' : '';
    return forecasts.length === 0
      ? `The forecast was right: it foresaw no failure${beyond === 0 ? `, and none came${counts}` : ''}.${rest}`
      : `The run did not get to what the forecast says.${rest}`;
  }
  const parts = [
    ...(right === 0 ? [] : [`${counted(right, 'failure')} foreseen`]),
    ...(missed === 0 ? [] : [`${missed} missed`]),
    ...(wrong === 0 ? [] : [counted(wrong, 'false alarm')]),
  ];
  const verdict = missed + wrong === 0 ? 'right' : right > 0 ? 'partly right' : 'wrong';
  return `The forecast was ${verdict}: ${parts.join(', ')}.${rest}`;
}

/** What is to be said of one cell, without its name; `undefined` if it did as it should. */
export function cellResult({ verdict, milliseconds }: VerifiedCell): Phrase | undefined {
  switch (verdict.kind) {
    case 'same':
    case 'ran':
      return undefined;
    case 'differs':
      return verdict.difference.how;
    case 'failed': {
      const stored = verdict.asStored ? ' The same error is stored.' : '';
      return needsInput(verdict.error.name)
        ? 'It asks for input, which nobody can give in a clean run.'
        : `It fails with ${verdict.error.name}.${verdict.excused === undefined ? stored : ` ${excuses[verdict.excused]}`}`;
    }
    case 'stopped':
      switch (verdict.by) {
        case 'timeout':
          return `It was stopped after ${spokenTime(milliseconds ?? 0)}.`;
        case 'died':
          return 'The kernel died while it ran: memory ran out, or a library crashed.';
        case 'cancelled':
          return 'The run was cancelled here.';
      }
      break;
    case 'not-run':
      switch (verdict.why) {
        case 'skipped':
          return 'It is left out, as its tag `skip-execution` asks.';
        case 'empty':
        case 'not-reached':
          return undefined;
      }
  }
}

const excuses = {
  tag: 'Its tag says so.',
  comment: 'A comment says that this does not count.',
  settings: 'Its cause is left out, so this does not count.',
} as const;

function needsInput(exception: string): boolean {
  return exception === 'StdinNotImplementedError';
}

/** `0.3 s`, `12 s`, `3 min 5 s`. */
export function spokenTime(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** Files that are named; the others are counted. */
const NAMED = 5;

/** What the copy of the folder lacked, one sentence; `undefined` if nothing. Names of files are code. */
export function leftOutResult(leftOut: readonly LeftOut[]): Phrase | undefined {
  if (leftOut.length === 0) return undefined;
  const named = leftOut.slice(0, NAMED).map(({ path, why, size }) => {
    const reason =
      size === undefined ? reasons[why] : `${reasons[why]}, ${Math.round(size / 2 ** 20)} MB`;
    return `\`${path.replaceAll('`', "'")}\` (${reason})`;
  });
  const rest = leftOut.length - named.length;
  return `Not copied: ${named.join(', ')}${rest === 0 ? '' : ` and ${counted(rest, 'file')} more`}.`;
}

const reasons: Readonly<Record<LeftOut['why'], string>> = {
  large: 'too large',
  total: 'too much with the others',
  many: 'too many files',
  link: 'a link to a folder',
  unreadable: 'unreadable',
};

/** What ran it and how long it took. */
export function runResult({ run }: Verification): Phrase {
  const version = run.pythonVersion === undefined ? 'Python' : `Python ${run.pythonVersion}`;
  return `${version} (\`${run.python.replaceAll('`', "'")}\`), ${spokenTime(run.milliseconds)}, in a copy of the folder that is deleted again.`;
}

/** `Cell 3`, as the beginning of a line. */
export function cellTitle({ cell }: VerifiedCell): string {
  return capitalised(spokenCell(cell));
}
