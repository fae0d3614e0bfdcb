/** Shows rows as a tree view, and draws it anew only where something is different. */
import {
  type Command,
  type Disposable,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import type { Steps } from '../../core/index.ts';
import type { Tone, TreeRow } from '../../render/treeRow.ts';

const colours = {
  plain: undefined,
  error: new ThemeColor('list.errorForeground'),
  warning: new ThemeColor('list.warningForeground'),
  information: new ThemeColor('notificationsInfoIcon.foreground'),
} as const satisfies Record<Tone, ThemeColor | undefined>;

/** The data behind one tree view. */
export class RowTree implements TreeDataProvider<TreeRow>, Disposable {
  readonly #commandOf: (row: TreeRow) => Command | undefined;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  #rows: readonly TreeRow[] = [];
  /** The rows as text, to compare with others. */
  #drawn: readonly string[] = [];

  /** `commandOf` says what a click on a row does. */
  constructor(commandOf: (row: TreeRow) => Command | undefined) {
    this.#commandOf = commandOf;
  }

  /** Shows these rows from the last step on. The editor keeps open what was open, by the rows' ids. */
  *show(rows: readonly TreeRow[]): Steps<void> {
    const drawn: string[] = [];
    for (const row of rows) {
      drawn.push(JSON.stringify(row));
      yield;
    }
    const isSame = drawn.every((text, at) => text === this.#drawn[at]);
    if (isSame && drawn.length === this.#drawn.length) return;
    this.#drawn = drawn;
    this.#rows = rows;
    this.#changed.fire();
  }

  getChildren(row?: TreeRow): TreeRow[] {
    return [...(row?.children ?? this.#rows)];
  }

  getTreeItem(row: TreeRow): TreeItem {
    const item = new TreeItem(row.label, collapsibility(row));
    item.id = row.id;
    item.description = row.description;
    item.tooltip = row.tooltip;
    item.iconPath = new ThemeIcon(row.icon, colours[row.tone]);
    item.contextValue = row.kind;
    item.accessibilityInformation = { label: `${row.label}, ${row.tooltip}` };
    const command = this.#commandOf(row);
    if (command !== undefined) item.command = command;
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function collapsibility({ children, opens }: TreeRow): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return opens === 'open' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}
