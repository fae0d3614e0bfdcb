/** Finds the name that was probably meant, among all that exist. */
import { isKernelName, builtinNames } from '../../knowledge/builtins.ts';
import type { DefinitionInCell, NotebookFacts } from '../../state/notebookFacts.ts';
import { closestOf } from '../spelling.ts';
import type { MissingName } from './missingName.ts';

/** A name spelt almost like the missing one. */
export interface SimilarName {
  readonly name: string;
  /** Where a present cell defines it; `undefined` for builtins and names of deleted cells. */
  readonly definition: DefinitionInCell | undefined;
  /** Whether the kernel had it when the other was missed. */
  readonly isLive: boolean;
}

/** The one near name; `undefined` if there is none, or if two are equally near. */
export function similarName(
  missing: MissingName,
  notebook: NotebookFacts,
): SimilarName | undefined {
  return notebook.once(findSimilarName, missing);
}

function findSimilarName(missing: MissingName, notebook: NotebookFacts): SimilarName | undefined {
  const names = notebook.replay.namesBefore(missing.runId);
  const live = new Set([...names.names()].filter((name) => names.get(name).presence === 'bound'));
  const defined = new Map<string, DefinitionInCell>();
  for (const cell of notebook.codeCells) {
    const facts = notebook.factsOf(cell);
    for (const definition of facts.definitions) {
      // Of one that this cell defines further down, the crash says nothing.
      if (cell.key !== missing.cell.key) defined.set(definition.name, { cell, facts, definition });
    }
  }
  const best = closestOf(missing.name, [...live], [...defined.keys()], builtinNames);
  if (best === undefined || best === missing.name) return undefined;
  return {
    name: best,
    definition: defined.get(best),
    isLive: live.has(best) || isKernelName(best),
  };
}
