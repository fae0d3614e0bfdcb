/** The audit of a notebook for programs: the command line's record of it, and all that only the report tells. */
import type { AuditReport } from '../../core/model/auditReport.ts';
import { notebookRecord, type NotebookRecord } from '../json.ts';
import { firstStop } from '../report.ts';
import type { AuditPage } from './auditPage.ts';

export interface AuditRecord extends NotebookRecord {
  readonly audit: Omit<AuditReport, 'findings'> & {
    /** The first cell at which a clean run would stop, 0-based; `null` if none is foreseen. */
    readonly cleanRunStopsAt: number | null;
  };
}

/** Plain data: it goes through `JSON.stringify` unchanged, but for what is `undefined`. */
export function auditRecord(page: AuditPage): AuditRecord {
  const { basis, order, past, timeline, graph, profile, imports, files } = page.audit;
  const cleanRunStopsAt = firstStop(page.findings)?.cell ?? null;
  const rest = { basis, order, past, timeline, graph, profile, imports, files };
  return { ...notebookRecord(page), audit: { cleanRunStopsAt, ...rest } };
}
