/** Registers every command, and the addresses that lead to the pages of the causes. */
import { commands, type Disposable, type Uri, window } from 'vscode';
import type { FindingTarget } from '../../render/findingTree.ts';
import { applyFix } from '../act/applyFix.ts';
import { revealPlace } from '../act/reveal.ts';
import type { Engine } from '../engine.ts';
import type { ExecutionLog } from '../health/executionLog.ts';
import { type OddRuns, showOddRunsCommand } from '../health/oddRuns.ts';
import type { Log } from '../log.ts';
import { causeAt } from '../show/causeAddress.ts';
import { type FindingsView, openFindingCommand } from '../show/findingsView.ts';
import { isFixAddress, isPlaceAddress, linkCommands, stateCommand } from '../show/links.ts';
import type { Reports } from '../report/reports.ts';
import type { Pages } from '../show/pages.ts';
import { editorRange } from '../show/ranges.ts';
import type { Silence } from '../silence.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';
import { type AuditTools, auditWorkspace, clearWorkspaceAudit } from './auditWorkspace.ts';
import { showCause } from './causePages.ts';
import { copyFinding, fixFinding, openFinding } from './findingActions.ts';
import { explainCrash } from './explainCrash.ts';
import type { LiveValues } from '../facts/liveValues.ts';
import { openSample } from './openSample.ts';
import { openTraceback } from './openTraceback.ts';
import { compareRanText, restoreRanText } from './ranText.ts';
import type { CleanRuns } from './verifyNotebook.ts';
import { readLiveValues } from './readLiveValues.ts';
import { runNeededCells } from './runNeededCells.ts';
import { runStaleCells } from './runStaleCells.ts';
import { showDependencies } from './showDependencies.ts';
import { showLedger } from './showLedger.ts';
import { showState, type StateTools } from './showState.ts';
import { endSilence, silenceNotebook } from './silenceCommands.ts';
import {
  type Notebooks,
  sayThereIsNoNotebook,
  type Target,
  targetCell,
  targetCrash,
  targetNotebook,
} from './targets.ts';
import { wouldCrash } from './wouldCrash.ts';

/** What the commands work with. */
export interface CommandTools extends StateTools, AuditTools, Notebooks {
  readonly silence: Silence;
  readonly executionLog: ExecutionLog;
  readonly oddRuns: OddRuns;
  readonly findings: FindingsView;
  readonly cleanRuns: CleanRuns;
  readonly liveValues: LiveValues;
  readonly reports: Reports;
  readonly log: Log;
}

