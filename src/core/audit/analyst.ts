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
import type { Replay, ReplayTools } from '../state/replay.ts';
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
  const walk = createWalker();
  const reading: Reading = { tools, replayOf: createReplayer(tools), known: new WeakMap() };
  const read = (history: History): NotebookFacts => finish(follow(history, reading));
  const inSteps =
    <Answer>(question: Question<Answer>) =>
    (history: History): Steps<Answer> =>
      answerInSteps(question, history, reading);
  const atOnce =
    <Answer>(question: Question<Answer>) =>
    (history: History): Answer =>
      finish(question(read(history), reading));
  return {
    inSteps: {
      audit: inSteps(audit),
      explain: inSteps(explain),
      forecastCleanRun: inSteps(forecastCleanRun),
      nameStates: inSteps(nameStates),
      report: inSteps(report),
      states: inSteps(statesOf),
    },
    readAhead: (history) => readAhead(history, reading),
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

/** The histories that an analyst has read: shells ask several questions about one, which is read for the first. */
interface Reading {
  readonly tools: ReplayTools;
  readonly replayOf: (history: History) => Steps<Replay>;
  readonly known: WeakMap<History, NotebookFacts>;
}

/**
 * What is asked of a notebook. Its steps belong to the module, not to an analyst: V8 gives every function with steps a
 * hidden class of its own, which would keep all that an analyst has read in memory until the next full collection.
 */
type Question<Answer> = (notebook: NotebookFacts, reading: Reading) => Steps<Answer>;

function* answerInSteps<Answer>(
  question: Question<Answer>,
  history: History,
  reading: Reading,
): Steps<Answer> {
  return yield* question(yield* readAhead(history, reading), reading);
}

function* readAhead(history: History, reading: Reading): Steps<NotebookFacts> {
  const { reader } = reading.tools;
  for (const { kind, language, source } of history.cells) {
    if (kind !== 'code' || language !== 'python' || reader.knows(source)) continue;
    reader.read(source);
    yield;
  }
  return yield* follow(history, reading);
}

function* follow(history: History, { tools, replayOf, known }: Reading): Steps<NotebookFacts> {
  const hit = known.get(history);
  if (hit) return hit;
  const facts = readNotebookFacts(yield* replayOf(history), tools);
  known.set(history, facts);
  return facts;
}

function* explain(notebook: NotebookFacts): Steps<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const crash of readCrashes(notebook)) {
    findings.push(...diagnose(crash, notebook, causes));
    yield;
  }
  return findings;
}

function* forecastCleanRun(notebook: NotebookFacts, reading: Reading): Steps<readonly Finding[]> {
  if (notebook.isPython2()) return [];
  const { cells, removed } = notebook.history;
  const snapshot = { language: 'python', nbformat: undefined, cells, problems: [] };
  // A clean run does without the deleted cells; that they were there tells why it stops.
  const clean = { ...historyTopToBottom(snapshot), removed };
  return yield* forecastRuns(yield* follow(clean, reading));
}

function* statesOf(notebook: NotebookFacts): Steps<readonly Finding[]> {
  return notebook.isPython2() ? [] : yield* findStates(notebook, states);
}

function* audit(notebook: NotebookFacts, reading: Reading): Steps<readonly Finding[]> {
  const crashes = yield* explain(notebook);
  const forecasts = yield* forecastCleanRun(notebook, reading);
  const odd = yield* statesOf(notebook);
  return orderByImportance([...crashes, ...forecasts, ...odd]);
}

function* report(notebook: NotebookFacts, reading: Reading): Steps<AuditReport> {
  return yield* auditReport(notebook, yield* audit(notebook, reading));
}

/** Every cause and state as people read about it, in the order of the registry. */
export function causeDocs(): readonly CauseDocs[] {
  return [...causes.flatMap(({ docs }) => docs), ...states.map(({ docs }) => docs)];
}
