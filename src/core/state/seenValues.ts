/** Tells what outputs have shown of a variable that is still what it was then. */
import type { Crash } from '../model/crash.ts';
import type { ColumnFacts, SeenFacts } from '../model/facts.ts';
import type { Span } from '../python/ast.ts';
import type { NotebookFacts } from './notebookFacts.ts';
import { isMaking } from './objects.ts';
import { shownBy, type ShownValue } from './shownValues.ts';

/** What outputs show of a value, and which: the latest first, at least one. */
export interface SeenValue {
  readonly value: SeenFacts;
  readonly shown: readonly ShownValue[];
}

/** More runs are not gone back. */
const MOST_RUNS = 60;

/**
 * What is seen of the notebook's variable when the crash reaches the statement at `stop` of run `runId`. What was shown
 * before the name was bound anew, or its object changed or handed to code of which nothing is known, does not count.
 */
export function seenValue(
  name: string,
  { runId, stop }: { readonly runId: number; readonly stop: Span },
  crash: Crash,
  notebook: NotebookFacts,
): SeenValue | undefined {
  const { history, objects } = notebook;
  const session = history.runs[runId]?.session ?? history.session;
  const runs = history.runs.slice(Math.max(0, runId - MOST_RUNS), runId + 1).toReversed();
  const shown = runs
    .filter((run) => run.session === session && run.source.includes(name))
    .flatMap((run) =>
      shownBy(run, notebook)
        .filter((each) => each.name === name)
        .filter(({ statement }) => run.id < runId || statement.end <= stop.start)
        .toReversed(),
    );
  if (shown.length === 0) return undefined;
  const { presence, ...record } = notebook.stateAtCrash(crash, name);
  const binding = presence === 'bound' && 'binding' in record ? record.binding : undefined;
  if (!binding) return undefined;
  const changes = objects
    .at(runId, stop)
    .eventsOf(name)
    .filter((event) => isMaking(event) || event.effect.act.kind === 'escapes')
    .map(({ home, effect }) => ({ runId: home.runId, start: effect.start }));
  const bound = { runId: binding.runId, start: binding.span.start };
  const isLater = (moment: Moment, { run, statement }: ShownValue): boolean =>
    moment.runId > run.id || (moment.runId === run.id && moment.start >= statement.end);
  const valid = shown.filter(
    (each) => ![bound, ...changes].some((moment) => isLater(moment, each)),
  );
  return valid.length > 0
    ? { value: valid.map(({ value }) => value).reduceRight(mergedFacts, {}), shown: valid }
    : undefined;
}

interface Moment {
  readonly runId: number;
  readonly start: number;
}

/** What the later output shows counts, and what the earlier one shows besides. */
function mergedFacts(earlier: SeenFacts, later: SeenFacts): SeenFacts {
  const columns = mergedColumns(earlier, later);
  return { ...earlier, ...later, ...(columns ? { columns } : {}) };
}

function mergedColumns(earlier: SeenFacts, later: SeenFacts): readonly ColumnFacts[] | undefined {
  if (!earlier.columns || !later.columns) return later.columns ?? earlier.columns;
  const [before, after] = [byName(earlier.columns), byName(later.columns)];
  const order = hasAllColumns(later) ? later.columns : [...earlier.columns, ...later.columns];
  const names = [...new Set(order.map(({ name }) => name))];
  return names.map((name) => ({ name, ...before.get(name), ...after.get(name) }));
}

function byName(columns: readonly ColumnFacts[]): ReadonlyMap<string, ColumnFacts> {
  return new Map(columns.map((column) => [column.name, column]));
}

/** Whether no column was left out. */
export function hasAllColumns({ columns, width, shape }: SeenFacts): boolean {
  return columns !== undefined && columns.length === (width ?? shape?.[1]);
}
