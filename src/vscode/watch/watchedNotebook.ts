/** Watches one open notebook: feeds its ledger, and has it analysed when it changes and the user leaves a moment. */
import {
  EventEmitter,
  type NotebookDocument,
  type NotebookDocumentChangeEvent,
  type TextDocument,
  window,
} from 'vscode';
import type {
  Facts,
  Finding,
  LiveName,
  NameState,
  NotebookSnapshot,
  Steps,
} from '../../core/index.ts';
import type { Engine } from '../engine.ts';
import type { Log } from '../log.ts';
import {
  type Attention,
  markedStates,
  shownCrashes,
  shownForecasts,
  shownStates,
  textsOf,
} from '../show/shownFindings.ts';
import type { ProjectWishes } from '../projectWishes.ts';
import type { Settings } from '../settings.ts';
import type { Silence } from '../silence.ts';
import { eventsOf } from './changeEvents.ts';
import { Delayed } from './delayed.ts';
import type { ForecastStep } from './forecasts.ts';
import { NotebookAnalysis } from './notebookAnalysis.ts';
import { keyOf, sourceOf, viewOf } from './notebookView.ts';
import { type ExecutionSignal, RunTracker } from './runTracker.ts';
import { Turns } from './turns.ts';

/** What a watched notebook needs from around it. */
export interface Surroundings {
  readonly engine: Promise<Engine>;
  readonly silence: Silence;
  readonly wishes: ProjectWishes;
  readonly log: Log;
}

/** Milliseconds without a key before a text is read again, and before anybody looks ahead or back. */
const typingPause = { explain: 150, forecast: 400, examine: 400 };

/** Milliseconds without a run before anybody looks back: a cell that runs next would be marked for a moment. */
const runningPause = 250;

/** What the user sees: in the texts of the cells, and of cells as a whole. */
interface Shown {
  readonly findings: readonly Finding[];
  readonly states: readonly Finding[];
}

/** An open notebook with its ledger and the last answers about it. */
export class WatchedNotebook {
  readonly document: NotebookDocument;
  readonly tracker = new RunTracker();
  readonly #around: Surroundings;
  readonly #changed = new EventEmitter<void>();
  readonly #executed = new EventEmitter<ExecutionSignal>();
  readonly #explaining = new Delayed(() => this.#explain());
  readonly #forecasting = new Delayed(() => this.#forecast());
  readonly #examining = new Delayed(() => this.#examine());
  /** What of it is under way. */
  readonly #turns = { explain: new Turns(), forecast: new Turns(), examine: new Turns() } as const;
  /** Texts as they were when their cells appeared: those that stored outputs belong to. */
  readonly #openedTexts: Map<string, string>;
  readonly #touched = new Set<string>();
  #analysis: NotebookAnalysis | undefined;
  /** What is shown now, once it has been asked for. */
  #shown: Shown | undefined;
  #isClosed = false;

  /** Fires when what is shown may have changed. */
  readonly onDidChange = this.#changed.event;
  /** Fires for every step of every execution. */
  readonly onDidExecute = this.#executed.event;

