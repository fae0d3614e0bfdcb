/** Follows what runs did to the objects behind names: which keys they took away or added, what they used up. */
import type { Run } from '../model/execution.ts';
import type { Act, Effect } from '../python/acts.ts';
import type { CellFacts } from '../python/cellFacts.ts';
import { rewriteKey, type KeyChange, type RemovalKind } from '../python/keyChanges.ts';
import type { Key, KeyTerms } from '../python/keys.ts';
import type { FollowedRun } from '../follow/followRun.ts';
import type { Home } from '../follow/names.ts';

/** A change of keys, variables replaced by what they hold. */
export type KnownChange =
  | { readonly kind: 'adds' | 'keeps'; readonly keys: readonly Key[] }
  | {
      readonly kind: 'removes';
      readonly keys: readonly Key[];
      readonly how: RemovalKind;
      readonly axis: 'columns' | 'rows';
    }
  | Extract<KeyChange, { kind: 'rewrites' | 'obscures' }>;

/** One act that a run carried out, or may have. */
export interface ObjectEvent {
  readonly effect: Effect;
  readonly home: Home;
  /** It was carried out, as far as the run's end shows. */
  readonly isSure: boolean;
  /** What became of the keys; empty for acts that leave them alone. */
  readonly changes: readonly KnownChange[];
  /** The keys that the act needs, or must not find. */
  readonly keys: readonly Key[];
}

/** What is known of the objects at one moment. */
export interface ObjectsAt {
  /**
   * What happened to the object that the name holds, oldest first; it starts with the act that made it, or, where it
   * was made from what the name held before, with what made that. Empty if no text that ran binds the name.
   */
  eventsOf(name: string): readonly ObjectEvent[];
  /** The keys that are meant, as far as variables are known. */
  keysOf(terms: KeyTerms): readonly Key[];
  /** The change, variables replaced by what they hold; one whose keys are not all known may obscure the rest. */
  knownChanges(change: KeyChange): readonly KnownChange[];
}

interface Node {
  readonly event: ObjectEvent;
  readonly before: Node | undefined;
}

/** An object: several names may hold it. What happened to it is the tracker's to know. */
type Box = object;

/** Runs carry out the acts of their texts on the names' objects. */
export class ObjectTracker implements ObjectsAt {
  /** By name, what it holds; `undefined`: nothing any more. */
  private readonly boxes = new Map<string, Box | undefined>();
  private readonly nodes = new Map<Box, Node>();
  private readonly beneath: ObjectTracker | undefined;

  /** `beneath`: what it continues; that must carry out nothing more. */
  constructor(beneath?: ObjectTracker) {
    this.beneath = beneath;
  }

  private boxOf(name: string): Box | undefined {
    return this.boxes.has(name) ? this.boxes.get(name) : this.beneath?.boxOf(name);
  }

  private nodeOf(box: Box): Node | undefined {
    return this.nodes.get(box) ?? this.beneath?.nodeOf(box);
  }

  private lastOf(name: string): Node | undefined {
    const box = this.boxOf(name);
    return box && this.nodeOf(box);
  }

  private hold(name: string, node: Node): void {
    const box: Box = {};
    this.boxes.set(name, box);
    this.nodes.set(box, node);
  }

  /** Carries out one act. */
  carryOut({ effect, isSure }: CarriedOut, home: Home): void {
    const { name, act } = effect;
    const box = this.boxOf(name);
    const before = box && this.nodeOf(box);
    const event = this.eventOf({ effect, isSure }, home);
    if (act.kind === 'unbinds') {
      this.boxes.set(name, undefined);
      return;
    }
    if (act.kind !== 'binds') {
      // An object that no text made is known from its first change on.
      if (box) this.nodes.set(box, { event, before });
      else this.hold(name, { event, before });
      return;
    }
    const { value } = act;
    const shared = value.kind === 'alias' ? this.boxOf(value.of) : undefined;
    const isMadeFromItself = value.kind === 'from-itself' || !isSure;
    if (shared) this.boxes.set(name, shared);
    else this.hold(name, { event, before: isMadeFromItself ? before : undefined });
  }

