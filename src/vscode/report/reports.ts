/** The audits' pages that are open, one for each notebook; they come back when the window is loaded again. */
import { type Disposable, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';
import { exportReport } from './exportReport.ts';
import { makeReport } from './makeReport.ts';
import { notebookOf } from './pageMessages.ts';
import { noticeDocument } from './reportDocument.ts';
import { optionsOf, ReportPanel, type ReportTools } from './reportPanel.ts';

/** How the editor knows our pages again; the manifest names it. */
const viewType = 'cellscope.report';

/** All of them. */
export class Reports {
  readonly #tools: ReportTools;
  readonly #open = new Map<string, ReportPanel>();
  readonly #serializer: Disposable;

  constructor(tools: ReportTools) {
    this.#tools = tools;
    this.#serializer = window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel: WebviewPanel, state: unknown) =>
        tools.log.watchOver('Bringing a report back', this.#restore(panel, state)),
    });
  }

  /** Shows the report of the notebook as it is now, beside it. */
  async show({ document }: WatchedNotebook): Promise<void> {
    const notebook = document.uri.toString();
    const report = this.#open.get(notebook) ?? this.#adopt(this.#create(), notebook);
    report.panel.reveal(undefined);
    await report.refresh();
  }

  /** Saves the report of the notebook as it is now. */
  async export(watched: WatchedNotebook): Promise<void> {
    const page = await makeReport(watched, this.#tools.executionLog);
    await exportReport(page, watched.document.uri.toString(), this.#tools);
  }

  dispose(): void {
    this.#serializer.dispose();
    for (const { panel } of this.#open.values()) panel.dispose();
  }

  #create(): WebviewPanel {
    const column = [...this.#open.values()].map(({ panel }) => panel.viewColumn);
    const place = column.find((each) => each !== undefined) ?? ViewColumn.Beside;
    return window.createWebviewPanel(viewType, 'Audit', place, {
      ...optionsOf(this.#tools.extension),
      enableFindWidget: true,
    });
  }

  #adopt(panel: WebviewPanel, notebook: string): ReportPanel {
    const report = new ReportPanel(panel, notebook, this.#tools);
    this.#open.set(notebook, report);
    panel.onDidDispose(() => this.#open.delete(notebook));
    return report;
  }

  /** Opens the notebook, if it is not yet, without showing it. */
  async #restore(panel: WebviewPanel, state: unknown): Promise<void> {
    const notebook = notebookOf(state);
    if (notebook === undefined) {
      panel.webview.html = noticeDocument('Cellscope does not know which notebook this was about.');
      return;
    }
    const report = this.#adopt(panel, notebook);
    if (this.#tools.watcher.withUri(notebook) === undefined) {
      // The notebook may be gone; then the page says so.
      await workspace.openNotebookDocument(Uri.parse(notebook)).then(undefined, () => undefined);
    }
    await report.refresh();
  }
}
