/** What the tables of removed imports are made of. */

/**
 * One library's rows, one a line: what was imported (`module` or `module:name`), the first version without it, and what
 * took its place. `=`: the same thing elsewhere. `~`: a successor that is called or used differently. Neither: nothing
 * took its place.
 */
export interface RemovedFrom {
  readonly library: string;
  readonly rows: string;
}
