/** What the page of an audit shows, and where. */
import type { AuditReport } from '../../core/model/auditReport.ts';
import type { NotebookReport } from '../report.ts';

/** One notebook with everything an audit tells of it. */
export interface AuditPage extends NotebookReport {
  readonly audit: AuditReport;
}

/**
 * Where the page is read: in a file, where nothing can be carried out; or in the editor, where those fixes have a button
 * that `fixes` lists by `fixKey`.
 */
export type PageTarget =
  { readonly kind: 'file' } | { readonly kind: 'editor'; readonly fixes: readonly string[] };

/** Names a fix by the positions of its finding and of itself. */
export function fixKey(finding: number, fix: number): string {
  return `${finding}.${fix}`;
}

/** One page to lay out: all of it for a file, the inside of `body` for the editor. */
export interface ReportTask {
  readonly page: AuditPage;
  readonly target: PageTarget;
}
