/** *Audit Workspace*: all notebooks of the folders, read by threads, with a way to stop at once. */
import {
  type CancellationToken,
  commands,
  type Progress,
  ProgressLocation,
  Uri,
  window,
  workspace,
} from 'vscode';
import { noSettings, withProjectSettings } from '../../core/index.ts';
import { notebooksUnder, type FoundPath } from '../../platform/files.ts';
import { pathMatcher, ProjectFiles } from '../../platform/projectFiles.ts';
import type { AskedNotebook } from '../../platform/workers/askedNotebook.ts';
import { inOrder } from '../../platform/workers/inOrder.ts';
import {
  type NotebookThreads,
  startNotebookThreads,
  threadsFor,
} from '../../platform/workers/notebookThreads.ts';
import { listedFindings, spokenOutcome, spokenProgress } from '../../render/auditProgress.ts';
import { settingsFor } from '../configuration.ts';
import type { Engine } from '../engine.ts';
import type { AuditedNotebook, AuditedNotebooks } from '../show/auditedNotebooks.ts';

/** What the command works with. */
export interface AuditTools {
  readonly engine: Promise<Engine>;
  readonly audited: AuditedNotebooks;
  /** Folder of the bundles. */
  readonly bundles: Uri;
}

/** Never searched, whatever the settings say: what is in them is nobody's work. */
const foreign = ['node_modules', '.venv', 'venv', '.git'];
/** Notebooks that are under way for each thread. */
const aheadOfEach = 4;
/** Milliseconds between two steps of what is shown. */
const pace = 200;

/** Audits every notebook of the workspace; what was known of it before is forgotten. */
export async function auditWorkspace({ engine, audited, bundles }: AuditTools): Promise<void> {
  const folders = (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
  if (folders.length === 0) {
    void window.showInformationMessage('Open a folder with notebooks first.');
    return;
  }
  const projects = new ProjectFiles((await engine).causes.map(({ id }) => id));
  audited.clear();
  const options = {
    location: ProgressLocation.Notification,
    title: 'Cellscope audits the workspace',
    cancellable: true,
  };
  const said = await window.withProgress(options, async (progress, token) => {
    const found: FoundPath[] = [];
    for (const { uri } of folders) found.push(...(await notebooksIn(uri, projects, token)));
    if (found.length === 0) return undefined;
    const size = threadsFor(found.length);
    const threads = startNotebookThreads(bundles.fsPath, size, { name: 'audit' });
    const stop = token.onCancellationRequested(() => void threads.close());
    try {
      return await auditAll({ found, threads, size, projects, audited, progress, token });
    } finally {
      stop.dispose();
      await threads.close();
    }
  });
  tell(said);
}

/** Forgets what the last audit found. */
export function clearWorkspaceAudit({ audited }: Pick<AuditTools, 'audited'>): Promise<void> {
  audited.clear();
  return Promise.resolve();
}

function tell(said: string | undefined): void {
  if (said === undefined) {
    void window.showInformationMessage('There is no notebook in this workspace.');
    return;
  }
  const showProblems = 'Show Problems';
  void window.showInformationMessage(said, showProblems).then(async (choice) => {
    if (choice === showProblems) {
      await commands.executeCommand('workbench.actions.view.problems');
    }
  });
}

interface ReadNotebook extends AuditedNotebook {
  readonly isUnread: boolean;
}

interface Work {
  readonly found: readonly FoundPath[];
  readonly threads: NotebookThreads<AskedNotebook>;
  readonly size: number;
  readonly projects: ProjectFiles;
  readonly audited: AuditedNotebooks;
  readonly progress: Progress<{ readonly message: string; readonly increment: number }>;
  readonly token: CancellationToken;
}

/** Hands on what is found a few times a second, and says at the end what came of it. */
async function auditAll(work: Work): Promise<string> {
  const { found, threads, size, projects, audited, progress, token } = work;
  const total = found.length;
  const counts = { error: 0, warning: 0 };
  const start = performance.now();
  let [done, shown, unread, last] = [0, 0, 0, start];
  let waiting: AuditedNotebook[] = [];
  const show = (): void => {
    audited.set(waiting);
    waiting = [];
    last = performance.now();
    const increment = ((done - shown) / total) * 100;
    progress.report({ message: spokenProgress(done, total, last - start), increment });
    shown = done;
  };
  const ask = (path: FoundPath): Promise<ReadNotebook> => auditOne(path, threads, projects);
  for await (const notebook of inOrder(found, size * aheadOfEach, ask)) {
    // What was under way when it was stopped says nothing of the notebook.
    if (token.isCancellationRequested) break;
    done += 1;
    waiting.push(notebook);
    if (notebook.isUnread) unread += 1;
    for (const { severity } of listedFindings(notebook.findings)) {
      if (severity === 'error' || severity === 'warning') counts[severity] += 1;
    }
    if (performance.now() - last >= pace) show();
  }
  show();
  return spokenOutcome({ done, total, unread, counts });
}

async function auditOne(
  { path, problem }: FoundPath,
  threads: NotebookThreads<AskedNotebook>,
  projects: ProjectFiles,
): Promise<ReadNotebook> {
  const uri = Uri.file(path);
  if (problem !== undefined) return { uri, findings: [], problems: [problem], isUnread: true };
  const { snapshot, answer } = await threads.ask(path);
  if (!('findings' in answer)) {
    return { uri, findings: [], problems: snapshot.problems, isUnread: true };
  }
  const settings = projects.for(path)?.settings ?? noSettings;
  // The user's own levels come last.
  const levels = new Map([...settings.levels, ...settingsFor(uri).levels]);
  return {
    uri,
    findings: withProjectSettings(answer.findings, { ...settings, levels }),
    problems: [...snapshot.problems, ...answer.problems],
    isUnread: snapshot.cells.length === 0 && snapshot.problems.length > 0,
  };
}

async function notebooksIn(
  folder: Uri,
  projects: ProjectFiles,
  token: CancellationToken,
): Promise<readonly FoundPath[]> {
  const isHidden = pathMatcher([...foreign, ...hiddenPatterns(folder)], folder.fsPath);
  const isExcluded = (path: string): boolean =>
    isHidden(path) || projects.for(path)?.excludes(path) === true;
  const found: FoundPath[] = [];
  for await (const path of notebooksUnder(folder.fsPath, isExcluded)) {
    if (token.isCancellationRequested) return [];
    found.push(path);
  }
  return found;
}

/** What the user has hidden from the explorer and from searches. */
function hiddenPatterns(folder: Uri): readonly string[] {
  return ['files', 'search'].flatMap((section) => {
    const patterns = workspace.getConfiguration(section, folder).get('exclude', {});
    return Object.entries<unknown>(patterns).flatMap(([pattern, value]) =>
      value === true ? [pattern] : [],
    );
  });
}
