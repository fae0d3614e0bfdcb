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
