/** Lays out findings as a tree: by folder, notebook and importance, or by cause. */
import type { Finding, Severity } from '../core/model/finding.ts';
import type { Steps } from '../core/model/steps.ts';
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
  readonly row: TreeRow;
}

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

const icons = {
  error: { icon: 'error', tone: 'error' },
  warning: { icon: 'warning', tone: 'warning' },
  information: { icon: 'info', tone: 'information' },
  hint: { icon: 'circle-outline', tone: 'plain' },
} as const satisfies Record<Severity, { readonly icon: string; readonly tone: Tone }>;

/** How a finding is put: `titleOf` names its cause, `canFix` says whether a click can fix it. */
interface Manner {
  readonly grouping: FindingGrouping;
  readonly titleOf: (cause: string) => string;
  readonly canFix: (target: FindingTarget) => boolean;
}

/**
 * The tree of the findings, most severe first; a step for each notebook, and for each row above them. Rivals of an answer
 * are left out.
 */
export function* findingTree(
  notebooks: Iterable<FoundNotebook>,
  manner: Manner,
): Steps<FindingTree> {
  const targets = new Map<string, Entry>();
  for (const notebook of notebooks) {
    for (const entry of entriesOf(notebook, manner)) targets.set(entry.id, entry);
    yield;
  }
  const entries = [...targets.values()];
  const rows =
    manner.grouping === 'cause' ? yield* causeRows(entries, manner) : yield* folderRows(entries);
  return { rows, targets };
}

function entriesOf(notebook: FoundNotebook, manner: Manner): readonly Entry[] {
  const { uri } = notebook;
  const seen = new Map<string, number>();
  const answers = notebook.findings.filter(({ rank }) => rank === 1);
  return inOrder(answers).map((finding) => {
    const { id: cause, kind, order, cellKey, names } = finding;
    const key = JSON.stringify([uri, cause, kind, order ?? '', cellKey, ...names]);
    const earlier = seen.get(key) ?? 0;
    seen.set(key, earlier + 1);
    const id = `${key} ${earlier}`;
    return { id, uri, notebook, finding, row: findingRow(id, finding, notebook, manner) };
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
function* folderRows(entries: readonly Entry[]): Steps<readonly TreeRow[]> {
  const folders = grouped(entries, ({ notebook }) => notebook.folder);
  if (folders.length < 2) return yield* notebookRows(entries);
  const rows: TreeRow[] = [];
  for (const [folder, own] of folders.toSorted(([a], [b]) => byText(a, b))) {
    const row = groupRow(`folder ${folder}`, folder === '' ? 'This folder' : folder, own);
    rows.push({ ...row, icon: 'folder', children: yield* notebookRows(own) });
  }
  return rows;
}

function* notebookRows(entries: readonly Entry[]): Steps<readonly TreeRow[]> {
  const notebooks = grouped(entries, ({ uri }) => uri)
    .map(([uri, own]) => ({ uri, own, name: own[0]?.notebook.name ?? '' }))
    .toSorted((a, b) => byText(a.name, b.name));
  const rows: TreeRow[] = [];
  for (const { uri, own, name } of notebooks) {
    yield;
    const children = own.map(({ row }) => row);
    rows.push({ ...groupRow(`notebook ${uri}`, name, own), icon: 'notebook', children });
  }
  return rows;
}

/** The causes with the most severe findings first, of those the most frequent. */
function* causeRows(entries: readonly Entry[], { titleOf }: Manner): Steps<readonly TreeRow[]> {
  const worst = (own: readonly Entry[]): number => severities.indexOf(worstOf(own));
  const causes = grouped(entries, ({ finding }) => finding.id).toSorted(
    ([, a], [, b]) => worst(a) - worst(b) || b.length - a.length,
  );
  const rows: TreeRow[] = [];
  for (const [cause, own] of causes) {
    yield;
    const row = groupRow(`cause ${cause}`, plain(titleOf(cause)), own);
    rows.push({ ...row, ...icons[worstOf(own)], children: own.map((entry) => entry.row) });
  }
  return rows;
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
  id: string,
  finding: Finding,
  notebook: FoundNotebook,
  { grouping, titleOf, canFix }: Manner,
): TreeRow {
  const place = spokenPlace(finding.site);
  const title = plain(titleOf(finding.id));
  const isFixable = canFix({ uri: notebook.uri, finding });
  const fixes = isFixable ? finding.fixes.map((fix) => `\nTo do: ${plain(fix.title)}`) : [];
  return {
    id,
    label: plain(finding.message),
    // A row in its notebook need not name it.
    description: grouping === 'notebook' ? place : `${legible(notebook.name)}, ${place}`,
    tooltip: `${plain(finding.message)}\n${legible(notebook.name)}, ${place} · ${title}${fixes.join('')}`,
    ...icons[finding.severity],
    kind: isFixable ? findingKinds.fixable : findingKinds.plain,
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