  eventsOf(name: string): readonly ObjectEvent[] {
    const events: ObjectEvent[] = [];
    for (let node = this.lastOf(name); node; node = node.before) events.push(node.event);
    return events.reverse();
  }

  keysOf(terms: KeyTerms): readonly Key[] {
    return this.resolve(terms, 0).keys;
  }

  private eventOf({ effect, isSure }: CarriedOut, home: Home): ObjectEvent {
    const { act } = effect;
    const asked = act.kind === 'needs' || act.kind === 'needs-absent' ? act.keys : undefined;
    return {
      effect,
      home,
      isSure,
      changes: changesOf(act).flatMap((change) => this.knownChanges(change)),
      keys: asked ? this.keysOf(asked) : [],
    };
  }

  knownChanges(change: KeyChange): readonly KnownChange[] {
    if (change.kind === 'rewrites' || change.kind === 'obscures') return [change];
    const { keys, isComplete } = this.resolve(change.keys, 0);
    if (change.kind === 'keeps') return [isComplete ? { kind: 'keeps', keys } : OBSCURES];
    return isComplete ? [{ ...change, keys }] : [{ ...change, keys }, OBSCURES];
  }

  private resolve(
    { terms, isComplete }: KeyTerms,
    depth: number,
  ): { readonly keys: readonly Key[]; readonly isComplete: boolean } {
    const parts = terms.map((term) => {
      if (term.kind === 'literal') return { keys: [term.key], isComplete: true };
      const held = depth < MOST_INDIRECTIONS ? this.heldBy(term.name) : undefined;
      return held ? this.resolve(held, depth + 1) : { keys: [], isComplete: false };
    });
    return {
      keys: parts.flatMap(({ keys }) => keys),
      isComplete: isComplete && parts.every((part) => part.isComplete),
    };
  }

  /** The keys that a variable was given literally, if nothing has changed it since. */
  private heldBy(name: string): KeyTerms | undefined {
    for (let at = this.lastOf(name); at; at = at.before) {
      const { act } = at.event.effect;
      if (act.kind === 'binds') {
        const { value } = act;
        return value.kind === 'literal' || value.kind === 'each' ? value.keys : undefined;
      }
      if (!LEAVES_ITEMS.has(act.kind)) return undefined;
    }
    return undefined;
  }
}

const OBSCURES: KnownChange = { kind: 'obscures' };
/** `names = other_names`, of a list that is named in a list. */
const MOST_INDIRECTIONS = 3;
const LEAVES_ITEMS: ReadonlySet<Act['kind']> = new Set([
  'needs',
  'needs-absent',
  'takes',
  'escapes',
]);

/** What the act does to the keys of its object. */
export function changesOf(act: Act): readonly KeyChange[] {
  if (act.kind === 'changes') return act.changes;
  if (act.kind !== 'binds') return [];
  if (act.value.kind === 'from-itself') return act.value.changes;
  // A dict's literal says which keys there are; a list's items are no keys.
  const isKeyed =
    act.value.kind === 'literal' && (act.value.type === 'dict' || act.value.type === 'DataFrame');
  return isKeyed && act.value.keys ? [{ kind: 'keeps', keys: act.value.keys, how: 'select' }] : [];
}

/** An act that a run carried out, or may have (`isSure` false). */
export interface CarriedOut {
  readonly effect: Effect;
  readonly isSure: boolean;
}

/** The acts of the run's text that its end shows it carried out. */
export function actsOfRun(
  effects: readonly Effect[],
  run: Pick<Run, 'outcome'>,
  { home, stop }: Pick<FollowedRun, 'home' | 'stop'>,
): readonly CarriedOut[] {
  if (home.facts.syntaxError) return [];
  if (stop) return actsUntil(effects, stop.span, home.facts);
  const hasEnded = run.outcome.kind === 'succeeded';
  return effects.map((effect) => ({ effect, isSure: effect.isSure && hasEnded }));
}

