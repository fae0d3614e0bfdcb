/** Looks ahead in one open notebook, a cell at a time, and keeps what was foreseen. */
import type { Cell, History, NotebookSnapshot } from '../../core/index.ts';
import type { Engine } from '../engine.ts';
import { type Analysed, textsOf } from '../show/shownFindings.ts';
import type { RunTracker } from './runTracker.ts';

/** What was foreseen for one cell, or for the whole notebook. */
interface Foreseen extends Analysed {
  /** Id of the run that had not begun then. */
  readonly beforeRun: number;
}

/** Where the answer about a clean run is kept; no cell has this key. */
const wholeNotebook = '';

/** What a step of a look ahead has told: of a cell that the user waits for, or of another. */
export type ForecastStep = 'urgent' | 'further';

/** The last look ahead. What it said of a cell stands until it says something else, or the cell runs. */
export class Forecasts {
  readonly #engine: Engine;
  readonly #tracker: RunTracker;
  readonly #foreseen = new Map<string, Foreseen>();

  constructor(engine: Engine, tracker: RunTracker) {
    this.#engine = engine;
    this.#tracker = tracker;
  }

  /** What was foreseen and has not been overtaken by a run. */
  get current(): readonly Analysed[] {
    return [...this.#foreseen.values()].map(({ findings, texts, beforeRun }) => ({
      findings: findings.filter(
        ({ cellKey }) => (this.#tracker.lastRun(cellKey)?.id ?? -1) < beforeRun,
      ),
      texts,
    }));
  }

  /**
   * Looks ahead anew, in steps so that others get their turn: each cell that may run next, the urgent ones first; or,
   * where nothing has run, the whole notebook from top to bottom. `history` is that of `view`.
   */
  *renew(
    view: NotebookSnapshot,
    history: History,
    urgent: ReadonlySet<string>,
  ): Generator<ForecastStep, void> {
    const { analyst } = this.#engine;
    const base = { texts: textsOf(view), beforeRun: this.#tracker.nextRunId };
    if (!this.#tracker.hasRuns) {
      this.#keepOnly([wholeNotebook]);
      const findings = analyst.forecastCleanRun(history);
      this.#foreseen.set(wholeNotebook, { ...base, findings });
      return;
    }
    const cells = this.#tracker.isRunning ? [] : cellsToForecast(history);
    this.#keepOnly(cells.map(({ key }) => key));
    const inOrder = [
      ...cells.filter(({ key }) => urgent.has(key)),
      ...cells.filter(({ key }) => !urgent.has(key)),
    ];
    for (const { key } of inOrder) {
      this.#foreseen.set(key, { ...base, findings: analyst.forecastNext(history, key) });
      yield urgent.has(key) ? 'urgent' : 'further';
    }
  }

  /** Forgets everything. */
  clear(): void {
    this.#foreseen.clear();
  }

  #keepOnly(keys: readonly string[]): void {
    const keep = new Set(keys);
    for (const key of [...this.#foreseen.keys()]) if (!keep.has(key)) this.#foreseen.delete(key);
  }
}

/**
 * Python cells that the present kernel has not run with the text they have now, top to bottom. The others have
 * shown already what they do.
 */
function cellsToForecast(history: History): readonly Cell[] {
  const lastRuns = new Map(history.runs.map((run) => [run.cellKey, run]));
  return history.cells.filter((cell) => {
    if (cell.kind !== 'code' || cell.language !== 'python') return false;
    if (cell.source.trim() === '') return false;
    const run = lastRuns.get(cell.key);
    return run?.session !== history.session || run.source !== cell.source;
  });
}
