/** The order in which a list of findings is worth reading. */
import type { Finding, Severity } from '../model/finding.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Most severe first; among equals what happened before what would happen, then from top to bottom, best answer first. */
export function orderByImportance(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      Number(a.kind !== 'crash') - Number(b.kind !== 'crash') ||
      a.cell - b.cell ||
      (a.output ?? 0) - (b.output ?? 0) ||
      a.rank - b.rank,
  );
}

/** Most severe answer first; its rivals, which stand behind it, stay there. */
export function orderBySeverity(findings: readonly Finding[]): readonly Finding[] {
  const groups: Finding[][] = [];
  for (const finding of findings) {
    const group = finding.rank > 1 ? groups.at(-1) : undefined;
    if (group === undefined) groups.push([finding]);
    else group.push(finding);
  }
  const severityOf = ([answer]: readonly Finding[]): number =>
    answer === undefined ? 0 : SEVERITIES.indexOf(answer.severity);
  return groups.toSorted((a, b) => severityOf(a) - severityOf(b)).flat();
}

/** Whether a finding is at least as severe as `level`. */
export function isAsSevereAs({ severity }: Pick<Finding, 'severity'>, level: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(level);
}
