/** Draws up what the cells of a notebook make for each other. */
import type { CellGraph, GivenName, GraphEdge } from '../../model/auditReport.ts';
import type { Finding } from '../../model/finding.ts';
import type { Cell } from '../../model/notebook.ts';
import type { Steps } from '../../model/steps.ts';
import { namesTakenBy, type TakenName } from '../../state/dependencies.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { findStaleCells } from '../../state/staleness.ts';

/** One step for each cell. What is missing is what `findings` say of a clean run. */
export function* readCellGraph(
  notebook: NotebookFacts,
  findings: readonly Finding[],
): Steps<CellGraph> {
  const edges: GraphEdge[] = [];
  const stale = staleNames(notebook);
  for (const cell of notebook.codeCells) {
    edges.push(...edgesInto(cell, stale, notebook));
    yield;
  }
  const missing = missingNames(findings, notebook);
  return {
    nodes: notebook.codeCells.map(({ index }) => ({
      cell: index,
      gives: distinct(
        edges
          .filter(({ from }) => from === index)
          .flatMap(({ names }) =>
            names.filter(({ isImport }) => !isImport).map(({ name }) => name),
          ),
      ),
      missing: distinct(missing.filter(({ cell }) => cell === index).map(({ name }) => name)),
    })),
    edges,
  };
}

/** One edge for each cell that it takes names from; the topmost first. */
function edgesInto(
  cell: Cell,
  stale: ReadonlySet<string>,
  notebook: NotebookFacts,
): readonly GraphEdge[] {
  const byCell = new Map<Cell, Map<string, GivenName>>();
  for (const taken of namesTakenBy(cell, notebook)) {
    const names = byCell.get(taken.from) ?? new Map<string, GivenName>();
    byCell.set(taken.from, names);
    names.set(taken.name, {
      name: taken.name,
      isImport: isImport(taken, notebook),
      isStale: stale.has(keyOf(taken.from, cell, taken.name)),
    });
  }
  return [...byCell]
    .map(([from, names]) => ({ from: from.index, to: cell.index, names: [...names.values()] }))
    .sort((a, b) => a.from - b.from);
}

function isImport({ name, from }: TakenName, notebook: NotebookFacts): boolean {
  const here = notebook.definitionsOf(name).filter(({ cell }) => cell === from);
  return here.length > 0 && here.every(({ definition }) => definition.kind === 'import');
}

function staleNames(notebook: NotebookFacts): ReadonlySet<string> {
  return new Set(
    findStaleCells(notebook).flatMap(({ cell, inputs }) =>
      inputs.map(({ provider, binding }) => keyOf(provider, cell, binding.name)),
    ),
  );
}

function keyOf(from: Cell, to: Cell, name: string): string {
  return `${from.index} ${to.index} ${name}`;
}

/** Names that a clean run would not find, and that no cell defines. */
function missingNames(
  findings: readonly Finding[],
  notebook: NotebookFacts,
): readonly { readonly cell: number; readonly name: string }[] {
  return findings
    .filter(({ kind, exception }) => kind === 'forecast' && exception === 'NameError')
    .filter(({ confidence }) => confidence !== 'possible')
    .flatMap(({ cell, names }) => names.slice(0, 1).map((name) => ({ cell, name })))
    .filter(({ name }) => notebook.definitionsOf(name).length === 0);
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
