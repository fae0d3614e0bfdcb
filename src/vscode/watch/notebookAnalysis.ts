/** Asks the core about one open notebook, and keeps its last answers. */
import type { Cell, Finding, History, NotebookSnapshot } from '../../core/index.ts';
import type { Engine } from '../engine.ts';
import { type Analysed, nothingAnalysed, textsOf } from '../show/shownFindings.ts';
import { cellsToForecast } from './forecastPlan.ts';
import type { RunTracker } from './runTracker.ts';

/** The last answers about a notebook. Both kinds are taken anew as the notebook changes, each in its own time. */
export class NotebookAnalysis {
  readonly #engine: Engine;
  readonly #tracker: RunTracker;
  #crashes = nothingAnalysed;
  #forecasts = nothingAnalysed;
  /** The run that had not begun when the forecasts were made. */
  #forecastBeforeRun = 0;

  constructor(engine: Engine, tracker: RunTracker) {
    this.#engine = engine;
    this.#tracker = tracker;
  }

  get crashes(): Analysed {
    return this.#crashes;
  }

  /** Without those for cells that have run since. */
  get forecasts(): Analysed {
    const { findings, texts } = this.#forecasts;
    const hasRun = (cellKey: string): boolean =>
      (this.#tracker.lastRun(cellKey)?.id ?? -1) >= this.#forecastBeforeRun;
    return { findings: findings.filter(({ cellKey }) => !hasRun(cellKey)), texts };
  }

  /** What ran: as seen, or before anything was seen, as the execution counts tell. */
  historyOf(view: NotebookSnapshot): History {
    if (this.#tracker.hasRuns) return this.#tracker.history(view.cells);
    return this.#engine.historyFromCounts(view);
  }

  /** Explains the errors that the cells show. */
  explain(view: NotebookSnapshot): void {
    const hasErrors = isPython(view) && view.cells.some(showsError);
    const findings = hasErrors ? this.#engine.analyst.explain(this.historyOf(view)) : [];
    this.#crashes = { findings, texts: textsOf(view) };
  }

  /**
   * Looks ahead, a step at a time so that others get their turn: each cell that may run next, or, where nothing has
   * run, the whole notebook from top to bottom. The answers count when the last step is done.
   */
  *forecast(view: NotebookSnapshot): Generator<undefined, void> {
    const findings: Finding[] = [];
    const beforeRun = this.#tracker.nextRunId;
    if (isForeseeable(view) && !this.#tracker.isRunning) {
      const { analyst } = this.#engine;
      const history = this.historyOf(view);
      if (this.#tracker.hasRuns) {
        for (const cell of cellsToForecast(history)) {
          findings.push(...analyst.forecastNext(history, cell.key));
          yield undefined;
        }
      } else {
        findings.push(...analyst.forecastCleanRun(history));
      }
    }
    this.#forecasts = { findings, texts: textsOf(view) };
    this.#forecastBeforeRun = beforeRun;
  }

  /** Forgets the answers. */
  clear(): void {
    this.#crashes = nothingAnalysed;
    this.#forecasts = nothingAnalysed;
  }

  /** Explains the errors that one cell shows; nothing if they say nothing of the present kernel. */
  explainCell(view: NotebookSnapshot, cellKey: string): readonly Finding[] {
    if (!isPython(view) || this.isOutdated(cellKey)) return [];
    return this.#engine.analyst
      .explain(this.historyOf(view))
      .filter((finding) => finding.cellKey === cellKey);
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
  audit(view: NotebookSnapshot): readonly Finding[] {
    const { analyst } = this.#engine;
    const history = this.historyOf(view);
    if (isForeseeable(view)) return analyst.audit(history);
    return isPython(view) ? analyst.explain(history) : [];
  }

  /** Everything that a button about a cell may refer to. */
  findingsAbout(view: NotebookSnapshot, cellKey: string): readonly Finding[] {
    const next = isForeseeable(view)
      ? this.#engine.analyst.forecastNext(this.historyOf(view), cellKey)
      : [];
    return [...this.explainCell(view, cellKey), ...next, ...this.audit(view)];
  }
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
