/** Reads live values that a cell uses from the kernel, if the user allows it. They stay in memory, with the notebook. */
import type { Kernel } from '@vscode/jupyter-extension';
import { type Disposable, type Memento, window, workspace } from 'vscode';
import { parseFacts, probeSource } from '../../core/index.ts';
import { settingsFor } from '../configuration.ts';
import type { Engine } from '../engine.ts';
import type { Log } from '../log.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';
import { askKernel, becomesIdle, isDenial, kernelOf } from './jupyterKernel.ts';
import { type Occasion, type Refusal, refusalOf } from './permission.ts';

/** What came of it: how many values are known now, or why none were read. */
export type Reading =
  { readonly kind: 'read'; readonly values: number } | { readonly kind: Refusal };

const memory = { denied: 'liveValuesDenied', explained: 'liveValuesExplained' };

const explanation =
  'Cellscope will ask the kernel for the types, shapes and columns of the values that this cell uses; it changes ' +
  'nothing and sends nothing anywhere. Jupyter will ask you whether that is allowed.';
const agreement = 'Read Values';

/** Milliseconds that a kernel gets to settle after a crash. */
const patience = 3000;

/** What live values are read with. */
export interface LiveTools {
  readonly engine: Promise<Engine>;
  /** The probe's text. */
  readonly probe: Promise<string>;
  /** Remembers the user's no, in every workspace. */
  readonly memento: Memento;
  readonly log: Log;
}

/** Asks kernels, one question for each notebook at a time. */
export class LiveValues {
  readonly #tools: LiveTools;
  readonly #asking = new Set<WatchedNotebook>();
  /** What forgets a notebook's live values with its kernel. */
  readonly #following = new WeakMap<WatchedNotebook, Disposable>();
  #hasExplained = false;

  constructor(tools: LiveTools) {
    this.#tools = tools;
  }

  /** Whether the user has told Jupyter not to let us talk to kernels. */
  get isDenied(): boolean {
    return this.#tools.memento.get<boolean>(memory.denied, false);
  }

  /** Forgets the user's no: the user has asked for it. */
  async forgetDenial(): Promise<void> {
    await this.#tools.memento.update(memory.denied, undefined);
  }

  /** Reads what the cell uses; from then on, the notebook's findings know it until something runs. */
  async read(watched: WatchedNotebook, cellKey: string, occasion: Occasion): Promise<Reading> {
    const refusal = refusalOf({
      mode: settingsFor(watched.document.uri).liveValues,
      occasion,
      isTrusted: workspace.isTrusted,
      isDenied: this.isDenied,
    });
    if (refusal !== undefined) return { kind: refusal };
    const kernel = await kernelOf(watched.document.uri);
    if (kernel === undefined) return { kind: 'no-kernel' };
    if (kernel.language !== 'python') return { kind: 'not-python' };
    if (!(await this.#hasAgreed(occasion))) return { kind: 'not-asked' };
    // Right after a crash a kernel may still report it as work.
    const isIdle = await becomesIdle(kernel, occasion === 'crashed' ? patience : 0);
    const isBusy = !isIdle || watched.tracker.isRunning || this.#asking.has(watched);
    if (isBusy) return { kind: 'busy' };
    this.#asking.add(watched);
    try {
      return await this.#ask(watched, cellKey, kernel);
    } finally {
      this.#asking.delete(watched);
    }
  }

  async #ask(watched: WatchedNotebook, cellKey: string, kernel: Kernel): Promise<Reading> {
    const { analyst } = await this.#tools.engine;
    const analysis = await watched.analysis();
    const questions = analyst.liveQuestions(analysis.historyOf(watched.view()), cellKey);
    const before = watched.tracker.nextRunId;
    try {
      const question = probeSource(await this.#tools.probe, questions);
      // A kernel drops what comes while it still clears away after a crash.
      const answer =
        (await askKernel(kernel, question)) ??
        (hasRunSince(watched, before) ? undefined : await askKernel(kernel, question));
      const facts = answer === undefined ? undefined : parseFacts(answer);
      // What a cell has changed meanwhile is no longer as it was told.
      if (facts === undefined || hasRunSince(watched, before)) return { kind: 'no-answer' };
      watched.learn(facts);
      this.#follow(kernel, watched);
      return { kind: 'read', values: facts.names.size };
    } catch (error) {
      if (!isDenial(error)) return { kind: 'no-answer' };
      await this.#tools.memento.update(memory.denied, true);
      return { kind: 'denied' };
    }
  }

  /** Values go with their kernel. */
  #follow(kernel: Kernel, watched: WatchedNotebook): void {
    this.#following.get(watched)?.dispose();
    const lost = kernel.onDidChangeStatus((status) => {
      if (status === 'idle' || status === 'busy' || status === 'unknown') return;
      lost.dispose();
      watched.learn(undefined);
    });
    this.#following.set(watched, lost);
  }

  /**
   * Says once, before Jupyter asks, what will be done; whether the user goes along. Who has said nothing to that is left
   * alone until they ask.
   */
  async #hasAgreed(occasion: Occasion): Promise<boolean> {
    const { memento } = this.#tools;
    if (memento.get<boolean>(memory.explained, false)) return true;
    if (occasion !== 'asked' && this.#hasExplained) return false;
    this.#hasExplained = true;
    const answer = await window.showInformationMessage(explanation, agreement);
    if (answer !== agreement) return false;
    await memento.update(memory.explained, true);
    return true;
  }
}

function hasRunSince(watched: WatchedNotebook, nextRunId: number): boolean {
  return watched.tracker.nextRunId !== nextRunId;
}
