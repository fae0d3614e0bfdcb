/** The order in which people look texts up: letters of any case side by side, `x2` before `x10`. */

const order = new Intl.Collator('en', { numeric: true });

/** Negative if `a` comes first, positive if `b` does. */
export function byText(a: string, b: string): number {
  return order.compare(a, b);
}
