/** What is shown of one notebook, and how its findings belong together. */
import type { AuditReport } from '../core/model/auditReport.ts';
import type { Finding } from '../core/model/finding.ts';
import type { NotebookHealth } from '../core/model/health.ts';
import type { NotebookSnapshot, Problem } from '../core/model/notebook.ts';
import type { Suppressed } from '../core/model/suppression.ts';
import { plain } from './phrase.ts';
import { spokenPlace } from './place.ts';

/** The answer to one question about one notebook. */
export interface NotebookReport {
  /** The notebook as the user named it: a path, or `-` for standard input. */
  readonly notebook: string;
  readonly question: 'audit' | 'explain' | 'check';
  readonly snapshot: NotebookSnapshot;
  readonly findings: readonly Finding[];
  /** What the notebook itself takes back, by comments and tags. */
  readonly suppressed?: readonly Suppressed[];
  /** How many findings an earlier result has already, where there is one to compare with. */
  readonly known?: number | undefined;
  /** What a log of executions says of the notebook, where there is one. */
  readonly health?: NotebookHealth | undefined;
  /** All else an audit tells, where a whole page is to be shown. */
  readonly audit?: AuditReport | undefined;
}

/** The notebook with problems that only its cells show. */
export function withProblems(
  snapshot: NotebookSnapshot,
  problems: readonly Problem[],
): NotebookSnapshot {
  const isPython2 = problems.some(({ code }) => code === 'python2');
  return {
    ...snapshot,
    language: isPython2 ? 'python2' : snapshot.language,
    problems: [...snapshot.problems, ...problems],
  };
}

/** What one crash is explained by: the answer, and what else would fit. */
export interface CrashGroup {
  readonly answer: Finding;
  readonly rivals: readonly Finding[];
}

/**
 * Findings grouped by crash, the groups in the order of their answers. A finding of a lower rank is a rival
 * of the answer to the same crash, wherever it stands behind it; without an answer it stands for itself.
 */
export function groupByCrash(findings: readonly Finding[]): readonly CrashGroup[] {
  const groups: { readonly answer: Finding; readonly rivals: Finding[] }[] = [];
  for (const finding of findings) {
    const group =
      finding.rank > 1 ? groups.findLast(({ answer }) => isSameCrash(finding, answer)) : undefined;
    if (group === undefined) groups.push({ answer: finding, rivals: [] });
    else group.rivals.push(finding);
  }
  return groups;
}

/** One cell can crash in several places of a forecast, and hold several errors. */
function isSameCrash(a: Finding, b: Finding): boolean {
  const [site, other] = [a.site, b.site];
  return (
    a.kind === b.kind &&
    a.order === b.order &&
    a.cellKey === b.cellKey &&
    a.output === b.output &&
    site.cellKey === other.cellKey &&
    site.range.start.line === other.range.start.line &&
    site.range.start.character === other.range.start.character
  );
}

/** Whether what to do says more than the title of a fix, which stands beside it. */
export function saysMoreThanItsFixes(finding: Finding): boolean {
  const said = (phrase: string): string => plain(phrase).replace(/\.$/, '').toLowerCase();
  const todo = said(finding.explanation.todo);
  return todo !== '' && finding.fixes.every((fix) => said(fix.title) !== todo);
}

/** Whether a fix can be carried out; advice can only be read. */
export function isAction(fix: Finding['fixes'][number]): boolean {
  return fix.kind !== 'advice';
}

/** What the finding says of its place: `stopped`, `would stop`, …; `undefined` where nothing stops. */
export function spokenStop(finding: Finding): string | undefined {
  switch (finding.kind) {
    case 'crash':
      return 'stopped';
    case 'forecast':
      return `${finding.confidence === 'possible' ? 'might' : 'would'} stop${finding.order === 'document' ? ' in a clean run' : ''}`;
    case 'state':
    case 'smell':
      return undefined;
  }
}

/** One sentence on a run from top to bottom in a fresh kernel, as an audit's findings foresee it. */
export function cleanRunVerdict(report: NotebookReport): string {
  const { language } = report.snapshot;
  if (language !== 'python') return 'A clean run is foreseen for Python 3 notebooks only.';
  const first = firstStop(report.findings);
  if (first === undefined) return 'No crash is foreseen in a clean run, top to bottom.';
  const would = first.confidence === 'certain' ? 'would stop' : 'would probably stop';
  const exception = first.exception === undefined ? '' : ` (${plain(first.exception)})`;
  return `A clean run, top to bottom, ${would} at ${spokenPlace(first.site)}${exception}.`;
}

/** Where a clean run stops first, of what is foreseen to stop it; `undefined` if nothing is. */
export function firstStop(findings: readonly Finding[]): Finding | undefined {
  return findings
    .filter((finding) => finding.kind === 'forecast' && finding.order === 'document')
    .filter((finding) => finding.confidence !== 'possible')
    .toSorted((a, b) => a.cell - b.cell)[0];
}
