/** The answers of the core to its shells: what the editor and the command line ask for. */
import type { History } from './execution.ts';
import type { Finding } from './finding.ts';
import type { Range } from './position.ts';

/** A name that lives in the kernel, as the history says. */
export interface LiveName {
  readonly name: string;
  /** Whether it surely lives, or only on some path. */
  readonly certainty: 'certain' | 'possible';
  /** Id of the run that bound it last. */
  readonly runId: number;
  readonly cellKey: string;
  /** Where it was bound, in the text of that run. */
  readonly range: Range;
}

/** One cause as people read about it; generated pages and tables come from here. */
export interface CauseDocs {
  readonly id: string;
  readonly title: string;
  readonly exceptions: readonly string[];
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  readonly limits: string;
}

/** The engine. Every method is total and depends on its arguments alone. */
export interface Analyst {
  /** Why the errors happened that the cells' outputs hold now: ranked findings, one group for each error output. */
  explain(history: History): readonly Finding[];
  /** Would this cell crash if it ran next, given everything in the history? Empty means no crash foreseen. */
  forecastNext(history: History, cellKey: string): readonly Finding[];
  /** What a clean run of the present text, top to bottom in a fresh kernel, would raise by itself. */
  forecastCleanRun(history: History): readonly Finding[];
  /** Everything: `explain`, then `forecastCleanRun`, most important first. */
  audit(history: History): readonly Finding[];
  /** Cells to run, in order, so that `cellKey` finds its names; ends with `cellKey`. `[cellKey]` if it lacks nothing. */
  cellsNeededBy(history: History, cellKey: string): readonly string[];
  /** Names alive in the kernel now, sorted by name. */
  liveNames(history: History): readonly LiveName[];
}
