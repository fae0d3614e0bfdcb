/** One audit's page: shows the report of a notebook, carries out what is clicked, and notices when it is out of date. */
import { type Disposable, Uri, type WebviewPanel, window } from 'vscode';
import type { AuditPage } from '../../render/report/auditPage.ts';
import { applyFix, type FixTools } from '../act/applyFix.ts';
import { revealCell, revealPlace } from '../act/reveal.ts';
import { notebookName } from '../commands/notebookName.ts';
import type { ExecutionLog } from '../health/executionLog.ts';
import type { Log } from '../log.ts';
import { addressOf } from '../show/links.ts';
import { editorRange } from '../show/ranges.ts';
import { keyOf, sourceOf } from '../watch/notebookView.ts';
import type { NotebookWatcher } from '../watch/notebookWatcher.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';
import { exportReport, type ExportTools } from './exportReport.ts';
import { editorTarget, makeReport } from './makeReport.ts';
import { readPageMessage } from './pageMessages.ts';
import { noticeDocument, reportDocument } from './reportDocument.ts';

/** What a page works with. */
export interface ReportTools extends FixTools, ExportTools {
  readonly extension: Uri;
  readonly watcher: NotebookWatcher;
  readonly executionLog: ExecutionLog;
  readonly log: Log;
}

/** What the notebook was when the page was made. */
interface Shown {
  readonly page: AuditPage;
  readonly nextRun: number;
}

/** The page of the notebook with one address. */
export class ReportPanel {
  readonly panel: WebviewPanel;
  readonly #notebook: string;
  readonly #tools: ReportTools;
  readonly #subscriptions: readonly Disposable[];
  #shown: Shown | undefined;
  #isOutdated = false;
  #isClosed = false;

  /** Takes a panel over; nothing is shown before `refresh`. */
  constructor(panel: WebviewPanel, notebook: string, tools: ReportTools) {
    this.panel = panel;
    this.#notebook = notebook;
    this.#tools = tools;
    const { extension, log, watcher } = tools;
    panel.iconPath = Uri.joinPath(extension, 'media', 'icon.svg');
    panel.webview.options = optionsOf(extension);
    this.#subscriptions = [
      panel.webview.onDidReceiveMessage((value) => {
        void log.watchOver('Answering a report', this.#answer(value));
      }),
      watcher.onDidChange((watched) => {
        if (watched.document.uri.toString() === notebook) this.#noticeChange(watched);
      }),
      panel.onDidChangeViewState(() => {
        // A page that was hidden has missed what was said meanwhile.
        if (panel.visible && this.#isOutdated) this.#sayOutdated();
      }),
      panel.onDidDispose(() => this.#close()),
    ];
  }

  /** Shows the notebook as it is now; says so if it is not open. */
  async refresh(): Promise<void> {
    const { panel } = this;
    const { executionLog, extension, layOut } = this.#tools;
    const watched = this.#watched();
    if (watched === undefined) {
      panel.webview.html = noticeDocument('The notebook of this report is not open any more.');
      return;
    }
    panel.title = `Audit of ${notebookName(watched.document)}`;
    const nextRun = watched.tracker.nextRunId;
    const page = await makeReport(watched, executionLog);
    const body = await layOut({ page, target: editorTarget(page, watched) });
    if (this.#isClosed) return;
    this.#shown = { page, nextRun };
    this.#isOutdated = false;
    const script = Uri.joinPath(extension, 'dist', 'reportPage.js');
    panel.webview.html = reportDocument({
      body,
      notebook: this.#notebook,
      script: panel.webview.asWebviewUri(script).toString(),
      nonce: crypto.randomUUID(),
    });
    this.#noticeChange(watched);
  }

  async #answer(value: unknown): Promise<void> {
    const message = readPageMessage(value);
    const shown = this.#shown?.page;
    if (message === undefined || shown === undefined) return;
    if (message.type === 'export') return exportReport(shown, this.#notebook, this.#tools);
    if (message.type === 'refresh') return this.refresh();
    const watched = this.#watched();
    if (watched === undefined) {
      void window.showInformationMessage('The notebook of this report is not open any more.');
      return;
    }
    switch (message.type) {
      case 'reveal': {
        const key = shown.snapshot.cells[message.cell]?.key;
        if (key !== undefined) await reveal(watched, key, message.line);
        return;
      }
      case 'fix': {
        const finding = shown.findings[message.finding];
        const fix = finding?.fixes[message.fix];
        if (finding && fix) await applyFix(watched, addressOf(finding, fix), this.#tools);
      }
    }
  }

  #watched(): WatchedNotebook | undefined {
    return this.#tools.watcher.withUri(this.#notebook);
  }

  #noticeChange(watched: WatchedNotebook): void {
    if (this.#shown === undefined || this.#isOutdated || isAsShown(watched, this.#shown)) return;
    this.#isOutdated = true;
    this.#sayOutdated();
  }

  #sayOutdated(): void {
    void this.panel.webview.postMessage({ type: 'outdated' });
  }

  #close(): void {
    this.#isClosed = true;
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

/** What a page may do and load. */
export function optionsOf(extension: Uri): WebviewPanel['webview']['options'] {
  return { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'dist')] };
}

/** The cells and their texts in order, and nothing ran since. */
function isAsShown({ document, tracker }: WatchedNotebook, { page, nextRun }: Shown): boolean {
  const { cells } = page.snapshot;
  return (
    tracker.nextRunId === nextRun &&
    document.cellCount === cells.length &&
    document.getCells().every((cell, at) => {
      const shown = cells[at];
      return shown?.key === keyOf(cell) && shown.source === sourceOf(cell);
    })
  );
}

async function reveal(
  { document }: WatchedNotebook,
  cellKey: string,
  line: number | undefined,
): Promise<void> {
  if (line === undefined) return revealCell(document, cellKey);
  const start = { line, character: 0 };
  return revealPlace(document, cellKey, editorRange({ start, end: start }));
}
