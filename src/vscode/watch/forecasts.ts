/** Looks ahead in one open notebook, a cell at a time, and keeps what was foreseen. */
import {
  type Cell,
  type Finding,
  type History,
  type NotebookSnapshot,
  type Steps,
  withoutSuppressed,
} from '../../core/index.ts';
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
  /** Cells that the user has asked about, whether or not they ran before, and the text they had. */
  #asked: { readonly beforeRun: number; readonly texts: ReadonlyMap<string, string> } = {
    beforeRun: 0,
    texts: new Map(),
  };

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
  ): Generator<ForecastStep, void, void> {
    const { analyst } = this.#engine;
    const base = { texts: textsOf(view), beforeRun: this.#tracker.nextRunId };
    const asked = view.cells.filter((cell) => this.isAsked(cell));
    if (!this.#tracker.hasRuns) {
      this.#keepOnly([wholeNotebook, ...asked.map(({ key }) => key)]);
      const all = yield* further(analyst.inSteps.forecastCleanRun(history));
      const { findings } = withoutSuppressed(all, view.cells);
      this.#foreseen.set(wholeNotebook, { ...base, findings });
      return;
    }
    const cells = this.#tracker.isRunning
      ? []
      : [...new Set([...asked, ...cellsToForecast(history)])];
    this.#keepOnly(cells.map(({ key }) => key));
    const inOrder = [
      ...cells.filter(({ key }) => urgent.has(key)),
      ...cells.filter(({ key }) => !urgent.has(key)),
    ];
    yield* further(analyst.readAhead(history));
    for (const { key } of inOrder) {
      const all = analyst.forecastNext(history, key, history.facts);
      const { findings } = withoutSuppressed(all, view.cells);
      this.#foreseen.set(key, { ...base, findings });
      yield urgent.has(key) ? 'urgent' : 'further';
    }
  }

  /**
   * Looks ahead at one cell, because the user wants to know. What was foreseen stands, even of a cell that has run with
   * this text, until something runs.
   */
  ask(view: NotebookSnapshot, history: History, cellKey: string): readonly Finding[] {
    const texts = textsOf(view);
    const beforeRun = this.#tracker.nextRunId;
    const findings = this.#engine.analyst.forecastNext(history, cellKey, history.facts);
    this.#foreseen.set(cellKey, { texts, beforeRun, findings });
    const others = this.#asked.beforeRun === beforeRun ? this.#asked.texts : [];
    const text = texts.get(cellKey) ?? '';
    this.#asked = { beforeRun, texts: new Map([...others, [cellKey, text]]) };
    return findings;
  }

  /** Whether the user has asked about the cell with this text, and nothing has run since. */
  isAsked({ key, source }: Pick<Cell, 'key' | 'source'>): boolean {
    const { beforeRun, texts } = this.#asked;
    return beforeRun === this.#tracker.nextRunId && texts.get(key) === source;
  }

  /** Forgets everything. */
  clear(): void {
    this.#foreseen.clear();
    this.#asked = { beforeRun: 0, texts: new Map() };
  }

  #keepOnly(keys: readonly string[]): void {
    const keep = new Set(keys);
    for (const key of [...this.#foreseen.keys()]) if (!keep.has(key)) this.#foreseen.delete(key);
  }
}

/** The same steps, none of which has told anything yet. */
function* further<Result>(steps: Steps<Result>): Generator<ForecastStep, Result, void> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield 'further';
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
