// Waits for what happens in its own time, and says what it saw last when it does not happen.
import assert from 'node:assert/strict';
import { inspect } from 'node:util';

const pollInterval = 25;
const usualLimit = 10_000;
const usualSpell = 500;

/** Something to look at: a value now, or soon. */
export type Read<T> = () => T | Promise<T>;

/**
 * The first value that is accepted. `what` completes the sentence "waited for …"; `limit` is in milliseconds.
 * An `accept` that asserts counts as no while it throws. Rejects with the last value seen.
 */
export async function waitFor<T>(
  what: string,
  read: Read<T>,
  accept: (value: T) => unknown,
  limit = usualLimit,
): Promise<T> {
  const deadline = Date.now() + limit;
  for (;;) {
    const value = await read();
    const refusal = refusalOf(accept, value);
    if (refusal === undefined) return value;
    if (Date.now() > deadline) {
      assert.fail(
        `Waited ${limit} ms for ${what}.${refusal}\nLast seen: ${inspect(value, { depth: 4 })}`,
      );
    }
    await pause(pollInterval);
  }
}

/**
 * Watches that a value stays acceptable for `spell` milliseconds, for the proof that nothing happens; rejects with
 * the first value that is not.
 */
export async function holds<T>(
  what: string,
  read: Read<T>,
  accept: (value: T) => unknown,
  spell = usualSpell,
): Promise<void> {
  const end = Date.now() + spell;
  while (Date.now() < end) {
    const value = await read();
    const refusal = refusalOf(accept, value);
    if (refusal !== undefined) {
      assert.fail(`Expected throughout: ${what}.${refusal}\nSeen: ${inspect(value, { depth: 4 })}`);
    }
    await pause(pollInterval);
  }
}

/** Lets time pass, in milliseconds. */
export function pause(duration: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, duration));
}

function refusalOf<T>(accept: (value: T) => unknown, value: T): string | undefined {
  try {
    return accept(value) ? undefined : '';
  } catch (error) {
    return ` ${error instanceof Error ? error.message : String(error)}`;
  }
}
