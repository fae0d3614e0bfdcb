// The extension's entrance: builds what the editor needs and registers it, nothing more.
import { type ExtensionContext, Uri } from 'vscode';
import { causeDocs, createAnalyst, historyFromCounts } from './core/index.ts';
import { loadProbe } from './platform/probe.ts';
import { loadPythonParser, wasmFilesIn } from './platform/wasm.ts';
import { CellRunner } from './vscode/act/runCells.ts';
import { offerTools } from './vscode/chat/tools.ts';
import { CleanRuns } from './vscode/commands/verifyNotebook.ts';
import { registerCommands } from './vscode/commands/register.ts';
import { followSilence } from './vscode/commands/silenceCommands.ts';
import { followStates } from './vscode/commands/stateContext.ts';
import type { Engine } from './vscode/engine.ts';
import { foreseeOnFocus } from './vscode/facts/foreseeOnFocus.ts';
import { LiveValues } from './vscode/facts/liveValues.ts';
import { readAfterCrashes } from './vscode/facts/readAfterCrash.ts';
import { ExecutionLog } from './vscode/health/executionLog.ts';
import { OddRuns } from './vscode/health/oddRuns.ts';
import { Log } from './vscode/log.ts';
import { listAuditProblems } from './vscode/show/auditProblems.ts';
import { AuditedNotebooks } from './vscode/show/auditedNotebooks.ts';
import { offerQuickFixes } from './vscode/show/codeActions.ts';
import { showDiagnostics } from './vscode/show/diagnostics.ts';
import { FindingsView } from './vscode/show/findingsView.ts';
import { showHovers } from './vscode/show/hover.ts';
import { LastNotebook } from './vscode/show/lastNotebook.ts';
import { showLiveValues } from './vscode/show/liveValueHover.ts';
import { showNotebookState } from './vscode/show/notebookState.ts';
import { Pages } from './vscode/show/pages.ts';
import { leadToFindings } from './vscode/show/leadToFindings.ts';
import { showStatusBar } from './vscode/show/statusBar.ts';
import { showStatusItems } from './vscode/show/statusItems.ts';
import { layOutIn } from './vscode/report/layOut.ts';
import { Reports } from './vscode/report/reports.ts';
import { VirtualDocuments } from './vscode/show/virtualDocuments.ts';
import { ProjectWishes } from './vscode/projectWishes.ts';
import { Silence } from './vscode/silence.ts';
import { NotebookWatcher } from './vscode/watch/notebookWatcher.ts';

/** Called by the editor once, when the first notebook opens. */
export function activate(context: ExtensionContext): void {
  const log = new Log(context.extensionMode);
  // Runs are followed from the first moment; what they mean can wait until the parser is there.
  const engine = loadEngine(context.extensionUri);
  void log.watchOver('Loading the parser', engine);
  const silence = new Silence(context.workspaceState);
  const wishes = new ProjectWishes(causeDocs().map(({ id }) => id));
  const watcher = new NotebookWatcher({ engine, silence, wishes, log });
  const pages = new Pages(context.extensionUri);
  const documents = new VirtualDocuments();
  const runner = new CellRunner(log);
  const audited = new AuditedNotebooks();
  const probe = loadProbe(bundlesIn(context.extensionUri).fsPath);
  void log.watchOver('Loading the probe', probe);
  const liveValues = new LiveValues({ engine, probe, memento: context.globalState, log });
  const executionLog = new ExecutionLog(context.globalStorageUri, log);
  const oddRuns = new OddRuns({ watcher, executionLog, memento: context.globalState, log });
  const lastNotebook = new LastNotebook(watcher);
  const findings = new FindingsView({
    engine,
    watcher,
    audited,
    memento: context.workspaceState,
    log,
  });
  const reports = new Reports({
    extension: context.extensionUri,
    layOut: layOutIn(context.extensionUri),
    version: versionOf(context),
    engine,
    watcher,
    executionLog,
    documents,
    runner,
    log,
  });
  const cleanRuns = new CleanRuns(engine, pages, bundlesIn(context.extensionUri));
  context.subscriptions.push(
    log,
    silence,
    wishes,
    watcher,
    lastNotebook,
    findings,
    pages,
    reports,
    documents,
    audited,
    listAuditProblems(audited, watcher, log),
    leadToFindings(audited, log),
    showDiagnostics(watcher, log),
    showHovers(watcher, log),
    showLiveValues(watcher, log),
    readAfterCrashes(watcher, liveValues, log),
    foreseeOnFocus(watcher, liveValues, log),
    showStatusItems(watcher, log),
    showNotebookState(watcher, lastNotebook, log),
    showStatusBar(watcher, silence, log),
    ...offerTools({ engine, watcher, lastNotebook, executionLog, log }),
    offerQuickFixes(watcher, log),
    executionLog.follow(watcher),
    oddRuns,
    cleanRuns,
    followSilence(watcher, silence, log),
    followStates(watcher, log),
    ...registerCommands({
      watcher,
      lastNotebook,
      engine,
      pages,
      reports,
      documents,
      runner,
      silence,
      liveValues,
      executionLog,
      audited,
      bundles: Uri.joinPath(context.extensionUri, 'dist'),
      oddRuns,
      findings,
      cleanRuns,
      log,
    }),
  );
}

/** Called by the editor before it unloads the extension. */
export function deactivate(): void {
  // Everything with a lifetime hangs on the context's subscriptions.
}

function versionOf({ extension }: ExtensionContext): string {
  const { version } = extension.packageJSON as { readonly version?: unknown };
  return typeof version === 'string' ? version : '';
}

/** The folder that the build makes, with everything that is read at run time. */
function bundlesIn(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist');
}

async function loadEngine(extension: Uri): Promise<Engine> {
  const parser = await loadPythonParser(wasmFilesIn(bundlesIn(extension).fsPath));
  return { analyst: createAnalyst(parser), causes: causeDocs(), historyFromCounts };
}
