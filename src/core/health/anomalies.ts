/** What is out of the ordinary in the log of a notebook: odd durations, flaky cells, a day of failures. */
import { groupBy } from '../model/groupBy.ts';
import type { Anomaly, Dismissal, ExecutionRecord } from '../model/health.ts';
import type { Cell } from '../model/notebook.ts';
import { runsOfCells, type CellRuns } from './cellRuns.ts';
import { rateBounds, robustScore, median } from './statistics.ts';

/** A duration is compared with at least so many earlier ones. */
const FEWEST_EARLIER_RUNS = 5;
/** The bound that Iglewicz and Hoaglin give for the modified z-score. */
const ODD_SCORE = 3.5;
/** Runs of a cell vary by a tenth at least, even where the few that were seen did not. */
const LEAST_SPREAD = Math.log(1.1);
/** Nobody minds less than twice as long, or less than a second. */
const FACTOR_WORTH_TELLING = 2;
const MS_WORTH_TELLING = 1000;
/** A cell that came back from so many separate failures fails now and then. */
const FLAKY_FAILURES = 2;
/** A day's failures are compared with at least so many executions before it, and must be at least so many. */
const FEWEST_RUNS_BEFORE = 10;
const FEWEST_FAILURES = 3;

/**
 * What is out of the ordinary now and has not been dismissed. The same find has the same `key` in every later look at
 * the log, so that it need be shown once only. Cells that `runsOfCells` leaves out are never odd.
 * @param records The notebook's own, oldest first.
 * @param today Days since 1970-01-01.
 */
export function findAnomalies(
  records: readonly ExecutionRecord[],
  cells: readonly Cell[],
  today: number,
  dismissed: readonly Dismissal[],
): readonly Anomaly[] {
  const counted = runsOfCells(records, cells, today);
  const found = [
    ...counted.flatMap(oddDuration),
    ...counted.flatMap(flakyCell),
    ...failingDay(counted),
  ];
  return found.filter((anomaly) => !dismissed.some((dismissal) => covers(dismissal, anomaly)));
}

/** What to remember when the user calls an anomaly expected. Plain data, to be kept as JSON. */
export function dismissalOf(anomaly: Anomaly): Dismissal {
  return 'duration' in anomaly
    ? { subject: anomaly.subject, duration: anomaly.duration }
    : { subject: anomaly.subject };
}

/** Whether the anomaly is what was dismissed: the same subject, and no duration that is far odder still. */
function covers({ subject, duration }: Dismissal, anomaly: Anomaly): boolean {
  if (subject !== anomaly.subject) return false;
  if (duration === undefined || !('duration' in anomaly)) return true;
  return anomaly.kind === 'slower'
    ? anomaly.duration < duration * FACTOR_WORTH_TELLING
    : anomaly.duration > duration / FACTOR_WORTH_TELLING;
}

/** The last run against the earlier ones by the same user: other machines are faster or slower. */
function oddDuration({ cell, runs }: CellRuns): readonly Anomaly[] {
  const last = runs.at(-1);
  // How long a run takes to fail says nothing of how long it takes.
  if (!last?.succeeded) return [];
  const own = runs.filter(({ user, succeeded }) => user === last.user && succeeded);
  const earlier = own.slice(0, -1).map(({ duration }) => duration);
  if (earlier.length < FEWEST_EARLIER_RUNS) return [];
  const { duration } = last;
  const score = robustScore(logarithm(duration), earlier.map(logarithm), LEAST_SPREAD);
  const usual = median(earlier);
  const [less, more] = [Math.min(duration, usual), Math.max(duration, usual)];
  const isSlight = more < less * FACTOR_WORTH_TELLING || more - less < MS_WORTH_TELLING;
  if (isSlight || Math.abs(score) <= ODD_SCORE) return [];
  const kind = score > 0 ? 'slower' : 'faster';
  const subject = subjectOf(kind, last.cell, last.text);
  const runOfDay = own.filter(({ day }) => day === last.day).length;
  const key = subjectOf(subject, last.user, last.day, runOfDay);
  return [{ kind, key, subject, cellKey: cell.key, duration, usual, earlierRuns: earlier.length }];
}

/** A cell that failed, worked, failed and works again, and works more often than not. */
function flakyCell({ cell, runs }: CellRuns): readonly Anomaly[] {
  const recoveries = runs.filter((run, at) => run.succeeded && runs[at - 1]?.succeeded === false);
  const failures = runs.filter(({ succeeded }) => !succeeded).length;
  const [first] = runs;
  // A cell that began with a failure was first made to work; that is no whim.
  const lapses = recoveries.length - (first?.succeeded === false ? 1 : 0);
  if (first === undefined || lapses < FLAKY_FAILURES || failures * 2 > runs.length) return [];
  const subject = subjectOf('flaky', first.cell, first.text);
  return [{ kind: 'flaky', key: subject, subject, cellKey: cell.key, failures, runs: runs.length }];
}

/** The last day, if its failure rate is surely above that of the days before, and the day before it was not so. */
function failingDay(cells: readonly CellRuns[]): readonly Anomaly[] {
  const runs = cells.flatMap((cell) => cell.runs).sort((a, b) => a.day - b.day);
  const days = [...groupBy(runs, ({ day }) => day).keys()];
  const last = days.at(-1);
  const beforeLast = days.at(-2);
  if (last === undefined || beforeLast === undefined) return [];
  const jump = jumpOn(last, runs);
  if (jump === undefined || jumpOn(beforeLast, runs) !== undefined) return [];
  const subject = subjectOf('failing-more', last);
  return [{ kind: 'failing-more', key: subject, subject, ...jump }];
}

type Jump = Omit<Extract<Anomaly, { kind: 'failing-more' }>, 'kind' | 'key' | 'subject'>;

function jumpOn(day: number, runs: readonly ExecutionRecord[]): Jump | undefined {
  const onDay = runs.filter((run) => run.day === day);
  const before = runs.filter((run) => run.day < day);
  const [failures, failuresBefore] = [failuresOf(onDay), failuresOf(before)];
  if (before.length < FEWEST_RUNS_BEFORE || failures < FEWEST_FAILURES) return undefined;
  const now = rateBounds(failures, onDay.length);
  const then = rateBounds(failuresBefore, before.length);
  if (now.least <= then.most) return undefined;
  return {
    day,
    failures,
    runs: onDay.length,
    failuresBefore,
    runsBefore: before.length,
  };
}

function failuresOf(runs: readonly ExecutionRecord[]): number {
  return runs.filter(({ succeeded }) => !succeeded).length;
}

/** Runs of less than a millisecond are alike. */
function logarithm(duration: number): number {
  return Math.log(Math.max(duration, 1));
}

/** Parts that any text may be, told apart. */
function subjectOf(...parts: readonly (string | number)[]): string {
  return JSON.stringify(parts);
}
