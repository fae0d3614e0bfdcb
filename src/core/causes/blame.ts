/** Turns suspects into what a match says about them: subjects, names, places and evidence. */
import type { Crash, Place } from '../model/crash.ts';
import type { CrashType, Phrase } from '../model/finding.ts';
import type { Expr } from '../python/ast.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';
import type { Match } from './cause.ts';
import { placeAt, type CrashSite } from './crashSite.ts';
import { matchAbout, subjectOf, type Subject } from './subject.ts';
import type { Suspects } from './suspects.ts';
import { code, lineName } from './wording.ts';

/** What is blamed, and how surely. */
export interface Blame<E extends Expr = Expr> {
  readonly suspects: Suspects<E>;
  readonly subject: Subject;
  /** The blamed expression on the page, if it still stands there. */
  readonly place: Place | undefined;
  /** The blamed expression as it is written, and all that may be meant where it is not sure. */
  readonly whole: string;
  readonly rivals: readonly string[];
}

/** The first suspect as a subject. */
export function blame<E extends Expr>(
  suspects: Suspects<E>,
  site: CrashSite,
  crash: Crash,
  notebook: NotebookFacts,
): Blame<E> {
  const { first, others } = suspects;
  return {
    suspects,
    subject: subjectOf(first.value, site, crash, notebook),
    // A mark over several lines would hide what it is about.
    place: placeAt(site, isOneLine(first.whole, site) ? first.whole : first.value, notebook),
    whole: site.facts.textOf(first.whole),
    rivals: [...new Set(others.map(({ whole }) => site.facts.textOf(whole)))],
  };
}

function isOneLine(expr: Expr, { facts }: CrashSite): boolean {
  return !facts.textOf(expr).includes('\n');
}

/** The match's common part. `said`: what the message shows. The mark is on the blamed expression. */
export function blameMatch(
  { suspects, subject, place, whole }: Blame,
  said: Phrase,
  crashType: CrashType,
  site: CrashSite,
  crash: Crash,
): Match {
  const about = matchAbout({ said, crashType, subjects: [subject] }, crash);
  const [first, ...rest] = about.evidence;
  return {
    ...about,
    ...(place ? { site: place } : {}),
    evidence: [
      ...(first ? [first] : []),
      {
        basis: suspects.isSure ? 'observed' : 'inferred',
        fact: suspects.isSure
          ? `${lineName(site.line)} evaluates ${code(whole)}`
          : `${code(whole)} is probably meant`,
        place: place ?? crash.site,
      },
      ...rest,
    ],
  };
}

/** ` It may also be `b[0]`.`; nothing where there is only one candidate. */
export function orRivals({ rivals }: Blame): Phrase {
  const shown = rivals.slice(0, 2).map(code);
  return shown.length > 0 ? ` It may also be ${shown.join(' or ')}.` : '';
}
