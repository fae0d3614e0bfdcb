/** The answers of the core to its shells: what the editor and the command line ask for. */
import type { AuditReport } from './auditReport.ts';
import type { History } from './execution.ts';
import type { ExceptionLink, Place } from './crash.ts';
import type { Facts, LiveQuestions } from './facts.ts';
import type { Finding, LostText } from './finding.ts';
import type { Problem } from './notebook.ts';
import type { Range } from './position.ts';
import type { Steps } from './steps.ts';

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

/** What bound a name: `value` stands for everything that is assigned, looped over or opened. */
export type NameKind = 'import' | 'function' | 'class' | 'value';

/** Whether the page, run now, would make the same of a live name. */
export type NameStanding =
  | { readonly kind: 'current' }
  /** No cell defines it any more: after a restart it is gone. */
  | { readonly kind: 'hidden' }
  /** The cell that bound it was edited since, and its text would make something else of it, or nothing. */
  | { readonly kind: 'edited' }
  /** The cell that bound it took `input`, which `cell` (0-based) has changed since, or would change. */
  | { readonly kind: 'stale'; readonly input: string; readonly cell: number };

/** A live name as the page stands to it. */
export interface NameState extends LiveName {
  readonly kind: NameKind;
  /** The count of the run that bound it. */
  readonly executionCount: number | undefined;
  /** 0-based position of the cell whose text bound it; `undefined` if that cell is gone. */
  readonly cell: number | undefined;
  /** Where the name is bound in the present text of that cell; `undefined` if it is not. */
  readonly place: Place | undefined;
  readonly standing: NameStanding;
}

/** A name that one cell makes and another uses. */
export interface Dependency {
  readonly name: string;
  /** The cell at the other end. */
  readonly cellKey: string;
  readonly cell: number;
  /** Where the name is made, in the present text of its cell; `undefined` if that text makes it no more. */
  readonly definition: Place | undefined;
  /** Where it is used, or the call that led to its use, in the present text of its user; `undefined` if that is another text. */
  readonly use: Place | undefined;
  /** Whether it was used in a run, or would be if the user ran now. */
  readonly basis: 'ran' | 'would-run';
}

/** Both lists from top to bottom, by the cell at the other end. */
export interface Dependencies {
  /** What the cell takes, and from which cells. */
  readonly takes: readonly Dependency[];
  /** What other cells take from it, and which. */
  readonly gives: readonly Dependency[];
}

/** One step of a traceback, from the outside in. */
export type TracebackStep =
  /** A line of the notebook. */
  | {
      readonly kind: 'own';
      /** `undefined` at the top level of a cell. */
      readonly functionName: string | undefined;
      readonly executionCount: number | undefined;
      /** 0-based line of the text that ran; `undefined` where the layout does not say. */
      readonly line: number | undefined;
      /** The line as printed; empty if it was not. */
      readonly code: string;
      /** Absent if the cell is gone or reads differently now. */
      readonly place?: Place;
    }
  /** Neighbouring frames of one library, or of files that belong to none. */
  | {
      readonly kind: 'library';
      readonly library: string | undefined;
      /** What the innermost of them ran. */
      readonly functionName: string | undefined;
      readonly frames: number;
    };

/** One exception of a traceback, for reading. */
export interface SummarisedException {
  readonly link: ExceptionLink;
  readonly name: string;
  /** The first line of its message. */
  readonly message: string;
  readonly steps: readonly TracebackStep[];
}

/** A traceback for reading: the notebook's own lines, and what lies between them counted. */
export interface TracebackSummary {
  /** In printed order; the uncaught one is last. */
  readonly exceptions: readonly SummarisedException[];
  /** All of it, without escape codes. */
  readonly text: string;
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

/** What takes long of a whole notebook. */
type LongAnswer = 'audit' | 'explain' | 'forecastCleanRun' | 'nameStates' | 'report' | 'states';

/** The engine. Every method is total and depends on its arguments alone. */
export interface Analyst {
  /** The same answers in steps of a few milliseconds, for whoever has others waiting: of a cell, a run or a cause each. */
  readonly inSteps: {
    readonly [Name in LongAnswer]: (history: History) => Steps<ReturnType<Analyst[Name]>>;
  };
  /** Reads the texts that are new, and follows the runs that are: after it, no answer about the history has to. */
  readAhead(history: History): Steps<unknown>;
  /** Why the errors happened that the cells' outputs hold now: ranked findings, one group for each error output. */
  explain(history: History): readonly Finding[];
  /** The traceback of that output of the cell; `undefined` if it is no error. */
  tracebackOf(history: History, cellKey: string, output: number): TracebackSummary | undefined;
  /**
   * Would this cell crash if it ran next, given everything in the history, and the `live` values if they are known?
   * Empty means no crash foreseen.
   */
  forecastNext(history: History, cellKey: string, live?: Facts): readonly Finding[];
  /** What a clean run of the present text, top to bottom in a fresh kernel, would raise by itself. */
  forecastCleanRun(history: History): readonly Finding[];
  /**
   * What is odd about the notebook as it ran, although nothing crashed: cells whose inputs have changed, names that no
   * cell defines. Of a saved notebook only what its execution counts show; of an assumed run nothing.
   */
  states(history: History): readonly Finding[];
  /** Everything: `explain`, `forecastCleanRun` and `states`, most important first. */
  audit(history: History): readonly Finding[];
  /** `audit`, and all else there is to tell of the whole notebook. */
  report(history: History): AuditReport;
  /** What keeps the notebook from being understood, beyond what its file says: Python 2, recognised by its syntax. */
  problemsOf(history: History): readonly Problem[];
  /** Cells to run, in order, so that `cellKey` finds its names; ends with `cellKey`. `[cellKey]` if it lacks nothing. */
  cellsNeededBy(history: History, cellKey: string): readonly string[];
  /** Keys of the cells that were edited since they ran or have stale inputs, in the order to run them. */
  staleCells(history: History): readonly string[];
  /** What the cell takes from other cells, and what they take from it, as it ran last or would run now. */
  dependenciesOf(history: History, cellKey: string): Dependencies;
  /** The text that the cell ran last, where the cell holds another one now. */
  textThatRan(history: History, cellKey: string): LostText | undefined;
  /** What to ask the kernel about, so that the cell's crash, or what it would meet, can be told from live values. */
  liveQuestions(history: History, cellKey: string): LiveQuestions;
  /** Names that the cell takes from the kernel, and of whose values the live values of the history say at most their class. */
  notKnown(history: History, cellKey: string): readonly string[];
  /** Names alive in the kernel now, sorted by name. */
  liveNames(history: History): readonly LiveName[];
  /**
   * The same names, each with its kind and with whether the page would still make the same of it. Of runs that nobody
   * saw nothing is said to be out of date. What every kernel has is left out.
   */
  nameStates(history: History): readonly NameState[];
}
