/** Days as the log counts and writes them. */

const MS_PER_DAY = 86_400_000;
/** 9999-12-31: later days have no four-digit year. */
const LAST_DAY = 2_932_896;

/**
 * The day of a moment, in days since 1970-01-01.
 * @param time Milliseconds since the epoch.
 * @param offset Minutes that UTC is ahead of the user's clock, as `Date.getTimezoneOffset` says it.
 */
export function dayOf(time: number, offset: number): number {
  return bounded(Math.floor((time - offset * 60_000) / MS_PER_DAY));
}

/** The day as `2026-01-31`; days that four-digit years do not reach become the nearest that they do. */
export function writeDay(day: number): string {
  return new Date(bounded(day) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day of a text such as `2026-01-31`; `undefined` for every other text, and for days that no month has. */
export function readDay(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const day = Date.parse(text) / MS_PER_DAY;
  // 31 February is read as a day of March by some engines.
  return day >= 0 && writeDay(day) === text ? day : undefined;
}

function bounded(day: number): number {
  return Math.min(Math.max(Math.trunc(day) || 0, 0), LAST_DAY);
}