/** Registers everything; the results are to be disposed of. */
export function registerCommands(tools: CommandTools): readonly Disposable[] {
  const { watcher, engine, pages, reports, documents, silence } = tools;
  const { executionLog, cleanRuns, runner, liveValues, log } = tools;
  const register = (id: string, work: (argument: unknown) => Promise<void>): Disposable =>
    commands.registerCommand(id, (argument: unknown) => run(id, work(argument), log));
  const onNotebook = (id: string, work: (watched: WatchedNotebook) => Promise<void>): Disposable =>
    register(id, async () => {
      const watched = targetNotebook(tools);
      if (watched !== undefined) await work(watched);
    });
  const onCell = (id: string, work: (target: Target) => Promise<void>): Disposable =>
    register(id, async (argument) => {
      const target = targetCell(tools, argument);
      if (target === undefined) sayThereIsNoNotebook();
      else await work(target);
    });
  const onFinding = (id: string, work: (target: FindingTarget) => Promise<void>): Disposable =>
    register(id, async (row) => {
      const target = tools.findings.targetOf(rowIdIn(row));
      if (target !== undefined) await work(target);
    });
  return [
    onNotebook('cellscope.auditNotebook', (watched) => reports.show(watched)),
    onNotebook('cellscope.exportAudit', (watched) => reports.export(watched)),
    register('cellscope.auditWorkspace', () => auditWorkspace(tools)),
    register('cellscope.clearWorkspaceAudit', () => clearWorkspaceAudit(tools)),
    register(showOddRunsCommand, async (cellKey) => {
      const watched =
        typeof cellKey === 'string' ? watcher.withCell(cellKey) : targetNotebook(tools);
      if (watched !== undefined) await tools.oddRuns.choose(watched, cellKey);
    }),
    onNotebook('cellscope.verifyNotebook', (watched) => cleanRuns.verify(watched)),
    register('cellscope.deleteLog', () => executionLog.delete()),
    onNotebook('cellscope.showLedger', async (watched) => showLedger(watched, await engine, pages)),
    onNotebook('cellscope.silenceNotebook', (watched) => silenceNotebook(watched, silence)),
    onNotebook('cellscope.endSilence', (watched) => endSilence(watched, silence)),
    register(linkCommands.explain, async (argument) => {
      const target = targetCrash(tools, argument);
      if (target !== undefined) await explainCrash(target, tools);
    }),
    onCell(linkCommands.openTraceback, (target) => openTraceback(target, documents)),
    onCell('cellscope.wouldCrash', (target) => wouldCrash(target, tools)),
    onCell('cellscope.readLiveValues', (target) => readLiveValues(target, liveValues)),
    onCell('cellscope.runNeededCells', async (target) =>
      runNeededCells(target, await engine, runner),
    ),
    onNotebook('cellscope.runStaleCells', (watched) => runStaleCells(watched, runner)),
    onCell('cellscope.showDependencies', showDependencies),
    onCell('cellscope.restoreRanText', restoreRanText),
    onCell('cellscope.compareRanText', (target) => compareRanText(target, documents)),
    onCell(stateCommand, (target) => showState(target, tools)),
    register(linkCommands.applyFix, async (address) => {
      if (!isFixAddress(address)) return;
      const watched = watcher.withCell(address.cellKey);
      if (watched !== undefined) await applyFix(watched, address, tools);
    }),
    register(linkCommands.reveal, async (place) => {
      if (!isPlaceAddress(place)) return;
      const watched = watcher.withCell(place.cellKey);
      if (watched === undefined) return;
      await revealPlace(watched.document, place.cellKey, editorRange(place.range));
    }),
    onFinding(openFindingCommand, (target) => openFinding(target, watcher)),
    onFinding('cellscope.fixFinding', (target) => fixFinding(target, watcher, tools)),
    onFinding('cellscope.showFindingCause', async ({ finding }) =>
      showCause(finding.id, await engine, pages),
    ),
    onFinding('cellscope.copyFinding', copyFinding),
    register('cellscope.openSample', openSample),
    register('cellscope.groupFindingsByNotebook', () => tools.findings.group('notebook')),
    register('cellscope.groupFindingsByCause', () => tools.findings.group('cause')),
    register(linkCommands.showCause, async (id) => showCause(id, await engine, pages)),
    window.registerUriHandler({
      handleUri: (uri) => run('Opening an address', showCauseAt(uri, engine, pages), log),
    }),
  ];
}

/** The id of a row: a click hands it on itself, a menu the whole row. */
function rowIdIn(argument: unknown): string {
  if (typeof argument === 'string') return argument;
  if (typeof argument !== 'object' || argument === null) return '';
  const { id } = argument as { readonly id?: unknown };
  return typeof id === 'string' ? id : '';
}

async function showCauseAt(uri: Uri, engine: Promise<Engine>, pages: Pages): Promise<void> {
  await showCause(causeAt(uri.path), await engine, pages);
}

/** Waits for the work; a fault of ours is logged, and the user hears only that nothing came of it. */
async function run(what: string, work: Promise<void>, log: Log): Promise<void> {
  try {
    await work;
  } catch (error) {
    log.fault(what, error);
    void window.showErrorMessage(
      'Cellscope could not do that. Its log in the Output panel says more.',
    );
  }
}
