/** *Audit Notebook*: everything that can be said of a whole notebook, on one page. */
import { workspace } from 'vscode';
import { reportMarkdown } from '../../render/report/reportMarkdown.ts';
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
  const audit = await analysis.report(snapshot);
  const { findings } = audit;
  const health = await executionLog.healthOf(watched, snapshot);
  const name = notebookName(document);
  const links = linksFor(findings, {
    notebookType: document.notebookType,
    isTrusted: workspace.isTrusted,
  });
  const page = { notebook: name, question: 'audit', snapshot, findings, health, audit } as const;
  await pages.show({
    kind: 'audit',
    title: `Audit of ${name}`,
    markdown: reportMarkdown(page, links),
  });
}
