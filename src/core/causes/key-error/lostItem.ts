/** Reads a crash into the question what happened earlier to the object that the line could not cope with. */
import type { Crash } from '../../model/crash.ts';
import type { Run } from '../../model/execution.ts';
import type { Span } from '../../python/ast.ts';
import { keyOfConstant, type Key } from '../../python/keys.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { fateOf, isCreation, type ObjectEvent, type ObjectsAt } from '../../state/objects.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { effectsAt, missingKeys, namesAsked, termOf } from '../askedKeys.ts';
import { expressionsAt, ownSite, type CrashSite } from '../crashSite.ts';

/** What an earlier act did to an object, so that the line that crashed did not find it as it needs it. */
export interface LostItem {
  readonly name: string;
  /**
   * `removed`: the key went away; `present`: it is there already; `shrunk`: items were taken out; `replaced`: the
   * line's own result has taken the place of what it works on.
   */
  readonly kind: 'removed' | 'present' | 'shrunk' | 'replaced';
  readonly key: Key | undefined;
  readonly culprit: ObjectEvent;
  /** The run that did it, before the one that crashed. */
  readonly run: Run;
  /** The line of the crashed cell. */
  readonly site: CrashSite;
  /** The part of the line that asks for what is not there; `undefined` if it does so without naming it. */
  readonly need: Span | undefined;
  /** Nothing that ran since can have undone it. */
  readonly isClear: boolean;
}

/** `undefined` if nothing that ran before is known to have led there. */
export function readLostItem(crash: Crash, notebook: NotebookFacts): LostItem | undefined {
  const site = ownSite(crash, notebook);
  const { run } = crash;
  if (!site || !run) return undefined;
  const objects = notebook.objects.at(run.id, site.statement);
  const message = parseMessage(crash.exception, crash.message);
  const before = { crashed: run, site, objects, notebook };
  switch (message?.kind) {
    case 'key-missing':
    case 'labels-missing':
    case 'attribute-missing':
      return removedKey(missingKeys(message), before);
    case 'item-missing':
      return removedItem(before);
    case 'key-present':
      return presentKey(before);
    case 'input-is-empty':
      return message.asked === 'one' ? emptied(before) : undefined;
    case 'position-missing':
      return shortened(before);
    default:
      return undefined;
  }
}

interface Situation {
  readonly crashed: Run;
  readonly site: CrashSite;
  readonly objects: ObjectsAt;
  readonly notebook: NotebookFacts;
}

/** The run of the event, if it is an earlier one: what the crashed run did itself is not news from before. */
function earlierRun(event: ObjectEvent, { crashed, notebook }: Situation): Run | undefined {
  const { runId } = event.home;
  return runId < crashed.id ? notebook.history.runs[runId] : undefined;
}

function removedKey(keys: readonly Key[], situation: Situation): LostItem | undefined {
  const { site, objects, notebook } = situation;
  const found = namesAsked(keys, site, objects, notebook).flatMap(
    ({ name, key, need }): readonly LostItem[] => {
      const known = fateOf(objects.eventsOf(name), key);
      const run = known?.fate === 'gone' ? earlierRun(known.event, situation) : undefined;
      if (!run || !known) return [];
      const { event: culprit, isClear } = known;
      return [{ name, kind: 'removed', key, culprit, run, site, need, isClear }];
    },
  );
  const [direct] = found.filter(({ need }) => need);
  // Without the key in the line, several names that have lost it leave open which is meant.
  return direct ?? (found.length === 1 ? found[0] : undefined);
}

/** `names.remove('a')`: the message does not name the item, the line does. */
function removedItem(situation: Situation): LostItem | undefined {
  const { site, objects, notebook } = situation;
  for (const need of effectsAt(site, notebook)) {
    const { name, act } = need;
    if (act.kind !== 'needs' || act.access !== 'removal') continue;
    for (const key of objects.keysOf(act.keys)) {
      const known = fateOf(objects.eventsOf(name), key);
      const run = known?.fate === 'gone' ? earlierRun(known.event, situation) : undefined;
      if (!run || !known) continue;
      const { event: culprit, isClear } = known;
      const place = termOf(key, act.keys) ?? need;
      return { name, kind: 'removed', key, culprit, run, site, need: place, isClear };
    }
  }
  return undefined;
}

/** `df.insert(0, 'a', …)` of a column that is there. */
function presentKey(situation: Situation): LostItem | undefined {
  const { site, objects, notebook } = situation;
  for (const need of effectsAt(site, notebook)) {
    const { name, act } = need;
    if (act.kind !== 'needs-absent') continue;
    for (const key of objects.keysOf(act.keys)) {
      const known = fateOf(objects.eventsOf(name), key);
      const run = known?.fate === 'there' ? earlierRun(known.event, situation) : undefined;
      if (!run || !known) continue;
      const { event: culprit, isClear } = known;
      const place = termOf(key, act.keys) ?? need;
      return { name, kind: 'present', key, culprit, run, site, need: place, isClear };
    }
  }
  return undefined;
}

/** `queue.pop()` of nothing: earlier runs took the items. */
function emptied(situation: Situation): LostItem | undefined {
  const { site, notebook } = situation;
  const popped = effectsAt(site, notebook).find(({ act }) => act.kind === 'shrinks');
  return popped && shrunk(popped.name, popped, situation);
}

/** `items[3]`, where there were enough items once. */
function shortened(situation: Situation): LostItem | undefined {
  const { site, objects } = situation;
  for (const expr of expressionsAt(site)) {
    if (expr.kind !== 'Subscript' || expr.value.kind !== 'Name') continue;
    const [index] = expr.indices;
    const wanted = index?.kind === 'Constant' ? keyOfConstant(index) : undefined;
    const { id } = expr.value;
    const isEnough = typeof wanted === 'number' && wanted < firstLength(objects.eventsOf(id));
    const found = isEnough ? shrunk(id, expr, situation) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** How many items the object was made with; 0 if that is not known. */
function firstLength(events: readonly ObjectEvent[]): number {
  const act = events.findLast(isCreation)?.effect.act;
  const keys = act?.kind === 'binds' && act.value.kind === 'literal' ? act.value.keys : undefined;
  return keys?.isComplete ? keys.terms.length : 0;
}

function shrunk(name: string, need: Span, situation: Situation): LostItem | undefined {
  const { site, objects } = situation;
  const culprit = objects
    .eventsOf(name)
    .findLast(
      (event) =>
        /^(?:shrinks|changes)$/.test(event.effect.act.kind) && earlierRun(event, situation),
    );
  const run = culprit?.effect.act.kind === 'shrinks' ? earlierRun(culprit, situation) : undefined;
  if (!culprit || !run) return undefined;
  return {
    name,
    kind: 'shrunk',
    key: undefined,
    culprit,
    run,
    site,
    need,
    isClear: true,
  };
}
