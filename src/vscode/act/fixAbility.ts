/** Says which fixes can be carried out in a notebook, so that no button promises more. */
import type { Fix } from '../../core/index.ts';
import { isAction } from '../../render/report.ts';

/** Where a fix would be carried out. */
export interface FixScene {
  /** The editor's notebook type. */
  readonly notebookType: string;
  /** Whether the user trusts the workspace, so that code may be run. */
  readonly isTrusted: boolean;
}

/** Whether a button may stand for the fix. Advice has none. */
export function canApply(fix: Fix, { notebookType, isTrusted }: FixScene): boolean {
  if (!isAction(fix)) return false;
  if (fix.kind === 'command') return true;
  // The Interactive Window's cells are a record of what ran.
  if (notebookType === 'interactive') return false;
  return isTrusted || (fix.kind === 'edit' && fix.cellKeys.length === 0);
}
