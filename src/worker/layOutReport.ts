/** A thread that lays out one audit's page: placing the cells of a long notebook takes longer than an editor may wait. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ReportTask } from '../render/report/auditPage.ts';
import { reportBody, reportFile } from '../render/report/reportHtml.ts';

const { page, target } = workerData as ReportTask;
parentPort?.postMessage(target.kind === 'file' ? reportFile(page) : reportBody(page, target));
