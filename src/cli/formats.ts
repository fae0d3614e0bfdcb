/** Writes reports as they arrive, in the format that was asked for. */
import { isUnread, type Severity } from '../core/index.ts';
import { notebookRecord } from '../render/json.ts';
import { groupByCrash, type NotebookReport } from '../render/report.ts';
import type { AuditPage } from '../render/report/auditPage.ts';
import { reportFile } from '../render/report/reportHtml.ts';
import { reportMarkdown } from '../render/report/reportMarkdown.ts';
import {
  createSarifWriter,
  type SarifTool,
  type SuppressedResults,
} from '../render/sarif/sarifLog.ts';
import type { Terminal } from '../render/terminal.ts';
import { renderNotebookText, renderQuietText, renderSummaryText } from '../render/text.ts';
import type { Format } from './analysisArguments.ts';
import { jsonArray, jsonLines, jsonRecord, mapped } from './jsonText.ts';
import type { Extent } from './notebooks.ts';

/** What the formats need to know besides the reports. */
export interface Setting {
  readonly extent: Extent;
  readonly terminal: Terminal;
  readonly tool: SarifTool;
  readonly suppressed: SuppressedResults;
}

/** The reports as pieces of text, each as soon as it can be written. */
export function formatReports(
  reports: AsyncIterable<NotebookReport>,
  format: Format,
  { extent, terminal, tool, suppressed }: Setting,
): AsyncIterable<string> {
  const records = mapped(reports, notebookRecord);
  switch (format) {
    case 'json':
      return extent === 'one' ? jsonRecord(records) : jsonArray(records);
    case 'jsonl':
      return jsonLines(records);
    case 'sarif':
      return sarifLog(reports, tool, suppressed);
    case 'html':
      return pages(reports, reportFile);
    case 'markdown':
      return pages(reports, (page) => reportMarkdown(page));
    case 'text':
      return extent === 'one' ? textOfOne(reports, terminal) : textOfSeveral(reports, terminal);
  }
}

async function* sarifLog(
  reports: AsyncIterable<NotebookReport>,
  tool: SarifTool,
  suppressed: SuppressedResults,
): AsyncGenerator<string> {
  const writer = createSarifWriter(tool, suppressed);
  for await (const report of reports) yield writer.add(report);
  yield writer.end();
}

/** A notebook that the product failed on has no page; standard error says so. */
async function* pages(
  reports: AsyncIterable<NotebookReport>,
  render: (page: AuditPage) => string,
): AsyncGenerator<string> {
  for await (const { audit, ...report } of reports) {
    if (audit !== undefined) yield render({ ...report, audit });
  }
}

async function* textOfOne(
  reports: AsyncIterable<NotebookReport>,
  terminal: Terminal,
): AsyncGenerator<string> {
  for await (const report of reports) {
    const text = renderNotebookText(report, terminal);
    yield text === '' ? renderQuietText(report) : text.replace(/\n$/, '');
  }
}

async function* textOfSeveral(
  reports: AsyncIterable<NotebookReport>,
  terminal: Terminal,
): AsyncGenerator<string> {
  const answers = new Map<Severity, number>();
  let notebooks = 0;
  let unread = 0;
  for await (const report of reports) {
    notebooks += 1;
    if (isUnread(report.snapshot)) unread += 1;
    for (const { answer } of groupByCrash(report.findings)) {
      answers.set(answer.severity, (answers.get(answer.severity) ?? 0) + 1);
    }
    yield renderNotebookText(report, terminal);
  }
  // Of none, the error stream has more to say.
  if (notebooks > 0) yield renderSummaryText({ notebooks, unread, answers });
}
