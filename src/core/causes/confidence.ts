/** The one place where confidence is computed, and the severity that follows from it. */
import type { Confidence, FindingKind, Severity } from '../model/finding.ts';
import type { Crash } from '../model/crash.ts';
import type { Match } from './cause.ts';

/**
 * `possible` if the facts only allow it, `likely` if a link is inferred, else `certain`. A foreseen crash is no surer
 * than that its line is executed. Rivals are not seen here.
 */
export function confidenceOf(
  match: Pick<Match, 'evidence' | 'isOnlyConsistent'>,
  reach: Crash['reach'] = 'certain',
): Confidence {
  if (match.isOnlyConsistent === true || match.evidence.length === 0 || reach === 'possible') {
    return 'possible';
  }
  const isObserved = match.evidence.every((item) => item.basis === 'observed');
  return isObserved && reach === 'certain' ? 'certain' : 'likely';
}

/** With a rival that the evidence does not exclude, nothing is certain. */
export function confidenceAmongRivals(own: Confidence, rivals: readonly Confidence[]): Confidence {
  return own === 'certain' && rivals.some((rival) => rival !== 'possible') ? 'likely' : own;
}

const SEVERITIES: Record<
  'answer' | 'rival' | Exclude<FindingKind, 'crash'>,
  Record<Confidence, Severity>
> = {
  answer: { certain: 'error', likely: 'error', possible: 'warning' },
  rival: { certain: 'information', likely: 'information', possible: 'hint' },
  forecast: { certain: 'error', likely: 'warning', possible: 'hint' },
  state: { certain: 'warning', likely: 'information', possible: 'hint' },
  smell: { certain: 'hint', likely: 'hint', possible: 'hint' },
};

/** The severity of a finding of that kind, confidence and 1-based rank; the table is the command line's contract. */
export function severityOf(kind: FindingKind, confidence: Confidence, rank: number): Severity {
  const row = kind === 'crash' ? (rank === 1 ? 'answer' : 'rival') : kind;
  return SEVERITIES[row][confidence];
}
