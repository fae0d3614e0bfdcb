/** Foresees what a cell would not find if it ran once more, because its own run took it away. */
import type { Cell } from '../model/notebook.ts';
import type { Effect } from '../python/acts.ts';
import type { Span } from '../python/ast.ts';
import type { CellFacts } from '../python/cellFacts.ts';
import type { Key } from '../python/keys.ts';
import type { Home } from '../follow/names.ts';
import type { NotebookFacts } from './notebookFacts.ts';
import { changesOf, fateOf, type ObjectEvent, type ObjectTracker } from './objects.ts';

/** One thing that the next run of a cell would stop at. */
export interface RerunHazard {
  readonly name: string;
  /** `key-gone`: it needs a key that it took away; `key-there`: it adds one that must be new; `closed`: a file. */
  readonly kind: 'key-gone' | 'key-there' | 'closed';
  readonly key: Key | undefined;
  /** The place in the cell's present text that would fail. */
  readonly need: Span;
  /** What took the key away, added it, or closed the file; in the same cell. */
  readonly culprit: ObjectEvent;
}

/**
 * What the cell's present text would stop at if it ran after its own last run, in the order of the text. A cell that has
 * not run as it stands is taken to run once before. Empty where nothing is sure.
 */
export function rerunHazards(notebook: NotebookFacts, cell: Cell): readonly RerunHazard[] {
  const { history, objects } = notebook;
  const facts = notebook.factsOf(cell);
  const effects = facts.syntaxError ? [] : facts.effects;
  if (!effects.some(canSpoil)) return [];
  const nextId = history.runs.length;
  const tracker = objects.continueFrom(nextId);
  const home: Home = { facts, runId: nextId, cellKey: cell.key };
  const last = notebook.runsInSession(cell.key, nextId).at(-1);
  if (last?.source !== cell.source || last.outcome.kind !== 'succeeded') {
    for (const effect of effects) tracker.carryOut({ effect, isSure: effect.isSure }, home);
  }
  return walk(effects, facts, { ...home, runId: nextId + 1 }, tracker);
}

/** Whether a cell without such an act leaves to its next run what it found. */
function canSpoil({ act }: Effect): boolean {
  const takesAway = changesOf(act).some(({ kind }) => kind !== 'adds' && kind !== 'obscures');
  return takesAway || act.kind === 'needs-absent' || act.kind === 'closes';
}

function walk(
  effects: readonly Effect[],
  facts: CellFacts,
  home: Home,
  tracker: ObjectTracker,
): readonly RerunHazard[] {
  const found = new Map<string, RerunHazard>();
  for (const effect of effects) {
    for (const hazard of effect.isSure ? hazardsOf(effect, home, tracker) : []) {
      const id = `${hazard.name} ${hazard.kind} ${String(hazard.key)}`;
      if (!found.has(id)) found.set(id, hazard);
    }
    tracker.carryOut({ effect, isSure: effect.isSure }, home);
  }
  return [...found.values()];
}

function hazardsOf(effect: Effect, home: Home, tracker: ObjectTracker): readonly RerunHazard[] {
  const { name, act } = effect;
  const events = tracker.eventsOf(name);
  // Only what an earlier run of this very cell did makes it unsafe to repeat.
  const isOwnDoing = (event: ObjectEvent): boolean =>
    event.isSure && event.home.cellKey === home.cellKey && event.home.runId < home.runId;
  switch (act.kind) {
    case 'needs':
    case 'needs-absent': {
      const kind = act.kind === 'needs' ? 'key-gone' : 'key-there';
      return tracker.keysOf(act.keys).flatMap((key): readonly RerunHazard[] => {
        const known = fateOf(events, key);
        const isWanted = known?.fate === (kind === 'key-gone' ? 'gone' : 'there');
        return known?.isClear && isWanted && isOwnDoing(known.event)
          ? [{ name, kind, key, need: effect, culprit: known.event }]
          : [];
      });
    }
    case 'takes': {
      const last = events.findLast((event) => /^(?:binds|closes)$/.test(event.effect.act.kind));
      return last?.effect.act.kind === 'closes' && isOwnDoing(last)
        ? [{ name, kind: 'closed', key: undefined, need: effect, culprit: last }]
        : [];
    }
    default:
      return [];
  }
}
