/** Finds the cell that gives an object the column, key or attribute that a line did not find, and why it did not. */
import type { Crash } from '../../model/crash.ts';
import type { Run } from '../../model/execution.ts';
import type { Cell } from '../../model/notebook.ts';
import type { Act, Effect } from '../../python/acts.ts';
import type { Span } from '../../python/ast.ts';
import type { CellFacts } from '../../python/cellFacts.ts';
import type { Key } from '../../python/keys.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import {
  actsOfRun,
  changesOf,
  decides,
  fateOf,
  isCreation,
  isMaking,
  type ObjectEvent,
  type ObjectsAt,
} from '../../state/objects.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { missingKeys, namesAsked, type AskedName } from '../askedKeys.ts';
import { expressionsAt, ownSite, type CrashSite } from '../crashSite.ts';

/** Why the object lacks what the cell gives it. */
export type Reason =
  | { readonly kind: 'unrun' }
  | { readonly kind: 'restarted'; readonly run: Run }
  | { readonly kind: 'failed'; readonly run: Run }
  | { readonly kind: 'edited'; readonly run: Run }
  /** Another run made the object anew afterwards. */
  | { readonly kind: 'overwritten'; readonly run: Run; readonly by: Run };

/** A part of an object that a present cell makes. */
export interface AbsentPart {
  readonly name: string;
  readonly part: Key;
  readonly site: CrashSite;
  /** Where the line asks for it; `undefined` if the line only names the object. */
  readonly need: Span | undefined;
  readonly creator: Cell;
  readonly isBelow: boolean;
  /** The creator has run after the crash. */
  readonly hasRunSince: boolean;
  /** The statement of the creator's present text that gives it. */
  readonly statement: Span;
  readonly facts: CellFacts;
  readonly reason: Reason;
}

export function readAbsentPart(crash: Crash, notebook: NotebookFacts): AbsentPart | undefined {
  const site = ownSite(crash, notebook);
  if (!site || !crash.run) return undefined;
  const objects = notebook.objects.at(crash.run.id, site.statement);
  const asked = askedParts(crash, site, objects, notebook).filter(({ name, key }) => {
    const events = objects.eventsOf(name);
    // What the crashed run made itself owes nothing to other cells.
    const isOwn = events.findLast(isCreation)?.home.runId === crash.run?.id;
    return !isOwn && fateOf(events, key) === undefined;
  });
  const found = asked.flatMap((each) => absentParts(each, { crash, site, objects, notebook }));
  const [direct] = found.filter(({ need }) => need);
  // Without the part in the line, several names that lack it leave open which is meant.
  const isOne = new Set(found.map(({ name }) => name)).size === 1;
  return direct ?? (isOne ? found[0] : undefined);
}

/** The names of the line that are asked for something they lack. */
function askedParts(
  crash: Crash,
  site: CrashSite,
  objects: ObjectsAt,
  notebook: NotebookFacts,
): readonly AskedName[] {
  const message = parseMessage(crash.exception, crash.message);
  if (message?.kind !== 'attribute-missing') {
    return namesAsked(missingKeys(message), site, objects, notebook);
  }
  return expressionsAt(site).flatMap((expr): readonly AskedName[] => {
    if (expr.kind !== 'Attribute' || expr.value.kind !== 'Name') return [];
    const isMeant = expr.attr.name === message.attribute;
    return isMeant ? [{ name: expr.value.id, key: message.attribute, need: expr.attr }] : [];
  });
}

interface Situation {
  readonly crash: Crash;
  readonly site: CrashSite;
  readonly objects: ObjectsAt;
  readonly notebook: NotebookFacts;
}

