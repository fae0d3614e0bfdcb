/** What decides the exit code of a command that judges notebooks. */
import { complain, type CommandIo } from './io.ts';
import { isPartOfMore, noNotebook } from './notebooks.ts';
import type { Scope } from './scope.ts';

/** Counted while the notebooks go by. */
export interface Tally {
  notebooks: number;
  unread: number;
  failing: number;
  /** Whether the command could not be carried out as it was meant; the user was told why. */
  refused: boolean;
}

/** Before the first notebook. */
export function newTally(): Tally {
  return { notebooks: 0, unread: 0, failing: 0, refused: false };
}

/** 0 nothing to report, 1 something, 2 nothing could be read; says so where there was nothing to read. */
export async function exitCodeOf(
  { notebooks, unread, failing, refused }: Tally,
  scope: Scope,
  io: CommandIo,
): Promise<0 | 1 | 2> {
  if (notebooks === 0 && !refused) {
    if (isPartOfMore(scope)) return 0;
    await complain(io, noNotebook(scope));
  }
  if (refused || unread === notebooks) return 2;
  return unread + failing > 0 ? 1 : 0;
}
