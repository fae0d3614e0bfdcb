/** The engine: answers the shells' questions about one notebook's history. */
import { diagnose } from '../causes/diagnose.ts';
import { findStates } from '../causes/findStates.ts';
import { lostTextOf } from '../causes/lostText.ts';
import { readCrashes } from '../causes/readCrashes.ts';
import { causes } from '../causes/registry.ts';
import { states } from '../causes/states.ts';
import { forecastNext, forecastRuns } from '../forecast/forecast.ts';
import { python2Problem } from '../formats/language.ts';
import type { Analyst, CauseDocs } from '../model/analysis.ts';
import type { AuditReport } from '../model/auditReport.ts';
import type { History } from '../model/execution.ts';
import type { Finding } from '../model/finding.ts';
import { finish, type Steps } from '../model/steps.ts';
import { createCellReader } from '../python/cellFacts.ts';
import type { PythonParser } from '../python/parser.ts';
import { dependenciesOf } from '../state/dependencies.ts';
import { historyTopToBottom, unknownRun } from '../state/histories.ts';
import { liveNames, nameStates } from '../state/liveNames.ts';
import { readNotebookFacts, type NotebookFacts } from '../state/notebookFacts.ts';
import { planRuns } from '../state/planRuns.ts';
import { cellsToRefresh } from '../state/refresh.ts';
import type { ReplayTools } from '../state/replay.ts';
import { createReplayer } from '../state/replayMemory.ts';
import { summariseTraceback } from '../state/tracebackSummary.ts';
import { createTracebackReader } from '../traceback/tracebackReader.ts';
import { createWalker } from '../values/walker.ts';
import { orderByImportance } from './importance.ts';
import { liveQuestions } from './liveQuestions.ts';
import { notKnown } from './notKnown.ts';
import { auditReport } from './report/auditReport.ts';

/** An engine that parses with `parser` and remembers the texts it has read. */
export function createAnalyst(parser: PythonParser): Analyst {
  const tools: ReplayTools = {
    reader: createCellReader(parser),
    readTraceback: createTracebackReader(),
  };
  const replayOf = createReplayer(tools);
  const walk = createWalker();
  // Shells ask several questions about one history; it is read for the first.
  const known = new WeakMap<History, NotebookFacts>();
  const follow = function* (history: History): Steps<NotebookFacts> {
    const hit = known.get(history);
    if (hit) return hit;
    const facts = readNotebookFacts(yield* replayOf(history), tools);
    known.set(history, facts);
    return facts;
  };
  const read = (history: History): NotebookFacts => finish(follow(history));
  const readAhead = function* (history: History): Steps<NotebookFacts> {
    for (const { kind, language, source } of history.cells) {
      if (kind !== 'code' || language !== 'python' || tools.reader.knows(source)) continue;
      tools.reader.read(source);
      yield;
    }
    return yield* follow(history);
  };

  const explain = function* (notebook: NotebookFacts): Steps<readonly Finding[]> {
    const findings: Finding[] = [];
    for (const crash of readCrashes(notebook)) {
      findings.push(...diagnose(crash, notebook, causes));
      yield;
    }
    return findings;
  };
  const forecastCleanRun = function* (notebook: NotebookFacts): Steps<readonly Finding[]> {
    if (notebook.isPython2()) return [];
    const { cells, removed } = notebook.history;
    const snapshot = { language: 'python', nbformat: undefined, cells, problems: [] };
    // A clean run does without the deleted cells; that they were there tells why it stops.
    const clean = { ...historyTopToBottom(snapshot), removed };
    return yield* forecastRuns(yield* follow(clean));
  };
  const statesOf = function* (notebook: NotebookFacts): Steps<readonly Finding[]> {
    return notebook.isPython2() ? [] : yield* findStates(notebook, states);
  };
  const audit = function* (notebook: NotebookFacts): Steps<readonly Finding[]> {
    const crashes = yield* explain(notebook);
    const forecasts = yield* forecastCleanRun(notebook);
    const odd = yield* statesOf(notebook);
    return orderByImportance([...crashes, ...forecasts, ...odd]);
  };
  const report = function* (notebook: NotebookFacts): Steps<AuditReport> {
    return yield* auditReport(notebook, yield* audit(notebook));
  };
  const inSteps = <Answer>(answer: (notebook: NotebookFacts) => Steps<Answer>) =>
    function* (history: History): Steps<Answer> {
      return yield* answer(yield* readAhead(history));
    };
  const atOnce =
    <Answer>(answer: (notebook: NotebookFacts) => Steps<Answer>) =>
    (history: History): Answer =>
      finish(answer(read(history)));
  return {
    inSteps: {
      audit: inSteps(audit),
      explain: inSteps(explain),
      forecastCleanRun: inSteps(forecastCleanRun),
      nameStates: inSteps(nameStates),
      report: inSteps(report),
      states: inSteps(statesOf),
    },
    *readAhead(history) {
      yield* readAhead(history);
    },
    audit: atOnce(audit),
    explain: atOnce(explain),
    forecastCleanRun: atOnce(forecastCleanRun),
    nameStates: atOnce(nameStates),
    report: atOnce(report),
    states: atOnce(statesOf),
    tracebackOf(history, cellKey, output) {
      const notebook = read(history);
      const cell = notebook.cellOf(cellKey);
      const shown = cell?.outputs[output];
      if (!cell || shown?.kind !== 'error') return undefined;
      const run = history.runs.findLast((candidate) => candidate.cellKey === cellKey);
      const traceback = tools.readTraceback(shown.error);
      return summariseTraceback(shown.error, traceback, run ?? unknownRun(cell, history), notebook);
    },
    forecastNext(history, cellKey, live) {
      const notebook = read(history);
      const cell = notebook.codeCellOf(cellKey);
      return cell && !notebook.isPython2() ? forecastNext(notebook, cell, { live, walk }) : [];
    },
    problemsOf: (history) => (read(history).isPython2() ? [python2Problem] : []),
    cellsNeededBy: (history, cellKey) => planRuns(read(history), cellKey).cellKeys,
    staleCells: (history) => cellsToRefresh(read(history)).map(({ key }) => key),
    dependenciesOf: (history, cellKey) => dependenciesOf(read(history), cellKey),
    textThatRan(history, cellKey) {
      const cell = history.cells.find(({ key }) => key === cellKey);
      const run = history.runs.findLast((candidate) => candidate.cellKey === cellKey);
      const differs = run !== undefined && cell !== undefined && run.source !== cell.source;
      return differs ? lostTextOf(run, history) : undefined;
    },
    liveQuestions: (history, cellKey) => liveQuestions(read(history), cellKey),
    notKnown: (history, cellKey) => notKnown(read(history), cellKey),
    liveNames: (history) => liveNames(read(history)),
  };
}

/** Every cause and state as people read about it, in the order of the registry. */
export function causeDocs(): readonly CauseDocs[] {
  return [...causes.flatMap(({ docs }) => docs), ...states.map(({ docs }) => docs)];
}
