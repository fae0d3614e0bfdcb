// Chance that repeats itself: the same seed gives the same choices.

export interface Chance {
  /** A whole number from 0 to `limit`, which is not included. */
  below(limit: number): number;
  /** One of the items; `undefined` if there are none. */
  pick<T>(items: readonly T[]): T | undefined;
}

/** Mulberry32: small, and even enough for choosing cells. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return { below, pick: (items) => items[below(items.length)] };
}
