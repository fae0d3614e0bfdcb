/** Recognises a second run where the first was not seen: a saved notebook keeps only the last run of each cell. */
import type { Crash } from '../../model/crash.ts';
import { typesGivenBy } from '../../knowledge/resultTypes.ts';
import type { Run } from '../../model/execution.ts';
import type { Effect } from '../../python/acts.ts';
import type { Expr, Span } from '../../python/ast.ts';
import type { Key } from '../../python/keys.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import {
  decides,
  fateOf,
  isCreation,
  type ObjectEvent,
  type ObjectsAt,
} from '../../state/objects.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { missingKeys, namesAsked } from '../askedKeys.ts';
import type { Match } from '../cause.ts';
import { expressionsAt, ownSite, placeAt, type CrashSite } from '../crashSite.ts';
import { firstLineOf } from '../placing.ts';
import { code, lineName, runName } from '../wording.ts';
import { keyCode } from './lossWords.ts';

/** A crash that a run of the same cell would explain which left no trace. */
export interface UnseenSecondRun {
  readonly name: string;
  /** The column or key that is missing; `undefined` where the line replaces its own object. */
  readonly key: Key | undefined;
  readonly site: CrashSite;
  readonly need: Span;
  /** The statement of the crashed text that takes the key away, or replaces the object. */
  readonly statement: Span;
  /** A number that no cell shows, between the run that made the object and the crash. */
  readonly missingCount: number;
  /** The act of a run that shows the key to have been there. */
  readonly proof: { readonly event: ObjectEvent; readonly run: Run } | undefined;
}

export function readUnseenSecondRun(
  crash: Crash,
  notebook: NotebookFacts,
): UnseenSecondRun | undefined {
  const site = ownSite(crash, notebook);
  const { run } = crash;
  if (!site || !run || notebook.history.basis !== 'counted') return undefined;
  const message = parseMessage(crash.exception, crash.message);
  const objects = notebook.objects.at(run.id, site.statement);
  const removed = removedByItself(missingKeys(message), site, objects, notebook);
  if (removed) return completed(removed, run, objects, notebook);
  if (message?.kind !== 'attribute-missing' || message.owner.kind !== 'instance') return undefined;
  const replaced = replacedByItself(message.attribute, message.owner.type, site);
  return replaced && completed(replaced, run, objects, notebook);
}

type Suspect = Omit<UnseenSecondRun, 'missingCount' | 'proof'>;

/** The text itself takes away, on the line or below it, what the line does not find. */
function removedByItself(
  keys: readonly Key[],
  site: CrashSite,
  objects: ObjectsAt,
  notebook: NotebookFacts,
): Suspect | undefined {
  for (const { name, key, need } of namesAsked(keys, site, objects, notebook)) {
    if (!need || fateOf(objects.eventsOf(name), key)?.fate === 'gone') continue;
    const culprit = notebook.objects
      .effectsOf(site.facts)
      .find(
        (effect) => isLater(effect, site) && effect.name === name && removes(effect, key, objects),
      );
    if (culprit) return { name, key, site, need, statement: culprit.statement };
  }
  return undefined;
}

function isLater(effect: Effect, site: CrashSite): boolean {
  return effect.isSure && effect.statement.start >= site.statement.start;
}

function removes({ act }: Effect, key: Key, objects: ObjectsAt): boolean {
  const changes =
    act.kind === 'changes'
      ? act.changes
      : act.kind === 'binds' && act.value.kind === 'from-itself'
        ? act.value.changes
        : [];
  return changes
    .flatMap((change) => objects.knownChanges(change))
    .some((change) => decides(change, key) === 'gone');
}

/** `text = text.lower().split()`: a list, of which the line wants `lower`, is what it makes itself. */
function replacedByItself(attribute: string, type: string, site: CrashSite): Suspect | undefined {
  const { statement } = site;
  if (statement.kind !== 'Assign' || !typesGivenBy(lastMethod(statement.value)).includes(type)) {
    return undefined;
  }
  const bound = statement.targets.flatMap((target) => (target.kind === 'Name' ? [target.id] : []));
  for (const expr of expressionsAt({ ...site, highlight: undefined })) {
    if (expr.kind !== 'Attribute' || expr.attr.name !== attribute) continue;
    const name = expr.value.kind === 'Name' ? expr.value.id : '';
    if (bound.includes(name)) return { name, key: undefined, site, need: expr, statement };
  }
  return undefined;
}

function lastMethod(value: Expr): string {
  return value.kind === 'Call' && value.func.kind === 'Attribute' ? value.func.attr.name : '';
}

function completed(
  suspect: Suspect,
  crashed: Run,
  objects: ObjectsAt,
  notebook: NotebookFacts,
): UnseenSecondRun | undefined {
  const { runs } = notebook.history;
  const events = objects.eventsOf(suspect.name);
  const maker = runs[events.findLast(isCreation)?.home.runId ?? -1];
  const missingCount = missingBetween(maker?.executionCount ?? 0, crashed, runs);
  if (missingCount === undefined || maker === crashed) return undefined;
  const { key } = suspect;
  const event = events.findLast(
    (each) => key !== undefined && each.isSure && each.home.runId < crashed.id && shows(each, key),
  );
  const run = event && runs[event.home.runId];
  return { ...suspect, missingCount, proof: event && run && { event, run } };
}

/** The largest number between the two runs that no run has. */
function missingBetween(first: number, crashed: Run, runs: readonly Run[]): number | undefined {
  const shown = new Set(runs.map(({ executionCount }) => executionCount));
  for (let count = (crashed.executionCount ?? 0) - 1; count > first; count--) {
    if (!shown.has(count)) return count;
  }
  return undefined;
}

/** Whether the act can only be carried out on an object that has the key. */
function shows({ effect, keys, changes }: ObjectEvent, key: Key): boolean {
  if (effect.act.kind === 'needs') return keys.includes(key);
  return changes.some((change) => change.kind === 'adds' && change.keys.includes(key));
}

/** Places, facts and names of a finding about it. */
export function unseenMatch(
  { name, key, site, need, statement, missingCount, proof }: UnseenSecondRun,
  crash: Crash,
  notebook: NotebookFacts,
): Match {
  const place = placeAt(site, need, notebook);
  const origin = placeAt(site, statement, notebook);
  const text = code(firstLineOf(site.facts, statement));
  return {
    names: key === undefined ? [name] : [name, String(key)],
    crashType: crash.exception === 'KeyError' ? 'key-error' : 'attribute-error',
    ...(place ? { site: place } : {}),
    origin: origin && { ...origin, label: `${code(name)} is changed here, in every run` },
    evidence: [
      {
        basis: 'observed',
        fact:
          key === undefined
            ? `${lineName(site.line)} works on ${code(name)} and stops (${code(crash.exception)})`
            : `Python did not find ${keyCode(key)} (${lineName(site.line)})`,
        place: place ?? crash.site,
      },
      {
        basis: 'observed',
        fact: `the cell executes ${text}`,
        ...(origin ? { place: origin } : {}),
      },
      {
        basis: 'inferred',
        fact: `no cell shows [${String(missingCount)}]: a run has left no trace`,
      },
      ...(proof
        ? [
            {
              basis: 'observed' as const,
              fact: `run ${runName(proof.run)} found or made ${keyCode(key)} in ${code(name)}`,
            },
          ]
        : []),
    ],
    // A gap alone allows many stories; that the column was there, or what the line met, tells this one.
    isOnlyConsistent: key !== undefined && !proof,
  };
}