  constructor(document: NotebookDocument, around: Surroundings) {
    this.document = document;
    this.#around = around;
    this.#openedTexts = new Map(textsOf(viewOf(document)));
    void around.log.watchOver('Preparing the analysis', this.#prepare());
  }

  /** The notebook as it is now. */
  view(): NotebookSnapshot {
    return viewOf(this.document);
  }

  /** The answers about this notebook, as soon as the core is there. */
  async analysis(): Promise<NotebookAnalysis> {
    this.#analysis ??= new NotebookAnalysis(await this.#around.engine, this.tracker);
    return this.#analysis;
  }

  /** The settings that hold for it. */
  settings(): Settings {
    return this.#around.wishes.settingsFor(this.document.uri);
  }

  /** The live values that were read last, as long as nothing has run since. */
  get facts(): Facts | undefined {
    return this.#analysis?.facts;
  }

  /** Takes live values that the kernel has now, and explains anew; `undefined` forgets them. */
  learn(facts: Facts | undefined): void {
    this.#analysis?.learn(facts);
    this.#refresh('soon', undefined);
  }

  /** What the cell would raise if it ran now, because the user wants to know; it is shown until something runs. */
  async foresee(cellKey: string): Promise<readonly Finding[]> {
    const analysis = await this.analysis();
    const findings = analysis.foresee(this.view(), cellKey);
    this.showAgain();
    return findings;
  }

  /** The names that live in the kernel now. */
  liveNames(): readonly LiveName[] {
    return this.#analysis?.liveNames(this.view()) ?? [];
  }

  /** The same names as the page stands to them; none before something has run, since nobody knows the kernel then. */
  *nameStates(): Steps<readonly NameState[]> {
    return this.#analysis === undefined ? [] : yield* this.#analysis.nameStates(this.view());
  }

  /** Takes a change of the notebook. */
  take(change: NotebookDocumentChangeEvent): void {
    const events = eventsOf(change);
    const signals = events.flatMap((event) => this.tracker.take(event) ?? []);
    for (const event of events) {
      if (event.kind !== 'cells') continue;
      for (const { key, source } of event.added) this.#openedTexts.set(key, source);
    }
    for (const signal of signals) {
      if (signal.kind === 'accepted') this.#touched.delete(signal.cellKey);
      this.#executed.fire(signal);
    }
    // A running cell reports each line it prints; only what may change an answer is worth one.
    const hasNewAnswer =
      change.metadata !== undefined ||
      change.contentChanges.length > 0 ||
      change.cellChanges.some(({ outputs }) => outputs?.length === 0) ||
      signals.some(({ kind }) => kind === 'ended');
    if (hasNewAnswer) this.#refresh('soon', this.#pauseAfter(change));
    else if (signals.length > 0) this.showAgain();
    if (signals.some(({ kind }) => kind === 'accepted')) {
      this.#examining.cancel();
      this.#turns.examine.cancel();
    }
  }

  /** Takes a change of a cell's text. */
  takeText(document: TextDocument): void {
    const key = document.uri.toString();
    this.#touched.add(key);
    const cell = this.document.getCells().find((candidate) => keyOf(candidate) === key);
    // An undone edit brings back what was said of the text.
    const text = cell && sourceOf(cell);
    const isExplained = text !== undefined && text === this.#ranText(key);
    const isAsItRan = text !== undefined && text === this.tracker.lastRun(key)?.source;
    this.#refresh(isExplained ? 'soon' : 'later', isAsItRan ? 0 : typingPause.examine);
  }

  /** While cells run one after the other, those that wait would be marked and cleared again: nobody looks back then. */
  #pauseAfter({ contentChanges }: NotebookDocumentChangeEvent): number | undefined {
    if (contentChanges.length > 0) return 0;
    return this.tracker.isRunning ? undefined : runningPause;
  }

  /** What the user is to see in the texts now: crashes first, each with its rivals. */
  shown(): readonly Finding[] {
    return this.#chosen().findings;
  }

  /** What the user is to see now of cells that have not crashed and yet show a past. */
  shownStates(): readonly Finding[] {
    return this.#chosen().states;
  }

  /** Chooses anew what is shown: the user has turned to another cell, or others have. */
  showAgain(): void {
    this.#shown = undefined;
    this.#changed.fire();
  }

  /** Has everything worked out anew: other settings hold. */
  reconsider(): void {
    this.#refresh('soon', 0);
  }

