/** The rows of a tree view, in plain data: what they say, in which icon, and which place they lead to. */
import type { Range } from '../core/model/position.ts';

/** How an icon is coloured; `plain` is the colour of the text. */
export type Tone = 'plain' | 'error' | 'warning' | 'information';

/** One row. All of it is plain text; nothing of it is Markdown or holds icons. */
export interface TreeRow {
  /** Unique in its tree, and the same for the same thing later: rows that were open stay open. */
  readonly id: string;
  readonly label: string;
  /** Said more faintly behind the label. */
  readonly description: string;
  /** One or more whole sentences. */
  readonly tooltip: string;
  /** Name of a codicon. */
  readonly icon: string;
  readonly tone: Tone;
  /** What the row is, for menus. */
  readonly kind: string;
  /** Where a click leads: a place in a cell that exists, by the cell's key; or nowhere. */
  readonly place: { readonly cellKey: string; readonly range: Range } | undefined;
  /** Whether its children show at first. */
  readonly opens: 'open' | 'closed';
  readonly children: readonly TreeRow[];
}
