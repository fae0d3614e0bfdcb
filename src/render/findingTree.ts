/** Lays out findings as a tree: by folder, notebook and importance, or by cause. */
import type { Finding, Severity } from '../core/model/finding.ts';
import { byText } from './textOrder.ts';
import { legible, plain } from './phrase.ts';
import { counted, spokenPlace } from './place.ts';
import type { Tone, TreeRow } from './treeRow.ts';

/** How the rows are grouped: by where the findings are, or by what they are. */
export type FindingGrouping = 'notebook' | 'cause';

/** Of one notebook what there is to show. */
export interface FoundNotebook {
  /** The address of its file, which tells notebooks apart. */
  readonly uri: string;
  /** The folder as people read it, empty for the workspace's own. */
  readonly folder: string;
  readonly name: string;
  /** With the severity that each is shown with. */
  readonly findings: readonly Finding[];
}

/** What a row stands for. */
export interface FindingTarget {
  readonly uri: string;
  readonly finding: Finding;
}

/** The tree, and by the id of its row each finding in it. */
export interface FindingTree {
  readonly rows: readonly TreeRow[];
  readonly targets: ReadonlyMap<string, FindingTarget>;
}

/** The row of a finding, and of one that a click can fix. */
export const findingKinds = { plain: 'finding', fixable: 'finding fixable' } as const;

interface Entry extends FindingTarget {
  readonly id: string;
  readonly notebook: FoundNotebook;
}

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

const icons = {
  error: { icon: 'error', tone: 'error' },
  warning: { icon: 'warning', tone: 'warning' },
  information: { icon: 'info', tone: 'information' },
  hint: { icon: 'circle-outline', tone: 'plain' },
} as const satisfies Record<Severity, { readonly icon: string; readonly tone: Tone }>;

/**
 * The tree of the findings, most severe first. Rivals of an answer are left out. `titleOf` names a cause, `canFix` says
 * whether a finding can be fixed by a click.
 */
export function findingTree(
  notebooks: readonly FoundNotebook[],
  grouping: FindingGrouping,
  titleOf: (cause: string) => string,
  canFix: (target: FindingTarget) => boolean,
): FindingTree {
  const entries = notebooks.flatMap(entriesOf);
  const rowOf = (entry: Entry, where: 'in its notebook' | 'among others'): TreeRow =>
    findingRow(entry, where, titleOf, canFix);
  const rows =
    grouping === 'cause'
      ? causeRows(entries, titleOf, (entry) => rowOf(entry, 'among others'))
      : folderRows(entries, (entry) => rowOf(entry, 'in its notebook'));
  return { rows, targets: new Map(entries.map((entry) => [entry.id, entry])) };
}

function entriesOf(notebook: FoundNotebook): readonly Entry[] {
  const seen = new Map<string, number>();
  const answers = notebook.findings.filter(({ rank }) => rank === 1);
  return inOrder(answers).map((finding) => {
    const { id, kind, order, cellKey, names } = finding;
    const key = JSON.stringify([notebook.uri, id, kind, order ?? '', cellKey, ...names]);
    const earlier = seen.get(key) ?? 0;
    seen.set(key, earlier + 1);
    return { id: `${key} ${earlier}`, uri: notebook.uri, notebook, finding };
  });
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      a.cell - b.cell ||
      a.site.range.start.line - b.site.range.start.line,
  );
}

/** A row for each folder, if there are several. */
function folderRows(
  entries: readonly Entry[],
  rowOf: (entry: Entry) => TreeRow,
): readonly TreeRow[] {
  const folders = grouped(entries, ({ notebook }) => notebook.folder);
  if (folders.length < 2) return notebookRows(entries, rowOf);
  return folders
    .toSorted(([a], [b]) => byText(a, b))
    .map(([folder, own]) => ({
      ...groupRow(`folder ${folder}`, folder === '' ? 'This folder' : folder, own),
      icon: 'folder',
      children: notebookRows(own, rowOf),
    }));
}

function notebookRows(
  entries: readonly Entry[],
  rowOf: (entry: Entry) => TreeRow,
): readonly TreeRow[] {
  return grouped(entries, ({ uri }) => uri)
    .map(([uri, own]) => ({ uri, own, name: own[0]?.notebook.name ?? '' }))
    .toSorted((a, b) => byText(a.name, b.name))
    .map(({ uri, own, name }) => ({
      ...groupRow(`notebook ${uri}`, name, own),
      icon: 'notebook',
      children: own.map(rowOf),
    }));
}

/** The causes with the most severe findings first, of those the most frequent. */
function causeRows(
  entries: readonly Entry[],
  titleOf: (cause: string) => string,
  rowOf: (entry: Entry) => TreeRow,
): readonly TreeRow[] {
  const worst = (own: readonly Entry[]): number => severities.indexOf(worstOf(own));
  return grouped(entries, ({ finding }) => finding.id)
    .toSorted(([, a], [, b]) => worst(a) - worst(b) || b.length - a.length)
    .map(([cause, own]) => ({
      ...groupRow(`cause ${cause}`, plain(titleOf(cause)), own),
      ...icons[worstOf(own)],
      children: own.map(rowOf),
    }));
}

function groupRow(id: string, label: string, own: readonly Entry[]): Omit<TreeRow, 'icon'> {
  return {
    id,
    label: legible(label),
    description: String(own.length),
    tooltip: `${legible(label)}: ${spokenCounts(own)}.`,
    tone: 'plain',
    kind: 'group',
    place: undefined,
    // A whole workspace unfolded would be no overview.
    opens: own.length <= 20 ? 'open' : 'closed',
    children: [],
  };
}

function findingRow(
  entry: Entry,
  where: 'in its notebook' | 'among others',
  titleOf: (cause: string) => string,
  canFix: (target: FindingTarget) => boolean,
): TreeRow {
  const { id, finding, notebook } = entry;
  const place = spokenPlace(finding.site);
  const title = plain(titleOf(finding.id));
  const fixes = canFix(entry) ? finding.fixes.map((fix) => `\nTo do: ${plain(fix.title)}`) : [];
  return {
    id,
    label: plain(finding.message),
    description: where === 'in its notebook' ? place : `${legible(notebook.name)}, ${place}`,
    tooltip: `${plain(finding.message)}\n${legible(notebook.name)}, ${place} · ${title}${fixes.join('')}`,
    ...icons[finding.severity],
    kind: canFix(entry) ? findingKinds.fixable : findingKinds.plain,
    place: undefined,
    opens: 'closed',
    children: [],
  };
}

function worstOf(own: readonly Entry[]): Severity {
  return severities.find((one) => own.some(({ finding }) => finding.severity === one)) ?? 'hint';
}

/** `2 errors, 1 hint`. */
function spokenCounts(own: readonly Entry[]): string {
  return severities
    .map(
      (severity) => [severity, own.filter(({ finding }) => finding.severity === severity)] as const,
    )
    .filter(([, some]) => some.length > 0)
    .map(([severity, some]) =>
      severity === 'information'
        ? counted(some.length, 'piece of information', 'pieces of information')
        : counted(some.length, severity),
    )
    .join(', ');
}

function grouped<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly [key: string, items: readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups];
}
