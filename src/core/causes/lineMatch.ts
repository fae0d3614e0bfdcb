/** The common part of a match about values on the crash line that no operation singles out. */
import type { Crash } from '../model/crash.ts';
import type { CrashType, Phrase } from '../model/finding.ts';
import type { Expr } from '../python/ast.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';
import type { Match } from './cause.ts';
import { placeAt, type CrashSite } from './crashSite.ts';
import { matchAbout, subjectOf, type Subject } from './subject.ts';
import { code, lineName } from './wording.ts';

/** What the message says, and which expression of the line it is about. */
export interface OnLine {
  readonly said: Phrase;
  readonly crashType: CrashType;
  /** `undefined`: the whole line. */
  readonly expr: Expr | undefined;
}

export interface LineMatch extends Match {
  /** The expression as a subject. */
  readonly subject: Subject | undefined;
  /** The expression as it is written, or the first line of the statement. */
  readonly written: string;
}

/** Names, place and evidence. */
export function lineMatch(
  { said, crashType, expr }: OnLine,
  site: CrashSite,
  crash: Crash,
  notebook: NotebookFacts,
): LineMatch {
  const subject = expr && subjectOf(expr, site, crash, notebook);
  const written = site.facts.textOf(expr ?? site.statement).split('\n', 1)[0] ?? '';
  const about = matchAbout({ said, crashType, subjects: subject ? [subject] : [] }, crash);
  const place = expr && placeAt(site, expr, notebook);
  return {
    ...about,
    ...(place?.range.start.line === place?.range.end.line && place ? { site: place } : {}),
    subject,
    written,
    evidence: [
      ...about.evidence,
      {
        basis: 'observed',
        fact: `${lineName(site.line)} evaluates ${code(written)}`,
        place: place ?? crash.site,
      },
    ],
  };
}
