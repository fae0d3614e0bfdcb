/** Says which names cells take from each other. */
import type { Dependencies, Dependency } from '../model/analysis.ts';
import type { Place } from '../model/crash.ts';
import type { Cell } from '../model/notebook.ts';
import { isSameCode } from './codeText.ts';
import type { CodePlace } from '../follow/home.ts';
import { lastRunsOf } from './lastRuns.ts';
import type { NotebookFacts } from './notebookFacts.ts';

/** One name on its way from one cell to another. */
export interface TakenName {
  readonly name: string;
  readonly from: Cell;
  readonly to: Cell;
  readonly use: Place | undefined;
  readonly basis: Dependency['basis'];
}

/** What the cell takes from others and they from it; nothing for a cell that is not there or not Python. */
export function dependenciesOf(notebook: NotebookFacts, cellKey: string): Dependencies {
  const cell = notebook.codeCellOf(cellKey);
  if (!cell) return { takes: [], gives: [] };
  const takes = namesTakenBy(cell, notebook);
  const gives = notebook.codeCells.flatMap((user) =>
    user === cell ? [] : namesTakenBy(user, notebook).filter(({ from }) => from === cell),
  );
  return {
    takes: describe(takes, ({ from }) => from, notebook),
    gives: describe(gives, ({ to }) => to, notebook),
  };
}

/** What the cell takes from others, as it ran last; if it has not run as it is, as it would run now. */
export function namesTakenBy(cell: Cell, notebook: NotebookFacts): readonly TakenName[] {
  const { history, replay } = notebook;
  const run = lastRunsOf(history).get(cell.key);
  const isCurrent = run?.outcome.kind === 'succeeded' && isSameCode(run.source, cell.source);
  const ran = isCurrent ? replay.followed[run.id] : undefined;
  const basis = ran ? 'ran' : 'would-run';
  const followed = ran ?? notebook.predictNext(cell);
  const inherited = followed.inherited.map((use) => ({
    name: use.name,
    place: use.call ?? use,
    from: notebook.codeCellOf(history.runs[use.binding?.runId ?? -1]?.cellKey ?? ''),
  }));
  const missing = followed.missing.map((use) => ({
    name: use.name,
    place: use.calls[0] ?? use,
    from: definerOf(use.name, cell, notebook),
  }));
  return [...inherited, ...missing].flatMap(({ name, place, from }) =>
    from && from !== cell ? [{ name, from, to: cell, use: placeIn(cell, place), basis }] : [],
  );
}

/** The place in the cell as it stands; `undefined` if it is in another text. */
function placeIn(cell: Cell, { home, span }: CodePlace): Place | undefined {
  if (home.cellKey !== cell.key || home.facts.source !== cell.source) return undefined;
  return { cellKey: cell.key, cell: cell.index, range: home.facts.rangeOf(span) };
}

/** The cell that would give the name: the nearest one above, else the first one below. */
function definerOf(name: string, user: Cell, notebook: NotebookFacts): Cell | undefined {
  const cells = notebook.definitionsOf(name).map(({ cell }) => cell);
  return cells.findLast(({ index }) => index < user.index) ?? cells.find((cell) => cell !== user);
}

function describe(
  edges: readonly TakenName[],
  otherEnd: (edge: TakenName) => Cell,
  notebook: NotebookFacts,
): readonly Dependency[] {
  return edges
    .toSorted((a, b) => otherEnd(a).index - otherEnd(b).index || a.name.localeCompare(b.name))
    .map((edge) => ({
      name: edge.name,
      cellKey: otherEnd(edge).key,
      cell: otherEnd(edge).index,
      definition: definitionIn(edge.from, edge.name, notebook),
      use: edge.use,
      basis: edge.basis,
    }));
}

function definitionIn(cell: Cell, name: string, notebook: NotebookFacts): Place | undefined {
  const found = notebook.definitionsOf(name).findLast((definition) => definition.cell === cell);
  if (!found) return undefined;
  const range = found.facts.rangeOf(found.definition.span);
  return { cellKey: cell.key, cell: cell.index, range };
}
