/** Tells a thing once: a crash that a clean run would meet again, and what only follows from another forecast. */
import type { Finding } from '../core/model/finding.ts';
import { groupByCrash, type CrashGroup } from './report.ts';

/** A crash or what else was found, told for all that says the same. */
export interface ToldGroup extends CrashGroup {
  /** Whether a clean run would meet the same crash. */
  readonly isForeseenToo: boolean;
}

/**
 * What is told in full, most important first as it came, and apart from it forecasts that only follow from other
 * forecasts, which would go with them.
 */
export function tellOnce(findings: readonly Finding[]): {
  readonly told: readonly ToldGroup[];
  readonly followed: readonly Finding[];
} {
  const groups = groupByCrash(findings);
  const answers = groups.map(({ answer }) => answer);
  const crashes = new Set(answers.filter(({ kind }) => kind === 'crash').map(subjectOf));
  const foreseen = answers.filter(isCleanRun);
  const stops = new Set(foreseen.map(({ cell }) => cell));
  const followed = foreseen.filter(
    ({ origin, cell }) => origin !== undefined && origin.cell < cell && stops.has(origin.cell),
  );
  const subjects = new Set(foreseen.map(subjectOf));
  return {
    told: groups.flatMap((group) => {
      const { answer } = group;
      const isEcho = isCleanRun(answer) && crashes.has(subjectOf(answer));
      if (isEcho || followed.includes(answer)) return [];
      const isForeseenToo = answer.kind === 'crash' && subjects.has(subjectOf(answer));
      return [{ ...group, isForeseenToo }];
    }),
    followed,
  };
}

function isCleanRun({ kind, order }: Finding): boolean {
  return kind === 'forecast' && order === 'document';
}

/** The same for a crash that happened and for the one that a clean run would meet. */
function subjectOf({ cell, id, names, site }: Finding): string {
  return [cell, id, site.cell, site.range.start.line, ...names].join(' ');
}
