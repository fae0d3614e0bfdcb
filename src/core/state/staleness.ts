/** Finds the cells whose last run took something that has changed since: their outputs show a past. */
import type { Run } from '../model/execution.ts';
import type { Cell } from '../model/notebook.ts';
import { isSameCode } from './codeText.ts';
import { lastRunsOf } from './lastRuns.ts';
import type { InheritedUse } from '../follow/machine.ts';
import { bindsSameEachTime, isFixed, isSameDefinition, sliceOf } from './nameSlice.ts';
import type { Binding } from '../follow/names.ts';
import { hasUnseenBetween, type NotebookFacts } from './notebookFacts.ts';

/** `inferred` where a value may be the same after all, or a read may not have happened. */
type Basis = 'observed' | 'inferred';

/** What happened to an input after it was taken. */
export type InputChange =
  /** `cell` binds the name; its text now makes something else of it, and has not run. */
  | { readonly kind: 'edited'; readonly cell: Cell; readonly basis: Basis }
  /** The cell that bound the name ran again and bound it anew. */
  | { readonly kind: 'ran-again'; readonly cell: Cell; readonly run: Run; readonly basis: Basis }
  /** `cell`, nearer above the user on the page, has bound the name since. */
  | { readonly kind: 'rebound'; readonly cell: Cell; readonly run: Run; readonly basis: Basis }
  /** `cell` bound the name out of an input of its own that is stale. */
  | {
      readonly kind: 'upstream';
      readonly cell: Cell;
      readonly stale: StaleCell;
      readonly input: StaleInput;
      readonly basis: Basis;
    };

/** One name that a cell's last run took, and that would be another one now. */
export interface StaleInput {
  readonly use: InheritedUse;
  readonly binding: Binding;
  /** The run that bound what was taken, and its cell. */
  readonly taken: Run;
  readonly provider: Cell;
  readonly change: InputChange;
  readonly basis: Basis;
}

/** A cell with stale inputs, the most telling first: one that changed itself, and surely. */
export interface StaleCell {
  readonly cell: Cell;
  readonly run: Run;
  readonly inputs: readonly [StaleInput, ...StaleInput[]];
}

/** A cell that holds another code than it ran last. */
export interface EditedCell {
  readonly cell: Cell;
  readonly run: Run;
}

/** Cells whose last run in this session had another code than they hold now, from top to bottom. */
export function findEditedCells(notebook: NotebookFacts): readonly EditedCell[] {
  if (notebook.history.basis !== 'observed') return [];
  const lastRuns = lastRunsOf(notebook.history);
  return notebook.codeCells.flatMap((cell) => {
    const run = lastRuns.get(cell.key);
    if (!run || run.outcome.kind === 'unfinished') return [];
    return isSameCode(run.source, cell.source) ? [] : [{ cell, run }];
  });
}

/**
 * Cells that still hold the code that they ran last, and whose inputs have changed since, from top to bottom. Only
 * of histories that were observed: a saved notebook does not tell what has changed. Changes of an object without
 * a new binding of its name are not seen.
 */
export function findStaleCells(notebook: NotebookFacts): readonly StaleCell[] {
  if (notebook.history.basis !== 'observed') return [];
  const finder = new StaleFinder(notebook);
  return notebook.codeCells.flatMap((cell) => finder.examine(cell) ?? []);
}

/** The stale input that went into what `stale`'s last run bound; `undefined` if none did, or another run bound it. */
export function staleInputBehind(binding: Binding, stale: StaleCell): StaleInput | undefined {
  if (stale.run.id !== binding.runId || isFixed(binding.kind)) return undefined;
  return stale.inputs.find((candidate) => feeds(candidate.use, binding));
}

class StaleFinder {
  private readonly notebook: NotebookFacts;
  private readonly lastRuns: ReadonlyMap<string, Run>;
  private readonly known = new Map<string, StaleCell | undefined>();
  /** Many cells may take what one bound. */
  private readonly behind = new Map<Binding, StaleInput | undefined>();

  constructor(notebook: NotebookFacts) {
    this.notebook = notebook;
    this.lastRuns = lastRunsOf(notebook.history);
  }

