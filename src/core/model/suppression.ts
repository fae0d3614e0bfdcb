/** What a notebook itself does not want to be told. */
import type { Finding } from './finding.ts';

/** A tag of a cell, or a comment on a line of it; both count from 0. */
export type Suppressor =
  | { readonly kind: 'tag'; readonly cell: number }
  | { readonly kind: 'comment'; readonly cell: number; readonly line: number };

/** A finding that is taken back, and what takes it back. */
export interface Suppressed {
  readonly finding: Finding;
  readonly by: Suppressor;
}
