/** Plans which cells to run so that objects are again what they were before a cell changed them. */
import type { Run } from '../model/execution.ts';
import type { NotebookFacts } from './notebookFacts.ts';
import { isCreation, isMaking, type ObjectEvent } from './objects.ts';
import { missingInOrder } from './planRuns.ts';
import { rerunHazards } from './rerun.ts';

/** The object of a name, and the cell whose changes to it are to be undone; `undefined` if it was only used. */
export interface Spoiled {
  readonly name: string;
  readonly cellKey: string | undefined;
}

/** Cells that spoil each other's objects in a long chain are nothing to run by a click. */
const MOST_CELLS = 20;

/**
 * Keys of the cells to run, in order, ending with that of the crashed run: those that made the objects, and those that
 * changed them before they were spoiled; with them, whatever these cells cannot run a second time without. Empty if a
 * cell is gone, a beginning was not seen, or a name would be missing on the way.
 */
export function planRebuild(
  notebook: NotebookFacts,
  spoiled: readonly Spoiled[],
  { id, cellKey }: Pick<Run, 'id' | 'cellKey'>,
): readonly string[] {
  const wanted = new Map(spoiled.map((each) => [each.name, each]));
  for (;;) {
    const order = cellsMaking([...wanted.values()], id, notebook);
    const isFeasible = order && order.length > 0 && order.length <= MOST_CELLS;
    if (!isFeasible || order.includes(cellKey)) return [];
    const plan = [...order, cellKey];
    const more = plan.flatMap((key) => spoiledBySecondRun(key, notebook));
    const before = wanted.size;
    for (const each of more) if (!wanted.has(each.name)) wanted.set(each.name, each);
    if (wanted.size > before) continue;
    return missingInOrder(notebook, plan).length === 0 ? plan : [];
  }
}

/** What the cell would miss if it ran again now. */
function spoiledBySecondRun(cellKey: string, notebook: NotebookFacts): readonly Spoiled[] {
  const cell = notebook.cellOf(cellKey);
  if (!cell) return [];
  return rerunHazards(notebook, cell).map(({ name }) => ({ name, cellKey }));
}

/** The cells that made the objects, before that run, as they were before the spoiling; in the order they ran. */
function cellsMaking(
  spoiled: readonly Spoiled[],
  runId: number,
  notebook: NotebookFacts,
): readonly string[] | undefined {
  const objects = notebook.objects.before(runId);
  const making: ObjectEvent[] = [];
  for (const { name, cellKey } of spoiled) {
    const events = objects.eventsOf(name).filter(isMaking);
    const end = events.findIndex((event) => event.home.cellKey === cellKey);
    const kept = end < 0 ? events : events.slice(0, end);
    const start = kept.findLastIndex((event) => isCreation(event) && event.isSure);
    if (start < 0) return undefined;
    making.push(...kept.slice(start));
  }
  const keys = making
    .toSorted((a, b) => a.home.runId - b.home.runId)
    .map((event) => event.home.cellKey);
  return keys.every((key) => notebook.cellOf(key)) ? [...new Set(keys)] : undefined;
}
