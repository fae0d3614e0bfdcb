/** Has pages of audits laid out beside the editor's own work. */
import { Uri } from 'vscode';
import { runInThread } from '../../platform/oneTaskThread.ts';
import type { ReportTask } from '../../render/report/auditPage.ts';

/** Gives the HTML of a page. */
export type LayOut = (task: ReportTask) => Promise<string>;

/** Lays pages out in threads; `extension` is the folder of the extension. */
export function layOutIn(extension: Uri): LayOut {
  const program = Uri.joinPath(extension, 'dist', 'layOutReport.cjs').fsPath;
  return async (task) => String(await runInThread(program, task));
}