  /** `undefined` for a cell that is not stale, was edited, or is running. */
  examine(cell: Cell): StaleCell | undefined {
    if (this.known.has(cell.key)) return this.known.get(cell.key);
    // Of cells that feed each other, the one that is asked first is not stale through itself.
    this.known.set(cell.key, undefined);
    const run = this.lastRuns.get(cell.key);
    const followed = run && this.notebook.replay.followed[run.id];
    if (!followed || run.outcome.kind === 'unfinished') return undefined;
    if (!isSameCode(run.source, cell.source)) return undefined;
    const inputs = followed.inherited.flatMap((use) => this.examineInput(use, cell, run) ?? []);
    const [first, ...others] = inputs.toSorted((a, b) => vagueness(a) - vagueness(b));
    const stale = first && { cell, run, inputs: [first, ...others] as const };
    this.known.set(cell.key, stale);
    return stale;
  }

  private examineInput(use: InheritedUse, user: Cell, run: Run): StaleInput | undefined {
    const { binding } = use;
    const taken = binding && this.notebook.history.runs[binding.runId];
    const provider = taken && this.notebook.codeCellOf(taken.cellKey);
    if (!provider || provider === user || use.reach === 'possible') return undefined;
    const change =
      this.ranAgain(binding, provider, run) ??
      this.edited(binding, provider) ??
      this.rebound(binding, provider, user, run) ??
      this.upstream(binding, provider);
    if (!change) return undefined;
    const isSure = use.reach === 'certain' && !hasUnseenBetween(taken, run, this.notebook);
    return { use, binding, taken, provider, change, basis: isSure ? change.basis : 'inferred' };
  }

  private ranAgain(binding: Binding, provider: Cell, run: Run): InputChange | undefined {
    const { name, home } = binding;
    for (const { record, by } of this.bindingsAfter(run, name)) {
      if (by.cellKey !== provider.key) continue;
      const isSame = isSameDefinition(name, home.facts, record.home.facts);
      if (isSame && bindsSameEachTime(name, home.facts)) return undefined;
      const basis = isSame ? 'inferred' : 'observed';
      return { kind: 'ran-again', cell: provider, run: by, basis };
    }
    return undefined;
  }

  private edited({ name, home }: Binding, provider: Cell): InputChange | undefined {
    // A name that no cell defines any more cannot be made anew: that is another matter.
    if (this.notebook.definitionsOf(name).length === 0) return undefined;
    // Where a called function bound the name, its text counts.
    const cell = this.notebook.codeCellOf(home.cellKey);
    if (!cell) return undefined;
    const isSame =
      cell === provider
        ? isSameDefinition(name, home.facts, this.notebook.factsOf(cell))
        : isSameCode(home.facts.source, cell.source);
    return isSame ? undefined : { kind: 'edited', cell, basis: 'observed' };
  }

  private rebound(
    { name }: Binding,
    provider: Cell,
    user: Cell,
    run: Run,
  ): InputChange | undefined {
    const isNearer = ({ index }: Cell): boolean =>
      index < user.index && (index > provider.index || provider.index > user.index);
    for (const { by } of this.bindingsAfter(run, name)) {
      const cell = this.notebook.codeCellOf(by.cellKey);
      if (cell && isNearer(cell)) return { kind: 'rebound', cell, run: by, basis: 'observed' };
    }
    return undefined;
  }

  private upstream(binding: Binding, provider: Cell): InputChange | undefined {
    const stale = this.examine(provider);
    if (stale === undefined) return undefined;
    const input = this.inputBehind(binding, stale);
    return input && { kind: 'upstream', cell: provider, stale, input, basis: 'inferred' };
  }

  /** The input of the stale cell that went into what it bound. */
  private inputBehind(binding: Binding, stale: StaleCell): StaleInput | undefined {
    if (this.behind.has(binding)) return this.behind.get(binding);
    const input = staleInputBehind(binding, stale);
    this.behind.set(binding, input);
    return input;
  }

  /** Every sure binding of the name after that run, the latest first. */
  private bindingsAfter(
    run: Run,
    name: string,
  ): readonly { readonly record: Binding; readonly by: Run }[] {
    return this.notebook.replay.changesAfter(run.id, name).flatMap((record) => {
      const binding = record.presence === 'bound' ? record.binding : undefined;
      const by = binding && this.notebook.history.runs[binding.runId];
      return by ? [{ record: binding, by }] : [];
    });
  }
}

/** Small for a change of the input itself, smaller if it is sure. */
function vagueness({ change, basis }: StaleInput): number {
  return (change.kind === 'upstream' ? 2 : 0) + (basis === 'inferred' ? 1 : 0);
}

/** Whether what the provider took goes into the name that it bound. */
function feeds(use: InheritedUse, binding: Binding): boolean {
  const place = use.call ?? use;
  if (place.home.cellKey !== binding.home.cellKey) return true;
  return sliceOf(binding.home.facts, binding.name).some(
    ({ start, end }) => start <= place.span.start && place.span.end <= end,
  );
}
