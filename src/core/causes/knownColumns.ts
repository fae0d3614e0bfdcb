/** Collects what is known of a table's columns, or a dict's keys: live values, the notebook's text, and what it printed. */
import type { History, Run } from '../model/execution.ts';
import type { ValueFacts } from '../model/facts.ts';
import type { Cell } from '../model/notebook.ts';
import { rewriteKey } from '../python/keyChanges.ts';
import type { Key } from '../python/keys.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';
import { actsUntil, isCreation, type KnownChange, type ObjectEvent } from '../state/objects.ts';
import { hasAllColumns } from '../state/seenValues.ts';
import { shownBy } from '../state/shownValues.ts';
import type { CrashSite } from './crashSite.ts';

export interface KnownColumns {
  readonly keys: readonly Key[];
  /** There are no others, as far as the notebook shows. */
  readonly isComplete: boolean;
  /** The cell that printed them; `undefined` if its text names them. */
  readonly printedBy: Cell | undefined;
  /** `dict` where a literal shows it. */
  readonly type: string | undefined;
}

/** The columns or keys that `name` has when the line is reached. Nothing known gives no keys. */
export function knownColumns(name: string, site: CrashSite, notebook: NotebookFacts): KnownColumns {
  const live = liveColumns(name, site, notebook);
  if (live) return live;
  const events = notebook.objects.at(site.run.id, site.statement).eventsOf(name);
  const made = events.findLast(isCreation);
  const act = made?.effect.act;
  const type = act?.kind === 'binds' && act.value.kind === 'literal' ? act.value.type : undefined;
  const printed = lastPrinted(name, made?.home.runId ?? 0, site.run, notebook);
  const start = {
    keys: printed?.columns ?? [],
    isComplete: printed?.isComplete ?? false,
  };
  const since = printed ? events.filter(({ home }) => home.runId > printed.run.id) : events;
  return { ...after(since, start), printedBy: printed?.cell, type };
}

/** As the kernel tells: it has been asked after the last run, so of earlier crashes, and of a function's own names, it knows nothing. */
function liveColumns(
  name: string,
  site: CrashSite,
  { history }: NotebookFacts,
): KnownColumns | undefined {
  const value = history.facts?.names.get(name);
  const isAsked = site.run.id === history.runs.length - 1 || isUntouched(name, site, history);
  if (!value || site.isInFunction || !isAsked) return undefined;
  const type = value.type.slice(value.type.lastIndexOf('.') + 1);
  const keys = liveKeys(value);
  return keys && { ...keys, printedBy: undefined, type };
}

/** Whether the run has not happened yet, and its text will not have changed the value when it gets to the line. */
export function isUntouched(
  name: string,
  { run, facts, statement }: CrashSite,
  history: History,
): boolean {
  const acts = actsUntil(facts.effects, statement, facts).filter(
    ({ effect }) => effect.name === name,
  );
  return (
    run.id === history.runs.length &&
    acts.every(({ effect: { act } }) => act.kind === 'needs' || act.kind === 'takes')
  );
}

/** All columns of a table, all keys of a mapping with plain texts; `undefined` where some may be missing. */
function liveKeys({ columns, shape, keys, keyTypes, length }: ValueFacts): Known | undefined {
  if (columns) {
    const isWhole = columns.length === shape?.[1];
    const isKnown = columns.every(({ nameType }) => nameType === undefined || nameType === 'int');
    const all = columns.map(({ name, nameType }) => (nameType === undefined ? name : Number(name)));
    return isWhole && isKnown ? { keys: all, isComplete: true } : undefined;
  }
  const isOfTexts = keyTypes?.length === 1 && keyTypes[0] === 'str';
  const isWhole = keys !== undefined && keys.length === length;
  return isOfTexts && isWhole ? { keys, isComplete: true } : undefined;
}

type Known = Pick<KnownColumns, 'keys' | 'isComplete'>;

function after(events: readonly ObjectEvent[], start: Known): Known {
  let known = start;
  for (const event of events) {
    if (isCreation(event) && event.changes.length === 0) known = { keys: [], isComplete: false };
    for (const change of event.changes) known = changed(known, change);
    if (!event.isSure) known = { ...known, isComplete: false };
  }
  return known;
}

function changed({ keys, isComplete }: Known, change: KnownChange): Known {
  switch (change.kind) {
    case 'adds':
      return { keys: [...new Set([...keys, ...change.keys])], isComplete };
    case 'removes':
      return change.axis === 'rows'
        ? { keys, isComplete }
        : { keys: keys.filter((key) => !change.keys.includes(key)), isComplete };
    case 'keeps':
      return { keys: change.keys, isComplete: true };
    case 'rewrites':
      return {
        keys: keys.map((key) =>
          typeof key === 'string' ? rewriteKey(key, change.rewriting) : key,
        ),
        isComplete,
      };
    case 'obscures':
      return { keys, isComplete: false };
  }
}

interface Printed {
  readonly columns: readonly string[];
  readonly isComplete: boolean;
  readonly run: Run;
  readonly cell: Cell;
}

/** The last output before the crash that shows the columns of what the name holds since run `madeBy`. */
function lastPrinted(
  name: string,
  madeBy: number,
  crashed: Run,
  notebook: NotebookFacts,
): Printed | undefined {
  const { runs } = notebook.history;
  const all = runs
    .slice(madeBy, crashed.id)
    .filter(({ session }) => session === crashed.session)
    .flatMap((run) => shownBy(run, notebook))
    // Of a single column that was shown, nobody asks here.
    .filter(({ name: shown, value }) => shown === name && (value.type ?? value.width) !== undefined)
    .flatMap(({ value, run, cell }): readonly Printed[] => {
      const columns = value.columns?.filter(({ nameType }) => nameType === undefined) ?? [];
      const isComplete = hasAllColumns(value) && columns.length === value.columns?.length;
      return columns.length > 0
        ? [{ columns: columns.map((column) => column.name), isComplete, run, cell }]
        : [];
    });
  return all.findLast(({ isComplete }) => isComplete) ?? all.at(-1);
}
