/** The short reason under a cell: why it crashed, why what it shows is a past, or that it works only once. */
import type { Finding } from '../../core/index.ts';
import { plain } from '../../render/phrase.ts';
import { spokenCell } from '../../render/place.ts';
import { withoutIcons } from './icons.ts';

/** A reason in two lengths. */
export interface Reason {
  readonly kind: 'crash' | 'state';
  /** With an icon in front, cut so that it fits under a cell. */
  readonly short: string;
  /** One whole sentence of plain text. */
  readonly full: string;
}

/** The state of a cell that holds another text than it ran. */
export const editedId = 'edited-since-run';

/** The state of a cell whose next run would stop at what its last one did. */
const onceId = 'unsafe-to-run-twice';

/** Room for about half the width of a notebook. */
const longest = 80;

/** The reasons for the crashes among the findings, by the key of the cell that crashed. */
export function reasonsOf(findings: readonly Finding[]): ReadonlyMap<string, Reason> {
  const answers = findings.filter(({ kind, rank }) => kind === 'crash' && rank === 1);
  return new Map(answers.map((answer) => [answer.cellKey, reasonOf(answer)]));
}

/** What there is to say under cells that did not crash: that they should run again, or that they cannot as they are. */
export function stateReasonsOf(states: readonly Finding[]): ReadonlyMap<string, Reason> {
  const once = states
    .filter(({ id }) => id === onceId)
    .map(({ cellKey, message }): readonly [string, Reason] => [
      cellKey,
      { kind: 'state', short: '$(circle-slash) Works only once', full: plain(message) },
    ]);
  return new Map([...once, ...staleReasonsOf(states)]);
}

/** The reasons why cells should run again, by the key of the cell; the first of a cell is the one. */
export function staleReasonsOf(states: readonly Finding[]): ReadonlyMap<string, Reason> {
  const reasons = new Map<string, Reason>();
  const edited = new Set(states.filter(({ id }) => id === editedId).map(({ cellKey }) => cellKey));
  for (const state of states) {
    const short = staleness(state, edited);
    if (short === undefined || reasons.has(state.cellKey)) continue;
    const full = plain(state.message);
    reasons.set(state.cellKey, { kind: 'state', short: `$(history) ${short}`, full });
  }
  return reasons;
}

/**
 * In a few words, a state that a new run of its cell ends; `undefined` for any other. `edited` are the cells whose text
 * has changed.
 */
function staleness(
  { id, executionCount, origin }: Finding,
  edited: ReadonlySet<string>,
): string | undefined {
  switch (id) {
    case editedId:
      return executionCount === undefined
        ? 'Edited since it ran'
        : `Edited since run [${executionCount}]`;
    case 'stale-input':
      if (origin === undefined) return 'Stale: an input has changed since';
      return `Stale: ${spokenCell(origin.cell)} ${edited.has(origin.cellKey) ? 'has changed' : 'ran'} since`;
    default:
      return undefined;
  }
}

function reasonOf({ message, confidence }: Finding): Reason {
  const full = plain(message);
  if (confidence === 'possible') {
    const short = '$(lightbulb) What may have happened';
    return { kind: 'crash', short, full: `Possibly: ${full}` };
  }
  return { kind: 'crash', short: `$(lightbulb) ${withoutIcons(shortened(full))}`, full };
}

/** Cut at a blank, with a mark that there is more. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest - 1);
  const end = head.lastIndexOf(' ');
  // Half a character of two units would show as a box.
  return `${(end > longest / 2 ? head.slice(0, end) : head).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
