/** *Audit Notebook*: everything that can be said of a whole notebook, on one page. */
import { workspace } from 'vscode';
import { renderAuditMarkdown } from '../../render/audit.ts';
import type { ExecutionLog } from '../health/executionLog.ts';
import { linksFor } from '../show/findingLinks.ts';
import type { Pages } from '../show/pages.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';
import { notebookName } from './notebookName.ts';

/** Shows the audit of the notebook as it is now. */
export async function auditNotebook(
  watched: WatchedNotebook,
  pages: Pages,
  executionLog: ExecutionLog,
): Promise<void> {
  const { document } = watched;
  const snapshot = watched.view();
  const analysis = await watched.analysis();
  const findings = analysis.audit(snapshot);
  const health = await executionLog.healthOf(watched, snapshot);
  const name = notebookName(document);
  const links = linksFor(findings, {
    notebookType: document.notebookType,
    isTrusted: workspace.isTrusted,
  });
  const report = { notebook: name, question: 'audit', snapshot, findings, health } as const;
  await pages.show({
    kind: 'audit',
    title: `Audit of ${name}`,
    markdown: renderAuditMarkdown(report, links),
  });
}
