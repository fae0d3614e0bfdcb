/** Lists the names that live in the kernel, and tells whether the page would still make the same of each. */
import { isKernelName } from '../knowledge/builtins.ts';
import type { LiveName, NameStanding, NameState } from '../model/analysis.ts';
import type { Cell } from '../model/notebook.ts';
import type { Place } from '../model/crash.ts';
import type { Steps } from '../model/steps.ts';
import type { Binding } from '../follow/names.ts';
import { isFixed, isSameDefinition } from './nameSlice.ts';
import type { NotebookFacts } from './notebookFacts.ts';
import { findStaleCells, staleInputBehind, type StaleCell, type StaleInput } from './staleness.ts';

/** A live name with the act that bound it. */
interface Bound {
  readonly live: LiveName;
  readonly binding: Binding;
}

/** The names that live after the last run, sorted by name. */
export function liveNames(notebook: NotebookFacts): readonly LiveName[] {
  return boundNames(notebook).map(({ live }) => live);
}

/** The same with what the page would make of them, without the names that every kernel has; the stale ones are one step. */
export function* nameStates(notebook: NotebookFacts): Steps<readonly NameState[]> {
  const { runs } = notebook.history;
  const stale = new Map(findStaleCells(notebook).map((found) => [found.cell.key, found]));
  yield;
  return boundNames(notebook)
    .filter(({ live }) => !isKernelName(live.name))
    .map(({ live, binding }): NameState => {
      const cell = notebook.codeCellOf(live.cellKey);
      return {
        ...live,
        kind: isFixed(binding.kind) ? binding.kind : 'value',
        executionCount: runs[live.runId]?.executionCount,
        cell: cell?.index,
        place: cell && placeOf(live.name, cell, notebook),
        standing: standingOf(live, binding, cell, stale, notebook),
      };
    });
}

function boundNames(notebook: NotebookFacts): readonly Bound[] {
  const names = notebook.replay.namesBefore(notebook.history.runs.length);
  return [...new Set(names.names())].sort().flatMap((name): readonly Bound[] => {
    const record = names.get(name);
    if (record.presence === 'absent' || !record.binding) return [];
    const { binding } = record;
    const { home, runId, span } = binding;
    const live: LiveName = {
      name,
      certainty: record.presence === 'bound' ? 'certain' : 'possible',
      runId,
      cellKey: home.cellKey,
      range: home.facts.rangeOf(span),
    };
    return [{ live, binding }];
  });
}

function standingOf(
  { name }: LiveName,
  binding: Binding,
  cell: Cell | undefined,
  stale: ReadonlyMap<string, StaleCell>,
  notebook: NotebookFacts,
): NameStanding {
  const { history, replay } = notebook;
  // What nobody saw run may have been run with any text.
  if (history.basis !== 'observed') return { kind: 'current' };
  if (notebook.definitionsOf(name).length === 0) {
    // Where anything may define any name, a cell may define this one too.
    const mayBeDefined = replay.namesBefore(history.runs.length).mayHoldMore;
    return { kind: mayBeDefined ? 'current' : 'hidden' };
  }
  const isAsItRan = cell && isSameDefinition(name, binding.home.facts, notebook.factsOf(cell));
  if (!isAsItRan) return { kind: 'edited' };
  const owner = stale.get(cell.key);
  const input = owner && staleInputBehind(binding, owner);
  if (!input) return { kind: 'current' };
  const root = rootOf(input);
  return { kind: 'stale', input: root.binding.name, cell: root.change.cell.index };
}

/** The input that changed itself, where another changed because of it. */
function rootOf(input: StaleInput): StaleInput {
  return input.change.kind === 'upstream' ? rootOf(input.change.input) : input;
}

/** The last place of the cell's present text that binds the name. */
function placeOf(name: string, cell: Cell, notebook: NotebookFacts): Place | undefined {
  const last = notebook.definitionsOf(name).findLast((found) => found.cell.key === cell.key);
  return (
    last && {
      cellKey: cell.key,
      cell: cell.index,
      range: last.facts.rangeOf(last.definition.span),
    }
  );
}
