// A notebook as the editor has it open: its cells, a kernel that runs them, and the ledger that the extension keeps.
import type { Cell, CellEdit, CellKind, History, RaisedError } from '../../../src/core/index.ts';
import { type ExecutionSignal, RunTracker } from '../../../src/vscode/watch/runTracker.ts';
import { begun, cellsChanged, deleted, ended, numbered } from '../../vscode/watch/editorEvents.ts';
import type { KernelSession } from './kernelSession.ts';

/** A cell of the page. */
export interface PageCell {
  readonly key: string;
  readonly kind: CellKind;
  readonly source: string;
}

/** What the page shows of a cell's last run. */
interface Shown {
  readonly executionCount: number;
  readonly error: RaisedError | undefined;
}

type Events = ReturnType<typeof begun>;

/** Every change is told to the extension's own tracker, as VS Code tells it. */
export class OpenNotebook {
  readonly #kernel: KernelSession;
  readonly #cells: PageCell[];
  readonly #shown: Map<string, Shown>;
  readonly #events: Events[number][];
  readonly #tracker = new RunTracker();
  readonly #listeners = new Set<(signal: ExecutionSignal) => void>();

  constructor(cells: readonly PageCell[], kernel: KernelSession, past: Past = nothing) {
    this.#cells = [...cells];
    this.#kernel = kernel;
    this.#shown = new Map(past.shown);
    this.#events = [...past.events];
    for (const event of this.#events) this.#tracker.take(event);
  }

  get cells(): readonly PageCell[] {
    return this.#cells;
  }

  /** The same notebook and kernel once more; what happens to one does not happen to the other. */
  copy(): OpenNotebook {
    const past = { events: this.#events, shown: this.#shown };
    return new OpenNotebook(this.#cells, this.#kernel.copy(), past);
  }

  /** What the extension would hand to the core now. */
  history(): History {
    const cells = this.#cells.map(({ key, kind, source }, index): Cell => {
      const { executionCount, error } = this.#shown.get(key) ?? {};
      return {
        key,
        index,
        id: undefined,
        kind,
        language: kind === 'code' ? 'python' : 'markdown',
        source,
        executionCount,
        outputs: error ? [{ kind: 'error', error }] : [],
        tags: [],
      };
    });
    return this.#tracker.history(cells);
  }

  cellWith(key: string): PageCell | undefined {
    return this.#cells.find((cell) => cell.key === key);
  }

  /** The error that the cell shows. */
  errorOf(key: string): RaisedError | undefined {
    return this.#shown.get(key)?.error;
  }

  /** Calls `listener` for every step of every execution; the result ends that. */
  listen(listener: (signal: ExecutionSignal) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Gives the cell another text. */
  write(key: string, source: string): void {
    const index = this.#cells.findIndex((cell) => cell.key === key);
    const cell = this.#cells[index];
    if (cell) this.#cells[index] = { ...cell, source };
  }

  /** Changes texts; ranges are those of the texts before. */
  edit(edits: readonly CellEdit[]): void {
    for (const key of new Set(edits.map(({ cellKey }) => cellKey))) {
      const source = this.cellWith(key)?.source;
      const own = edits.filter(({ cellKey }) => cellKey === key);
      if (source !== undefined) this.write(key, edited(source, own));
    }
  }

  /** Puts code cells in before the cell that has the index `at` now. */
  insert(at: number, sources: readonly string[]): void {
    const moment = this.#events.length;
    const added = sources.map((source, nth): PageCell => ({
      key: `new ${moment}.${nth}`,
      kind: 'code',
      source,
    }));
    this.#cells.splice(at, 0, ...added);
    this.#tell(cellsChanged([], added.map(identified)));
  }

  remove(key: string): void {
    const index = this.#cells.findIndex((cell) => cell.key === key);
    const [cell] = this.#cells.splice(index, 1);
    if (cell) this.#tell(deleted(identified(cell), index));
  }

  restartKernel(): void {
    this.#kernel.restart();
  }

  /** Runs the cell, whose text is not blank, to its end. `coming` are texts likely to run after it. */
  async execute(key: string, coming: readonly string[] = []): Promise<void> {
    const source = this.cellWith(key)?.source ?? '';
    this.#tell(begun(key, source));
    const { executionCount: order, error } = await this.#kernel.run(source, coming);
    this.#shown.set(key, { executionCount: order, error });
    this.#tell(numbered(key, order, source));
    const end = { order, success: error === undefined, endTime: this.#events.length };
    this.#tell(ended(key, error ? { ...end, error } : end, source));
  }

  #tell(events: Events): void {
    for (const event of events) {
      this.#events.push(event);
      const signal = this.#tracker.take(event);
      if (signal) for (const listener of this.#listeners) listener(signal);
    }
  }
}

interface Past {
  readonly events: Events;
  readonly shown: ReadonlyMap<string, Shown>;
}

const nothing: Past = { events: [], shown: new Map() };

function identified({ key, kind, source }: PageCell): PageCell & { readonly id: undefined } {
  return { key, id: undefined, kind, source };
}

function edited(source: string, edits: readonly CellEdit[]): string {
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offsetOf = ({ line, character }: { line: number; character: number }): number =>
    (starts[line] ?? source.length) + character;
  const replacements = edits.map(({ range, newText }) => ({
    start: offsetOf(range.start),
    end: offsetOf(range.end),
    newText,
  }));
  return replacements
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end),
      source,
    );
}
