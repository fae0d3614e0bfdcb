/** Finds lines that store a result in the place of what the cell works on, and so work only once. */
import type { Crash } from '../../model/crash.ts';
import type { Run } from '../../model/execution.ts';
import type { Key } from '../../python/keys.ts';
import { executedAt } from '../../state/executed.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { isMaking, type ObjectEvent, type ObjectsAt } from '../../state/objects.ts';
import { effectsAt, namesOn } from '../askedKeys.ts';
import { expressionsAt, ownSite, type CrashSite } from '../crashSite.ts';
import type { LostItem } from './lostItem.ts';

/** The line that crashed, and an earlier run of the same cell that got past it. */
interface Repetition {
  readonly site: CrashSite;
  readonly crashed: Run;
  readonly earlier: Run;
  /** Where the statement starts in the text of the earlier run. */
  readonly start: number;
  readonly objects: ObjectsAt;
  readonly notebook: NotebookFacts;
}

/**
 * The line ran before in the same cell, and from there on the cell stored a result in a name or column that the line
 * reads; nothing else that it reads has changed since. `undefined` if any of that is not so.
 */
export function readReplacedItself(crash: Crash, notebook: NotebookFacts): LostItem | undefined {
  const site = ownSite(crash, notebook);
  const { run: crashed } = crash;
  if (!site || !crashed) return undefined;
  const text = site.facts.textOf(site.statement);
  const objects = notebook.objects.at(crashed.id, site.statement);
  for (const earlier of notebook.runsInSession(crash.cellKey, crashed.id).toReversed()) {
    const start = executedAt(earlier, text, notebook);
    if (start === undefined) continue;
    return readRepetition({ site, crashed, earlier, start, objects, notebook });
  }
  return undefined;
}

function readRepetition(repetition: Repetition): LostItem | undefined {
  const { site, crashed, objects, notebook } = repetition;
  const names = namesOn({ ...site, highlight: undefined });
  for (const name of names) {
    const making = objects.eventsOf(name).filter(isMaking);
    const last = making.at(-1)?.home;
    // What the crashed run has made anew by itself is not the earlier run's.
    const isOwn = last?.cellKey === crashed.cellKey && last.runId < crashed.id;
    const culprit = isOwn ? making.findLast((event) => isOwnResult(event, repetition)) : undefined;
    const run = culprit && notebook.history.runs[culprit.home.runId];
    const others = names.filter((other) => other !== name);
    if (!run || !others.every((other) => isUnchanged(other, repetition))) continue;
    const key = columnOf(culprit);
    return { name, kind: 'replaced', key, culprit, run, site, need: undefined, isClear: true };
  }
  return undefined;
}

/** Whether the cell made the object, or a column that the line reads, out of itself, on that line or after it. */
function isOwnResult(
  event: ObjectEvent,
  { site, crashed, earlier, start, notebook }: Repetition,
): boolean {
  const { effect, home, isSure } = event;
  const { act } = effect;
  const isFromItself =
    (act.kind === 'binds' && act.value.kind === 'from-itself') ||
    (act.kind === 'changes' && act.isFromItself);
  const isLater = home.runId > earlier.id || effect.statement.start >= start;
  if (!isSure || !isFromItself || home.cellKey !== crashed.cellKey || !isLater) return false;
  const column = columnOf(event);
  return column === undefined || readsColumn(site, effect.name, column, notebook);
}

/** The column that the event stores; `undefined` for the whole object. */
function columnOf({ changes }: ObjectEvent): Key | undefined {
  const [change] = changes;
  return change?.kind === 'adds' ? change.keys[0] : undefined;
}

function readsColumn(site: CrashSite, name: string, column: Key, notebook: NotebookFacts): boolean {
  const whole = { ...site, highlight: undefined };
  const isAsked = effectsAt(whole, notebook).some(
    ({ name: asked, act }) =>
      asked === name &&
      act.kind === 'needs' &&
      act.keys.terms.some((term) => term.kind === 'literal' && term.key === column),
  );
  const isAttribute = expressionsAt(whole).some(
    (expr) =>
      expr.kind === 'Attribute' &&
      expr.attr.name === column &&
      expr.value.kind === 'Name' &&
      expr.value.id === name,
  );
  return isAsked || isAttribute;
}

/** Whether the name holds what it held in the earlier run, or what the crashed run made again. */
function isUnchanged(name: string, { earlier, crashed, objects, notebook }: Repetition): boolean {
  const isOld = (runId: number): boolean => runId <= earlier.id || runId === crashed.id;
  const record = notebook.replay.namesBefore(crashed.id).get(name);
  if (record.presence !== 'absent' && record.binding && !isOld(record.binding.runId)) return false;
  return objects.eventsOf(name).every((event) => !isMaking(event) || isOld(event.home.runId));
}