/** Every cell that gives the object that part, with the reason why it is not there; the nearest above comes first. */
function absentParts(asked: AskedName, situation: Situation): readonly AbsentPart[] {
  const { crash, site, notebook } = situation;
  const others = notebook.codeCells.filter((cell) => cell.key !== crash.cellKey);
  const above = others.filter((cell) => cell.index < crash.cell).toReversed();
  const below = others.filter((cell) => cell.index > crash.cell);
  return [...above, ...below].flatMap((creator): readonly AbsentPart[] => {
    const facts = notebook.factsOf(creator);
    const act = notebook.objects
      .effectsOf(facts)
      .findLast((effect) => effect.isSure && gives(effect, asked, situation.objects));
    const reason = act && reasonFor(creator, asked, situation);
    if (!act || !reason || isMadeAnewBelow(creator, asked, situation)) return [];
    const { name, key: part, need } = asked;
    return [
      {
        ...{ name, part, site, need, creator, facts, reason },
        isBelow: creator.index > crash.cell,
        statement: act.statement,
        hasRunSince: notebook.history.runs.some(
          ({ id, cellKey }) => cellKey === creator.key && id > (crash.run?.id ?? id),
        ),
      },
    ];
  });
}

/** Whether the object is made anew between the two cells on the page: then a run from the top would crash as well. */
function isMadeAnewBelow(creator: Cell, { name }: AskedName, situation: Situation): boolean {
  const { crash, objects, notebook } = situation;
  const maker = objects.eventsOf(name).findLast(isCreation)?.home.cellKey;
  const index = maker === undefined ? -1 : (notebook.cellOf(maker)?.index ?? -1);
  return creator.index < index && index < crash.cell;
}

/** Whether the act leaves the object with the part. */
function gives(
  { name, act }: Effect,
  { name: wanted, key }: AskedName,
  objects: ObjectsAt,
): boolean {
  if (name !== wanted) return false;
  if (act.kind === 'sets-attribute') return act.attribute === key;
  return (
    isGiving(act) &&
    changesOf(act).some((change) =>
      objects.knownChanges(change).some((known) => decides(known, key) === 'there'),
    )
  );
}

/** A selection also says which columns are there, but it needs them before. */
function isGiving(act: Act): boolean {
  return act.kind === 'binds' || act.kind === 'changes';
}

function reasonFor(creator: Cell, asked: AskedName, situation: Situation): Reason | undefined {
  const { crash, notebook, objects } = situation;
  const crashed = crash.run;
  if (!crashed) return undefined;
  const runs = notebook.runsInSession(creator.key, crashed.id);
  const last = runs.at(-1);
  if (!last) {
    const before = notebook.history.runs.findLast(
      (run) => run.cellKey === creator.key && run.id < crashed.id,
    );
    return before ? { kind: 'restarted', run: before } : { kind: 'unrun' };
  }
  const given = runs.findLast((run) => hasGiven(run, asked, situation));
  if (given) {
    const maker = objects.eventsOf(asked.name).findLast(isCreation);
    const by = maker && notebook.history.runs[maker.home.runId];
    return by && by.id > given.id ? { kind: 'overwritten', run: given, by } : undefined;
  }
  if (last.source !== creator.source) return { kind: 'edited', run: last };
  return last.outcome.kind === 'failed' ? { kind: 'failed', run: last } : undefined;
}

/** Whether the run carried out an act that gives the part. */
function hasGiven(run: Run, asked: AskedName, { objects, notebook }: Situation): boolean {
  const followed = notebook.replay.followed[run.id];
  if (!followed) return false;
  const effects = notebook.objects.effectsOf(followed.home.facts);
  return actsOfRun(effects, run, followed).some(
    ({ effect, isSure }) => isSure && gives(effect, asked, objects),
  );
}

/**
 * Keys of the cells to run so that the object has the part, the crashed one last: the creator, and before it those that
 * had changed the object by then, if it was made anew.
 */
export function cellsGiving(
  { name, creator, reason }: AbsentPart,
  crash: Crash,
  notebook: NotebookFacts,
): readonly string[] {
  if (reason.kind === 'failed') return [];
  if (reason.kind !== 'overwritten') return [creator.key, crash.cellKey];
  const events = notebook.objects
    .before(reason.run.id + 1)
    .eventsOf(name)
    .filter(isMaking);
  const made = events.findLastIndex(isCreation);
  const keys = events.slice(made + 1).map((event: ObjectEvent) => event.home.cellKey);
  const again = keys.filter((key) => key !== reason.by.cellKey && key !== crash.cellKey);
  return [...new Set([...again, creator.key]), crash.cellKey];
}
