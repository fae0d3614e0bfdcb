/** What one row of the table of exception messages is. */
import type { MessageFacts } from './messageFacts.ts';

/** Named groups of a pattern. */
export type Groups = Readonly<Record<string, string | undefined>>;

export interface MessageRow {
  readonly exceptions: readonly string[];
  /** Matched from the beginning of the message. */
  readonly pattern: RegExp;
  /** The versions of Python or of a library that word it so. */
  readonly printedBy: string;
  readonly read: (groups: Groups, message: string) => MessageFacts;
}

/** The number that a group holds; `undefined` if it matched nothing. */
export function numberIn(group: string | undefined): number | undefined {
  return group === undefined ? undefined : Number(group);
}
