/** Finds the function that a missing name is a variable of. */
import type { Cell } from '../../model/notebook.ts';
import type { CellFacts } from '../../python/cellFacts.ts';
import { functionsWithLocal, type LocalVariable } from '../../python/functions.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import type { MissingName } from './missingName.ts';

export interface OwningFunction {
  readonly cell: Cell;
  readonly facts: CellFacts;
  readonly local: LocalVariable;
}

/**
 * In the cell itself, else in the nearest one above. Of other cells only what a function assigns counts: a
 * parameter's name says little.
 */
export function functionOwning(
  missing: MissingName,
  notebook: NotebookFacts,
): OwningFunction | undefined {
  return notebook.once(findOwner, missing);
}

function findOwner(missing: MissingName, notebook: NotebookFacts): OwningFunction | undefined {
  return notebook.codeCells
    .filter((cell) => cell.index <= missing.cell.index)
    .flatMap((cell): readonly OwningFunction[] => {
      if (!cell.source.includes(missing.name)) return [];
      const facts = notebook.factsOf(cell);
      const local = functionsWithLocal(missing.name, facts.scopes).find(
        ({ isParameter }) => !isParameter || cell.key === missing.cell.key,
      );
      return local ? [{ cell, facts, local }] : [];
    })
    .at(-1);
}
