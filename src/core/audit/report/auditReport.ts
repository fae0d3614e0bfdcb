/** Puts together everything an audit tells of a notebook, in steps. */
import { editedSinceRun } from '../../causes/state/edited-since-run.ts';
import { hiddenState } from '../../causes/state/hidden-state.ts';
import { staleInput } from '../../causes/state/stale-input.ts';
import type { AuditReport, Past } from '../../model/auditReport.ts';
import type { History } from '../../model/execution.ts';
import type { Finding } from '../../model/finding.ts';
import type { Steps } from '../../model/steps.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { readCellGraph } from './cellGraph.ts';
import { filesRead } from './filesRead.ts';
import { importedModules } from './importedModules.ts';
import { pageOrder } from './pageOrder.ts';
import { runProfile, runTimeline } from './runs.ts';

/** The report on a notebook about which `findings` are said; each step is short. */
export function* auditReport(
  notebook: NotebookFacts,
  findings: readonly Finding[],
): Steps<AuditReport> {
  const { history } = notebook;
  const graph = yield* readCellGraph(notebook, findings);
  const files = yield* filesRead(notebook);
  const imports = importedModules(notebook, findings);
  yield;
  const timeline = runTimeline(history);
  return {
    basis: history.basis,
    findings,
    order: pageOrder(notebook),
    past: pastOf(findings, history),
    timeline,
    graph,
    profile: runProfile(timeline),
    imports,
    files,
  };
}

/** The findings know what is edited, stale and hidden. */
function pastOf(findings: readonly Finding[], history: History): Past {
  const about = (id: string): readonly Finding[] => findings.filter((each) => each.id === id);
  const cells = (id: string): readonly number[] => [...new Set(about(id).map(({ cell }) => cell))];
  return {
    edited: cells(editedSinceRun.docs.id),
    stale: cells(staleInput.docs.id),
    hidden: about(hiddenState.docs.id).flatMap(({ names }) => names),
    lost: lostTexts(history),
  };
}

function lostTexts({ cells, removed, runs, session }: History): Past['lost'] {
  const present = new Set(cells.map(({ source }) => source));
  return removed.flatMap(({ key, index }) => {
    const last = runs.findLast((run) => run.cellKey === key && run.session === session);
    const isLost = last !== undefined && last.source.trim() !== '' && !present.has(last.source);
    return isLost ? [{ cell: index, executionCount: last.executionCount }] : [];
  });
}
