/** Gathers what an audit's page shows of a watched notebook. */
import { workspace } from 'vscode';
import { fixKey, type AuditPage, type PageTarget } from '../../render/report/auditPage.ts';
import { canApply } from '../act/fixAbility.ts';
import { notebookName } from '../commands/notebookName.ts';
import type { ExecutionLog } from '../health/executionLog.ts';
import { inTurns } from '../watch/turns.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';

/** The notebook as it is now. Outputs are left out: no page shows them. */
export async function makeReport(
  watched: WatchedNotebook,
  executionLog: ExecutionLog,
): Promise<AuditPage> {
  const snapshot = watched.view();
  const analysis = await watched.analysis();
  const audit = await inTurns(analysis.report(snapshot));
  const health = await executionLog.healthOf(watched, snapshot);
  const cells = snapshot.cells.map((cell) => ({ ...cell, outputs: [] }));
  return {
    notebook: notebookName(watched.document),
    question: 'audit',
    snapshot: { ...snapshot, cells },
    findings: audit.findings,
    health,
    audit,
  };
}

/** The page in the editor, with buttons for what can be carried out there. */
export function editorTarget({ findings }: AuditPage, { document }: WatchedNotebook): PageTarget {
  const scene = { notebookType: document.notebookType, isTrusted: workspace.isTrusted };
  const fixes = findings.flatMap((finding, at) =>
    finding.fixes.flatMap((fix, index) => (canApply(fix, scene) ? [fixKey(at, index)] : [])),
  );
  return { kind: 'editor', fixes };
}
