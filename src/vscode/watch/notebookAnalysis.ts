/** Asks the core about one open notebook, and keeps its last answers. */
import {
  type Analyst,
  type AuditReport,
  type Cell,
  type Dependencies,
  type Facts,
  type Finding,
  type History,
  type LiveName,
  type LostText,
  mergeFacts,
  type NameState,
  type NotebookSnapshot,
  type Steps,
  type TracebackSummary,
  withoutSuppressed,
} from '../../core/index.ts';
import type { Engine } from '../engine.ts';
import { type Analysed, nothingAnalysed, textsOf } from '../show/shownFindings.ts';
import { Forecasts, type ForecastStep } from './forecasts.ts';
import type { RunTracker } from './runTracker.ts';

/** What is odd about how the notebook ran, and what was known then. */
interface Examined extends Analysed {
  /** Id of the run that had not begun then. */
  readonly beforeRun: number;
}

/** The last answers about a notebook. Each kind is taken anew as the notebook changes, in its own time. */
export class NotebookAnalysis {
  readonly #engine: Engine;
  readonly #tracker: RunTracker;
  readonly #forecasts: Forecasts;
  #crashes = nothingAnalysed;
  #states: Examined = { ...nothingAnalysed, beforeRun: 0 };
  #live: { readonly facts: Facts; readonly beforeRun: number } | undefined;

  constructor(engine: Engine, tracker: RunTracker) {
    this.#engine = engine;
    this.#tracker = tracker;
    this.#forecasts = new Forecasts(engine, tracker);
  }

  get crashes(): Analysed {
    return this.#crashes;
  }

  get forecasts(): readonly Analysed[] {
    return this.#forecasts.current;
  }

  /** What is odd about how the notebook ran; a cell that has begun to run since is left out. */
  get states(): Analysed {
    const { findings, texts, beforeRun } = this.#states;
    const holds = ({ cellKey }: Finding): boolean =>
      (this.#tracker.lastRun(cellKey)?.id ?? -1) < beforeRun;
    return { findings: findings.filter(holds), texts };
  }

  /** What ran: as seen, or before anything was seen, as the execution counts tell. */
  historyOf(view: NotebookSnapshot): History {
    const history = this.#tracker.hasRuns
      ? this.#tracker.history(view.cells)
      : this.#engine.historyFromCounts(view);
    const { facts } = this;
    return facts === undefined ? history : { ...history, facts };
  }

  /** Takes live values that the kernel has now, beside those it had told since the last run; `undefined` forgets all. */
  learn(facts: Facts | undefined): void {
    const known = this.facts;
    this.#live = facts && {
      facts: known ? mergeFacts(known, facts) : facts,
      beforeRun: this.#tracker.nextRunId,
    };
  }

  /** The live values, as long as nothing has run since they were read. */
  get facts(): Facts | undefined {
    return this.#live?.beforeRun === this.#tracker.nextRunId ? this.#live.facts : undefined;
  }

  /** The names that live in the kernel. */
  liveNames(view: NotebookSnapshot): readonly LiveName[] {
    return this.#engine.analyst.liveNames(this.historyOf(view));
  }

  /** The names that live in the kernel as the page stands to them; what a file's counts tell is of no kernel. */
  *nameStates(view: NotebookSnapshot): Steps<readonly NameState[]> {
    const isFollowed = isForeseeable(view) && this.#tracker.hasRuns;
    return isFollowed ? yield* this.#inSteps.nameStates(this.historyOf(view)) : [];
  }

  /** Explains the errors that the cells show. */
  *explain(view: NotebookSnapshot): Steps<void> {
    const hasErrors = isPython(view) && view.cells.some(showsError);
    const all = hasErrors ? yield* this.#inSteps.explain(this.historyOf(view)) : [];
    const { findings } = withoutSuppressed(all, view.cells);
    this.#crashes = { findings, texts: textsOf(view) };
  }

  /** Looks for cells that show a past. */
  *examine(view: NotebookSnapshot): Steps<void> {
    const beforeRun = this.#tracker.nextRunId;
    // What a file's counts tell is for an audit: in the page, only what was seen counts.
    const isFollowed = isForeseeable(view) && this.#tracker.hasRuns;
    const all = isFollowed ? yield* this.#inSteps.states(this.historyOf(view)) : [];
    const { findings } = withoutSuppressed(all, view.cells);
    this.#states = { findings, texts: textsOf(view), beforeRun };
  }

  /** Keys of the cells to run so that none shows a past, in that order. A blank one cannot be run. */
  staleCells(view: NotebookSnapshot): readonly string[] {
    if (!isForeseeable(view)) return [];
    const blank = new Set(
      view.cells.filter(({ source }) => source.trim() === '').map(({ key }) => key),
    );
    return this.#engine.analyst
      .staleCells(this.historyOf(view))
      .filter((cellKey) => !blank.has(cellKey));
  }

