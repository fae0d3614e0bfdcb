/** Lays out the names that live in the kernel as a tree: those that need attention first, with why. */
import type { NameState } from '../core/model/analysis.ts';
import type { Facts } from '../core/model/facts.ts';
import { briefValue } from './liveValue.ts';
import { legible } from './phrase.ts';
import { capitalised, counted, spokenCell } from './place.ts';
import { byText } from './textOrder.ts';
import type { TreeRow } from './treeRow.ts';

/** The row of a name that no cell defines any more: a click on it has no cell to lead to. */
export const lostNameKind = 'lostName';

interface Group {
  readonly id: string;
  readonly label: string;
  readonly noun: string;
  readonly icon: string;
  readonly holds: (state: NameState) => boolean;
  readonly order: (a: NameState, b: NameState) => number;
}

/** As the cells stand on the page, so that a change stands above what it made stale; deleted cells last. */
const byPlace = (a: NameState, b: NameState): number =>
  (a.cell ?? Infinity) - (b.cell ?? Infinity) || byText(a.name, b.name);
const alphabetical = (a: NameState, b: NameState): number => byText(a.name, b.name);

const needsAttention = ({ standing }: NameState): boolean => standing.kind !== 'current';

/** Each name stands in the first group that holds it. */
const groups: readonly Group[] = [
  {
    id: 'attention',
    label: 'Needs attention',
    noun: 'name',
    icon: 'warning',
    holds: needsAttention,
    order: byPlace,
  },
  {
    id: 'values',
    label: 'Values',
    noun: 'value',
    icon: 'symbol-variable',
    holds: ({ kind }) => kind === 'value',
    order: alphabetical,
  },
  {
    id: 'definitions',
    label: 'Functions and classes',
    noun: 'definition',
    icon: 'symbol-method',
    holds: ({ kind }) => kind === 'function' || kind === 'class',
    order: alphabetical,
  },
  {
    id: 'imports',
    label: 'Imports',
    noun: 'import',
    icon: 'package',
    holds: ({ kind }) => kind === 'import',
    order: alphabetical,
  },
];

/** The rows of the tree; none without names. `facts` are live values, where somebody has read them. */
export function nameRows(
  states: readonly NameState[],
  facts: Facts | undefined,
): readonly TreeRow[] {
  return groups.flatMap((group): readonly TreeRow[] => {
    const own = states
      .filter((state) => groups.find(({ holds }) => holds(state))?.id === group.id)
      .toSorted(group.order);
    if (own.length === 0) return [];
    const isUrgent = group.id === 'attention';
    return [
      {
        id: group.id,
        label: group.label,
        description: String(own.length),
        tooltip: `${group.label}: ${counted(own.length, group.noun)}.`,
        icon: group.icon,
        tone: isUrgent ? 'warning' : 'plain',
        kind: 'group',
        place: undefined,
        opens: group.id === 'attention' || group.id === 'values' ? 'open' : 'closed',
        children: own.map((state) => nameRow(state, facts)),
      },
    ];
  });
}

/** A line on each of the names that need attention. */
export function namesInDoubt(states: readonly NameState[]): readonly string[] {
  return states
    .filter(needsAttention)
    .toSorted(byPlace)
    .map((state) => `- ${fullStanding(state).replaceAll('\n', ' ')}`);
}

function nameRow(state: NameState, facts: Facts | undefined): TreeRow {
  const { name, standing, place, cell, cellKey } = state;
  const value = facts?.names.get(name);
  const what = value === undefined ? '' : legible(briefValue(value));
  const start = { line: 0, character: 0 };
  const cellStart = cell === undefined ? undefined : { cellKey, range: { start, end: start } };
  return {
    id: `name ${name}`,
    label: legible(name),
    description: [what, shortStanding(state)].filter((part) => part !== '').join(' · '),
    tooltip: [
      value === undefined ? '' : `${legible(name)} is now: ${what}.`,
      fullStanding(state),
      ...(state.certainty === 'possible' ? ['It may not exist: not every way binds it.'] : []),
    ]
      .filter((part) => part !== '')
      .join('\n'),
    icon: iconOf(state),
    tone: needsAttention(state) ? 'warning' : 'plain',
    kind: standing.kind === 'hidden' ? lostNameKind : 'name',
    place: place ?? (standing.kind === 'hidden' ? undefined : cellStart),
    opens: 'closed',
    children: [],
  };
}

function iconOf({ kind, standing }: NameState): string {
  switch (standing.kind) {
    case 'hidden':
      return 'eye-closed';
    case 'edited':
      return 'edit';
    case 'stale':
      return 'history';
    case 'current':
      return {
        import: 'package',
        function: 'symbol-method',
        class: 'symbol-class',
        value: 'symbol-variable',
      }[kind];
  }
}

/** Who bound the name, and in a few words what is wrong with it. */
function shortStanding(state: NameState): string {
  const { cell, standing, certainty } = state;
  const where = cell === undefined ? [] : [spokenCell(cell)];
  const bound = [...where, ...spokenCount(state)].join(' ');
  switch (standing.kind) {
    case 'hidden':
      return `${bound} · hidden: in no cell now`;
    case 'edited':
      return `${bound} · ${cell === undefined ? 'its cell was deleted' : 'edited since'}`;
    case 'stale':
      return `${bound} · stale`;
    case 'current':
      return certainty === 'certain' ? bound : `${bound} · perhaps`;
  }
}

function fullStanding(state: NameState): string {
  const { standing } = state;
  const name = legible(state.name);
  const bound = `${capitalised(whoBound(state))} bound ${name}.`;
  switch (standing.kind) {
    case 'hidden':
      return `${name} lives only in the kernel: no cell defines it any more.\n${bound}\nAfter a restart it is gone.`;
    case 'edited':
      return state.cell === undefined
        ? `${bound}\nThat cell was deleted since; another one defines ${name} and has not replaced it.`
        : `${bound}\nThe text of ${spokenCell(state.cell)} has changed since: run it to bring ${name} up to date.`;
    case 'stale':
      return `${bound}\nIt used ${legible(standing.input)}, which ${spokenCell(standing.cell)} has changed since, or would change when it runs.`;
    case 'current':
      return bound;
  }
}

/** `run [12] of cell 3`. */
function whoBound(state: NameState): string {
  const [count] = spokenCount(state);
  const cell = state.cell === undefined ? 'a deleted cell' : spokenCell(state.cell);
  return count === undefined ? `a run of ${cell}` : `run ${count} of ${cell}`;
}

/** The run's count in brackets, if it has one. */
function spokenCount({ executionCount }: NameState): readonly string[] {
  return executionCount === undefined ? [] : [`[${executionCount}]`];
}
