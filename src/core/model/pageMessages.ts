/** What an audit's page and the editor tell each other. */

/** From the page. Cells and findings are 0-based positions in the report that the page shows. */
export type PageMessage =
  | { readonly type: 'reveal'; readonly cell: number; readonly line?: number }
  | { readonly type: 'fix'; readonly finding: number; readonly fix: number }
  | { readonly type: 'refresh' }
  | { readonly type: 'export' };

/** To the page: the notebook is no longer what the page shows. */
export interface EditorMessage {
  readonly type: 'outdated';
}

/** What the page remembers while it is hidden, and over a reload of the window. */
export interface PageState {
  /** Address of the notebook. */
  readonly notebook: string;
  /** The value of the chosen filter. */
  readonly show?: string;
  /** Pixels from the top. */
  readonly scroll?: number;
  /** Which of the parts that fold are open, by their position. */
  readonly open?: readonly number[];
}
