/** Statistics that a few odd values cannot upset. */

/** The middle of the values, the mean of the two middle ones if their number is even; `NaN` for none. */
export function median(values: readonly number[]): number {
  const inOrder = values.toSorted((a, b) => a - b);
  const upper = inOrder[Math.floor(inOrder.length / 2)] ?? NaN;
  const lower = inOrder[Math.ceil(inOrder.length / 2) - 1] ?? NaN;
  return (lower + upper) / 2;
}

/**
 * How many robust standard deviations `value` lies above the median of `others`: the modified z-score of Iglewicz and
 * Hoaglin (1993), 0.6745·(value − median)/MAD. `leastSpread` stands in for a smaller MAD, which would make everything
 * extreme. `NaN` without others.
 */
export function robustScore(value: number, others: readonly number[], leastSpread: number): number {
  const middle = median(others);
  const spread = median(others.map((other) => Math.abs(other - middle)));
  return (0.6745 * (value - middle)) / Math.max(spread, leastSpread);
}

/**
 * The bounds within which the true rate lies with 95% certainty, seen `hits` of `trials`: Wilson's score interval
 * (1927). From 0 to 1; everything is possible without trials.
 */
export function rateBounds(
  hits: number,
  trials: number,
): { readonly least: number; readonly most: number } {
  if (trials === 0) return { least: 0, most: 1 };
  const z = 1.959964;
  const rate = hits / trials;
  const share = (z * z) / trials;
  const middle = (rate + share / 2) / (1 + share);
  const reach = (Math.sqrt((rate * (1 - rate)) / trials + share / (4 * trials)) * z) / (1 + share);
  return { least: middle - reach, most: middle + reach };
}