  /** What the cell takes from others, and they from it. */
  dependenciesOf(view: NotebookSnapshot, cellKey: string): Dependencies {
    return this.#engine.analyst.dependenciesOf(this.historyOf(view), cellKey);
  }

  /** The text that the cell ran last; `undefined` if it still holds it, or nobody saw it run. */
  textThatRan(view: NotebookSnapshot, cellKey: string): LostText | undefined {
    return this.#engine.analyst.textThatRan(this.historyOf(view), cellKey);
  }

  /** Looks ahead anew, in steps; `urgent` are the cells that the user waits for. */
  *forecast(
    view: NotebookSnapshot,
    urgent: ReadonlySet<string>,
  ): Generator<ForecastStep, void, void> {
    if (isForeseeable(view)) yield* this.#forecasts.renew(view, this.historyOf(view), urgent);
    else this.#forecasts.clear();
  }

  /** What the cell would raise if it ran now, because the user wants to know; it stands until something runs. */
  foresee(view: NotebookSnapshot, cellKey: string): readonly Finding[] {
    return isForeseeable(view) ? this.#forecasts.ask(view, this.historyOf(view), cellKey) : [];
  }

  /** Whether the user has asked about the cell as it is, and nothing has run since. */
  isForeseen(cell: Pick<Cell, 'key' | 'source'>): boolean {
    return this.#forecasts.isAsked(cell);
  }

  /** Names that the cell takes from the kernel and of whose values nothing is known. */
  notKnown(view: NotebookSnapshot, cellKey: string): readonly string[] {
    return this.#engine.analyst.notKnown(this.historyOf(view), cellKey);
  }

  /** Forgets the answers. */
  clear(): void {
    this.#crashes = nothingAnalysed;
    this.#live = undefined;
    this.#states = { ...nothingAnalysed, beforeRun: 0 };
    this.#forecasts.clear();
  }

  /** Explains the errors that one cell shows; nothing if they say nothing of the present kernel. */
  explainCell(view: NotebookSnapshot, cellKey: string): readonly Finding[] {
    if (!isPython(view) || this.isOutdated(cellKey)) return [];
    return this.#engine.analyst
      .explain(this.historyOf(view))
      .filter((finding) => finding.cellKey === cellKey);
  }

  /** The traceback of that output of the cell; without a number, of its first error. */
  tracebackOf(
    view: NotebookSnapshot,
    cellKey: string,
    output?: number,
  ): TracebackSummary | undefined {
    const cell = view.cells.find(({ key }) => key === cellKey);
    const at = output ?? cell?.outputs.findIndex(({ kind }) => kind === 'error') ?? -1;
    return this.#engine.analyst.tracebackOf(this.historyOf(view), cellKey, at);
  }

  /** Whether the cell's outputs are left over: from before the runs that were seen, or from before its last. */
  isOutdated(cellKey: string): boolean {
    switch (this.#tracker.ownerOfOutputs(cellKey)) {
      case 'last-run':
        return false;
      case 'nobody':
        return true;
      case 'earlier':
        return this.#tracker.hasRuns;
    }
  }

  /** Everything that can be said of the notebook as it is now. */
  *audit(view: NotebookSnapshot): Steps<readonly Finding[]> {
    const history = this.historyOf(view);
    if (isForeseeable(view)) return yield* this.#inSteps.audit(history);
    return isPython(view) ? yield* this.#inSteps.explain(history) : [];
  }

  /** The same with all else there is to tell of the notebook. */
  *report(view: NotebookSnapshot): Steps<AuditReport> {
    const report = yield* this.#inSteps.report(this.historyOf(view));
    return { ...report, findings: sayable(report.findings, view) };
  }

  /** Everything that a button about a cell may refer to. */
  *findingsAbout(view: NotebookSnapshot, cellKey: string): Steps<readonly Finding[]> {
    const all = yield* this.audit(view);
    const history = this.historyOf(view);
    const next = isForeseeable(view)
      ? this.#engine.analyst.forecastNext(history, cellKey, history.facts)
      : [];
    return [...this.explainCell(view, cellKey), ...next, ...all];
  }

  get #inSteps(): Analyst['inSteps'] {
    return this.#engine.analyst.inSteps;
  }
}

/** What can be said of a notebook of its language: of Python 2 what happened, of others nothing. */
function sayable(findings: readonly Finding[], view: NotebookSnapshot): readonly Finding[] {
  if (isForeseeable(view)) return findings;
  return isPython(view) ? findings.filter(({ kind }) => kind === 'crash') : [];
}

/** What Python 2 did can be told; what it would do cannot. */
function isForeseeable(view: NotebookSnapshot): boolean {
  return view.language === 'python';
}

/** Whether the notebook is Python of any age; other kernels' errors are left alone. */
export function isPython(view: NotebookSnapshot): boolean {
  return view.language === 'python' || view.language === 'python2';
}

/** Whether an error is among the cell's outputs. */
export function showsError(cell: Cell): boolean {
  return cell.outputs.some((output) => output.kind === 'error');
}
