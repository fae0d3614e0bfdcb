/** The *Findings* view: what is found in the open notebooks, and what an audit of the workspace found in all. */
import type { Uri } from 'vscode';
import { commands, Disposable, type Memento, window, workspace } from 'vscode';
import type { Finding, Steps } from '../../core/index.ts';
import {
  findingTree,
  findingKinds,
  type FindingGrouping,
  type FindingTarget,
  type FoundNotebook,
} from '../../render/findingTree.ts';
import { canApply } from '../act/fixAbility.ts';
import { settingsFor } from '../configuration.ts';
import type { Engine } from '../engine.ts';
import type { Log } from '../log.ts';
import { levelOf } from '../settings.ts';
import { Delayed } from '../watch/delayed.ts';
import type { NotebookWatcher } from '../watch/notebookWatcher.ts';
import { Turns } from '../watch/turns.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';
import {
  type AuditedNotebook,
  type AuditedNotebooks,
  foundBesidesMarks,
} from './auditedNotebooks.ts';
import { hasTab } from './openTabs.ts';
import { RowTree } from './rowTree.ts';

const viewId = 'cellscope.findings';
/** Where the grouping is remembered, and what the view's menu calls it. */
const groupingKey = 'cellscope.findingsGrouping';
/** What a click on a finding runs, with the id of its row. */
export const openFindingCommand = 'cellscope.openFinding';

/** Milliseconds of quiet before the rows are made anew; an audit hands its results on several times a second. */
const pause = 400;

interface Sources {
  readonly engine: Promise<Engine>;
  readonly watcher: NotebookWatcher;
  readonly audited: AuditedNotebooks;
  readonly memento: Memento;
  readonly log: Log;
}

/** The view, and which finding each of its rows stands for. */
export class FindingsView implements Disposable {
  readonly #sources: Sources;
  readonly #tree = new RowTree(({ id, kind }) =>
    isFinding(kind)
      ? { command: openFindingCommand, title: 'Go to the cell', arguments: [id] }
      : undefined,
  );
  readonly #view = window.createTreeView(viewId, {
    treeDataProvider: this.#tree,
    showCollapseAll: true,
  });
  readonly #drawing: Delayed;
  readonly #turns = new Turns();
  readonly #subscriptions: Disposable;
  #targets: ReadonlyMap<string, FindingTarget> = new Map();
  #titles: ReadonlyMap<string, string> = new Map();

  constructor(sources: Sources) {
    this.#sources = sources;
    const { engine, watcher, audited, log } = sources;
    this.#drawing = new Delayed(() => this.#draw());
    const soon = (): void => this.#drawing.after(pause);
    this.#subscriptions = Disposable.from(
      this.#view,
      this.#tree,
      watcher.onDidChange(soon),
      audited.onDidChange(soon),
      window.tabGroups.onDidChangeTabs(soon),
      this.#view.onDidChangeVisibility(() => this.#drawing.after(0)),
    );
    this.#tellGrouping();
    void log.watchOver(
      'Naming the causes',
      engine.then((core) => this.#learnTitles(core)),
    );
  }

  /** What the row with that id stands for; `undefined` if it is gone. */
  targetOf(id: string): FindingTarget | undefined {
    return this.#targets.get(id);
  }

  /** Groups the findings that way from now on. */
  async group(grouping: FindingGrouping): Promise<void> {
    await this.#sources.memento.update(groupingKey, grouping);
    this.#tellGrouping();
    this.#drawing.after(0);
  }

  dispose(): void {
    this.#drawing.cancel();
    this.#turns.cancel();
    this.#subscriptions.dispose();
  }

  #grouping(): FindingGrouping {
    return this.#sources.memento.get(groupingKey) === 'cause' ? 'cause' : 'notebook';
  }

  #tellGrouping(): void {
    const telling = commands.executeCommand('setContext', groupingKey, this.#grouping());
    void this.#sources.log.watchOver('Telling the menus', telling);
  }

  #learnTitles({ causes }: Engine): void {
    this.#titles = new Map(causes.map(({ id, title }) => [id, title]));
    this.#drawing.after(0);
  }

  #draw(): void {
    // Nobody looks at it: the rows are made when somebody does.
    if (!this.#view.visible) return;
    const { log } = this.#sources;
    const start = performance.now();
    const work = this.#turns.do(this.#show()).then(() => {
      log.duration('Listing the findings', performance.now() - start);
    });
    void log.watchOver('Showing findings', work);
  }

  *#show(): Steps<void> {
    const { rows, targets } = yield* findingTree(this.#found(), {
      grouping: this.#grouping(),
      titleOf: (cause) => this.#titles.get(cause) ?? cause,
      canFix: ({ finding }) => canFix(finding),
    });
    yield* this.#tree.show(rows);
    this.#targets = targets;
  }

  /** The open notebooks, then the others that were audited, each looked at when its turn comes. */
  *#found(): Iterable<FoundNotebook> {
    const { watcher, audited } = this.#sources;
    const shown = new Set<string>();
    for (const watched of watcher.notebooks) {
      const { uri } = watched.document;
      if (!hasTab(watched.document)) continue;
      shown.add(uri.toString());
      yield foundIn(uri, findingsOf(watched, audited.of(uri)));
    }
    for (const { uri, findings } of audited.all()) {
      if (!shown.has(uri.toString())) yield foundIn(uri, findings);
    }
  }
}

/** What is marked in the open notebook; as long as it is what the audit read, what the audit found as well. */
function findingsOf(
  watched: WatchedNotebook,
  audited: AuditedNotebook | undefined,
): readonly Finding[] {
  const own = new Set([...watched.shown(), ...watched.shownStates()]);
  return [...own, ...foundBesidesMarks(watched, audited)];
}

/** The findings of the notebook as loudly as the user wants them. */
function foundIn(uri: Uri, findings: readonly Finding[]): FoundNotebook {
  const settings = settingsFor(uri);
  const path = workspace.asRelativePath(uri, (workspace.workspaceFolders?.length ?? 0) > 1);
  const parts = path.split('/');
  return {
    uri: uri.toString(),
    folder: parts.slice(0, -1).join('/'),
    name: parts.at(-1) ?? path,
    findings: findings.flatMap((finding) => {
      const severity = levelOf(finding, settings);
      return severity === 'off' ? [] : [{ ...finding, severity }];
    }),
  };
}

function canFix({ fixes }: Finding): boolean {
  const scene = { notebookType: 'jupyter-notebook', isTrusted: workspace.isTrusted };
  return fixes.some((fix) => canApply(fix, scene));
}

function isFinding(kind: string): boolean {
  return kind === findingKinds.plain || kind === findingKinds.fixable;
}
