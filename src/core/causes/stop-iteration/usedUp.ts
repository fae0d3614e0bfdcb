/** Reads a crash into the question who used up the iterator, or closed the file, that the line wanted to read. */
import type { Crash } from '../../model/crash.ts';
import type { Run } from '../../model/execution.ts';
import type { Taken } from '../../knowledge/objectMethods.ts';
import type { Span } from '../../python/ast.ts';
import { dottedName } from '../../python/dottedName.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { isCreation, type ObjectEvent, type ObjectsAt } from '../../state/objects.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { effectsAt } from '../askedKeys.ts';
import { expressionsAt, isNotebookName, ownSite, type CrashSite } from '../crashSite.ts';

/** Something that can be read once, and what was done to it. */
export interface UsedUp {
  readonly name: string;
  /** `items`: of an iterator none are left; `text`: a file was read to its end; `closed`: it was closed. */
  readonly kind: 'items' | 'text' | 'closed';
  readonly site: CrashSite;
  /** The place on the line that wants to read. */
  readonly need: Span;
  readonly culprit: ObjectEvent;
  readonly run: Run;
  /** How much the culprit took. */
  readonly taken: Taken;
  /** What made the iterator or opened the file. */
  readonly maker: ObjectEvent;
}

export function readUsedUp(crash: Crash, notebook: NotebookFacts): UsedUp | undefined {
  const site = ownSite(crash, notebook);
  const want = wantOf(crash);
  if (!site || !want || !crash.run) return undefined;
  const objects = notebook.objects.at(crash.run.id, site.statement);
  for (const { name, need } of readingsOf(want, site, notebook)) {
    for (const source of sourcesOf(name, objects)) {
      const found = usedUpBy(source, want.kind, { crash, site, need, objects, notebook });
      if (found) return found;
    }
  }
  return undefined;
}

interface Want {
  readonly kind: UsedUp['kind'];
  /** How the line must have asked for it; `undefined`: either way. */
  readonly taken?: Taken;
}

/** What the error says is at its end or closed. */
function wantOf(crash: Crash): Want | undefined {
  // `next` alone lets it through; a loop ends.
  if (crash.exception === 'StopIteration') return { kind: 'items', taken: 'one' };
  const message = parseMessage(crash.exception, crash.message);
  switch (message?.kind) {
    case 'file-closed':
      return { kind: 'closed' };
    case 'input-empty':
      return { kind: 'text' };
    case 'input-is-empty':
      return message.asked === 'all' ? { kind: 'items', taken: 'all' } : undefined;
    default:
      return undefined;
  }
}

/** What the line reads from. Of what is closed, no use is possible: any name on the line may be meant. */
function readingsOf(
  { kind, taken }: Want,
  site: CrashSite,
  notebook: NotebookFacts,
): readonly { readonly name: string; readonly need: Span }[] {
  if (kind === 'closed') {
    return expressionsAt(site).flatMap((expr) =>
      expr.kind === 'Name' && isNotebookName(site, expr.id, expr)
        ? [{ name: expr.id, need: expr }]
        : [],
    );
  }
  return effectsAt(site, notebook).flatMap(({ name, act, start, end }) =>
    act.kind === 'takes' && (taken === undefined || act.taken === taken)
      ? [{ name, need: { start, end } }]
      : [],
  );
}

/** The object itself, and what it passes on: the file under a reader. */
function sourcesOf(name: string, objects: ObjectsAt): readonly string[] {
  const act = objects.eventsOf(name).findLast(isCreation)?.effect.act;
  const isIterator = act?.kind === 'binds' && act.value.kind === 'iterator';
  return isIterator ? [name, ...act.value.over] : [name];
}

interface Situation {
  readonly crash: Crash;
  readonly site: CrashSite;
  readonly need: Span;
  readonly objects: ObjectsAt;
  readonly notebook: NotebookFacts;
}

function usedUpBy(name: string, kind: UsedUp['kind'], situation: Situation): UsedUp | undefined {
  const { crash, site, need, objects, notebook } = situation;
  const events = objects.eventsOf(name);
  const made = events.findLastIndex((event) => isCreation(event) && event.isSure);
  const maker = events[made];
  if (!maker || !mayBeRead(maker, kind, situation)) return undefined;
  const since = events.slice(made + 1);
  const culprit = kind === 'closed' ? closingOf(since) : takingOf(since, kind, crash);
  const run = culprit && notebook.history.runs[culprit.home.runId];
  if (!culprit || !run) return undefined;
  const { act } = culprit.effect;
  const taken = act.kind === 'takes' ? act.taken : 'all';
  return { name, kind, site, need, culprit, run, taken, maker };
}

/**
 * An iterator or a file; or something unknown that the error has proved to be one: nothing else can be closed, or given to
 * `next`. Lists and numbers are read again and again.
 */
function mayBeRead(
  { effect: { act } }: ObjectEvent,
  kind: UsedUp['kind'],
  { crash, site, need }: Situation,
): boolean {
  if (act.kind !== 'binds') return false;
  if (act.value.kind === 'iterator') return true;
  const isProved =
    kind === 'closed' || (crash.exception === 'StopIteration' && isArgumentOfNext(need, site));
  return act.value.kind === 'other' && isProved;
}

/** Not so in `next(row for row in rows if …)`, where the rest of the rows may have been passed over. */
function isArgumentOfNext({ start }: Span, site: CrashSite): boolean {
  return expressionsAt({ ...site, highlight: undefined }).some(
    (expr) =>
      expr.kind === 'Call' && dottedName(expr.func) === 'next' && expr.args[0]?.start === start,
  );
}

function closingOf(events: readonly ObjectEvent[]): ObjectEvent | undefined {
  return events.findLast(({ effect, isSure }) => effect.act.kind === 'closes' && isSure);
}

/**
 * The last taking of an earlier run since it went back to its beginning: one that took all, if any did. Of a file, only
 * such a one leaves nothing: what comes after a line that was read may be no more than badly formed.
 */
function takingOf(
  events: readonly ObjectEvent[],
  kind: UsedUp['kind'],
  crash: Crash,
): ObjectEvent | undefined {
  const rewound = events.findLastIndex(({ effect }) => effect.act.kind === 'rewinds');
  const takings = events
    .slice(rewound + 1)
    .filter(
      ({ effect, home, isSure }) =>
        effect.act.kind === 'takes' && isSure && home.runId < (crash.run?.id ?? 0),
    );
  const whole = takings.findLast(
    ({ effect }) => effect.act.kind === 'takes' && effect.act.taken === 'all',
  );
  return whole ?? (kind === 'items' ? takings.at(-1) : undefined);
}
