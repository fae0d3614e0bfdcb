// Carries out a fix as the editor does when its button is pressed.
import type { Fix } from '../../../src/core/index.ts';
import { insertions, keysToRun } from '../../../src/vscode/act/insertions.ts';
import { type CellPort, runInOrder, type RunResult } from '../../../src/vscode/act/runInOrder.ts';
import type { OpenNotebook } from './openNotebook.ts';

/** A fix that changes or runs something. */
export type CarriedOut = Extract<Fix, { readonly kind: 'run' | 'edit' }>;

/** Changes the texts, puts in the cells, runs what is to be run; stops at the first run that fails. */
export async function carryOut(fix: CarriedOut, notebook: OpenNotebook): Promise<RunResult> {
  if (fix.kind === 'run') return runCells(fix.cellKeys, notebook);
  const before = new Set(notebook.cells.map(({ key }) => key));
  notebook.edit(fix.edits);
  // Their places count as things were before, so the last goes in first.
  const inserted = insertions(fix.newCells, notebook.cells.length).toReversed();
  for (const { at, sources } of inserted) notebook.insert(at, sources);
  const added = notebook.cells.map(({ key }) => key).filter((key) => !before.has(key));
  return runCells(keysToRun(fix, added), notebook);
}

/** Runs the cells one after the other, to the first that fails. */
export function runCells(cellKeys: readonly string[], notebook: OpenNotebook): Promise<RunResult> {
  const never = new Promise<void>(() => undefined);
  return runInOrder(cellKeys, portTo(notebook, cellKeys), never, () => undefined);
}

function portTo(notebook: OpenNotebook, cellKeys: readonly string[]): CellPort {
  const textOf = (key: string): string => notebook.cellWith(key)?.source ?? '';
  return {
    stateOf(key) {
      if (notebook.cellWith(key) === undefined) return 'gone';
      return textOf(key).trim() === '' ? 'blank' : 'ready';
    },
    execute: (key) => notebook.execute(key, cellKeys.slice(cellKeys.indexOf(key) + 1).map(textOf)),
    interrupt: () => undefined,
    listen: (listener) => notebook.listen(listener),
    pause: () => Promise.resolve(),
  };
}