  #chosen(): Shown {
    this.#shown ??= this.#choose();
    return this.#shown;
  }

  #choose(): Shown {
    const analysis = this.#analysis;
    if (analysis === undefined || this.#isSilent()) return { findings: [], states: [] };
    const settings = this.settings();
    const texts = new Map(this.document.getCells().map((cell) => [keyOf(cell), sourceOf(cell)]));
    const crashes = shownCrashes(analysis.crashes, texts, (key) => this.#ranText(key), settings);
    const examined = analysis.states;
    const states = shownStates(examined.findings, crashes, settings);
    const findings = [
      ...crashes,
      ...shownForecasts(analysis.forecasts, texts, this.#attention(), settings),
      ...markedStates(states, examined, texts, settings),
    ];
    return { findings, states };
  }

  /** Ends the watch; nothing is shown any more. */
  dispose(): void {
    this.#isClosed = true;
    this.#explaining.cancel();
    this.#forecasting.cancel();
    this.#examining.cancel();
    for (const turns of Object.values(this.#turns)) turns.cancel();
    this.#analysis?.clear();
    this.showAgain();
    this.#changed.dispose();
    this.#executed.dispose();
  }

  async #prepare(): Promise<void> {
    await this.analysis();
    this.#refresh('soon', 0);
  }

  /** Shows at once what still holds, and has the rest worked out again; looks back after `examine` milliseconds, if given. */
  #refresh(explain: 'soon' | 'later', examine: number | undefined): void {
    if (this.#isClosed) return;
    this.#explaining.after(explain === 'soon' ? 0 : typingPause.explain);
    this.#forecasting.after(typingPause.forecast);
    if (examine !== undefined) this.#examining.after(examine);
    this.showAgain();
  }

  #explain(): void {
    this.#work('Explaining', this.#turns.explain, (analysis) => analysis.explain(this.view()));
  }

  #examine(): void {
    // In an Interactive Window the cells are a record of what ran: none of them is meant to be run again.
    if (this.document.notebookType === 'interactive') return;
    this.#work('Looking back', this.#turns.examine, (analysis) => analysis.examine(this.view()));
  }

  #forecast(): void {
    const attention = this.#attention();
    const urgent = new Set(attention.touchedCells);
    if (attention.activeCell !== undefined) urgent.add(attention.activeCell);
    const ask = (analysis: NotebookAnalysis): Iterator<ForecastStep, void> =>
      analysis.forecast(this.view(), urgent);
    this.#work('Looking ahead', this.#turns.forecast, ask, (step) => {
      if (step === 'urgent') this.showAgain();
    });
  }

  /** Has an answer worked out anew, and shown. */
  #work<Step>(
    what: string,
    turns: Turns,
    ask: (analysis: NotebookAnalysis) => Iterator<Step, void>,
    take?: (step: Step) => void,
  ): void {
    const analysis = this.#analysis;
    if (analysis === undefined || this.#isSilent()) return;
    const { log } = this.#around;
    const start = performance.now();
    const work = turns.do(ask(analysis), take).then(() => {
      log.duration(what, performance.now() - start);
      if (!this.#isClosed) this.showAgain();
    });
    void log.watchOver(what, work);
  }

  /** The text that the cell's outputs belong to; `undefined` if they are left over. */
  #ranText(cellKey: string): string | undefined {
    if (this.#analysis?.isOutdated(cellKey) !== false) return undefined;
    return this.tracker.lastRun(cellKey)?.source ?? this.#openedTexts.get(cellKey);
  }

  /** Whether the user wants to hear nothing in this notebook. */
  #isSilent(): boolean {
    const { uri } = this.document;
    return this.#around.silence.isSilenced(uri) || !this.settings().isEnabled;
  }

  #attention(): Attention {
    return { activeCell: this.#activeCell(), touchedCells: this.#touched };
  }

  #activeCell(): string | undefined {
    const editor = window.activeNotebookEditor;
    if (editor?.notebook !== this.document) return undefined;
    // `selection` promises more than there is: an Interactive Window has none while its input has the focus.
    const index = editor.selections[0]?.start ?? Infinity;
    return index < this.document.cellCount ? keyOf(this.document.cellAt(index)) : undefined;
  }
}
