/** The links that a hover or a page about findings offers in the editor. */
import type { Finding } from '../../core/index.ts';
import { canApply, type FixScene } from '../act/fixAbility.ts';
import type { PageLinks } from '../../render/explanationPage.ts';
import { addressOf, commandAddress } from './links.ts';

/** Links for the findings, counted as in the list. What cannot be done where they are gets none. */
export function linksFor(findings: readonly Finding[], scene: FixScene): PageLinks {
  return {
    reveal: ({ cellKey, range }) => commandAddress('reveal', { cellKey, range }),
    fix: (findingIndex, fixIndex) => {
      const finding = findings[findingIndex];
      const fix = finding?.fixes[fixIndex];
      if (finding === undefined || fix === undefined || !canApply(fix, scene)) return undefined;
      return commandAddress('applyFix', addressOf(finding, fix));
    },
    traceback: (cellKey) => commandAddress('openTraceback', cellKey),
    cause: (id) => commandAddress('showCause', id),
  };
}