/** The acts before the place where the text stopped, and those of earlier rounds of the loop that it stopped in. */
export function actsUntil(
  effects: readonly Effect[],
  stop: { readonly start: number; readonly end: number },
  facts: CellFacts,
): readonly CarriedOut[] {
  const around = facts.module.body.find(
    ({ start, end }) => start <= stop.start && stop.start < end,
  );
  const isLoop = around?.kind === 'For' || around?.kind === 'While';
  return effects.flatMap((effect): readonly CarriedOut[] => {
    if (effect.statement.end <= stop.start) return [{ effect, isSure: effect.isSure }];
    const isInLoop = isLoop && around.start <= effect.start && effect.end <= around.end;
    return isInLoop && !effect.isSure ? [{ effect, isSure: false }] : [];
  });
}

/** What became of a key, as far as the events tell. */
export interface KeyFate {
  readonly fate: 'there' | 'gone';
  /** The event that decided it. */
  readonly event: ObjectEvent;
  /** Nothing since may have decided otherwise. */
  readonly isClear: boolean;
}

/** The last that is known of the key; `undefined` if no event decided it, or it was never there. */
export function fateOf(events: readonly ObjectEvent[], key: Key): KeyFate | undefined {
  let isClear = true;
  for (const event of events.toReversed()) {
    for (const change of event.changes.toReversed()) {
      const fate = decides(change, key);
      const isMaybeAdded = fate === 'there' && !event.isSure;
      if (fate === 'unknown' || isMaybeAdded) isClear = false;
      else if (fate)
        return fate === 'gone' && isCreation(event) ? undefined : { fate, event, isClear };
    }
    if (event.effect.act.kind === 'escapes' || (isCreation(event) && !event.isSure)) {
      isClear = false;
    }
  }
  return undefined;
}

/** What the event calls the key from then on; `undefined` if it does not rename it. */
export function newNameOf({ changes }: ObjectEvent, key: Key): Key | undefined {
  for (const [index, change] of changes.entries()) {
    if (change.kind === 'rewrites' && typeof key === 'string') {
      const name = rewriteKey(key, change.rewriting);
      if (name !== key) return name;
    }
    const next = changes[index + 1];
    if (change.kind !== 'removes' || change.how !== 'rename' || next?.kind !== 'adds') continue;
    const isPaired = change.keys.length === next.keys.length;
    const name = isPaired ? next.keys[change.keys.indexOf(key)] : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
}

/** What the change says of the key; `undefined` if it leaves the key as it is. */
export function decides(change: KnownChange, key: Key): 'there' | 'gone' | 'unknown' | undefined {
  switch (change.kind) {
    case 'adds':
      return change.keys.includes(key) ? 'there' : undefined;
    case 'removes':
      return change.keys.includes(key) ? 'gone' : undefined;
    case 'keeps':
      return change.keys.includes(key) ? 'there' : 'gone';
    case 'rewrites': {
      const isRewritten = typeof key === 'string' && rewriteKey(key, change.rewriting) !== key;
      return isRewritten ? 'gone' : undefined;
    }
    case 'obscures':
      return 'unknown';
  }
}

/** Whether the event made the object, not out of what the name held before. */
export function isCreation({ effect }: Pick<ObjectEvent, 'effect'>): boolean {
  return effect.act.kind === 'binds' && effect.act.value.kind !== 'from-itself';
}

/** Whether the object would not be the same without the event: it is made, or changes; looks and uses do neither. */
export function isMaking({ effect: { act } }: Pick<ObjectEvent, 'effect'>): boolean {
  switch (act.kind) {
    case 'needs':
    case 'needs-absent':
    case 'takes':
    case 'closes':
    case 'rewinds':
    case 'escapes':
    case 'unbinds':
      return false;
    default:
      return true;
  }
}
