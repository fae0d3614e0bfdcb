/** Reads the value of a string that stands in the source. */
import type { ConstantExpr } from './ast.ts';
import type { CellFacts } from './cellFacts.ts';

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ['a', '\u0007'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['\n', ''],
]);

/** What Python makes of the string, its escapes resolved; `undefined` for anything but one plain string. */
export function stringValue(expr: ConstantExpr, facts: CellFacts): string | undefined {
  if (expr.type !== 'str') return undefined;
  const [, prefix = ''] = /^([A-Za-z]*)['"]/.exec(facts.textOf(expr)) ?? [];
  if (/r/i.test(prefix)) return expr.text;
  return expr.text.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|([0-7]{1,3})|([^]))/g,
    (whole, x?: string, u?: string, octal?: string, other?: string) => {
      if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8));
      const hex = x ?? u;
      if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16));
      return SIMPLE.get(other ?? '') ?? whole;
    },
  );
}
