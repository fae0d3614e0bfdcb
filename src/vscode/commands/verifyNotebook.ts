/** *Verify by a Clean Run*: runs the notebook in a kernel of its own and shows how that compares with the page. */
import { type CancellationToken, ProgressLocation, Uri, window, workspace } from 'vscode';
import { noSettings, type Verification, wishedVerification } from '../../core/index.ts';
import {
  foldersFor,
  type NotebookFolders,
  type VerificationOrder,
  verifyNotebook as runAndCompare,
} from '../../platform/verifyNotebook.ts';
import { counted } from '../../render/place.ts';
import { plain } from '../../render/phrase.ts';
import { cleanRunResult, type VerificationReport } from '../../render/verification.ts';
import { renderVerificationMarkdown } from '../../render/verificationPage.ts';
import { pythonFor } from '../act/notebookPython.ts';
import { cleanRunSettings } from '../configuration.ts';
import type { Engine } from '../engine.ts';
import { linksFor } from '../show/findingLinks.ts';
import { messageText } from '../show/messageText.ts';
import type { Pages } from '../show/pages.ts';
import { isPython } from '../watch/notebookAnalysis.ts';
import { shownOutputs } from '../watch/shownOutputs.ts';
import { inTurns } from '../watch/turns.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';
import { notebookName } from './notebookName.ts';

const runIt = 'Run in a Copy';
const showIt = 'Show What It Found';

/** Clean runs that were asked for and have not ended. */
export class CleanRuns {
  readonly #engine: Promise<Engine>;
  readonly #pages: Pages;
  readonly #driver: string;
  readonly #running = new Map<string, AbortController>();

  /** `bundles` is the folder in which the build lays `kernel.py`. */
  constructor(engine: Promise<Engine>, pages: Pages, bundles: Uri) {
    this.#engine = engine;
    this.#pages = pages;
    this.#driver = Uri.joinPath(bundles, 'kernel.py').fsPath;
  }

  /** Asks, runs, and shows the page about the run; says why where it cannot be run. */
  async verify(watched: WatchedNotebook): Promise<void> {
    const { document } = watched;
    const refusal = this.#refusalOf(watched);
    if (refusal !== undefined) {
      void window.showInformationMessage(refusal);
      return;
    }
    const settings = cleanRunSettings(document.uri);
    const found = await pythonFor(document, settings.python);
    if ('problem' in found) {
      void window.showErrorMessage(messageText(`${found.problem}. ${anotherPython}`));
      return;
    }
    const folders = foldersOf(document.uri);
    if (!(await isWanted(watched, found.python, folders.folder))) return;
    // The answer may have taken any time.
    const refusalNow = this.#refusalOf(watched);
    if (refusalNow !== undefined) {
      void window.showInformationMessage(refusalNow);
      return;
    }
    await this.#run(watched, { ...folders, ...settings, ...found, driver: this.#driver });
  }

  /** Ends all of them. */
  dispose(): void {
    for (const stop of this.#running.values()) stop.abort();
  }

  /** Why there is nothing to run; `undefined` if there is. */
  #refusalOf(watched: WatchedNotebook): string | undefined {
    const { uri } = watched.document;
    if (this.#running.has(uri.toString())) return 'A clean run of this notebook is under way.';
    if (!workspace.isTrusted) return 'Notebooks are run only in a workspace that you trust.';
    if (!isPython(watched.view())) return 'Clean runs are for Python notebooks only.';
    if (uri.scheme === 'file' || uri.scheme === 'untitled') return undefined;
    return 'Only a notebook in a folder of this computer can be run in a copy: save it in one first.';
  }

  async #run(watched: WatchedNotebook, how: Manner): Promise<void> {
    const { document } = watched;
    const notebook = notebookName(document);
    // The page and the texts of one moment belong together.
    const snapshot = watched.view();
    const stored = document.getCells().map(({ outputs }) => shownOutputs(outputs));
    const stop = new AbortController();
    this.#running.set(document.uri.toString(), stop);
    try {
      const { analyst } = await this.#engine;
      const shown = await withProgress(notebook, stop, (progress) =>
        runAndCompare({ ...how, snapshot, stored }, analyst, stop.signal, progress),
      );
      const { levels } = watched.settings();
      const wishes = { ...noSettings, levels };
      const verification = wishedVerification(shown, snapshot.cells, wishes);
      const show = (): Promise<void> => this.#show(watched, { notebook, snapshot, verification });
      if (stop.signal.aborted) void offerAfterCancelling(verification, show);
      else await show();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void window.showErrorMessage(messageText(reason));
    } finally {
      this.#running.delete(document.uri.toString());
    }
  }

  async #show(watched: WatchedNotebook, report: VerificationReport): Promise<void> {
    const { notebookType } = watched.document;
    const scene = { notebookType, isTrusted: workspace.isTrusted };
    // A link finds its fix again among what is said when it is clicked: only what is said now has a chance.
    const analysis = await watched.analysis();
    const now = await inTurns(analysis.audit(watched.view()));
    await this.#pages.show({
      kind: 'verification',
      title: `Clean run of ${report.notebook}`,
      markdown: renderVerificationMarkdown(report, linksFor(now, scene), now),
    });
  }
}

const anotherPython = 'Another Python can be named in the setting cellscope.cleanRun.python.';

/** All of a run's order but the notebook. */
type Manner = Omit<VerificationOrder, 'snapshot' | 'stored'>;

/** The workspace folder, and the notebook's own one in it; none for a notebook that was never saved. */
function foldersOf(notebook: Uri): Partial<NotebookFolders> {
  if (notebook.scheme !== 'file') return {};
  return foldersFor(notebook.fsPath, workspace.getWorkspaceFolder(notebook)?.uri.fsPath);
}

/** Whether the user says yes to what will run, and where. */
async function isWanted(
  watched: WatchedNotebook,
  python: string,
  folder: string | undefined,
): Promise<boolean> {
  const { cells } = watched.view();
  const count = counted(cells.filter(({ kind }) => kind === 'code').length, 'code cell');
  const copied = folder === undefined ? 'an empty folder' : `a temporary copy of ${folder}`;
  const question =
    `Run the ${count} of ${notebookName(watched.document)} in a new kernel of ${python}, in ${copied}? ` +
    'Your kernel, the notebook and the files of that folder stay as they are. ' +
    'What the code does elsewhere (other files, databases, services, installations) it really does.';
  return (await window.showInformationMessage(messageText(question), runIt)) === runIt;
}

type Report = (cell: number, position: number, of: number) => void;

/** Does the work under a notification with a button that ends it. */
async function withProgress(
  name: string,
  stop: AbortController,
  work: (progress: Report) => Promise<Verification>,
): Promise<Verification> {
  const options = {
    location: ProgressLocation.Notification,
    title: `Clean run of ${messageText(name)}`,
    cancellable: true,
  };
  return await window.withProgress(options, async (progress, token: CancellationToken) => {
    token.onCancellationRequested(() => stop.abort());
    progress.report({ message: 'copying the folder, starting a kernel' });
    return await work((_cell, position, of) => {
      const increment = position === 1 ? 0 : 100 / of;
      progress.report({ message: `code cell ${position} of ${of}`, increment });
    });
  });
}

async function offerAfterCancelling(
  verification: Verification,
  show: () => Promise<void>,
): Promise<void> {
  const result = messageText(plain(cleanRunResult(verification)));
  const chosen = await window.showInformationMessage(`${result} Nothing of it is left.`, showIt);
  if (chosen === showIt) await show();
}
