/** What an audit of many notebooks says while it works, and when it is done. */
import type { Finding, Severity } from '../core/model/finding.ts';
import { counted } from './place.ts';
import { tellOnce } from './toldOnce.ts';

/** Milliseconds before anything can be said of the time that is left. */
const TOO_EARLY = 1500;

/** `120 of 2000 notebooks, about 40 s left`. */
export function spokenProgress(done: number, total: number, elapsed: number): string {
  const said = `${done} of ${counted(total, 'notebook')}`;
  if (elapsed < TOO_EARLY || done === 0 || done >= total) return said;
  return `${said}, about ${spokenDuration((elapsed / done) * (total - done))} left`;
}

function spokenDuration(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

/** What came of an audit. */
export interface AuditOutcome {
  readonly done: number;
  readonly total: number;
  readonly unread: number;
  readonly counts: Readonly<Record<Extract<Severity, 'error' | 'warning'>, number>>;
}

/** One sentence on what came of it. */
export function spokenOutcome({ done, total, unread, counts }: AuditOutcome): string {
  const extent =
    done < total
      ? `Stopped after ${done} of ${counted(total, 'notebook')}`
      : counted(total, 'notebook');
  const found = [counted(counts.error, 'error'), counted(counts.warning, 'warning')].join(', ');
  const missed = unread === 0 ? '' : `; ${unread} could not be read`;
  return `${extent}: ${found}${missed}.`;
}

/**
 * The findings that a list of problems shows: answers that somebody should look at, each once, and no rivals or mere
 * hints.
 */
export function listedFindings(findings: readonly Finding[]): readonly Finding[] {
  return tellOnce(findings)
    .told.map(({ answer }) => answer)
    .filter(({ severity }) => severity === 'error' || severity === 'warning');
}
